#include "frontend/syntax/slips.h"

#include <algorithm>
#include <iterator>

#include "frontend/syntax/cut.h"
#include "frontend/syntax/syntax_errors.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// Where the parser stands: the token that it cannot use, what is around it, and what it wants.
class Site {
  public:
    Site(antlr4::Parser& parser, const TapeToken& unusable)
        : view_(*static_cast<TapeView*>(parser.getTokenStream())),
          found(unusable),
          before(at(-1)),
          next(at(2)),
          rule(innermost(*parser.getContext())),
          wanted(parser.getExpectedTokens()) {}

    // at(1) is `found`, at(-1) the token before it.
    [[nodiscard]] const TapeToken& at(ssize_t k) const {
        const bool inside = k > 0 || static_cast<size_t>(-k) <= view_.index();
        return *static_cast<TapeToken*>(view_.LT(inside ? k : 1));
    }
    [[nodiscard]] bool wants(size_t type) const { return wanted.contains(type); }
    [[nodiscard]] bool can_end_expr() const { return wants(P::EQ_EQ) || wants(P::STAR_EQ); }
    template <typename Context>
    [[nodiscard]] Context* in() const {
        return dynamic_cast<Context*>(&rule);
    }
    template <typename Context>
    [[nodiscard]] bool within() const {
        for (const antlr4::tree::ParseTree* c = &rule; c != nullptr; c = c->parent)
            if (dynamic_cast<const Context*>(c) != nullptr) return true;
        return false;
    }
    // The statement or item that is being read begins here.
    [[nodiscard]] bool begins_with(const TapeToken& t) const {
        const antlr4::tree::ParseTree* c = &rule;
        for (; c != nullptr; c = c->parent)
            if (const auto* stmt = dynamic_cast<const P::StmtContext*>(c)) return stmt->start == &t;
        return false;
    }

  private:
    // Where a block should begin, what it belongs to says more than that it is a block.
    static antlr4::ParserRuleContext& innermost(antlr4::ParserRuleContext& c) {
        const bool begins = typeid(c) == typeid(P::BlockLikeContext) ||
                            (typeid(c) == typeid(P::BlockContext) && c.children.empty());
        auto* parent = dynamic_cast<antlr4::ParserRuleContext*>(c.parent);
        return begins && parent != nullptr ? *parent : c;
    }
    TapeView& view_;

  public:
    const TapeToken& found;
    const TapeToken& before;
    const TapeToken& next;
    antlr4::ParserRuleContext& rule;
    antlr4::misc::IntervalSet wanted;
};

bool touch(const TapeToken& a, const TapeToken& b) { return a.span().end == b.span().begin; }
bool is(const TapeToken& t, size_t type) { return t.getType() == type; }
bool is_word(const TapeToken& t) { return t.getType() == P::IDENT; }
bool begins_operand(const TapeToken& t) {
    switch (t.getType()) {
        case P::IDENT:
        case P::INT:
        case P::FLOAT:
        case P::CHAR:
        case P::STRING:
        case P::TRUE:
        case P::FALSE:
        case P::SELF:
        case P::L_PAREN:
            return true;
        default:
            return false;
    }
}

Diagnostic& error(DiagSink& diags, Span at, std::string text) {
    return diags.report(Diag::Syntax, at, std::move(text));
}

// ---- Operators of other languages

