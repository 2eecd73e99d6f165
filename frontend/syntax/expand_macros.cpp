// Calls of the standard macros, expanded while the tree is built. Their arguments are parsed here
// for the first time. frontend/std/README.md says what each expands to.
#include <algorithm>
#include <array>

#include "FleckLexer.h"
#include "frontend/base/similar_name.h"
#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/cfg.h"
#include "frontend/syntax/literals.h"
#include "frontend/syntax/token_text.h"

namespace fleck::syntax {

enum class Macro : uint8_t {
    Print,
    Println,
    Eprint,
    Eprintln,
    Format,
    FormatArgs,
    Write,
    Writeln,
    Panic,
    Todo,
    Unimplemented,
    Unreachable,
    Assert,
    AssertEq,
    AssertNe,
    DebugAssertEq,
    DebugAssertNe,
    Vec,
    Matches,
    Dbg,
    Stringify,
    Concat,
    Line,
    Column,
    File,
    Cfg,
    CompileError,
    Refused,
};

namespace {

struct MacroRow {
    std::string_view name;
    Macro macro;
};
// Thrown when a slip in a macro's arguments was reported: the call has no value then.
struct MacroStop {};
constexpr std::array kMacros = {
    MacroRow{"print", Macro::Print},
    MacroRow{"println", Macro::Println},
    MacroRow{"eprint", Macro::Eprint},
    MacroRow{"eprintln", Macro::Eprintln},
    MacroRow{"format", Macro::Format},
    MacroRow{"format_args", Macro::FormatArgs},
    MacroRow{"write", Macro::Write},
    MacroRow{"writeln", Macro::Writeln},
    MacroRow{"panic", Macro::Panic},
    MacroRow{"todo", Macro::Todo},
    MacroRow{"unimplemented", Macro::Unimplemented},
    MacroRow{"unreachable", Macro::Unreachable},
    MacroRow{"assert", Macro::Assert},
    MacroRow{"debug_assert", Macro::Assert},
    MacroRow{"assert_eq", Macro::AssertEq},
    MacroRow{"debug_assert_eq", Macro::DebugAssertEq},
    MacroRow{"assert_ne", Macro::AssertNe},
    MacroRow{"debug_assert_ne", Macro::DebugAssertNe},
    MacroRow{"vec", Macro::Vec},
    MacroRow{"matches", Macro::Matches},
    MacroRow{"dbg", Macro::Dbg},
    MacroRow{"stringify", Macro::Stringify},
    MacroRow{"concat", Macro::Concat},
    MacroRow{"line", Macro::Line},
    MacroRow{"column", Macro::Column},
    MacroRow{"file", Macro::File},
    MacroRow{"compile_error", Macro::CompileError},
    MacroRow{"env", Macro::Refused},
    MacroRow{"option_env", Macro::Refused},
    MacroRow{"include", Macro::Refused},
    MacroRow{"include_str", Macro::Refused},
    MacroRow{"include_bytes", Macro::Refused},
    MacroRow{"cfg", Macro::Cfg},
    MacroRow{"module_path", Macro::Refused},
    MacroRow{"thread_local", Macro::Refused},
    MacroRow{"addr_of", Macro::Refused},
    MacroRow{"addr_of_mut", Macro::Refused},
    MacroRow{"macro_rules", Macro::Refused},
    MacroRow{"asm", Macro::Refused},
    MacroRow{"assert_matches", Macro::Refused},
    MacroRow{"cfg_select", Macro::Refused},
    MacroRow{"concat_bytes", Macro::Refused},
    MacroRow{"const_format_args", Macro::Refused},
    MacroRow{"debug_assert_matches", Macro::Refused},
    MacroRow{"global_asm", Macro::Refused},
    MacroRow{"is_x86_feature_detected", Macro::Refused},
    MacroRow{"offset_of", Macro::Refused},
    MacroRow{"pin", Macro::Refused},
    MacroRow{"ready", Macro::Refused},
};

}  // namespace

bool is_refused_macro(std::string_view name) {
    return std::ranges::any_of(
        kMacros, [&](const MacroRow& r) { return r.name == name && r.macro == Macro::Refused; });
}

ast::ExprId AstBuilder::expand_macro(const ast::Path& path, Span at, const TapeToken& tree) {
    const std::string_view name = symbols_.text(path.segments.back().name.name);
    if (refused_macros_.contains(path.segments.back().name.name))
        return expr_node(at, ast::ErrorExpr{});
    const auto row = std::find_if(kMacros.begin(), kMacros.end(),
                                  [&](const MacroRow& r) { return r.name == name; });
    if (row == kMacros.end()) {
        std::vector<std::string_view> names;
        for (const MacroRow& r : kMacros) names.push_back(r.name);
        auto& d = diags_.report(Diag::MacroCall, path.span,
                                fmt::format("cannot find macro `{}` in this scope", name));
        const std::string_view near = similar_text(name, names);
        if (!near.empty()) d.help(fmt::format("a macro with a similar name exists: `{}!`", near));
        return expr_node(at, ast::ErrorExpr{});
    }
    const Nest nest(*this, at);
    crate_.macro_calls.push_back(at);
    try {
        return expand_macro(row->macro, name, at, tree);
    } catch (const MacroStop&) {
        return expr_node(at, ast::ErrorExpr{});
    }
}

ast::ExprId AstBuilder::expand_macro(Macro macro, std::string_view name, Span at,
                                     const TapeToken& tree) {
    using O = ast::Origin;
    switch (macro) {
        case Macro::Print:
            return print_macro(at, tree, "_print", "", O::Print);
        case Macro::Println:
            return print_macro(at, tree, "_print", "\n", O::Println);
        case Macro::Eprint:
            return print_macro(at, tree, "_eprint", "", O::Eprint);
        case Macro::Eprintln:
            return print_macro(at, tree, "_eprint", "\n", O::Eprintln);
        case Macro::Format: {
            const ast::ExprId args = format_macro_args(at, tree, "", "");
            return std_call({"fmt", "format"}, {args}, at, O::Format);
        }
        case Macro::FormatArgs:
            return format_macro_args(at, tree, "", "");
        case Macro::Write:
            return write_macro(at, tree, "");
        case Macro::Writeln:
            return write_macro(at, tree, "\n");
        case Macro::Panic:
            return panic_macro(at, tree, "explicit panic", "", O::Panic);
        case Macro::Todo:
            return panic_macro(at, tree, "not yet implemented", "not yet implemented: ", O::Todo);
        case Macro::Unimplemented:
            return panic_macro(at, tree, "not implemented", "not implemented: ", O::Todo);
        case Macro::Unreachable:
            return panic_macro(at, tree, "internal error: entered unreachable code",
                               "internal error: entered unreachable code: ", O::Unreachable);
        case Macro::Assert:
            return assert_macro(at, tree);
        case Macro::AssertEq:
            return assert_eq_macro(at, tree, ast::BinOp::Eq);
        case Macro::AssertNe:
            return assert_eq_macro(at, tree, ast::BinOp::Ne);
        // A statement of a block: what it made is dropped with it.
        case Macro::DebugAssertEq:
            return block_of(at, {assert_eq_macro(at, tree, ast::BinOp::Eq)}, {});
        case Macro::DebugAssertNe:
            return block_of(at, {assert_eq_macro(at, tree, ast::BinOp::Ne)}, {});
        case Macro::Vec:
            return vec_macro(at, tree);
        case Macro::Matches:
            return matches_macro(at, tree);
        case Macro::Dbg:
            return dbg_macro(at, tree);
        case Macro::Stringify:
            return string_expr(
                at, token_text_as_spaced(tape_, tree.index() + 1, tape_.partner(tree.index())));
        case Macro::Concat:
            return concat_macro(at, tree);
        case Macro::Line:
            return number_expr(at, sources_.line_col(at.begin).line);
        case Macro::Column:
            return number_expr(at, sources_.line_col(at.begin).column);
        case Macro::File:
            return string_expr(at, sources_.file(sources_.file_of(at.begin)).name);
        case Macro::Cfg: {
            const Span inside{tape_.token(tree.index()).span().end,
                              tape_.token(tape_.partner(tree.index())).span().begin};
            return expr_node(at, ast::LitExpr{ast::BoolLit{cfg_holds(sources_.text(inside))}});
        }
        case Macro::CompileError: {
            const std::vector<MacroArg> args = builtin_args(tree);
            const std::string* text = args.size() == 1 ? string_value(args[0].value) : nullptr;
            return macro_error(at, at, text != nullptr ? *text : "compile_error! takes 1 argument");
        }
        case Macro::Refused:
            unsupported(at, fmt::format("`{}!` is", name));
            return expr_node(at, ast::ErrorExpr{});
    }
    FLECK_UNREACHABLE();
}

// ---- Pieces of expansions

ast::ExprId AstBuilder::string_expr(Span at, std::string_view text) {
    return expr_node(at, ast::LitExpr{ast::StrLit{sym(text)}});
}

ast::ExprId AstBuilder::number_expr(Span at, uint32_t value) {
    return expr_node(at, ast::LitExpr{ast::IntLit{value, 0, sym("u32")}});
}

ast::ExprId AstBuilder::name_expr(Span at, std::string_view name) {
    ast::Path path;
    path.segments.push_back(ast::PathSegment{ast::Ident{sym(name), at}, false, {}});
    path.span = at;
    return expr_node(at, ast::PathExpr{std::move(path)});
}

ast::Path AstBuilder::std_path(std::initializer_list<std::string_view> names, Span at) {
    ast::Path path;
    path.root = ast::PathRoot::Std;
    for (const std::string_view n : names)
        path.segments.push_back(ast::PathSegment{ast::Ident{sym(n), at}, false, {}});
    path.span = at;
    return path;
}

ast::ExprId AstBuilder::std_call(std::initializer_list<std::string_view> names,
                                 std::vector<ast::ExprId> args, Span at, ast::Origin origin) {
    const ast::ExprId callee = expr_node(at, ast::PathExpr{std_path(names, at)});
    return expr_node(at, ast::CallExpr{callee, std::move(args)}, origin);
}

ast::ExprId AstBuilder::borrow_expr(Span at, ast::ExprId operand) {
    return expr_node(at, ast::BorrowExpr{ast::Mut::Not, false, operand});
}

ast::PatId AstBuilder::name_pat(Span at, std::string_view name) {
    return binding(at, false, ast::Mut::Not, ast::Mut::Not, ast::Ident{sym(name), at}, nullptr);
}

ast::ExprId AstBuilder::block_of(Span at, std::vector<ast::ExprId> statements, ast::ExprId tail) {
    ast::BlockExpr block{std::nullopt, false, {}, tail, at.last_byte()};
    for (const ast::ExprId s : statements)
        block.stmts.push_back(ast::Stmt{at, ast::ExprStmt{s, true}});
    return expr_node(at, std::move(block));
}

std::vector<AstBuilder::MacroArg> AstBuilder::macro_args(const TapeToken& tree) {
    TreeParser parser(tape_.inside(tree), diags_);
    return build_args(*parser.grammar().macroArgs());
}

// Of a macro that the compiler knows by itself: a slip between its parentheses leaves the rest of
// the program to be looked at. (The arguments of a `macro_rules!` fit no rule then, which ends
// all.)
std::vector<AstBuilder::MacroArg> AstBuilder::builtin_args(const TapeToken& tree) {
    DiagSink found;
    TreeParser parser(tape_.inside(tree), found);
    P::MacroArgsContext* args = nullptr;
    try {
        args = parser.grammar().macroArgs();
    } catch (const SyntaxStop& stop) {
        const bool slips =
            !stop.missing && std::ranges::all_of(found.all(), [](const Diagnostic& d) {
                return d.id == Diag::Syntax;
            });
        if (!slips) return macro_args(tree);
        for (const Diagnostic& d : found.all()) {
            Diagnostic& told = diags_.report(Diag::MacroCall, d.span, d.message);
            told.labels = d.labels;
            told.notes = d.notes;
        }
        throw MacroStop{};
    }
    return build_args(*args);
}

std::vector<AstBuilder::MacroArg> AstBuilder::build_args(P::MacroArgsContext& args) {
    std::vector<MacroArg> out;
    for (auto* a : args.macroArg()) {
        MacroArg arg;
        if (a->name() != nullptr) arg.name = ident(*a->name());
        arg.span = span(*a->expr());
        arg.first = static_cast<TapeToken*>(a->expr()->start);
        arg.value = build(*a->expr());
        out.push_back(arg);
    }
    return out;
}

const std::string* AstBuilder::string_value(ast::ExprId e) {
    const auto* lit = std::get_if<ast::LitExpr>(&nodes_->exprs[e].kind);
    const auto* text = lit != nullptr ? std::get_if<ast::StrLit>(&lit->literal) : nullptr;
    if (text == nullptr) return nullptr;
    scratch_ = symbols_.text(text->text);
    return &scratch_;
}

// ---- Printing and formatting

ast::ExprId AstBuilder::print_macro(Span at, const TapeToken& tree, std::string_view function,
                                    std::string_view end, ast::Origin origin) {
    const ast::ExprId args = format_macro_args(at, tree, "", end);
    return std_call({"io", function}, {args}, at, origin);
}

ast::ExprId AstBuilder::format_macro_args(Span at, const TapeToken& tree, std::string_view before,
                                          std::string_view after) {
    const std::vector<MacroArg> args = builtin_args(tree);
    if (args.empty() && after.empty())
        return macro_error(at, at, "requires at least a format string argument");
    return format_args(at, args, 0, before, after);
}

ast::ExprId AstBuilder::write_macro(Span at, const TapeToken& tree, std::string_view end) {
    const std::vector<MacroArg> args = builtin_args(tree);
    if (args.empty() || (args.size() == 1 && end.empty()))
        return macro_error(at, at, "`write!` needs a place to write to and a format string");
    const ast::ExprId text = format_args(at, args, 1, "", end);
    const ast::PathSegment method{ast::Ident{sym("write_fmt"), at}, false, {}};
    return expr_node(at, ast::MethodCallExpr{args[0].value, method, {text}}, ast::Origin::Write);
}

ast::ExprId AstBuilder::panic_call(Span at, const std::vector<MacroArg>& args, size_t first,
                                   std::string_view plain, std::string_view before,
                                   ast::Origin origin) {
    if (args.size() <= first)
        return std_call({"panicking", "panic"}, {string_expr(at, plain)}, at, origin);
    return std_call({"panicking", "panic_fmt"}, {format_args(at, args, first, before, "")}, at,
                    origin);
}

ast::ExprId AstBuilder::panic_macro(Span at, const TapeToken& tree, std::string_view plain,
                                    std::string_view before, ast::Origin origin) {
    return panic_call(at, builtin_args(tree), 0, plain, before, origin);
}

// ---- Assertions

ast::ExprId AstBuilder::assert_macro(Span at, const TapeToken& tree) {
    const std::vector<MacroArg> args = builtin_args(tree);
    if (args.empty())
        return macro_error(at, at, "macro requires a boolean expression as an argument");
    const size_t first = args[0].first->index();
    size_t end = first;
    while (end < tape_.size() && tape_.token(end).span().begin < args[0].span.end) ++end;
    const std::string plain = "assertion failed: " + token_text(tape_, first, end);
    const ast::ExprId panic = panic_call(at, args, 1, plain, "", ast::Origin::Panic);
    const ast::ExprId cond = expr_node(args[0].span, ast::UnaryExpr{ast::UnOp::Not, args[0].value});
    return expr_node(at, ast::IfExpr{cond, block_of(at, {}, panic), {}}, ast::Origin::Assert);
}

// match (&a, &b) { (l, r) => if !(*l == *r) { assert_failed(kind, &*l, &*r, message) } }
ast::ExprId AstBuilder::assert_eq_macro(Span at, const TapeToken& tree, ast::BinOp op) {
    const std::vector<MacroArg> args = macro_args(tree);
    if (args.size() < 2) {
        error(at, "two values to compare are needed, and a comma between them");
        return expr_node(at, ast::ErrorExpr{});
    }
    const bool equal = op == ast::BinOp::Eq;
    const ast::ExprId left = borrow_expr(args[0].span, args[0].value);
    const ast::ExprId right = borrow_expr(args[1].span, args[1].value);
    const ast::ExprId both = expr_node(at, ast::TupleExpr{{left, right}});
    const auto deref = [&](std::string_view name) {
        const ast::ExprId e = name_expr(at, name);
        return expr_node(at, ast::UnaryExpr{ast::UnOp::Deref, e});
    };
    const ast::ExprId l = deref("left#");
    const ast::ExprId r = deref("right#");
    ast::ExprId failed = expr_node(at, ast::BinaryExpr{ast::BinOp::Eq, at, l, r});
    if (equal) failed = expr_node(at, ast::UnaryExpr{ast::UnOp::Not, failed});
    ast::ExprId message;
    if (args.size() > 2) {
        const ast::ExprId text = format_args(at, args, 2, "", "");
        message = std_call({"option", "Option", "Some"}, {text}, at, ast::Origin::Written);
    } else {
        message = expr_node(at, ast::PathExpr{std_path({"option", "Option", "None"}, at)});
    }
    const ast::ExprId kind = expr_node(
        at, ast::PathExpr{std_path({"panicking", "AssertKind", equal ? "Eq" : "Ne"}, at)});
    const ast::ExprId shown_left = borrow_expr(at, deref("left#"));
    const ast::ExprId shown_right = borrow_expr(at, deref("right#"));
    const ast::ExprId panic =
        std_call({"panicking", "assert_failed"}, {kind, shown_left, shown_right, message}, at,
                 ast::Origin::Panic);
    const ast::ExprId check = expr_node(at, ast::IfExpr{failed, block_of(at, {}, panic), {}});
    const ast::PatId pat =
        pat_node(at, ast::TuplePat{{name_pat(at, "left#"), name_pat(at, "right#")}});
    return expr_node(at, ast::MatchExpr{both, {ast::MatchArm{pat, {}, check, at}}},
                     ast::Origin::AssertEq);
}

// ---- The others

ast::ExprId AstBuilder::vec_macro(Span at, const TapeToken& tree) {
    const size_t end = tape_.partner(tree.index());
    bool repeat = false;
    for (size_t i = tree.index() + 1; i < end; ++i) {
        const size_t type = tape_.token(i).getType();
        if (type == FleckLexer::SEMI) repeat = true;
        if (type == FleckLexer::L_PAREN || type == FleckLexer::L_BRACK ||
            type == FleckLexer::L_BRACE)
            i = tape_.partner(i);
    }
    if (repeat) {
        TreeParser parser(tape_.inside(tree), diags_);
        const std::vector<ast::ExprId> args = exprs(parser.grammar().macroRepeat()->expr());
        return std_call({"vec", "from_elem"}, args, at, ast::Origin::Vec);
    }
    TreeParser parser(tape_.inside(tree), diags_);
    std::vector<P::ExprContext*> written;
    for (auto* a : parser.grammar().macroArgs()->macroArg()) written.push_back(a->expr());
    std::vector<ast::ExprId> elems = exprs(written);
    if (elems.empty()) return std_call({"vec", "Vec", "new"}, {}, at, ast::Origin::Vec);
    const ast::ExprId array = expr_node(at, ast::ArrayExpr{std::move(elems)});
    const ast::ExprId room = std_call({"boxed", "Box", "new_uninit"}, {}, at, ast::Origin::Vec);
    return std_call({"vec", "from_array"}, {room, array}, at, ast::Origin::Vec);
}

ast::ExprId AstBuilder::matches_macro(Span at, const TapeToken& tree) {
    TreeParser parser(tape_.inside(tree), diags_);
    auto* args = parser.grammar().macroMatches();
    const ast::ExprId value = build(*args->expr(0));
    const ast::PatId pat = build(*args->pattern());
    const ast::ExprId guard = args->IF() != nullptr ? build(*args->expr(1)) : ast::ExprId();
    const ast::ExprId yes = expr_node(at, ast::LitExpr{ast::BoolLit{true}});
    const ast::ExprId no = expr_node(at, ast::LitExpr{ast::BoolLit{false}});
    const ast::PatId any = pat_node(at, ast::WildPat{});
    return expr_node(
        at,
        ast::MatchExpr{value, {ast::MatchArm{pat, guard, yes, at}, ast::MatchArm{any, {}, no, at}}},
        ast::Origin::Matches);
}

// match e { value => { eprint!("[file:line:col] e = {:#?}\n", &value); value } }
ast::ExprId AstBuilder::dbg_macro(Span at, const TapeToken& tree) {
    const std::vector<MacroArg> args = macro_args(tree);
    const LineCol where = sources_.line_col(at.begin);
    const std::string place = fmt::format(
        "[{}:{}:{}]", sources_.file(sources_.file_of(at.begin)).name, where.line, where.column);
    const auto print = [&](std::vector<ast::FormatPiece> pieces, std::vector<ast::ExprId> values) {
        const ast::ExprId text = expr_node(
            at, ast::FormatArgsExpr{std::move(pieces), std::move(values)}, ast::Origin::FormatArgs);
        return std_call({"io", "_eprint"}, {text}, at, ast::Origin::Dbg);
    };
    if (args.empty()) return print({ast::StrLit{sym(place + "\n")}}, {});
    std::vector<ast::ExprId> values;
    for (const MacroArg& a : args) {
        const size_t first = a.first->index();
        size_t end = first;
        while (end < tape_.size() && tape_.token(end).span().begin < a.span.end) ++end;
        ast::FormatHole hole{};
        hole.arg = 0;
        hole.trait_name = sym("Debug");
        hole.alternate = true;
        hole.span = at;
        const std::string lead =
            fmt::format("{} {} = ", place, token_text_as_spaced(tape_, first, end));
        const ast::ExprId shown = borrow_expr(at, name_expr(at, "value#"));
        const ast::ExprId printed =
            print({ast::StrLit{sym(lead)}, hole, ast::StrLit{sym("\n")}}, {shown});
        const ast::ExprId body_block = block_of(at, {printed}, name_expr(at, "value#"));
        const ast::PatId pat = name_pat(at, "value#");
        values.push_back(
            expr_node(at, ast::MatchExpr{a.value, {ast::MatchArm{pat, {}, body_block, at}}},
                      ast::Origin::Dbg));
    }
    if (values.size() == 1) return values[0];
    return expr_node(at, ast::TupleExpr{std::move(values)}, ast::Origin::Dbg);
}

ast::ExprId AstBuilder::concat_macro(Span at, const TapeToken& tree) {
    std::string out;
    for (const MacroArg& a : builtin_args(tree)) {
        const auto* lit = std::get_if<ast::LitExpr>(&nodes_->exprs[a.value].kind);
        if (lit == nullptr) {
            error(a.span, "expected a literal");
            continue;
        }
        std::visit(
            Overloaded{
                [&](const ast::StrLit& s) { out += symbols_.text(s.text); },
                [&](const ast::CharLit& c) { append_utf8(out, static_cast<char32_t>(c.value)); },
                [&](const ast::BoolLit& b) { out += b.value ? "true" : "false"; },
                [&](const ast::IntLit& i) { out += std::to_string(i.low); },
                [&](const ast::FloatLit& f) { out += symbols_.text(f.text); },
                [&](const ast::ByteLit&) { error(a.span, "cannot concatenate a byte literal"); },
                [&](const ast::ByteStrLit&) {
                    error(a.span, "cannot concatenate a byte string literal");
                },
            },
            lit->literal);
    }
    return string_expr(at, out);
}

}  // namespace fleck::syntax
