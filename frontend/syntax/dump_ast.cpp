#include "frontend/syntax/dump_ast.h"

#include <fmt/format.h>

#include <array>

#include "frontend/syntax/ast_text.h"

namespace fleck {

namespace {

using syntax::AstText;

constexpr std::array<std::string_view, 16> kBinary = {"+",  "-",  "*",  "/",  "%", "&",  "|", "^",
                                                      "<<", ">>", "==", "!=", "<", "<=", ">", ">="};
constexpr std::array<std::string_view, 17> kOrigins = {
    "",         "println!", "print!",       "eprintln!",    "eprint!",    "format!",
    "write!",   "vec!",     "panic!",       "assert!",      "assert_eq!", "dbg!",
    "matches!", "todo!",    "unreachable!", "format_args!", "derive"};

class Dumper {
  public:
    Dumper(const ast::Crate& crate, const Symbols& symbols)
        : crate_(crate), text_(crate, symbols) {}

    std::string dump() {
        for (const ast::ItemId id : crate_.root) item(id);
        return std::move(out_);
    }

  private:
    class Indent {
      public:
        explicit Indent(Dumper& d) : d_(d) { ++d_.depth_; }
        ~Indent() { --d_.depth_; }
        Indent(const Indent&) = delete;
        Indent& operator=(const Indent&) = delete;

      private:
        Dumper& d_;
    };
    void line(std::string_view s) {
        out_.append(depth_ * 4, ' ');
        out_ += s;
        out_ += '\n';
    }
    std::string name(ast::Ident i) const { return text_.name(i.name); }
    std::string type(ast::TyId t) const { return text_.type(crate_.sig, t); }
    std::string local_type(ast::TyId t) const {
        return t.valid() ? ": " + text_.type(*nodes_, t) : std::string();
    }
    std::string label(const std::optional<ast::Lifetime>& l) const {
        return l ? " '" + text_.name(l->name) : std::string();
    }

    // ---- Items

