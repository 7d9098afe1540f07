// What the rows of a picker are worth for the letters typed: the inner loop of the ranking, many places of a row at a time.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
    /// Letters of a row at most.
    fuzzy_longest_row = 256,
    /// Letters of a word at most.
    fuzzy_longest_word = 64,
    /// Less than any row is worth: it has not all letters in their order.
    fuzzy_none = -(1 << 30),
};

/// What a letter adds.
struct fuzzy_worth {
    int letter;
    /// More where the row or a word starts.
    int row_start, word_start;
    /// More right behind the letter before it.
    int behind;
    /// What a gap takes for its first letter, and for each further one.
    int gap_opening, gap_further;
};

/// The most that reading `word` out of `row` is worth, letters folded, a byte each; `fuzzy_none` where there
/// is no way. `readable` bytes can be read from `row` on, at least `count`.
int fuzzy_score(const uint8_t *row, size_t count, size_t readable, const uint8_t *word, size_t letters,
                const struct fuzzy_worth *worth);
