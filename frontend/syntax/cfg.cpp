#include "frontend/syntax/cfg.h"

#include <algorithm>
#include <iterator>

namespace fleck::syntax {

namespace {

constexpr std::string_view kNames[] = {"debug_assertions", "true", "unix"};
constexpr std::string_view kLists[] = {"all", "any", "not", "target", "version", "accessible"};
// A key may have several values.
constexpr std::pair<std::string_view, std::string_view> kValues[] = {
    {"panic", "unwind"},         {"target_abi", ""},
    {"target_arch", "x86_64"},   {"target_endian", "little"},
    {"target_env", "gnu"},       {"target_family", "unix"},
    {"target_feature", "fxsr"},  {"target_feature", "sse"},
    {"target_feature", "sse2"},  {"target_has_atomic", "8"},
    {"target_has_atomic", "16"}, {"target_has_atomic", "32"},
    {"target_has_atomic", "64"}, {"target_has_atomic", "ptr"},
    {"target_os", "linux"},      {"target_pointer_width", "64"},
    {"target_vendor", "unknown"}};

class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) {}

    // One condition; afterwards what follows it is next.
    bool read() {
        const std::string_view name = word();
        if (next() == '(') {
            if (std::ranges::find(kLists, name) == std::end(kLists)) unknown_.push_back(name);
            return list(name);
        }
        if (next() != '=') return std::ranges::find(kNames, name) != std::end(kNames);
        ++at_;
        const std::pair asked(name, string());
        return std::ranges::find(kValues, asked) != std::end(kValues);
    }

    // What has conditions in parentheses and joins none.
    [[nodiscard]] const std::vector<std::string_view>& unknown() const { return unknown_; }

  private:
    static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    char next() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }

    std::string_view word() {
        next();
        const size_t from = at_;
        while (at_ < text_.size() && !is_space(text_[at_]) &&
               std::string_view("(),=\"").find(text_[at_]) == std::string_view::npos)
            ++at_;
        return text_.substr(from, at_ - from);
    }

    std::string_view string() {
        if (next() != '"') return word();
        const size_t from = ++at_;
        while (at_ < text_.size() && text_[at_] != '"') ++at_;
        return text_.substr(from, at_++ - from);
    }

    bool list(std::string_view name) {
        bool all = true;
        bool any = false;
        ++at_;
        while (next() != ')' && next() != '\0') {
            const size_t before = at_;
            const bool one = read();
            all = all && one;
            any = any || one;
            if (next() == ',' || at_ == before) ++at_;
        }
        ++at_;
        return name == "not" ? !any : name == "all" ? all : name == "any" && any;
    }

    std::string_view text_;
    size_t at_ = 0;
    std::vector<std::string_view> unknown_;
};

}  // namespace

bool cfg_holds(std::string_view condition) { return Reader(condition).read(); }

std::vector<std::string_view> unknown_conditions(std::string_view condition) {
    Reader reader(condition);
    (void)reader.read();
    return reader.unknown();
}

}  // namespace fleck::syntax
