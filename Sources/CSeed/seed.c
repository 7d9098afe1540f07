#include "CSeed.h"

static const unsigned char seed[] = {
#embed "../../seeds/vietnam-russia-partnership.txt"
};

const unsigned char *crosshead_sample(void) { return seed; }
const size_t crosshead_sample_length = sizeof seed;

static const unsigned char tutor[] = {
#embed "tutor.md"
};

const unsigned char *crosshead_tutor(void) { return tutor; }
const size_t crosshead_tutor_length = sizeof tutor;
