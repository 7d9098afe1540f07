/// Words that end a noun phrase, and words that tell nouns of more than one.
enum PhraseBounds {
    /// Words that no noun phrase goes on through: pronouns, auxiliaries, conjunctions, adverbs, plain verbs.
    static let stops = Set(
        """
        according across after again against ago agreed all alone along already although always among amid and any anyone apiece are asked \
        aren around as aside at away back based be became because become been before behind being both but by came can cannot comes \
        compared could currently despite did didn died do does don done due during earlier each either else enough ever every \
        except far fell filed fired for found from gave get gets goes got had has have he her here him hired his how however i if in including instead \
        into is isn it its itself just later least led left less like lost made make makes many may me might more most much must my \
        nearly neither never nor not now of off on once one only onto or other others our out outside over per perhaps put \
        rather respectively rose said saw say says set shall she should signed since so some sometimes soon still such take taken than \
        that the their them themselves then there thereafter therefore these they this those though through throughout thus to today \
        together told tomorrow too took toward towards under unless unlike until up upon us usually versus via voted want was wasn we \
        went were weren what when where whether which while who whom whose why will with within without won would yesterday yet \
        you your
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Words that begin a noun phrase and are no part of what it names.
    static let determiners = Set(
        """
        a all an another any both each every her his its more my other our some that the their these this those your such \
        additional estimated new record total combined past last next previous current own
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Plurals that do not end in s.
    static let plurals = Set(
        """
        aircraft alumni cattle children data deer dead feet fish geese homeless injured media men mice offspring people \
        personnel police poor salmon sheep staff teeth troops wounded women
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Nouns that end as adverbs do.
    static let nounsInLy = Set(
        "anomaly assembly bully butterfly family lily melancholy monopoly rally reply supply weekly".split(
            separator: " "
        )
        .map { WordKey(of: $0) })

    /// Words that end in s and are no plurals.
    static let singulars = Set(
        """
        across always basis campus census chaos class climate congress consensus crisis cross economics express gas glass \
        human illness jobless less loss mass news overseas perhaps physics plus politics press previous process \
        progress religious serious series species sports status stress success tennis this thus towards \
        various was virus witness us anxious ambitious conscious dangerous famous generous indigenous nervous numerous obvious \
        bus business access address canvas focus
        """.split(separator: " ").map { WordKey(of: $0) })
}