bool operator_slip(const Site& s, DiagSink& diags) {
    const bool twice = s.before.text() == s.found.text() && touch(s.before, s.found);
    if (is(s.found, P::PLUS) && (twice || (is(s.next, P::PLUS) && touch(s.found, s.next)))) {
        error(diags, twice ? s.before.span().to(s.found.span()) : s.found.span().to(s.next.span()),
              "Rust has no `++` operator")
            .help("use `+= 1` instead");
        return true;
    }
    // `x--;` would be `x - (-..)`.
    const TapeToken& before2 = s.at(-2);
    if (is(s.before, P::MINUS) && is(before2, P::MINUS) && touch(before2, s.before) &&
        !begins_operand(s.found)) {
        error(diags, before2.span().to(s.before.span()), "Rust has no `--` operator")
            .help("use `-= 1` instead");
        return true;
    }
    const bool compares = is(s.before, P::EQ_EQ) || is(s.before, P::NE);
    if (compares && is(s.found, P::EQ) && touch(s.before, s.found)) {
        error(diags, s.before.span().to(s.found.span()),
              fmt::format("Rust has no `{}=` operator", s.before.text()))
            .help(fmt::format("`{}` compares values", s.before.text()));
        return true;
    }
    if (is(s.before, P::LT) && is(s.found, P::GT) && touch(s.before, s.found)) {
        error(diags, s.before.span().to(s.found.span()), "Rust has no `<>` operator")
            .help("`!=` tells whether values differ");
        return true;
    }
    if (is(before2, P::EQ) && is(s.before, P::LT) && touch(before2, s.before)) {
        error(diags, s.found.span(), "Rust has no `=<` operator").help("write `<=`");
        return true;
    }
    if (is(s.before, P::QUESTION) && begins_operand(s.found)) {
        error(diags, s.before.span(), "Rust has no `? :` operator")
            .help("`if a { b } else { c }` has a value");
        return true;
    }
    return false;
}

// ---- Words of other languages

struct Foreign {
    std::string_view word;
    std::string_view help;
};

// Where an operator or the `{` of a body is wanted.
constexpr Foreign kInExpr[] = {
    {"and", "`&&` tells whether both conditions hold"},
    {"or", "`||` tells whether one of the conditions holds"},
    {"then", "what depends on the condition stands in braces"},
    {"do", "what is done stands in braces"},
};
// At the beginning of an expression or statement, with an operand behind it.
constexpr Foreign kBeforeOperand[] = {
    {"not", "`!` negates a condition"},
    {"elif", "write `else if`"},
    {"elseif", "write `else if`"},
    {"elsif", "write `else if`"},
    {"switch", "`match` compares a value with patterns"},
    {"case", "a pattern stands alone, without a word in front of it"},
    {"new", "values are made by functions such as `String::new()`, or by naming the fields"},
    {"delete", "a value goes when its owner goes out of scope; `drop(x)` ends it earlier"},
    {"throw", "errors are returned: `return Err(..)`"},
    {"raise", "errors are returned: `return Err(..)`"},
    {"var", "`let` introduces a variable"},
    {"val", "`let` introduces a variable"},
    {"auto", "`let` introduces a variable"},
    {"lambda", "closures are written `|x| x + 1`"},
    {"unless", "write `if` and a condition with `!`"},
};
constexpr Foreign kAsItem[] = {
    {"function", "`fn` begins a function"},
    {"func", "`fn` begins a function"},
    {"fun", "`fn` begins a function"},
    {"def", "`fn` begins a function"},
    {"void", "`fn` begins a function"},
    {"class", "`struct` begins a type with fields"},
    {"record", "`struct` begins a type with fields"},
    {"interface", "`trait` begins what types can have in common"},
    {"import", "`use` imports names"},
    {"include", "`use` imports names"},
    {"using", "`use` imports names"},
    {"from", "`use` imports names"},
    {"namespace", "`mod` begins a module"},
    {"package", "`mod` begins a module"},
    {"typedef", "`type` gives a type another name"},
    {"var", "`static` or `const` begin what stands outside of functions"},
};

template <size_t n>
const Foreign* find(const Foreign (&table)[n], const TapeToken& t) {
    const auto* row = std::find_if(std::begin(table), std::end(table),
                                   [&](const Foreign& f) { return f.word == t.text(); });
    return row != std::end(table) ? row : nullptr;
}

