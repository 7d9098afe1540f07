/// Words that begin a sentence and no name: articles, pronouns, prepositions, conjunctions, adverbs, auxiliaries. Written for this project.
enum FunctionWords {
    /// In lower case, contractions with a straight apostrophe.
    static let all = WordTable(
        """
        a about above according across actually additionally admittedly after afterward afterwards again against ago
        ahead albeit all almost alone along already also although always amid among amongst an and another any
        anybody anyone anything anyway apart apparently are around as aside asked at available away back based
        basically be because been before behind being below beneath beside besides between beyond both briefly but
        by came can cannot certainly clearly come coming compared consequently considering could currently despite
        did do does doing down due during each earlier easily either else elsewhere enough especially essentially
        even eventually ever every everybody everyone everything evidently exactly except few fewer finally firstly
        following for formerly fortunately frequently from fully furthermore generally go gone got had half hardly
        has have having he hello hence her here hers herself hi him himself his honestly hopefully how however i i'd
        i'll i'm i've if importantly in indeed initially inside instead interestingly into is isn't it it's its
        itself just largely last lately later latest least less let's like likely likewise little locally lots
        mainly making many maybe me meanwhile more moreover most mostly much must my myself namely near nearby
        nearly neither never nevertheless next no nobody none nonetheless nor normally not notably nothing
        notwithstanding now obviously occasionally of off officially often oh ok okay on once one ones only onto
        opposite or originally other others otherwise our ours ourselves out outside over overall particularly
        perhaps personally please plus possibly presumably previously prior privately probably publicly put quite
        rather really recent recently reportedly right sadly same seemingly seen separately several shall she should
        show similarly simply since so some somebody someone something sometimes soon speaking specifically still
        strangely subsequently such suddenly supposedly sure surely surprisingly taken than thank thanks that that's
        the their theirs them themselves then there there's thereafter therefore these they they're they've this
        those though through throughout thus till to today together tomorrow tonight too toward towards
        traditionally typically ultimately under underneath undoubtedly unfortunately unless unlike until unusually
        up upon us usually various versus very via wait was we we're we've well were what what's whatever when
        whenever where whereas whereby wherever whether which whichever while who whoever whole whom whose why
        widely will with within without worse would yeah yes yesterday yet you you're you've your yours yourself
        """)

    /// Words that begin a sentence or a line around the article, but may stand inside a name.
    static let openers = WordTable(
        """
        advertisement analysis annually big breaking call called click comment copyright correction curiously done
        early editorial eight end exclusive file first five follow four fourth getting given going good great
        historically image late let listen long look looking made make mine minutes new nine old one-time opinion
        past photo read related second see seven share six source sources subscribe take ten third three top two
        update updated watch young
        """)
}
