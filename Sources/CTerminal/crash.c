// A trap must not leave the shell in the alternate screen: everything here runs in a signal handler.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
enum { crash_count = sizeof crashes / sizeof crashes[0] };

static volatile sig_atomic_t guarded;
static int guarded_tty = -1;
static struct termios modes;
static char restore_sequence[512];
static size_t restore_length;
static struct sigaction previous[crash_count];
static stack_t previous_stack;
static char handler_stack[64 * 1024];

static int held_errors = -1;
static int real_errors = -1;

static void write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        length -= (size_t)written;
    }
}

void terminal_restore_modes(void) {
    if (guarded_tty >= 0) tcsetattr(guarded_tty, TCSANOW, &modes);
}

static void crashed(int signal_number) {
    if (guarded) {
        guarded = 0;
        write_all(guarded_tty, restore_sequence, restore_length);
        terminal_restore_modes();
        terminal_release_errors();
    }
    for (int index = 0; index < crash_count; index++) {
        if (crashes[index] == signal_number) sigaction(signal_number, &previous[index], NULL);
    }
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal_number);
    raise(signal_number);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
}

void terminal_guard(int tty, const char *restore, size_t length) {
    guarded_tty = tty;
    tcgetattr(tty, &modes);
    restore_length = length < sizeof restore_sequence ? length : sizeof restore_sequence;
    memcpy(restore_sequence, restore, restore_length);
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    sigaltstack(&stack, &previous_stack);
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < crash_count; index++) sigaction(crashes[index], &action, &previous[index]);
    guarded = 1;
}

void terminal_unguard(void) {
    if (!guarded) return;
    guarded = 0;
    for (int index = 0; index < crash_count; index++) sigaction(crashes[index], &previous[index], NULL);
    previous_stack.ss_flags &= SS_DISABLE;
    sigaltstack(&previous_stack, NULL);
}

void terminal_hold_errors(void) {
    if (held_errors >= 0) return;
    held_errors = memfd_create("errors", MFD_CLOEXEC);
    if (held_errors < 0) return;
    real_errors = dup(STDERR_FILENO);
    dup2(held_errors, STDERR_FILENO);
}

void terminal_release_errors(void) {
    if (held_errors < 0) return;
    if (real_errors >= 0) {
        dup2(real_errors, STDERR_FILENO);
        close(real_errors);
    }
    char buffer[1024];
    lseek(held_errors, 0, SEEK_SET);
    for (ssize_t count; (count = read(held_errors, buffer, sizeof buffer)) > 0;) write_all(STDERR_FILENO, buffer, (size_t)count);
    close(held_errors);
    held_errors = real_errors = -1;
}
