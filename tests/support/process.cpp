#include "tests/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace fleck::tests {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
    int read = -1, write = -1;
    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        read = ends[0];
        write = ends[1];
    }
};

std::vector<std::string> environment_of_programs() {
    std::vector<std::string> out{"RUST_BACKTRACE=0", "NO_COLOR=1"};
    for (char** e = environ; *e != nullptr; ++e) {
        const std::string_view entry = *e;
        if (!entry.starts_with("RUST_BACKTRACE=") && !entry.starts_with("NO_COLOR="))
            out.emplace_back(entry);
    }
    return out;
}

std::vector<char*> pointers(const std::vector<std::string>& strings) {
    std::vector<char*> out;
    for (const std::string& s : strings) out.push_back(const_cast<char*>(s.c_str()));
    out.push_back(nullptr);
    return out;
}

// Between fork and exec: nothing here may allocate, for another thread may hold the lock.
[[noreturn]] void become(char* const* argv, char* const* environment, const char* directory,
                         int out, int err) {
    const int in = open("/dev/null", O_RDONLY);
    if (chdir(directory) != 0) _exit(127);
    dup2(in, 0);
    dup2(out, 1);
    dup2(err, 2);
    execvpe(argv[0], argv, environment);
    _exit(127);
}

// Reads what is there; closes the end of a pipe that has run dry.
void drain(pollfd& end, std::string& into) {
    if (end.fd < 0 || end.revents == 0) return;
    std::array<char, 65536> buffer{};
    const ssize_t n = ::read(end.fd, buffer.data(), buffer.size());
    if (n > 0) {
        into.append(buffer.data(), static_cast<size_t>(n));
    } else if (n == 0 || errno != EINTR) {
        close(end.fd);
        end.fd = -1;
    }
}

}  // namespace

Finished run_process(const std::vector<std::string>& argv, const std::filesystem::path& directory,
                     std::chrono::seconds limit) {
    const Pipe out, err;
    const std::string folder = directory.string();
    const std::vector<std::string> environment = environment_of_programs();
    const std::vector<char*> args = pointers(argv), variables = pointers(environment);
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("cannot fork");
    if (child == 0) become(args.data(), variables.data(), folder.c_str(), out.write, err.write);
    close(out.write);
    close(err.write);

    Finished result;
    std::array<pollfd, 2> ends{{{out.read, POLLIN, 0}, {err.read, POLLIN, 0}}};
    const Clock::time_point deadline = Clock::now() + limit;
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) {
            kill(child, SIGKILL);
            result.timed_out = true;
            break;
        }
        if (poll(ends.data(), ends.size(), static_cast<int>(left)) < 0 && errno != EINTR) break;
        drain(ends[0], result.out);
        drain(ends[1], result.err);
    }
    for (const pollfd& end : ends)
        if (end.fd >= 0) close(end.fd);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    result.exit = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return result;
}

TempDir::TempDir() {
    std::string name = (std::filesystem::temp_directory_path() / "fleck.XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TempDir::~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace fleck::tests
