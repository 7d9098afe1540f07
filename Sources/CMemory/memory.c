#include "CMemory.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void memory_give_back_early(void) {
#ifdef __GLIBC__
    // The allocator raises this as it goes, up to what it is ever given back, unless it is set.
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
#endif
}
