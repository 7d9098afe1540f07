import CPCRE2
import Model

/// A regular expression made ready. No expression hangs: each attempt has a limit of steps, and all of them a limit of time.
final class Expression {
    /// The longest expression, in bytes: more than anyone types, and little enough to compile at once.
    private static let longest = 1000
    /// The steps that one attempt may take, some milliseconds.
    private static let steps: UInt32 = 1_000_000
    /// The stack of the compiled code, in bytes: at first, and at most.
    private static let stack = (32 << 10, 1 << 20)
    /// How long a search may take.
    private static let patience = Duration.seconds(2)
    /// How many starting places are tried before looking at the clock: at first, at least and at most.
    private static let strides = (first: 1 << 12, least: 1 << 6, most: 1 << 20)
    /// Strides grow while one takes less than the first, and shrink when one takes more than the second.
    private static let pace = (fast: Duration.milliseconds(2), slow: Duration.milliseconds(10))

    private let code: OpaquePointer

    /// Compiles an expression; lines are what `^` and `$` stand for, case counts if the expression has a capital.
    init(_ pattern: String) throws(SearchError) {
        var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT
        if !Self.hasCapital(pattern) { options |= PCRE2_CASELESS }
        let context = pcre2_compile_context_create_8(nil)
        defer { pcre2_compile_context_free_8(context) }
        pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
        pcre2_set_max_pattern_length_8(context, Self.longest)
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(pattern.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, context) else {
            throw .expression(message: Self.message(number), offset: min(offset, bytes.count))
        }
        // Without it the search is slower and finds the same.
        pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
        self.code = code
    }

    deinit { pcre2_code_free_8(code) }

    /// The matches in text order, none in another, none empty.
    func find(in text: Text, isCancelled: () -> Bool) throws(SearchError) -> [Span] {
        let data = pcre2_match_data_create_8(1, nil)
        let context = pcre2_match_context_create_8(nil)
        let stack = pcre2_jit_stack_create_8(Self.stack.0, Self.stack.1, nil)
        defer {
            pcre2_match_data_free_8(data)
            pcre2_match_context_free_8(context)
            pcre2_jit_stack_free_8(stack)
        }
        pcre2_set_match_limit_8(context, Self.steps)
        pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))

        let clock = ContinuousClock()
        let deadline = clock.now + Self.patience
        var matches: [Span] = []
        var offset = 0
        var stride = Self.strides.first
        while offset < text.count {
            guard !isCancelled() else { throw .cancelled }
            let start = clock.now
            guard start < deadline else { throw .tooComplex }
            let end = text.boundary(atOrBefore: offset + stride)
            pcre2_set_offset_limit_8(context, end)
            while offset <= end, let match = try match(text.bytes, from: offset, data, context) {
                matches.append(match)
                offset = match.end
            }
            offset = max(offset, end)
            let duration = start.duration(to: clock.now)
            if duration < Self.pace.fast { stride = min(stride * 2, Self.strides.most) }
            if duration > Self.pace.slow { stride = max(stride / 4, Self.strides.least) }
        }
        return matches
    }

    /// The next match that is not empty; the text is valid UTF-8, as every ``Text`` is.
    private func match(
        _ bytes: [UInt8], from offset: Int, _ data: OpaquePointer?, _ context: OpaquePointer?
    ) throws(SearchError) -> Span? {
        let count = pcre2_match_8(
            code, bytes, bytes.count, offset, PCRE2_NOTEMPTY | UInt32(PCRE2_NO_UTF_CHECK), data, context)
        if count == PCRE2_ERROR_NOMATCH { return nil }
        guard count >= 0, let places = pcre2_get_ovector_pointer_8(data) else { throw .tooComplex }
        // \K can move the start of a match behind its end or before the last one.
        return places[0] >= offset && places[0] < places[1] ? Span(places[0], places[1]) : nil
    }

    /// Whether it has a capital that stands for itself, not for a class as `\S` and `\p{Lu}` do.
    private static func hasCapital(_ pattern: String) -> Bool {
        var rest = Substring(pattern).unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                if scalar.properties.isUppercase { return true }
                continue
            }
            guard let escaped = rest.popFirst() else { return false }
            if rest.first == "{" {
                rest = rest.drop { $0 != "}" }
            } else if escaped == "p" || escaped == "P" {
                rest = rest.dropFirst()
            }
        }
        return false
    }

    /// PCRE2's words for an error.
    private static func message(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(number, &buffer, buffer.count)
        return String(decoding: buffer.prefix(Int(max(count, 0))), as: UTF8.self)
    }
}