    void item(ast::ItemId id) {
        const ast::Item& i = crate_.items[id];
        for (const ast::Attr& a : i.attrs)
            line(fmt::format("#[{}{}]", text_.name(a.name),
                             a.args.valid() ? "(" + text_.name(a.args) + ")" : ""));
        const std::string pub = i.is_pub() ? "pub " : "";
        std::visit(
            Overloaded{
                [&](const ast::FnItem& f) { function(i, f, pub); },
                [&](const ast::StructItem& s) {
                    line(pub + "struct " + name(i.name) + text_.generics(s.generics) +
                         text_.where(s.generics));
                    const Indent in(*this);
                    fields(s.data);
                },
                [&](const ast::EnumItem& e) {
                    line(pub + "enum " + name(i.name) + text_.generics(e.generics) +
                         text_.where(e.generics));
                    const Indent in(*this);
                    for (const ast::VariantDecl& v : e.variants) variant(v);
                },
                [&](const ast::TraitItem& t) {
                    line(pub + (t.is_unsafe ? "unsafe trait " : "trait ") + name(i.name) +
                         text_.generics(t.generics) +
                         (t.supertraits.empty() ? ""
                                                : ": " + text_.bounds(crate_.sig, t.supertraits)) +
                         text_.where(t.generics));
                    items(t.members);
                },
                [&](const ast::ImplItem& m) {
                    std::string head = m.is_unsafe ? "unsafe impl" : "impl";
                    head += text_.generics(m.generics) + " " + (m.negative ? "!" : "");
                    if (m.trait) head += text_.path(crate_.sig, *m.trait) + " for ";
                    line(head + type(m.self_type) + text_.where(m.generics));
                    items(m.members);
                },
                [&](const ast::ConstItem& c) {
                    constant(pub + "const " + name(i.name) + ": " + type(c.type), c.value);
                },
                [&](const ast::StaticItem& s) {
                    constant(pub + (s.mut == ast::Mut::Mut ? "static mut " : "static ") +
                                 name(i.name) + ": " + type(s.type),
                             s.value);
                },
                [&](const ast::TypeAliasItem& t) {
                    line(pub + "type " + name(i.name) + text_.generics(t.generics) +
                         (t.bounds.empty() ? "" : ": " + text_.bounds(crate_.sig, t.bounds)) +
                         (t.type.valid() ? " = " + type(t.type) : "") + text_.where(t.generics));
                },
                [&](const ast::UseItem& u) {
                    line(pub + "use " + text_.path(crate_.sig, u.path) + (u.glob ? "::*" : "") +
                         (u.alias ? " as " + name(*u.alias) : ""));
                },
                [&](const ast::ModItem& m) {
                    line(pub + "mod " + name(i.name));
                    items(m.items);
                },
            },
            i.kind);
    }
    void items(const std::vector<ast::ItemId>& list) {
        const Indent in(*this);
        for (const ast::ItemId id : list) item(id);
    }
    void function(const ast::Item& i, const ast::FnItem& f, const std::string& pub) {
        std::string head = pub + (f.is_const ? "const " : "") + (f.is_unsafe ? "unsafe " : "") +
                           "fn " + name(i.name) + text_.generics(f.generics) + "(";
        for (size_t p = 0; p < f.params.size(); ++p) {
            if (p > 0) head += ", ";
            if (f.body.valid())
                head +=
                    text_.pattern(crate_.bodies[f.body].nodes, crate_.bodies[f.body].params[p]) +
                    ": ";
            head += type(f.params[p].type);
        }
        head +=
            ")" + (f.ret.valid() ? " -> " + type(f.ret) : std::string()) + text_.where(f.generics);
        constant(head, f.body);
    }
    void constant(const std::string& head, ast::BodyId body) {
        line(head);
        if (!body.valid()) return;
        const Indent in(*this);
        const ast::Nodes* before = std::exchange(nodes_, &crate_.bodies[body].nodes);
        expr(crate_.bodies[body].value);
        nodes_ = before;
    }
    void fields(const ast::VariantData& data) {
        for (const ast::FieldDecl& f : data.field_list)
            line((f.is_pub() ? "pub " : "") + name(f.name) + ": " + type(f.type));
    }
    void variant(const ast::VariantDecl& v) {
        const std::string_view form = v.data.ctor == ast::CtorKind::Unit    ? ""
                                      : v.data.ctor == ast::CtorKind::Tuple ? "()"
                                                                            : "{}";
        constant(name(v.name) + std::string(form), v.discriminant);
        const Indent in(*this);
        fields(v.data);
    }

    // ---- Expressions

    // A line, and below it the operands.
    void node(std::string_view head, std::initializer_list<ast::ExprId> operands = {}) {
        line(head);
        const Indent in(*this);
        for (const ast::ExprId e : operands)
            if (e.valid()) expr(e);
    }
    void node(std::string_view head, ast::ExprId first, const std::vector<ast::ExprId>& rest) {
        line(head);
        const Indent in(*this);
        if (first.valid()) expr(first);
        for (const ast::ExprId e : rest) expr(e);
    }

