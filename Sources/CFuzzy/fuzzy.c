#include "CFuzzy.h"

#include <stdbool.h>
#include <string.h>

// The places of a row are the bits of four words of the machine.
enum {
    width = 64,
    parts = fuzzy_longest_row / width,
    lanes = 16,
    // Behind every place of a row.
    nowhere = 4 * fuzzy_longest_row,
};

typedef uint64_t places[parts];
typedef uint8_t block __attribute__((vector_size(lanes)));
typedef bool block_bits __attribute__((ext_vector_type(lanes)));

static inline block load(const uint8_t *bytes) {
    block loaded;
    memcpy(&loaded, bytes, sizeof loaded);
    return loaded;
}

// A bit for each lane that is not 0.
static inline uint64_t bits(block found) {
    block_bits narrow = __builtin_convertvector(found, block_bits);
    uint16_t bits;
    memcpy(&bits, &narrow, sizeof bits);
    return bits;
}

static uint64_t places_of(uint8_t letter, const uint8_t *row) {
    uint64_t found = 0;
    for (int at = 0; at < width; at += lanes) found |= bits((block)(load(row + at) == (block){} + letter)) << at;
    return found;
}

// The places of letters, digits and whatever is beyond ASCII.
static uint64_t places_in_words(const uint8_t *row) {
    uint64_t found = 0;
    for (int at = 0; at < width; at += lanes) {
        block here = load(row + at);
        block is_word = (block)((block)(here - 'a') < 26) | (block)((block)(here - '0') < 10) | (block)(here > 0x7F);
        found |= bits(is_word) << at;
    }
    return found;
}

// Takes away all places before one; the first that is left, -1 where none is.
static int keep_from(places of, int used, int from) {
    int first = -1;
    for (int part = 0; part < used; part++) {
        int skipped = from - width * part;
        if (skipped >= width) of[part] = 0;
        else if (skipped > 0) of[part] &= ~UINT64_C(0) << skipped;
        if (first < 0 && of[part]) first = width * part + __builtin_ctzll(of[part]);
    }
    return first;
}

// Takes away a place and all behind it; the last that is left.
static int keep_before(places of, int used, int end) {
    int last = -1;
    for (int part = 0; part < used; part++) {
        int kept = end - width * part;
        if (kept <= 0) of[part] = 0;
        else if (kept < width) of[part] &= (UINT64_C(1) << kept) - 1;
        if (of[part]) last = width * part + width - 1 - __builtin_clzll(of[part]);
    }
    return last;
}

// Leaves of each letter's places those that are part of some way to read the word; whether there is a way.
static bool find_places(places of[], const uint8_t *row, size_t count, const uint8_t *word, int letters) {
    int used = (int)((count + width - 1) / width), from = 0;
    for (int letter = 0; letter < letters; letter++) {
        for (int part = 0; part < used; part++) of[letter][part] = places_of(word[letter], row + width * part);
        if (count % width) of[letter][used - 1] &= (UINT64_C(1) << count % width) - 1;
        int first = keep_from(of[letter], used, from);
        if (first < 0) return false;
        from = first + 1;
    }
    int end = width * used;
    for (int letter = letters - 1; letter >= 0; letter--) end = keep_before(of[letter], used, end);
    return true;
}

// A letter at a place, and the best sum of the word up to it.
struct step {
    int place, sum;
};

static int best_sum(places of[], const places starts, int used, int letters, const struct fuzzy_worth *worth) {
    struct step rows[2][fuzzy_longest_row + 1];
    int count = 0;
    for (int letter = 0; letter < letters; letter++) {
        struct step *steps = rows[letter % 2];
        // The letter before, and the best way to come from it over a gap, as if the gap began where the row does.
        const struct step *before = rows[(letter + 1) % 2];
        int carried = fuzzy_none;
        count = 0;
        for (int part = 0; part < used; part++) {
            for (uint64_t left = of[letter][part]; left; left &= left - 1) {
                int bit = __builtin_ctzll(left), place = width * part + bit;
                int bonus = place == 0 ? worth->row_start : (starts[part] >> bit & 1) * worth->word_start;
                int sum = 2 * bonus;
                if (letter > 0) {
                    for (; before->place < place - 1; before++) {
                        int from_here = before->sum + before->place * worth->gap_further;
                        carried = from_here > carried ? from_here : carried;
                    }
                    sum = carried - (place - 2) * worth->gap_further - worth->gap_opening + bonus;
                    if (before->place == place - 1) {
                        int joined = before->sum + (bonus > worth->behind ? bonus : worth->behind);
                        sum = joined > sum ? joined : sum;
                    }
                }
                steps[count++] = (struct step){place, sum + worth->letter};
            }
        }
        steps[count] = (struct step){nowhere, fuzzy_none};
    }
    int best = fuzzy_none;
    for (int step = 0; step < count; step++) {
        int sum = rows[(letters + 1) % 2][step].sum;
        best = sum > best ? sum : best;
    }
    return best;
}

int fuzzy_score(const uint8_t *row, size_t count, size_t readable, const uint8_t *word, size_t letters,
                const struct fuzzy_worth *worth) {
    if (letters == 0 || letters > fuzzy_longest_word || letters > count || count > fuzzy_longest_row) return fuzzy_none;
    int used = (int)((count + width - 1) / width);
    uint8_t copy[fuzzy_longest_row];
    if (readable < (size_t)(width * used)) {
        memset(copy, 0, sizeof copy);
        memcpy(copy, row, count);
        row = copy;
    }
    places of[fuzzy_longest_word];
    if (!find_places(of, row, count, word, (int)letters)) return fuzzy_none;
    places starts;
    uint64_t was_word = 0;
    for (int part = 0; part < used; part++) {
        uint64_t words = places_in_words(row + width * part);
        starts[part] = words & ~(words << 1 | was_word);
        was_word = words >> (width - 1);
    }
    return best_sum(of, starts, used, (int)letters, worth);
}
