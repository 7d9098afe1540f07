// Signals are let in only while the program sleeps, so that none is lost between a look and a wait.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT};
enum { caught_count = sizeof caught / sizeof caught[0] };

static volatile sig_atomic_t resized, continued, ending;
static struct sigaction previous[caught_count];
static sigset_t outside;

static void note(int signal_number) {
    switch (signal_number) {
    case SIGWINCH: resized = 1; break;
    case SIGCONT: continued = 1; break;
    default: ending = signal_number; break;
    }
}

void terminal_catch_signals(void) {
    sigset_t blocked;
    sigemptyset(&blocked);
    struct sigaction action = {.sa_handler = note};
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < caught_count; index++) {
        sigaddset(&blocked, caught[index]);
        sigaction(caught[index], &action, &previous[index]);
    }
    pthread_sigmask(SIG_BLOCK, &blocked, &outside);
    resized = continued = ending = 0;
}

void terminal_release_signals(void) {
    for (int index = 0; index < caught_count; index++) sigaction(caught[index], &previous[index], NULL);
    pthread_sigmask(SIG_SETMASK, &outside, NULL);
}

int terminal_ending_signal(void) { return ending; }

int terminal_wait(int tty, int wake, int milliseconds) {
    struct pollfd files[] = {{.fd = tty, .events = POLLIN}, {.fd = wake, .events = POLLIN}};
    struct timespec time = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
    sigset_t open = outside;
    for (int index = 0; index < caught_count; index++) sigdelset(&open, caught[index]);
    int ready = ppoll(files, 2, milliseconds < 0 ? NULL : &time, &open);
    int events = 0;
    if (ready > 0 && files[0].revents & POLLIN) events |= TERMINAL_KEY;
    // A terminal that went away is an end without a signal.
    if (ready > 0 && files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ending = ending ? ending : SIGHUP;
    if (ready > 0 && files[1].revents & POLLIN) {
        eventfd_t count;
        eventfd_read(wake, &count);
        events |= TERMINAL_WAKE;
    }
    if (resized) events |= TERMINAL_RESIZED;
    if (continued) events |= TERMINAL_CONTINUED;
    if (ending) events |= TERMINAL_ENDED;
    resized = continued = 0;
    return events;
}

void terminal_stop(void) {
    struct sigaction usual = {.sa_handler = SIG_DFL}, old;
    sigaction(SIGTSTP, &usual, &old);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &old, NULL);
    continued = 0;
}

int terminal_wake_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void terminal_wake(int descriptor) { eventfd_write(descriptor, 1); }

bool terminal_use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "C.utf8") != NULL;
}
