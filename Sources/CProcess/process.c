#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int open_pipes(int pipes[3][2]) {
    for (int index = 0; index < 3; index++) pipes[index][0] = pipes[index][1] = -1;
    for (int index = 0; index < 3; index++) {
        if (pipe2(pipes[index], O_CLOEXEC) != 0) return errno;
    }
    return 0;
}

static void close_ends(int pipes[3][2], int theirs_alone) {
    for (int index = 0; index < 3; index++) {
        int theirs = index == 0 ? 0 : 1;
        if (pipes[index][theirs] >= 0) close(pipes[index][theirs]);
        if (!theirs_alone && pipes[index][!theirs] >= 0) close(pipes[index][!theirs]);
    }
}

/// Starts a program with no signal blocked or ignored.
static int spawn(pid_t *pid, const posix_spawn_file_actions_t *actions, const char *const arguments[]) {
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int failure = posix_spawnp(pid, arguments[0], actions, &attributes, (char *const *)arguments, environ);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

int child_process_start(struct child_process *child, const char *const arguments[]) {
    int pipes[3][2];
    int failure = open_pipes(pipes);
    if (failure) {
        close_ends(pipes, 0);
        return failure;
    }

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes[0][0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipes[1][1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipes[2][1], STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);

    failure = spawn(&child->pid, &actions, arguments);
    posix_spawn_file_actions_destroy(&actions);
    close_ends(pipes, !failure);
    if (failure) return failure;
    child->input = pipes[0][1];
    child->output = pipes[1][0];
    child->errors = pipes[2][0];
    child->ending = pidfd_open(child->pid, 0);
    return 0;
}

int child_process_feed(pid_t *pid, int *input, const char *const arguments[], const char *output) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    if (output) {
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    int failure = spawn(pid, &actions, arguments);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    if (failure) {
        close(ends[1]);
        return failure;
    }
    *input = ends[1];
    return 0;
}

int child_process_on_terminal(pid_t *pid, const char *const arguments[]) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // What was piped into us is not for it.
    int terminal = isatty(STDIN_FILENO) ? -1 : open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal >= 0) posix_spawn_file_actions_adddup2(&actions, terminal, STDIN_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    int failure = spawn(pid, &actions, arguments);
    posix_spawn_file_actions_destroy(&actions);
    if (terminal >= 0) close(terminal);
    return failure;
}

int child_process_end(pid_t pid, int kill_it) {
    if (kill_it) kill(pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR) return -1;
    }
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}
