CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    url TEXT UNIQUE,
    current INTEGER,
    analysis INTEGER NOT NULL,
    title TEXT, byline TEXT, site TEXT, siteKey TEXT, published TEXT, modified TEXT, language TEXT, excerpt TEXT,
    added TEXT NOT NULL,
    opened TEXT,
    openings INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX articlePublished ON article(published);
CREATE INDEX articleOpened ON article(opened);
CREATE INDEX articleAnalysis ON article(analysis);
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    origin TEXT NOT NULL,
    charset TEXT,
    fetched TEXT NOT NULL,
    sourceHash INTEGER NOT NULL,
    wordsHash INTEGER NOT NULL,
    source BLOB NOT NULL,
    text BLOB NOT NULL
);
CREATE INDEX versionArticle ON version(article);
CREATE INDEX versionSource ON version(sourceHash);
CREATE INDEX versionWords ON version(wordsHash);
CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    role TEXT,
    roleKey TEXT NOT NULL,
    kind TEXT NOT NULL,
    mentions TEXT NOT NULL
);
CREATE INDEX speakerArticle ON speaker(article);
CREATE INDEX speakerKey ON speaker(key);
CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    speaker INTEGER REFERENCES speaker ON DELETE SET NULL,
    kind TEXT NOT NULL,
    direct INTEGER NOT NULL,
    verb TEXT,
    verbClass TEXT,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    spans TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX quoteArticle ON quote(article);
