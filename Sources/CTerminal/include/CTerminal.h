// Gives the terminal back whatever happens, and waits for keys without losing a signal.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// What woke `terminal_wait`.
enum terminal_event {
    TERMINAL_KEY = 1,
    TERMINAL_WAKE = 2,
    TERMINAL_RESIZED = 4,
    TERMINAL_ENDED = 8,
    TERMINAL_CONTINUED = 16,
};

/// Blocks SIGWINCH, SIGTERM, SIGHUP, SIGINT and SIGCONT outside of `terminal_wait`, and catches them there.
void terminal_catch_signals(void);

/// Undoes `terminal_catch_signals`.
void terminal_release_signals(void);

/// Sleeps until a key, a wake-up, a signal or the end of `milliseconds` (negative: for ever); events or-ed, 0 for none.
int terminal_wait(int tty, int wake, int milliseconds);

/// The signal that ended the program, or 0.
int terminal_ending_signal(void);

/// Remembers the modes of `tty` and what restores its screen, and installs handlers for a crash that put both back.
void terminal_guard(int tty, const char *restore, size_t length);

/// Takes the handlers of `terminal_guard` away.
void terminal_unguard(void);

/// Puts the modes of the terminal back as `terminal_guard` found them.
void terminal_restore_modes(void);

/// Sends standard error to a buffer, so that nothing writes across the screen.
void terminal_hold_errors(void);

/// Gives standard error back and writes to it what was held.
void terminal_release_errors(void);

/// Stops the program as Control-Z does, until it is continued.
void terminal_stop(void);

/// Makes a descriptor that `terminal_wake` makes readable; -1 where the system has none left.
int terminal_wake_open(void);

/// Wakes `terminal_wait`; safe from any thread.
void terminal_wake(int descriptor);

/// Chooses a UTF-8 locale for characters, as the environment says or, where it says another charset, C.UTF-8.
bool terminal_use_utf8(void);
