// FriBidi, Unicode's bidirectional algorithm and the joining of Arabic letters.
#pragma once

#include <stdlib.h>
#include <fribidi/fribidi.h>

// The direction of a paragraph by its first strong letter: 1 to the right, -1 to the left, 0 where it has none.
static inline int crosshead_bidi_direction(const FriBidiChar *text, int count) {
    FriBidiCharType *types = calloc((size_t)count + 1, sizeof *types);
    if (!types) return 0;
    fribidi_get_bidi_types(text, count, types);
    FriBidiParType direction = fribidi_get_par_direction(types, count);
    free(types);
    return direction == FRIBIDI_PAR_RTL ? -1 : direction == FRIBIDI_PAR_LTR ? 1 : 0;
}

// Gives each letter of a line in a paragraph of a direction its level, and the shape it is seen in: joined, mirrored.
// Gives false where there is no memory for it.
static inline int crosshead_bidi_line(FriBidiChar *text, int count, int direction, FriBidiLevel *levels) {
    size_t room = (size_t)count + 1;
    FriBidiCharType *types = calloc(room, sizeof *types);
    FriBidiBracketType *brackets = calloc(room, sizeof *brackets);
    FriBidiJoiningType *joining = calloc(room, sizeof *joining);
    FriBidiParType paragraph = direction < 0 ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    int done = types && brackets && joining;
    if (done) {
        fribidi_get_bidi_types(text, count, types);
        fribidi_get_bracket_types(text, count, types, brackets);
        done = fribidi_get_par_embedding_levels_ex(types, brackets, count, &paragraph, levels) > 0;
    }
    if (done) {
        fribidi_get_joining_types(text, count, joining);
        fribidi_join_arabic(types, count, levels, joining);
        fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES, levels, count, joining, text);
    }
    free(types);
    free(brackets);
    free(joining);
    return done;
}
