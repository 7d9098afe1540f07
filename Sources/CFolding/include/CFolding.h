// What each Unicode scalar is to a search: the letters it stands for, and the same without case and accents.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// A scalar that a search does not take as it is.
struct crosshead_fold {
    /// Where its scalars start: decomposed, case kept, spaces, quotation marks and dashes made plain.
    uint16_t scalars;
    /// Where its folded UTF-8 starts.
    uint16_t folded;
    uint8_t scalar_count;
    /// 0 for an accent and for what nobody sees.
    uint8_t folded_count;
};

extern const uint8_t crosshead_fold_pages[];
extern const uint16_t crosshead_fold_cells[];
extern const struct crosshead_fold crosshead_folds[];
extern const uint32_t crosshead_fold_scalars[];
extern const uint8_t crosshead_fold_bytes[];
extern const uint32_t crosshead_fold_limit;

/// The number of the fold of a scalar; 0 for one that is taken as it is.
static inline uint32_t crosshead_fold_number(uint32_t scalar) {
    return scalar < crosshead_fold_limit ? crosshead_fold_cells[crosshead_fold_pages[scalar >> 6] << 6 | (scalar & 63)] : 0;
}

/// The fold of a number that is not 0.
static inline struct crosshead_fold crosshead_fold_of(uint32_t number) { return crosshead_folds[number]; }

/// The first of a fold's scalars.
static inline const uint32_t *crosshead_fold_scalars_of(struct crosshead_fold fold) {
    return crosshead_fold_scalars + fold.scalars;
}

/// The first of a fold's folded bytes.
static inline const uint8_t *crosshead_fold_bytes_of(struct crosshead_fold fold) {
    return crosshead_fold_bytes + fold.folded;
}

/// The C library's, whose headers show it to GNU programs alone.
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
