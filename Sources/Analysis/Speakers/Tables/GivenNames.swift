/// Given names, in lower case and without diacritics; the larger tables stand in files of their own.
enum GivenNames {
    /// Given names of men and women both, folded. Source: as for ``male``.
    static let either = WordTable(
        """
        abdi ade adi akos aldis alex alexis amani andrea andree angalia anh antonie ariel arin aris asanti ashley
        auguste aurica avni bahari bailey boma camille casey charlie charo chris christie christy chuki claude daire
        dana daniele dara darragh dasa dominique drew eka eli elia elisha elli ellis enea enzi evance evelyn fahari
        fanaka faraja fran gabi gabriele gerd geza gunar hekima hillary hong hua ihsan indra irfan isa ivica jamie jan
        jean jenni jessy ji jin jing joan joann jordan juli juul kala kaombwe karan kari kay kelly kerry kiburi kijana
        kim kipenzi koko krishna laurie lee leigh leone leslie lindsay ling lois lou makini marian marjan matija matunda
        michele ming minh mitra morgan nanni naoise nicola nihad nihal nikita nikola noa noor nur ola pat patrice petros
        quinn rael randy reine reshoni riley robin rosario rosi rua sabari sacha sam sandy sasha senna shannon shida
        sidney sifa simone taylor terry thanh toby toni tracy tufani tunde tyler uli uzima valdis valeri vasilica vivian
        wamwema wanjiru wei xin xuan yan ying yohana yu yuki yuri zane
        """)

    /// The gender that a person's given name shows; `nil` where it shows none or the surname stands first.
    static func gender(of parts: [String]) -> Gender? {
        guard let first = parts.first else { return nil }
        if parts.count >= 2, EastAsianSurnames.all.contains(first) { return nil }
        if male.contains(first) { return .man }
        if female.contains(first) { return .woman }
        // "Kelly-Ann": where the halves do not disagree
        let halves = first.split(separator: "-").map(String.init)
        guard halves.count == 2 else { return nil }
        let isMan = halves.contains(where: male.contains)
        return isMan == halves.contains(where: female.contains) ? nil : isMan ? .man : .woman
    }
}
