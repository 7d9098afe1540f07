import GRDB

/// The tables of the library, as named migrations. They are only ever added to: a migration that was released stays as it is.
///
/// Spans are UTF-8 offsets into the text of the article's current version. Text that is searched is kept folded.
enum Schema {
    /// All migrations, oldest first.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("articles") { try $0.execute(sql: articles) }
        migrator.registerMigration("marks") { try $0.execute(sql: marks) }
        migrator.registerMigration("judgements") { try $0.execute(sql: judgements) }
        migrator.registerMigration("outlets") { try $0.execute(sql: outlets) }
        migrator.registerMigration("readings") { try $0.execute(sql: readings) }
        return migrator
    }

    /// Articles with their versions, and what the analysis found in the current one.
    private static let articles = """
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
        """

    /// What the reader puts on an article: places, notes, bookmarks, corrections, tags.
    private static let marks = """
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
        """

    /// Which people of one name the reader holds for the same, and which not.
    private static let judgements = """
        CREATE TABLE judgement (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            otherName TEXT NOT NULL,
            otherRole TEXT NOT NULL,
            made TEXT NOT NULL
        );
        """

    /// Dates and outlets are asked for together, and found in the index alone.
    private static let outlets = """
        DROP INDEX articlePublished;
        CREATE INDEX articlePublished ON article(published, siteKey);
        """

    /// In which order articles were read, whatever the clock said: it may be set back, and its seconds hold several.
    private static let readings = """
        ALTER TABLE article ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;
        UPDATE article SET reading = ranked.number
        FROM (SELECT id, row_number() OVER (ORDER BY opened, id) AS number FROM article WHERE opened IS NOT NULL) AS ranked
        WHERE ranked.id = article.id;
        DROP INDEX articleOpened;
        CREATE INDEX articleReading ON article(reading, opened);
        """
}
