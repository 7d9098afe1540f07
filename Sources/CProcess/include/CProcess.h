// Starts a program without a shell and without anything of ours that it should not have.
#pragma once

#include <sys/types.h>

/// A program that runs, and the ends of its pipes that are ours; they are closed on exec.
struct child_process {
    pid_t pid;
    /// What is written here the program reads.
    int input;
    /// What the program prints.
    int output;
    /// What it says on standard error.
    int errors;
    /// Readable once it has ended; -1 where the system has none of the kind. Closed on exec as well.
    int ending;
};

/// Runs a program found on the path with our environment, no descriptor but three pipes, no signal blocked or ignored.
/// The error number, 0 where it runs.
int child_process_start(struct child_process *child, const char *const arguments[]);

/// Runs a program found on the path in the same way, but for its output and errors: they go to the file `output`, made or
/// written over, or to ours where NULL. What is written to `input`, which is closed on exec, it reads.
int child_process_feed(pid_t *pid, int *input, const char *const arguments[], const char *output);

/// Starts a program that has the terminal: its keys come from there even where standard input is something else.
int child_process_on_terminal(pid_t *pid, const char *const arguments[]);

/// Ends a program, if it still runs, and waits for its end: its exit code, minus the signal where one ended it.
int child_process_end(pid_t pid, int kill_it);
