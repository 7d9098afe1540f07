import Model
import TOMLKit
import TUI

/// Reads the tables of own keys: `[keys]` for article and lists, `[keys.article]` and so on for one context alone.
struct KeySettingsReader {
    /// The path of the file, for messages.
    let path: String
    /// Where its settings stand.
    let lines: SettingLines

    /// A binding with the names it stands under, for messages.
    private struct Entry {
        let binding: OwnBinding
        let names: [String]
    }

    /// The bindings of `[keys]` and its tables.
    func read(_ table: TOMLTable) throws(Failure) -> [OwnBinding] {
        var wide: [Entry] = []
        var narrow: [Entry] = []
        for name in table.keys {
            guard let value = table[name]?.tomlValue else { continue }
            if let inner = value.table {
                narrow += try entries(of: inner, in: name)
            } else {
                for context: KeyContext in [.article, .list] {
                    wide.append(try entry(name, value, in: context, under: ["keys", name]))
                }
            }
        }
        try expectNoCollision(narrow)
        try expectNoCollision(wide)
        // What is said of one context goes before what is said of both.
        let kept = wide.filter { wide in !narrow.contains { $0.binding.collides(with: wide.binding) } }
        return (narrow + kept).map(\.binding)
    }

    private func entries(of table: TOMLTable, in name: String) throws(Failure) -> [Entry] {
        guard let context = KeyContext(rawValue: name) else {
            let known = KeyContext.allCases.map(\.rawValue).joined(separator: ", ")
            throw problem(["keys", name], "no keys for “\(name)”; there are \(known)")
        }
        var entries: [Entry] = []
        for key in table.keys {
            guard let value = table[key]?.tomlValue else { continue }
            entries.append(try entry(key, value, in: context, under: ["keys", name, key]))
        }
        return entries
    }

    private func entry(
        _ name: String, _ value: TOMLValue, in context: KeyContext, under names: [String]
    ) throws(Failure) -> Entry {
        guard let keys = Keymap.keys(name) else {
            throw problem(names, "“\(name)” is no key; crosshead keys and docs/keys.md have their names")
        }
        let binding = OwnBinding(context, keys, try invocation(value, names))
        if let reason = binding.problem { throw problem(names, "“\(name)” cannot be bound: \(reason)") }
        return Entry(binding: binding, names: names)
    }

    /// What a value says: a command as typed at the prompt, or `false` for nothing.
    private func invocation(_ value: TOMLValue, _ names: [String]) throws(Failure) -> Invocation? {
        if value.bool == false { return nil }
        guard let line = value.string else {
            throw problem(names, "a key is given a command in quotation marks, or false to do nothing")
        }
        if let editing = Command(named: line), editing.group == .prompt { return Invocation(editing) }
        do {
            return try Invocation(line: line)
        } catch {
            throw problem(names, error.reason)
        }
    }

    private func expectNoCollision(_ entries: [Entry]) throws(Failure) {
        for (index, entry) in entries.enumerated() {
            guard let other = entries[..<index].first(where: { $0.binding.collides(with: entry.binding) }) else {
                continue
            }
            let (first, second) = (lines.number(of: other.names), lines.number(of: entry.names))
            let (early, late) = first < second ? (other, entry) : (entry, other)
            throw problem(
                late.names,
                "“\(Keymap.name(late.binding.keys))” collides with “\(Keymap.name(early.binding.keys))” on line "
                    + "\(min(first, second)): one begins the other")
        }
    }

    private func problem(_ names: [String], _ reason: String) -> Failure {
        .settings(path, line: lines.number(of: names), reason)
    }
}
