// What the allocator does with memory that was given back to it.
#pragma once

/// Has large arrays live in pages of their own, so that their memory goes back to the system when they do: else the allocator
/// keeps it after the first of them, for others as large that never come. Where the address space is limited, all threads share one
/// arena.
void memory_set_habits(void);
