// The default article, compiled into the program so that it opens from any folder.
#pragma once

#include <stddef.h>

const unsigned char *crosshead_sample(void);
extern const size_t crosshead_sample_length;

// The article that teaches the keys.
const unsigned char *crosshead_tutor(void);
extern const size_t crosshead_tutor_length;
