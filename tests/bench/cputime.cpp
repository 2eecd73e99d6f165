// What a command costs: runs it with its standard output in a file, waits, and prints the CPU time
// it used (user and system, its waited-for children included) in microseconds. The exit code is the
// command's own, or 128 plus the signal that ended it.
//
//     fleck_cputime OUTPUT-FILE COMMAND [ARGUMENT...]

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

constexpr int kUsage = 125;
constexpr int kCannotStart = 127;

long long microseconds(const timeval& t) {
    return static_cast<long long>(t.tv_sec) * 1'000'000 + t.tv_usec;
}

[[noreturn]] void become(const char* output, char** command) {
    const int fd = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0) {
        std::fprintf(stderr, "fleck_cputime: %s: %s\n", output, std::strerror(errno));
        _exit(kCannotStart);
    }
    close(fd);
    execvp(command[0], command);
    std::fprintf(stderr, "fleck_cputime: %s: %s\n", command[0], std::strerror(errno));
    _exit(kCannotStart);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: fleck_cputime OUTPUT-FILE COMMAND [ARGUMENT...]\n");
        return kUsage;
    }
    const pid_t child = fork();
    if (child < 0) {
        std::perror("fleck_cputime: fork");
        return kUsage;
    }
    if (child == 0) become(argv[1], argv + 2);

    int status = 0;
    rusage used{};
    while (wait4(child, &status, 0, &used) < 0) {
        if (errno != EINTR) {
            std::perror("fleck_cputime: wait4");
            return kUsage;
        }
    }
    std::printf("%lld\n", microseconds(used.ru_utime) + microseconds(used.ru_stime));
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