bool word_slip(const Site& s, DiagSink& diags) {
    if (const Foreign* f = find(kInExpr, s.found)) {
        if (!s.can_end_expr() && !s.wants(P::L_BRACE)) return false;
        error(diags, s.found.span(), fmt::format("`{}` is no word of Rust's", f->word))
            .help(std::string(f->help));
        return true;
    }
    if (!is_word(s.before)) return false;
    if (s.in<P::MacroItemContext>() != nullptr) {
        if (const Foreign* f = find(kAsItem, s.before)) {
            const bool names_first = f->help.find("imports") != std::string_view::npos;
            error(diags, names_first ? s.before.span() : s.found.span(),
                  fmt::format("`{}` begins no item", f->word))
                .help(std::string(f->help));
            return true;
        }
        if (is(s.found, P::L_PAREN)) {
            error(diags, s.before.span(), "a function begins with `fn`")
                .help(fmt::format("write `fn {}(..)`", s.before.text()));
            return true;
        }
    }
    const bool binds = is(s.next, P::EQ) || is(s.next, P::SEMI) || is(s.next, P::COLON);
    const Foreign* f = find(kBeforeOperand, s.before);
    if (f != nullptr && begins_operand(s.found)) {
        error(diags, s.found.span(), fmt::format("`{}` is no word of Rust's", f->word))
            .help(std::string(f->help));
        return true;
    }
    if (is_word(s.found) && binds && s.begins_with(s.before)) {
        error(diags, s.found.span(), fmt::format("expected `;`, found {}", describe(s.found)))
            .help(fmt::format("`let` introduces a variable: `let {} = ..` or `let {}: {} = ..`",
                              s.found.text(), s.found.text(), s.before.text()));
        return true;
    }
    return false;
}

// ---- Separators

bool is_comma_list(const Site& s) {
    const bool fields =
        s.in<P::StructItemContext>() != nullptr || s.in<P::PathExprContext>() != nullptr ||
        s.in<P::PathPatternContext>() != nullptr || s.in<P::VariantContext>() != nullptr;
    if (s.wants(P::R_BRACE))
        return fields || s.in<P::EnumItemContext>() != nullptr ||
               s.in<P::UseTreeContext>() != nullptr;
    if (s.wants(P::R_PAREN))
        return fields || s.in<P::FnItemContext>() != nullptr ||
               s.in<P::CallSuffixContext>() != nullptr || s.in<P::TupleExprContext>() != nullptr ||
               s.in<P::TupleExprNsContext>() != nullptr ||
               s.in<P::TuplePatternContext>() != nullptr || s.in<P::TupleTypeContext>() != nullptr;
    return s.wants(P::R_BRACK) &&
           (s.in<P::SlicePatternContext>() != nullptr || s.in<P::ArrayExprContext>() != nullptr ||
            s.in<P::ArrayExprNsContext>() != nullptr);
}

// Does a pattern with its `=>` stand here?
bool arm_follows(const Site& s) {
    for (ssize_t k = 1; k < 64; ++k) {
        const TapeToken& t = s.at(k);
        if (is(t, P::FAT_ARROW)) return true;
        if (is(t, P::SEMI) || is(t, P::COMMA) || is(t, P::R_BRACE) || is(t, P::EQ) ||
            is(t, antlr4::Token::EOF))
            return false;
    }
    return false;
}

// A `,` that was left out.
bool comma_slip(const Site& s, DiagSink& diags) {
    if (s.in<P::MatchArmContext>() != nullptr && s.wants(P::COMMA) && !s.wants(P::FAT_ARROW) &&
        arm_follows(s)) {
        error(diags, s.before.span().after(),
              fmt::format("expected `,` after this arm, found {}", describe(s.found)))
            .label(s.found.span(), "unexpected")
            .help("put a `,` between the arms of a `match`");
        return true;
    }
    const bool declares =
        s.in<P::StructItemContext>() != nullptr || s.in<P::VariantContext>() != nullptr;
    if (is_comma_list(s) && !is(s.before, P::COMMA) && !is(s.before, P::L_PAREN) &&
        !is(s.before, P::L_BRACE) && (begins_operand(s.found) || is(s.found, P::PUB))) {
        error(diags, declares ? s.before.span().after() : s.found.span(),
              fmt::format("expected `,`, found {}", describe(s.found)))
            .help(fmt::format("put a `,` behind `{}`", s.before.text()));
        return true;
    }
    return false;
}

