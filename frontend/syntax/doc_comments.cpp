#include "frontend/syntax/doc_comments.h"

#include "FleckParser.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// What stands between two brackets.
enum class Inside : uint8_t {
    Items,     // a module, the file
    Members,   // a trait, an impl
    Fields,    // of a struct, an enum or a literal
    Body,      // of a function; a block that is a statement
    Branch,    // of an `if` or a loop, a block that is a value
    Arms,      // of a `match`
    Arguments  // in other brackets
};

struct DocComment {
    Span span;
    bool inner;  // `//!`, `/*!`
};

// Behind the comment that begins at `at`.
size_t comment_end(std::string_view text, size_t at) {
    if (text.substr(at, 2) == "//") return std::min(text.find('\n', at), text.size());
    size_t open = 0;
    size_t i = at;
    do {
        const std::string_view two = text.substr(i, 2);
        if (two == "/*") ++open;
        if (two == "*/") --open;
        i += two == "/*" || two == "*/" ? 2 : 1;
    } while (open > 0 && i < text.size());
    return i;
}

// `////` and `/***` are comments like any other, and so is `/**/`.
std::optional<bool> is_inner_doc(std::string_view comment) {
    if (comment.starts_with("//!") || comment.starts_with("/*!")) return true;
    const bool line = comment.starts_with("///") && !comment.starts_with("////");
    const bool block =
        comment.starts_with("/**") && !comment.starts_with("/***") && comment.size() > 4;
    if (line || block) return false;
    return std::nullopt;
}

class DocCheck {
  public:
    DocCheck(const Tape& tape, std::string_view text, uint32_t base, DiagSink& diags)
        : tape_(tape), text_(text), base_(base), diags_(diags) {}

    void run() {
        uint32_t from = base_;
        for (size_t i = 0; i <= tape_.size(); ++i) {
            const bool at_end = i == tape_.size();
            const uint32_t to =
                at_end ? base_ + static_cast<uint32_t>(text_.size()) : tape_.token(i).span().begin;
            if (to > from) gap(i, from, to);
            if (at_end) return;
            track(i);
            from = std::max(from, tape_.token(i).span().end);
        }
    }

  private:
    // The brackets that are open behind the token.
    void track(size_t i) {
        const size_t type = tape_.token(i).getType();
        if (type == P::L_BRACE || type == P::L_PAREN || type == P::L_BRACK)
            open_.push_back(type == P::L_BRACE ? what_opens(i) : Inside::Arguments);
        else if (type == P::R_BRACE || type == P::R_PAREN || type == P::R_BRACK)
            open_.pop_back();
    }

    // Looks back for the word that the `{` belongs to.
    Inside what_opens(size_t brace) const {
        const size_t before = brace == 0 ? 0 : tape_.token(brace - 1).getType();
        const bool behind_name = before == P::IDENT || before == P::SELF_TYPE || before == P::GT;
        bool is_loop = false;
        int angles = 0;  // `<..>`: a `=` in them is of a bound
        for (size_t i = brace; i-- > 0;) {
            const size_t type = tape_.token(i).getType();
            switch (type) {
                case P::R_PAREN:
                case P::R_BRACK:
                    i = tape_.partner(i);
                    continue;
                case P::STRUCT:
                case P::ENUM:
                    return Inside::Fields;
                case P::FN:
                    return Inside::Body;
                case P::TRAIT:
                    return Inside::Members;
                case P::MOD:
                    return Inside::Items;
                case P::MATCH:
                    return Inside::Arms;
                case P::IMPL:
                    // Not that of `-> impl Trait`.
                    if (i > 0 && is_type_context(tape_.token(i - 1).getType())) continue;
                    return Inside::Members;
                case P::IN:
                    is_loop = true;
                    continue;
                case P::FOR:
                    if (is_loop) return Inside::Branch;
                    continue;
                case P::IF:
                case P::WHILE:
                case P::LOOP:
                case P::ELSE:
                case P::LET_ELSE:
                    return Inside::Branch;
                case P::GT:
                    ++angles;
                    continue;
                case P::LT:
                    --angles;
                    continue;
                case P::EQ:
                    if (angles > 0) continue;
                    return behind_name ? Inside::Fields : Inside::Branch;
                case P::L_PAREN:
                case P::L_BRACK:
                case P::FAT_ARROW:
                    return behind_name ? Inside::Fields : Inside::Branch;
                case P::L_BRACE:
                case P::R_BRACE:
                case P::SEMI:
                    return behind_name ? Inside::Fields : Inside::Body;
                default:
                    continue;
            }
        }
        return Inside::Body;
    }
    static bool is_type_context(size_t before) {
        return before == P::ARROW || before == P::LT || before == P::COMMA || before == P::AND ||
               before == P::EQ;
    }