CREATE INDEX quoteSpeaker ON quote(speaker);
CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value REAL, low REAL, high REAL, unit TEXT, modifier TEXT, timex TEXT, per TEXT,
    key TEXT NOT NULL,
    year INTEGER,
    role TEXT,
    resolved TEXT,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    words TEXT NOT NULL,
    subject TEXT
);
CREATE INDEX figureArticle ON figure(article);
CREATE INDEX figureUnit ON figure(unit, value);
CREATE INDEX figureValue ON figure(value);
CREATE VIRTUAL TABLE articleSearch USING fts5(
    title, words, tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
CREATE VIRTUAL TABLE quoteSearch USING fts5(
    words, speaker, tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX markArticle ON mark(article, kind);
CREATE TABLE tag (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (name, article)
) WITHOUT ROWID;
CREATE INDEX tagArticle ON tag(article);
CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    otherName TEXT NOT NULL,
    otherRole TEXT NOT NULL,
    made TEXT NOT NULL
);
INSERT INTO grdb_migrations (identifier) VALUES ('articles');
INSERT INTO grdb_migrations (identifier) VALUES ('marks');
INSERT INTO grdb_migrations (identifier) VALUES ('judgements');
INSERT INTO article (id, url, current, analysis, title, byline, site, siteKey, published, modified, language, excerpt, added, opened, openings) VALUES (1, NULL, 1, 1, 'Town council passes budget', 'Ada Brandt', NULL, NULL, '2024-04-05', NULL, NULL, NULL, '2026-11-24T11:33:11Z', NULL, 0);
INSERT INTO article (id, url, current, analysis, title, byline, site, siteKey, published, modified, language, excerpt, added, opened, openings) VALUES (2, NULL, 2, 1, 'Chess club wins', NULL, NULL, NULL, '2024-05-06', NULL, NULL, NULL, '2026-11-24T11:33:11Z', NULL, 0);
INSERT INTO article (id, url, current, analysis, title, byline, site, siteKey, published, modified, language, excerpt, added, opened, openings) VALUES (3, NULL, 3, 1, 'Harbour opens at Port Ellisund', 'Ada Brandt', NULL, NULL, '2024-03-03', NULL, NULL, NULL, '2026-11-24T11:33:11Z', NULL, 0);
INSERT INTO version (id, article, origin, charset, fetched, sourceHash, wordsHash, source, text) VALUES (1, 1, '/news/bu.txt', NULL, '2026-11-24T11:33:11Z', 1074028193501897771, -2354244689001517415, x'240100000000000078013d90cd6dc3300c85ef9ae20d5018a9910c9000eda5085a205e80919858a82c1a948cd6b70c922e97494a37456e04f87e3eb293af0c2f53f63161a452b8e038853357e77633b681b053caa1ba0db6a39aa85db56be7ba9e1f3639e143b4e225a558a61cee3901f49f0413b4cf2b0cd10492c1934a810daf1a03cd8d73b7cbf5e07b91542c74609ca296fa74bbfca0500cd8d32c8af7c438d405a6c11b69ccd80b3ca5c401d570eed8d63ac452e9932db7530a6c4b95e9dcff89c6053416f0f7c8be2e4e8132f91eeb075f959ced0d5660b76e1af70baf1f64e7', x'1f0100000000000078013d90c16dc3300c45ef9ee20f5018a9910c9000eda5085a205e80919858a82c1a9484d6b70c922e97494a37456e04f8f9f8c85ebe129cd4e442c4443973c6b1fa3397663763eb093ba5e44bb3c17652cb74ab6eddf4033f86e4840fd182971843aec9df291ef4cf8105bae715c6600149e0aa9261c5ab064f73dbdc2ed7831b446236e6c83805cde5e976f941a6e0b1a75914ef9171288b4a8b37d290b017388a913d8ad9dc9d6de91872a14f6e9b5ec9b3f554ea79f8cb4c8b66c8e0ef895d590605cae406ac1f764552b21718df0eddb4bf98f264b5');
INSERT INTO version (id, article, origin, charset, fetched, sourceHash, wordsHash, source, text) VALUES (2, 2, '/news/c.txt', NULL, '2026-11-24T11:33:11Z', 8091191369184062465, -2678166195932645897, x'5c00000000000000780173ce482d2e5648ce294d5228cfcc2be6e23253f04dac5430323032e1e27ad430c753212fb52cb548a138b15ca1242355213b2f333da344e751c35ca050668a827f4eaa42704951625e8a8e42a24232d8b4829cc4cad4223d2e00a8d31fa3', x'5900000000000000780173ce482d2e5648ce294d5228cfcc2be63253f04dac5430323032e17ad430c753212fb52cb548a138b15ca1242355213b2f333da344e751c35ca050668a827f4eaa42704951625e8a8e42a24232d8ac829cc4cad4223d00760d1f85');
INSERT INTO version (id, article, origin, charset, fetched, sourceHash, wordsHash, source, text) VALUES (3, 3, '/news/h.txt', NULL, '2026-11-24T11:33:11Z', 2539318143597731092, 4059318969353042628, x'990100000000000078015590514ac3401086dff714ff014ad0a617b020285214acf83cc98e4d68ba13663784bce51a825e2e2771b258c4d7dd7fbeef9f7920ad645048cf2182125e4413eebbae8d43f0ceed27dc79c25e29f8e44a1c48eb06db9bedceb963c3083ca2b9323efe4f67287b48c04182a7a9c063422d31e1b6d8a16acd627f3ca8c40d92d12e34892252eb0be796f96b355ce9a3c551691b4e1845cf489247928c61b3ccdf79caeaad80e78ef19ad6ca058cf2ce2065f42a832f2ceadc5b30b1ad6baf4112a2200eca39bc2a333ffb4e26118875d3f8677922ab613b6d3036828ec9c7dcc54b7db6e0327f62580db6c451c9b37d9afbd4e450bf1e5899eac64e53e2f27b852421708471edb865e17e0041c991c0', x'930100000000000078015590516ac3301044ff7d8a3980116d920b34506829a185a6f47b636d6d13476b5632c67fb946a1bd5c4ed2956828fd9566e6cdce03e94126858c1c2228e14534e17e18fa38055f6d17dc79c25629f854adb1236d3aac6e569b6adf3102cfe8ae091fffbd25923d246027c1d3e2f098d0484cb8751b1c7a63d81f4f2ab146b2b4132da288d47b575dce5f19700d9f4d8d83f6a1c52c7a4492e2483287fa72fe2e262b97fdcf03e335e5c20e96f2ce20658c2a937726adde8261ed547b0c92100571522eda4c2cf105d71a4320d64ce31fe489ac855d5463ee0403938fa58a97e668c2cbf9135326b86aafe4d9fe8cdc764533e66d95a9e96c97354ebf13240981232cd6865dbb1f5aea9184');
INSERT INTO speaker (id, article, number, name, key, role, roleKey, kind, mentions) VALUES (1, 1, 0, 'Ole Strand', 'ole strand', 'Mayor', 'mayor', 'person', '168-178');
INSERT INTO speaker (id, article, number, name, key, role, roleKey, kind, mentions) VALUES (2, 1, 1, 'Karin Mo', 'karin mo', NULL, '', 'person', '180-188');
INSERT INTO speaker (id, article, number, name, key, role, roleKey, kind, mentions) VALUES (3, 2, 0, 'Ole Strand', 'ole strand', 'chess player', 'chess player', 'person', '62-72');
INSERT INTO speaker (id, article, number, name, key, role, roleKey, kind, mentions) VALUES (4, 3, 0, 'mayor', 'mayor', NULL, '', 'unnamed', '140-145');
INSERT INTO speaker (id, article, number, name, key, role, roleKey, kind, mentions) VALUES (5, 3, 1, 'Ole Strand', 'ole strand', 'Mayor', 'mayor', 'person', '210-220');
INSERT INTO speaker (id, article, number, name, key, role, roleKey, kind, mentions) VALUES (6, 3, 2, 'Karin Mo', 'karin mo', NULL, '', 'person', '305-313');
INSERT INTO quote (id, article, speaker, kind, direct, verb, verbClass, start, end, spans, words) VALUES (1, 1, 1, 'direct', 1, 'said', 'neutral', 131, 156, '131-156', '“Schools come first,”');
INSERT INTO quote (id, article, speaker, kind, direct, verb, verbClass, start, end, spans, words) VALUES (2, 1, 2, 'indirect', 0, 'called', 'demand', 196, 216, '196-216', 'the budget a mistake');
INSERT INTO quote (id, article, speaker, kind, direct, verb, verbClass, start, end, spans, words) VALUES (3, 2, 3, 'direct', 1, 'said', 'neutral', 27, 56, '27-56', '“I never saw the knight,”');
INSERT INTO quote (id, article, speaker, kind, direct, verb, verbClass, start, end, spans, words) VALUES (4, 3, 4, 'indirect', 0, 'said', 'neutral', 109, 134, '109-134', 'It cost 1.4 billion euros');
INSERT INTO quote (id, article, speaker, kind, direct, verb, verbClass, start, end, spans, words) VALUES (5, 3, 5, 'direct', 1, 'said', 'neutral', 152, 241, '152-198 222-241', '“The harbour will bring work to the town,” … “We are proud.”');
INSERT INTO quote (id, article, speaker, kind, direct, verb, verbClass, start, end, spans, words) VALUES (6, 3, 6, 'direct', 1, 'said', 'neutral', 266, 299, '266-299', '“The work will go to others,”');
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (1, 1, 'money', 210000000.0, NULL, NULL, 'EUR', NULL, NULL, NULL, '', NULL, 'fact', NULL, 102, 119, '210 million euros', NULL);
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (2, 1, 'ordinal', 1.0, NULL, NULL, NULL, NULL, NULL, NULL, 'schools', NULL, NULL, NULL, 147, 152, 'first', 'Schools');
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (3, 1, 'measure', 4000000.0, NULL, NULL, 't', NULL, NULL, NULL, 'trade through the port', 2025, 'target', NULL, 262, 278, '4 million tonnes', 'Trade through the port');
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (4, 1, 'date', NULL, NULL, NULL, NULL, NULL, '2025', NULL, '', NULL, NULL, NULL, 282, 286, '2025', NULL);
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (5, 3, 'money', 1400000000.0, NULL, NULL, 'EUR', NULL, NULL, NULL, '', NULL, 'fact', NULL, 117, 134, '1.4 billion euros', NULL);
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (6, 3, 'measure', 3000000.0, NULL, NULL, 't', NULL, NULL, NULL, 'trade through the port', 2023, 'fact', NULL, 378, 394, '3 million tonnes', 'Trade through the port');
INSERT INTO figure (id, article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved, start, end, words, subject) VALUES (7, 3, 'date', NULL, NULL, NULL, NULL, NULL, '2023', NULL, '', NULL, NULL, NULL, 398, 402, '2023', NULL);
INSERT INTO articleSearch (rowid, title, words) VALUES (1, 'town council passes budget', 'town council passes budget by ada brandt 5 april 2024 the council of port ellisund passed a budget of 210 million euros on friday. "schools come first," said mayor ole strand. karin mo called the budget a mistake. trade through the port is expected to reach 4 million tonnes in 2025. ');
INSERT INTO articleSearch (rowid, title, words) VALUES (2, 'chess club wins', 'chess club wins 6 may 2024 "i never saw the knight," said ole strand, a chess player. ');
INSERT INTO articleSearch (rowid, title, words) VALUES (3, 'harbour opens at port ellisund', 'harbour opens at port ellisund by ada brandt 3 march 2024 the new harbour of port ellisund opened on monday. it cost 1.4 billion euros, the mayor said. "the harbour will bring work to the town," said mayor ole strand. "we are proud." unions are not so sure. "the work will go to others," said karin mo, who leads the dockers'' union. trade through the port reached 3 million tonnes in 2023. ');
INSERT INTO quoteSearch (rowid, words, speaker) VALUES (1, '"schools come first,"', 'ole strand');
INSERT INTO quoteSearch (rowid, words, speaker) VALUES (2, 'the budget a mistake', 'karin mo');
INSERT INTO quoteSearch (rowid, words, speaker) VALUES (3, '"i never saw the knight,"', 'ole strand');
INSERT INTO quoteSearch (rowid, words, speaker) VALUES (4, 'it cost 1.4 billion euros', 'mayor');
INSERT INTO quoteSearch (rowid, words, speaker) VALUES (5, '"the harbour will bring work to the town," ... "we are proud."', 'ole strand');
INSERT INTO quoteSearch (rowid, words, speaker) VALUES (6, '"the work will go to others,"', 'karin mo');
INSERT INTO mark (id, article, kind, body, exact, prefix, suffix, start, end, made) VALUES (1, 3, 'note', 'Says who?', 'It cost 1.4 billion euros, the mayor said.', 'Port Ellisund opened on Monday. ', '
“The harbour will bring work ', 109, 151, '2026-11-24T11:35:00Z');
INSERT INTO mark (id, article, kind, body, exact, prefix, suffix, start, end, made) VALUES (2, 3, 'figure', '1500000000.0 EUR', '1.4 billion euros', 'isund opened on Monday. It cost ', ', the mayor said.
“The harbour', 117, 134, '2026-11-24T11:35:00Z');
INSERT INTO tag (article, name) VALUES (3, 'ports');
INSERT INTO judgement (id, kind, name, role, otherName, otherRole, made) VALUES (1, 'join', 'ole strand', 'mayor', 'ole strand', 'chess player', '2026-11-24T11:36:00Z');
