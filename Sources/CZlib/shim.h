// zlib. Its initialiser is a macro that takes the size of its own structure, which Swift cannot call.
#pragma once

#include <zlib.h>

// Gets ready to inflate gzip; Z_OK where that worked.
static inline int crosshead_inflate_init(z_stream *stream) { return inflateInit2(stream, 16 + MAX_WBITS); }
