/// Papers that speak for whoever issued them. Written for this project.
enum DocumentNouns {
    /// In the singular and in the plural where that is as common.
    static let all = WordTable(
        """
        account advisory affidavit analysis announcement article assessment blog brief briefing bulletin caption
        communique communiqué complaint dossier e-mail editorial email filing findings forecast guidance index
        indictment interview judgement judgment lawsuit letter manifesto memo memorandum message minutes note notes
        notice op-ed outlook paper petition poll post press-release prospectus reading release report reports
        research review ruling speech statement statements statistics studies study submission summary survey
        surveys testimony transcript tweet verdict video warning website
        """)
}
