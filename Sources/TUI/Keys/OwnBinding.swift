public import Model

/// Keys that a reader gave a meaning of their own.
public struct OwnBinding: Hashable, Sendable {
    /// Where they have it.
    public let context: KeyContext
    /// The keys, in turn.
    public let keys: [Key]
    /// What they do; `nil` is nothing at all.
    public let invocation: Invocation?

    /// A binding.
    public init(_ context: KeyContext, _ keys: [Key], _ invocation: Invocation?) {
        self.context = context
        self.keys = keys
        self.invocation = invocation
    }

    /// Why the keys cannot be bound there; `nil` where they can.
    public var problem: String? {
        guard let typed = keys.first?.typed else { return nil }
        switch context {
        case .prompt, .picker: return "\(Keymap.name(keys)) could no longer be typed"
        case .article, .list, .overlay: return ("1"..."9").contains(typed) ? "digits are counts" : nil
        }
    }

    /// Whether the two cannot both be meant: one begins with the other.
    public func collides(with other: OwnBinding) -> Bool {
        context == other.context && (keys.starts(with: other.keys) || other.keys.starts(with: keys))
    }
}

extension Keymap {
    /// The keymap with a reader's own keys, which go before: whatever they stand in the way of loses its keys there.
    public func with(_ own: [OwnBinding]) -> Keymap {
        let kept = bindings.flatMap { binding in
            binding.contexts.compactMap { context -> Binding? in
                let keys = binding.keys.filter { keys in
                    !own.contains { $0.collides(with: OwnBinding(context, keys, nil)) }
                }
                return keys.isEmpty ? nil : Binding([context], keys, binding.invocation)
            }
        }
        let added = own.compactMap { own in own.invocation.map { Binding([own.context], [own.keys], $0) } }
        return Keymap(added + kept)
    }
}