    // What stands between the token before `next` and that.
    void gap(size_t next, uint32_t from, uint32_t to) {
        const std::string_view gap = text_.substr(from - base_, to - from);
        if (gap.find('/') == std::string_view::npos) return;
        if (!open_.empty() && open_.back() == Inside::Arguments) return;
        bool may_be_inner = may_begin(next);
        std::optional<DocComment> last;
        bool last_told = false;
        for (size_t at = 0; (at = gap.find('/', at)) != std::string_view::npos;) {
            const size_t end = comment_end(gap, at);
            const std::optional<bool> inner = is_inner_doc(gap.substr(at, end - at));
            if (inner) {
                last = DocComment{
                    Span{from + static_cast<uint32_t>(at), from + static_cast<uint32_t>(end)},
                    *inner};
                if (!*inner) may_be_inner = false;
                last_told = *inner && !may_be_inner;
                if (last_told && !ends_members(next)) aside(last->span);
            }
            at = end;
        }
        if (last && (!last->inner || last_told)) nothing_behind(next, last->span);
    }

    [[nodiscard]] bool ends_members(size_t next) const {
        return next < tape_.size() && tape_.token(next).getType() == P::R_BRACE && !open_.empty() &&
               open_.back() == Inside::Members;
    }

    // Whether what begins here may be documented from inside: behind the `{` or `#![..]`s.
    [[nodiscard]] bool may_begin(size_t next) const {
        if (next == 0) return true;
        if (!open_.empty() && open_.back() == Inside::Fields) return false;
        const size_t before = tape_.token(next - 1).getType();
        if (before == P::L_BRACE) return true;
        if (before != P::R_BRACK) return false;
        const size_t opener = tape_.partner(next - 1);
        return opener >= 2 && tape_.token(opener - 1).getType() == P::BANG &&
               tape_.token(opener - 2).getType() == P::POUND;
    }

    void aside(Span comment) {
        diags_.report(Diag::InnerDocAside, comment)
            .help("write `///` of what stands behind it, or `//` where nothing is documented");
    }

    void nothing_behind(size_t next, Span comment) {
        constexpr std::string_view kHelp = "begin the comment with `//` instead";
        const bool at_end = next == tape_.size();
        if (!at_end && tape_.token(next).getType() != P::R_BRACE) return;
        switch (at_end || open_.empty() ? Inside::Items : open_.back()) {
            case Inside::Items:
                diags_.report(Diag::Syntax, comment, "expected an item behind this documentation")
                    .help(std::string(kHelp));
                return;
            case Inside::Arms:
                diags_.report(Diag::Syntax, comment, "expected an arm behind this documentation")
                    .help(std::string(kHelp));
                return;
            case Inside::Members:
                diags_.report(Diag::DocAtEnd, comment).help(std::string(kHelp));
                return;
            case Inside::Fields:
            case Inside::Body:
            case Inside::Branch:
                diags_.report(Diag::DocForNothing, comment).help(std::string(kHelp));
                return;
            case Inside::Arguments:
                return;
        }
        FLECK_UNREACHABLE();
    }

    const Tape& tape_;
    std::string_view text_;
    uint32_t base_;
    DiagSink& diags_;
    std::vector<Inside> open_;
};

}  // namespace

void check_doc_comments(const Tape& tape, std::string_view text, uint32_t base, DiagSink& diags) {
    DocCheck(tape, text, base, diags).run();
}

}  // namespace fleck::syntax
