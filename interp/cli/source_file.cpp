#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "frontend/base/print.h"
#include "frontend/base/source.h"
#include "interp/cli/cli.h"

namespace fleck::cli {

namespace {

constexpr size_t kMaxSource = size_t{64} << 20;

std::optional<std::string> complain(const std::string& path, std::string_view what) {
    print_to(stderr, "error: cannot read `{}`: {}\n", path, what);
    return std::nullopt;
}

std::optional<std::string> read_all(std::FILE* file, const std::string& path) {
    std::string text;
    char buffer[1 << 16];
    size_t n = 0;
    while ((n = std::fread(buffer, 1, sizeof buffer, file)) > 0) {
        text.append(buffer, n);
        if (text.size() > kMaxSource) return complain(path, "it is larger than 64 MiB");
    }
    if (std::ferror(file) != 0) return complain(path, std::strerror(errno));
    return text;
}

}  // namespace

std::optional<std::string> read_source(const std::string& path) {
    std::optional<std::string> text;
    if (path == "-") {
        text = read_all(stdin, "standard input");
    } else {
        struct stat info {};
        if (stat(path.c_str(), &info) != 0) return complain(path, std::strerror(errno));
        if (S_ISDIR(info.st_mode)) return complain(path, "it is a directory");
        std::FILE* file = std::fopen(path.c_str(), "rb");
        if (file == nullptr) return complain(path, std::strerror(errno));
        text = read_all(file, path);
        std::fclose(file);
    }
    if (!text) return std::nullopt;
    if (const auto at = utf8_error_at(*text)) {
        const std::string_view before = std::string_view(*text).substr(0, *at);
        size_t line = 1;
        size_t column = 1;
        for (const char c : before) {
            column =
                c == '\n' ? 1 : column + ((static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0);
            line += c == '\n' ? 1 : 0;
        }
        print_to(stderr,
                 "error: {}:{}:{}: the file is not UTF-8 text: byte 0x{:02x} cannot stand here\n",
                 path, line, column, static_cast<unsigned char>((*text)[*at]));
        return std::nullopt;
    }
    return text;
}

int finish(int code) {
    const bool lost = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
    if (lost) print_to(stderr, "error: cannot write to standard output\n");
    std::fflush(stderr);
    return lost ? kUsage : code;
}

void quit(int code) { std::_Exit(finish(code)); }

bool use_color(ColorMode mode, int fd) {
    switch (mode) {
        case ColorMode::Always:
            return true;
        case ColorMode::Never:
            return false;
        case ColorMode::Auto:
            break;
    }
    const char* no_color = std::getenv("NO_COLOR");
    if (no_color != nullptr && *no_color != '\0') return false;
    const char* term = std::getenv("TERM");
    if (term == nullptr || std::string_view(term) == "dumb") return false;
    return isatty(fd) == 1;
}

}  // namespace fleck::cli