bool separator_slip(const Site& s, DiagSink& diags) {
    const bool declares =
        s.in<P::StructItemContext>() != nullptr || s.in<P::VariantContext>() != nullptr;
    if (declares && is(s.found, P::FN) && s.wants(P::R_BRACE)) {
        error(diags, s.found.span(), "functions do not stand among the fields")
            .help("the functions of a type stand in an `impl` block");
        return true;
    }
    if (declares && is(s.found, P::EQ)) {
        diags.report(Diag::Unstable, s.found.span(), "default values of fields are")
            .help("a function that makes the value, or `Default`, gives it");
        return true;
    }
    if (s.in<P::FnItemContext>() != nullptr && s.wants(P::R_PAREN) && is_word(s.before) &&
        is_word(s.found) && (is(s.next, P::COMMA) || is(s.next, P::R_PAREN)) &&
        (is(s.at(-2), P::COMMA) || is(s.at(-2), P::L_PAREN))) {
        error(diags, s.found.span(), fmt::format("expected `:`, found {}", describe(s.found)))
            .help(fmt::format("the name of a parameter comes first: `{}: {}`", s.found.text(),
                              s.before.text()));
        return true;
    }
    if (is(s.found, P::SEMI) && is_comma_list(s) && s.wants(P::R_BRACE)) {
        error(diags, s.found.span(), "expected `,`, found `;`").help("`,` separates them");
        return true;
    }
    return false;
}

// ---- Declarations and statements

bool let_slip(const Site& s, DiagSink& diags) {
    if (is(s.found, P::REF) && is(s.before, P::MUT)) {
        diags.report(Diag::Unstable, s.found.span(), "a reference that is `mut` itself is")
            .help("`ref mut x` may change what it refers to");
        return true;
    }
    auto* let = s.in<P::LetStmtContext>();
    if (let == nullptr) return false;
    const auto report = [&](std::string help) {
        error(diags, s.found.span(), fmt::format("expected `;`, found {}", describe(s.found)))
            .help(std::move(help));
        return true;
    };
    if (is(s.found, P::COMMA) && let->EQ() == nullptr)
        return report("several variables at once are a tuple: `let (a, b) = (1, 2);`");
    if (is(s.found, P::EQ_EQ)) return report("`=` gives a variable its value, `==` compares");
    if (is(s.found, P::COLON)) return report("a `;` ends a statement");
    return false;
}

bool item_slip(const Site& s, DiagSink& diags) {
    const auto report = [&](std::string text, std::string help) {
        error(diags, s.found.span(), std::move(text)).help(std::move(help));
        return true;
    };
    const std::string found = describe(s.found);
    if (s.in<P::FnItemContext>() != nullptr) {
        if ((is(s.found, P::COLON) || is(s.found, P::FAT_ARROW)) && is(s.before, P::R_PAREN))
            return report(fmt::format("expected `->`, found {}", found),
                          "the type of the result stands behind `->`");
        if (s.wants(P::L_PAREN) && is(s.found, P::L_BRACE)) {
            error(diags, s.before.span().after(), "this function has no list of parameters")
                .help(fmt::format("write `{}()` where there are none", s.before.text()));
            return true;
        }
    }
    const bool is_const =
        s.in<P::ConstItemContext>() != nullptr || s.in<P::StaticItemContext>() != nullptr;
    if (is_const && is(s.found, P::EQ) && s.wants(P::COLON)) {
        error(diags, s.before.span().after(), "expected `:` and the type, found `=`")
            .help(fmt::format("only `let` finds the type by itself: write `{}: i32 = ..`",
                              s.before.text()));
        return true;
    }
    if (s.in<P::StructItemContext>() != nullptr && is_word(s.found) && is_word(s.before) &&
        s.wants(P::SEMI))
        return report(fmt::format("expected `{{`, `(` or `;`, found {}", found),
                      "a struct inherits nothing; what types have in common are traits");
    if (s.in<P::MacroItemContext>() != nullptr && is(s.found, P::COLON) &&
        s.within<P::MembersContext>())
        return report(fmt::format("expected an item, found {}", found),
                      "the fields of a type stand in its `struct`");
    if (is(s.found, P::DOT) && s.within<P::UseItemContext>())
        return report("expected `::` or `;`, found `.`", "`::` stands between the parts of a path");
    if (is(s.found, P::LET) && s.in<P::ItemEntryContext>() != nullptr)
        return report("expected an item, found keyword `let`",
                      "outside of functions stand `const` and `static`, with their types");
    if (is(s.found, P::SEMI) && (s.in<P::ItemEntryContext>() != nullptr) &&
        is(s.before, P::R_BRACE))
        return report("expected an item, found `;`", "no `;` follows the `}` of an item");
    return false;
}

