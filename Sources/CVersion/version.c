#include "CVersion.h"

#ifndef CROSSHEAD_COMMIT
#define CROSSHEAD_COMMIT ""
#endif

const char *crosshead_commit(void) { return CROSSHEAD_COMMIT; }
