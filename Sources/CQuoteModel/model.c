#include "CQuoteModel.h"

static const unsigned char model[] = {
#embed "model.bin"
};

const void *crosshead_quote_model_bytes(void) { return model; }
size_t crosshead_quote_model_length(void) { return sizeof model; }