bool head_slip(const Site& s, DiagSink& diags) {
    // `else if { .. }`: the block was read as the condition.
    if (auto* c = s.in<P::IfExprContext>();
        c != nullptr && s.wants(P::L_BRACE) && c->exprNs() != nullptr) {
        const auto& begin = *static_cast<TapeToken*>(c->exprNs()->start);
        if (is(begin, P::L_BRACE) && is(s.before, P::R_BRACE) && c->ELSE() == nullptr) {
            error(diags, begin.span(), "this `if` has no condition");
            return true;
        }
    }
    if (s.in<P::IfExprContext>() != nullptr && is(s.before, P::ELSE)) {
        error(diags, s.found.span(),
              fmt::format("expected `if` or a block after `else`, found {}", describe(s.found)))
            .help("another condition needs an `if` of its own: `else if ..`");
        return true;
    }
    if (s.in<P::ForExprContext>() != nullptr && s.wants(P::IN)) {
        error(diags, s.found.span(), fmt::format("expected `in`, found {}", describe(s.found)))
            .help("write `for i in 0..10`");
        return true;
    }
    const bool in_for = s.within<P::ForExprContext>();
    if (in_for && s.in<P::TuplePatternContext>() != nullptr && is(s.found, P::IN)) {
        error(diags, s.found.span(), "expected `)`, found keyword `in`")
            .help("the head of a `for` stands without parentheses");
        return true;
    }
    if (in_for && is(s.found, P::LET)) {
        error(diags, s.found.span(), "expected a pattern, found keyword `let`")
            .help("`for i in 0..10` brings `i` itself");
        return true;
    }
    if (s.in<P::MatchArmContext>() != nullptr && s.wants(P::FAT_ARROW) &&
        (is(s.found, P::ARROW) || is(s.found, P::COLON))) {
        error(diags, s.found.span(), fmt::format("expected `=>`, found {}", describe(s.found)))
            .help("`=>` stands between a pattern and its value");
        return true;
    }
    return false;
}

bool other_slip(const Site& s, DiagSink& diags) {
    if (is_word(s.found) && is_word(s.before) &&
        (s.before.text() == "union" || s.before.text() == "auto") &&
        (s.in<P::MacroItemContext>() != nullptr || is(s.next, P::L_BRACE) || is(s.next, P::LT))) {
        diags.report(Diag::Unsupported, s.before.span(),
                     s.before.text() == "union" ? "`union` is" : "an `auto` trait is");
        return true;
    }
    if (is(s.found, P::ASYNC) && !is(s.next, P::FN)) {
        diags.report(Diag::Unsupported, s.found.span(), "an `async` block or closure is");
        return true;
    }
    if (is(s.found, P::USE) && is(s.before, P::PLUS)) {
        diags.report(Diag::Unsupported, s.found.span(), "`use<..>` in a bound is");
        return true;
    }
    if (s.before.text() == "safe" && (is(s.found, P::FN) || is(s.found, P::STATIC))) {
        diags.report(Diag::Unsupported, s.before.span(), "an `extern` block is");
        return true;
    }
    if (is(s.found, P::LET) && s.within<P::MatchArmContext>() && is(s.before, P::IF)) {
        diags.report(Diag::Unsupported, s.found.span(), "`if let` behind a pattern is");
        return true;
    }
    if (is(s.found, P::ELSE) || is(s.found, P::LET_ELSE)) {
        error(diags, s.found.span(), "this `else` belongs to no `if`");
        return true;
    }
    if (is(s.before, P::POUND)) {
        error(diags, s.found.span(), fmt::format("expected `[`, found {}", describe(s.found)))
            .help("`//` begins a comment");
        return true;
    }
    if (is(s.found, P::MUT) && (is(s.before, P::MUT) || s.in<P::BlockContext>() != nullptr)) {
        const bool again = is(s.before, P::MUT);
        error(diags, s.found.span(),
              again ? "this `mut` stands there twice" : "expected a statement, found keyword `mut`")
            .help(again ? "one `mut` suffices" : "`let mut` introduces a variable that changes");
        return true;
    }
    if (is(s.found, P::COMMA) && s.wants(P::SEMI) && s.within<P::BlockContext>() &&
        s.in<P::StmtContext>() != nullptr) {
        error(diags, s.found.span(), "expected `;`, found `,`")
            .help("an array stands in `[ ]`, a tuple in `( )`");
        return true;
    }
    return false;
}