    void expr(ast::ExprId id) {
        const ast::Expr& e = nodes_->exprs[id];
        const std::string_view origin = kOrigins[static_cast<size_t>(e.origin)];
        const std::string from = origin.empty() ? "" : fmt::format(" [{}]", origin);
        std::visit(
            Overloaded{
                [&](const ast::LitExpr& x) { node("lit " + text_.literal(x.literal) + from); },
                [&](const ast::PathExpr& x) { node("path " + text_.path(*nodes_, x.path) + from); },
                [&](const ast::UnaryExpr& x) {
                    node(std::string(x.op == ast::UnOp::Neg   ? "neg"
                                     : x.op == ast::UnOp::Not ? "not"
                                                              : "deref") +
                             from,
                         {x.operand});
                },
                [&](const ast::BinaryExpr& x) {
                    node(fmt::format("binary {}{}", binary(x.op), from), {x.lhs, x.rhs});
                },
                [&](const ast::LogicExpr& x) {
                    node(std::string(x.op == ast::LogicOp::And ? "logic &&" : "logic ||") + from,
                         {x.lhs, x.rhs});
                },
                [&](const ast::AssignExpr& x) {
                    node("assign" + from, {x.lhs, x.rhs});
                },
                [&](const ast::AssignOpExpr& x) {
                    node(fmt::format("assign {}={}", binary(x.op), from), {x.lhs, x.rhs});
                },
                [&](const ast::BorrowExpr& x) {
                    node(std::string(x.raw ? "raw " : "") +
                             (x.mut == ast::Mut::Mut ? "borrow mut" : "borrow") + from,
                         {x.operand});
                },
                [&](const ast::CastExpr& x) {
                    node("cast " + text_.type(*nodes_, x.type) + from, {x.operand});
                },
                [&](const ast::CallExpr& x) { node("call" + from, x.callee, x.args); },
                [&](const ast::MethodCallExpr& x) {
                    node("method " + text_.segment(*nodes_, x.method, true) + from, x.receiver,
                         x.args);
                },
                [&](const ast::FieldExpr& x) { node("field " + name(x.name) + from, {x.base}); },
                [&](const ast::IndexExpr& x) {
                    node("index" + from, {x.base, x.index});
                },
                [&](const ast::RangeExpr& x) {
                    const std::string ends = std::string(x.low.valid() ? "a" : "") +
                                             (x.inclusive ? "..=" : "..") +
                                             (x.high.valid() ? "b" : "");
                    node("range " + ends + from, {x.low, x.high});
                },
                [&](const ast::TupleExpr& x) { node("tuple" + from, {}, x.elems); },
                [&](const ast::ArrayExpr& x) { node("array" + from, {}, x.elems); },
                [&](const ast::RepeatExpr& x) {
                    node("repeat" + from, {x.elem});
                    const Indent in(*this);
                    constant("times", x.len);
                },
                [&](const ast::StructExpr& x) { structure(x, from); },
                [&](const ast::BlockExpr& x) { block(x, from); },
                [&](const ast::LetExpr& x) {
                    node("let " + text_.pattern(*nodes_, x.pat) + from, {x.scrutinee});
                },
                [&](const ast::IfExpr& x) {
                    node("if" + from, {x.cond, x.then_block, x.else_expr});
                },
                [&](const ast::WhileExpr& x) {
                    node("while" + label(x.label) + from, {x.cond, x.body});
                },
                [&](const ast::LoopExpr& x) { node("loop" + label(x.label) + from, {x.body}); },
                [&](const ast::ForExpr& x) {
                    node("for" + label(x.label) + " " + text_.pattern(*nodes_, x.pat) + from,
                         {x.iter, x.body});
                },
                [&](const ast::MatchExpr& x) { match(x, from); },
                [&](const ast::ClosureExpr& x) { closure(x, from); },
                [&](const ast::BreakExpr& x) { node("break" + label(x.label) + from, {x.value}); },
                [&](const ast::ContinueExpr& x) { node("continue" + label(x.label) + from); },
                [&](const ast::ReturnExpr& x) { node("return" + from, {x.value}); },
                [&](const ast::TryExpr& x) { node("try" + from, {x.operand}); },
                [&](const ast::UnderscoreExpr&) { node("_" + from); },
                [&](const ast::ErrorExpr&) { node("error" + from); },
                [&](const ast::FormatArgsExpr& x) {
                    node("format" + pieces(x) + from, {}, x.args);
                },
            },
            e.kind);
    }
    static std::string_view binary(ast::BinOp op) { return kBinary[static_cast<size_t>(op)]; }

