/// Chooses among findings whose contents overlap those that are likeliest together: two quotes in one paragraph rather
/// than one that joins them, where each of the two is likely enough.
struct FindingChooser {
    /// How many tokens the passage has.
    let count: Int

    /// What a finding must be worth beside others: likelier than this, it is better in than out.
    private static let worth = 0.4
    /// What a finding that is less likely is worth all the same, where nothing else wants its words.
    private static let least = 0.01
    /// How many findings that overlap are weighed against each other; of more, the likeliest.
    private static let most = 12

    /// The chosen ones, which share no content.
    func choose(_ findings: [Finding]) -> [Finding] {
        let order = findings.indices.sorted { (-findings[$0].confidence, $0) < (-findings[$1].confidence, $1) }
        return clusters(of: order.map { findings[$0] }).flatMap(best)
    }

    /// The findings in groups that overlap, the likeliest of each first.
    private func clusters(of findings: [Finding]) -> [[Finding]] {
        // The number of the finding that a token was first seen in; findings that share a token get one root.
        var root = Array(findings.indices)
        func top(_ number: Int) -> Int {
            var number = number
            while root[number] != number {
                root[number] = root[root[number]]
                number = root[number]
            }
            return number
        }
        var owner = [Int](repeating: -1, count: count)
        for (number, finding) in findings.enumerated() {
            for part in finding.content {
                for index in part {
                    if owner[index] < 0 { owner[index] = number } else { root[top(number)] = top(owner[index]) }
                }
            }
        }
        var groups: [Int: [Finding]] = [:]
        for (number, finding) in findings.enumerated() { groups[top(number), default: []].append(finding) }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    private func best(_ group: [Finding]) -> [Finding] {
        let findings = Array(group.prefix(Self.most))
        let clashes = findings.map { finding in
            findings.map { other in
                finding.content.contains { part in other.content.contains { $0.overlaps(part) } }
            }
        }
        var best: (worth: Double, chosen: [Int]) = (-1, [])
        func search(_ number: Int, _ chosen: [Int], _ worth: Double) {
            guard number < findings.count else {
                if worth > best.worth { best = (worth, chosen) }
                return
            }
            if !chosen.contains(where: { clashes[$0][number] }) {
                search(number + 1, chosen + [number], worth + max(findings[number].confidence - Self.worth, Self.least))
            }
            search(number + 1, chosen, worth)
        }
        search(0, [], 0)
        var chosen = best.chosen.map { findings[$0] }
        // Beyond the likeliest: what still finds room.
        for finding in group.dropFirst(Self.most)
        where !chosen.contains(where: { $0.content.contains { part in finding.content.contains { $0.overlaps(part) } } }
        ) {
            chosen.append(finding)
        }
        return chosen
    }
}
