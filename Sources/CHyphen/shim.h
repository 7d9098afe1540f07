// Hyphen, the hyphenation by patterns of TeX and LibreOffice.
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <hyphen.h>

// Notes in `ends` after which letters of a word it may be divided without a change of spelling; `ends` has room for `size` + 5.
// Gives false where the word cannot be looked at.
static inline int crosshead_hyphen_points(HyphenDict *patterns, const char *word, int size, char *ends) {
    char **replacements = NULL;
    int *positions = NULL, *cuts = NULL;
    int failed = hnj_hyphen_hyphenate2(patterns, word, size, ends, NULL, &replacements, &positions, &cuts);
    for (int index = 0; replacements && index < size; index++) {
        if (replacements[index]) ends[index] = '0';
        free(replacements[index]);
    }
    free(replacements);
    free(positions);
    free(cuts);
    return !failed;
}
