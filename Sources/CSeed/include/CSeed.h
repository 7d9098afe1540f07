// The default article, compiled into the program so that it opens from any folder.
#pragma once

#include <stddef.h>

extern const unsigned char crosshead_seed[];
extern const size_t crosshead_seed_length;