// Another sign stands where Rust has its own: `P { x = 1 }`, `let x := 3`, `f(a: 1)`.
bool sign_slip(const Site& s, DiagSink& diags) {
    const auto report = [&](std::string_view expected, std::string help) {
        error(diags, s.found.span(),
              fmt::format("expected {}, found {}", expected, describe(s.found)))
            .help(std::move(help));
        return true;
    };
    const bool declares =
        s.in<P::StructItemContext>() != nullptr || s.in<P::VariantContext>() != nullptr;
    if (is(s.found, P::EQ) && is_word(s.before) && s.in<P::PathExprContext>() != nullptr &&
        s.wants(P::R_BRACE))
        return report("`:`", fmt::format("the value of a field stands behind `:`: `{}: ..`",
                                         s.before.text()));
    if (is(s.found, P::EQ) && is(s.before, P::COLON) && s.within<P::LetStmtContext>())
        return report("a type", "`let x = ..`, or with its type `let x: i32 = ..`");
    if (is(s.found, P::LET) && declares)
        return report("a field", "a field is declared by its name and type: `x: i32`");
    if (is(s.found, P::SEMI) && s.in<P::MatchArmContext>() != nullptr && s.wants(P::COMMA))
        return report("`,`", "an arm of a `match` ends with `,`");
    if (is(s.found, P::EQ_EQ) && s.wants(P::EQ) && s.within<P::BlockContext>())
        return report("`=`", "a pattern and its value have one `=` between them");
    if (is(s.found, P::COLON) && is_word(s.before) && s.in<P::CallSuffixContext>() != nullptr)
        return report("`,` or `)`", "arguments have no names: their order says which is which");
    return false;
}

}  // namespace

std::optional<Slip> report_slip(antlr4::Parser& parser, const TapeToken& found, DiagSink& diags) {
    const Site site(parser, found);
    const bool declares =
        site.in<P::StructItemContext>() != nullptr || site.in<P::VariantContext>() != nullptr;
    const bool is_separator = declares && is(found, P::SEMI) && site.wants(P::R_BRACE);
    const bool is_arrow = site.in<P::FnItemContext>() != nullptr && is(site.before, P::R_PAREN) &&
                          (is(found, P::COLON) || is(found, P::FAT_ARROW));
    if (begins_literal_in_head(parser)) {
        error(diags, site.at(-3).span(),
              "a struct literal cannot stand here: its `{` begins the block")
            .help("put parentheses around the literal");
        return Slip{};
    }
    if (operator_slip(site, diags) || let_slip(site, diags) || other_slip(site, diags) ||
        sign_slip(site, diags) || word_slip(site, diags) || head_slip(site, diags) ||
        item_slip(site, diags) || separator_slip(site, diags)) {
        if (is_separator) return Slip{P::COMMA, true};
        return is_arrow ? Slip{P::ARROW, true} : Slip{};
    }
    if (!comma_slip(site, diags)) return std::nullopt;
    // In the braces of a literal, what stands behind may as well belong to the value before it.
    const bool in_literal = site.in<P::PathExprContext>() != nullptr && site.wants(P::R_BRACE);
    return in_literal ? Slip{} : Slip{P::COMMA, false};
}

}  // namespace fleck::syntax
