// The way into libFuzzer for a program that has a beginning of its own.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of the program; `run` gets each input and returns 0.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *bytes, size_t count));