    void structure(const ast::StructExpr& x, const std::string& from) {
        line("struct " + text_.path(*nodes_, x.path) + from);
        const Indent in(*this);
        for (const ast::FieldInit& f : x.inits) node(name(f.name) + ":", {f.value});
        if (x.base.valid()) node("..", {x.base});
        if (x.rest) line("..");
    }
    void block(const ast::BlockExpr& x, const std::string& from) {
        line(std::string(x.is_unsafe ? "unsafe block" : "block") + label(x.label) + from);
        const Indent in(*this);
        for (const ast::Stmt& s : x.stmts)
            std::visit(Overloaded{
                           [&](const ast::LetStmt& l) {
                               node("let " + text_.pattern(*nodes_, l.pat) + local_type(l.type),
                                    {l.init});
                               if (l.else_block.valid()) node("else", {l.else_block});
                           },
                           [&](const ast::ExprStmt& e) { expr(e.expr); },
                           [&](const ast::ItemStmt& i) { item(i.item); },
                       },
                       s.kind);
        if (x.tail.valid()) node("value", {x.tail});
    }
    void match(const ast::MatchExpr& x, const std::string& from) {
        node("match" + from, {x.scrutinee});
        const Indent in(*this);
        for (const ast::MatchArm& a : x.arms) {
            line(text_.pattern(*nodes_, a.pat) + " =>");
            const Indent deeper(*this);
            if (a.guard.valid()) node("if", {a.guard});
            expr(a.body);
        }
    }
    void closure(const ast::ClosureExpr& x, const std::string& from) {
        std::string head = x.by_move ? "closure move |" : "closure |";
        for (size_t i = 0; i < x.params.size(); ++i)
            head += (i > 0 ? ", " : "") + text_.pattern(*nodes_, x.params[i].pat) +
                    local_type(x.params[i].type);
        head += x.ret.valid() ? "| -> " + text_.type(*nodes_, x.ret) : std::string("|");
        node(head + from, {x.body});
    }
    // ` "a " {0:Debug#} "\n"`
    std::string pieces(const ast::FormatArgsExpr& x) const {
        std::string out;
        for (const ast::FormatPiece& p : x.pieces)
            out += " " + std::visit(Overloaded{
                                        [&](const ast::StrLit& s) { return text_.literal(s); },
                                        [&](const ast::FormatHole& h) { return hole(h); },
                                    },
                                    p);
        return out;
    }
    std::string hole(const ast::FormatHole& h) const {
        using Align = ast::FormatHole::Align;
        const auto count = [](const ast::FormatCount& c) {
            switch (c.kind) {
                case ast::FormatCount::Kind::None:
                    return std::string();
                case ast::FormatCount::Kind::Fixed:
                    return std::to_string(c.value);
                case ast::FormatCount::Kind::Arg:
                    return std::to_string(c.value) + "$";
            }
            FLECK_UNREACHABLE();
        };
        std::string s = fmt::format("{{{}:{}", h.arg, text_.name(h.trait_name));
        if (h.fill != ' ') s += fmt::format(" fill {}", h.fill);
        if (h.align != Align::Unknown)
            s += h.align == Align::Left ? " <" : h.align == Align::Center ? " ^" : " >";
        if (h.plus) s += " +";
        if (h.minus) s += " -";
        if (h.alternate) s += " #";
        if (h.zero) s += " 0";
        if (h.debug_lower_hex) s += " x?";
        if (h.debug_upper_hex) s += " X?";
        if (h.width.kind != ast::FormatCount::Kind::None) s += " width " + count(h.width);
        if (h.precision.kind != ast::FormatCount::Kind::None)
            s += " precision " + count(h.precision);
        return s + "}";
    }

    const ast::Crate& crate_;
    AstText text_;
    const ast::Nodes* nodes_ = nullptr;
    std::string out_;
    size_t depth_ = 0;
};

}  // namespace

std::string dump_ast(const ast::Crate& crate, const Symbols& symbols) {
    return Dumper(crate, symbols).dump();
}

}  // namespace fleck
