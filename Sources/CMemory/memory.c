#include "CMemory.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/resource.h>
#endif

void memory_set_habits(void) {
#ifdef __GLIBC__
    // The allocator raises this as it goes, up to what it is ever given back, unless it is set.
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    // Where addresses are few, a thread's own arena would reserve 64 MB of them, and leave none for the next thread's stack.
    struct rlimit addresses;
    if (getrlimit(RLIMIT_AS, &addresses) == 0 && addresses.rlim_cur != RLIM_INFINITY) mallopt(M_ARENA_MAX, 1);
#endif
}
