#include "CSeed.h"

const unsigned char crosshead_seed[] = {
#embed "../../seeds/vietnam-russia-partnership.txt"
};
const size_t crosshead_seed_length = sizeof crosshead_seed;
