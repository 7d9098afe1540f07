// The weights of the quote tagger, compiled into the program; script/train-quotes makes them.
#pragma once

#include <stddef.h>

const void *crosshead_quote_model_bytes(void);
size_t crosshead_quote_model_length(void);
