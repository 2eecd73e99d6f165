#include "frontend/sema/dump_hir.h"

#include <algorithm>

#include "frontend/sema/operators.h"
#include "frontend/sema/type_name.h"

namespace fleck {
namespace {

using namespace hir;

std::string_view cast_text(CastKind kind) {
    switch (kind) {
        case CastKind::Numeric:
            return "numeric";
        case CastKind::PtrToPtr:
            return "ptr";
        case CastKind::PtrToInt:
            return "ptr_to_int";
        case CastKind::IntToPtr:
            return "int_to_ptr";
        case CastKind::Unsize:
            return "unsize";
        case CastKind::ReifyFn:
            return "reify";
        case CastKind::NeverToAny:
            return "never_to_any";
        case CastKind::MutToShared:
            return "ref_to_ptr";
    }
    FLECK_UNREACHABLE();
}

std::string quoted(std::string_view text) {
    std::string s = "\"";
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n')
            s += "\\n";
        else if (c == '"' || c == '\\')
            s += std::string("\\") + c;
        else if (byte < 0x20 || byte == 0x7f)
            s += fmt::format("\\x{:02x}", byte);
        else
            s += c;
    }
    return s + "\"";
}

class Dumper {
  public:
    Dumper(Program& program, const Body& body) : program_(program), body_(body) {}

    std::string run() {
        line(fmt::format("{}({}) -> {}", owner(), params(), type(body_.ret)));
        ++depth_;
        if (body_.value.valid()) line(expr(body_.value));
        --depth_;
        return std::move(out_);
    }

  private:
    void line(std::string_view text) {
        out_ += margin();
        out_ += text;
        out_ += '\n';
    }
    std::string type(TypeId t) const { return type_name(program_, t); }
    std::string sym(Symbol s) const { return std::string(program_.symbols.text(s)); }

    // `Vec<i32>::push`, `<i32 as Add<i32>>::add`, `max::<u8>`
    std::string fn_name(FnId id, TypeListId args) const {
        const Fn& fn = program_.fn(id);
        const std::string own = sym(fn.name);
        const auto given = [&](TypeId t) {
            return type(args == kEmptyTypes ? t : program_.types.subst(t, args));
        };
        if (fn.owner.impl.valid())
            return given(program_.impl(fn.owner.impl).self_type) + "::" + own + own_args(fn, args);
        if (!fn.owner.trait.valid()) return own + own_args(fn, args);
        const std::string trait = sym(program_.name(fn.owner.trait));
        if (args == kEmptyTypes) return trait + "::" + own;
        const std::vector<TypeId> list = program_.types.list(args);
        std::vector<std::string> rest;
        for (size_t i = 1; i < fn.generics.parent_params; ++i) rest.push_back(type(list[i]));
        return fmt::format("<{} as {}{}>::{}{}", type(list.front()), trait,
                           rest.empty() ? "" : fmt::format("<{}>", fmt::join(rest, ", ")), own,
                           own_args(fn, args));
    }
    std::string own_args(const Fn& fn, TypeListId args) const {
        const std::vector<TypeId> list = program_.types.list(args);
        std::vector<std::string> own;
        for (size_t i = fn.generics.parent_params; i < list.size(); ++i)
            own.push_back(type(list[i]));
        return own.empty() ? "" : fmt::format("::<{}>", fmt::join(own, ", "));
    }
    std::string const_name(ConstId id) const { return sym(program_.constant(id).name); }
    std::string callee(TypeId t) const {
        if (const auto* f = program_.types.as<ty::FnDef>(t)) return fn_name(f->def, f->args);
        const auto* c = program_.types.as<ty::CtorDef>(t);
        if (c == nullptr) return type(t);
        const Adt& adt = program_.adt(c->def);
        return sym(adt.name) + "::" + sym(adt.variants[c->variant].name);
    }

    std::string owner() const {
        return std::visit(
            Overloaded{
                [&](FnId f) { return "fn " + fn_name(f, kEmptyTypes); },
                [&](ConstId c) { return "const " + const_name(c); },
                [&](StaticId s) { return "static " + sym(program_.static_item(s).name); },
                [&](std::monostate) { return std::string("anonymous const"); },
            },
            body_.owner);
    }

    std::string params() const {
        std::string s;
        for (const Param& p : body_.params)
            s += fmt::format("{}{}: {}", s.empty() ? "" : ", ", pat(p.pat), type(p.type));
        return s;
    }

    std::string var(VarId v) const {
        const Var& info = body_.vars[v];
        const bool alone = std::count_if(body_.vars.begin(), body_.vars.end(),
                                         [&](const Var& o) { return o.name == info.name; }) == 1;
        return alone ? sym(info.name) : fmt::format("{}#{}", sym(info.name), v.index);
    }

    std::string literal(const LitValue& value, TypeId t) const {
        return std::visit(
            Overloaded{
                [&](const IntConst& i) { return int_literal(i.bits, t); },
                [&](const FloatConst& f) { return fmt::format("{}_{}", f.value, type(t)); },
                [&](const StrConst& s) { return quoted(program_.symbols.text(s.text)); },
                [&](const ByteStrConst& s) { return "b" + quoted(program_.symbols.text(s.bytes)); },
            },
            value);
    }
    std::string int_literal(unsigned __int128 bits, TypeId t) const {
        const Types& types = program_.types;
        if (types.is<ty::Bool>(t)) return bits != 0 ? "true" : "false";
        if (types.is<ty::Char>(t)) {
            const auto c = static_cast<uint32_t>(bits);
            return c >= 0x20 && c < 0x7f ? fmt::format("'{}'", static_cast<char>(c))
                                         : fmt::format("'\\u{{{:x}}}'", c);
        }
        const auto* i = types.as<ty::Int>(t);
        if (i == nullptr) return fmt::format("{}_{}", bits, type(t));
        if (is_signed(i->kind)) {
            const unsigned shift = 128 - bit_width(i->kind);
            return fmt::format("{}_{}", static_cast<__int128>(bits << shift) >> shift,
                               name(i->kind));
        }
        return fmt::format("{}_{}", bits, name(i->kind));
    }

    // ---- Patterns

    std::string pat(PatId id) const {
        const Pat& p = body_.pats[id];
        return std::visit(
            Overloaded{
                [&](const WildPat&) { return std::string("_"); },
                [&](const BindingPat& b) {
                    std::string s = b.by_ref ? (b.ref_mut ? "ref mut " : "ref ") : "";
                    if (body_.vars[b.var].is_mut) s += "mut ";
                    s += var(b.var);
                    if (b.sub.valid()) s += " @ " + pat(b.sub);
                    return s;
                },
                [&](const VariantPat& v) {
                    const Adt& adt = program_.adt(v.adt);
                    return fmt::format("{}::{}{}", sym(adt.name), sym(adt.variants[v.variant].name),
                                       v.subs.empty() ? "" : sub_pats(v.subs));
                },
                [&](const LeafPat& l) {
                    const auto* adt = program_.types.as<ty::Adt>(p.type);
                    return (adt != nullptr ? sym(program_.adt(adt->def).name) : "") +
                           sub_pats(l.subs);
                },
                [&](const DerefPat& d) { return (d.implicit ? "&auto " : "&") + pat(d.sub); },
                [&](const LitPat& l) { return literal(l.value, p.type); },
                [&](const ConstPat& c) { return "const " + const_name(c.def); },
                [&](const RangePat& r) {
                    return fmt::format("{}..{}{}", r.low ? literal(*r.low, p.type) : "",
                                       r.high && r.high_inclusive ? "=" : "",
                                       r.high ? literal(*r.high, p.type) : "");
                },
                [&](const SlicePat& s) { return slice_pat(s); },
                [&](const OrPat& o) {
                    std::vector<std::string> alts;
                    for (PatId a : o.alts) alts.push_back(pat(a));
                    return fmt::format("({})", fmt::join(alts, " | "));
                },
            },
            p.kind);
    }
    std::string sub_pats(const std::vector<FieldSubPat>& subs) const {
        std::string s;
        for (const FieldSubPat& f : subs)
            s += fmt::format("{}{}: {}", s.empty() ? "" : ", ", f.field, pat(f.pat));
        return "{ " + s + " }";
    }
    std::string slice_pat(const SlicePat& s) const {
        std::vector<std::string> parts;
        for (PatId p : s.prefix) parts.push_back(pat(p));
        if (s.has_rest)
            parts.push_back(s.slice.valid() &&
                                    !std::holds_alternative<WildPat>(body_.pats[s.slice].kind)
                                ? pat(s.slice) + " @ .."
                                : "..");
        for (PatId p : s.suffix) parts.push_back(pat(p));
        return fmt::format("[{}]", fmt::join(parts, ", "));
    }

    // ---- Expressions; what has blocks in it comes back with several lines

    std::string block(const BlockExpr& b) {
        std::string s = b.label.valid() ? fmt::format("'b{}: {{\n", b.label.index) : "{\n";
        for (const Stmt& stmt : b.stmts) s += indented([&] { return statement(stmt); });
        if (b.tail.valid()) s += indented([&] { return expr(b.tail); });
        return s + margin() + "}";
    }
    template <typename F>
    std::string indented(F line_of) {
        ++depth_;
        std::string s = margin() + line_of() + "\n";
        --depth_;
        return s;
    }
    std::string margin() const { return std::string(static_cast<size_t>(depth_) * 4, ' '); }

    std::string statement(const Stmt& stmt) {
        return std::visit(Overloaded{
                              [&](const LetStmt& let) {
                                  std::string s = fmt::format("let {}: {}", pat(let.pat),
                                                              type(body_.pats[let.pat].type));
                                  if (let.user_type.valid()) s += " /* as written */";
                                  if (let.init.valid()) s += " = " + expr(let.init);
                                  if (let.else_block.valid()) s += " else " + expr(let.else_block);
                                  return s + ";";
                              },
                              [&](const ExprStmt& e) { return expr(e.expr) + ";"; },
                          },
                          stmt.kind);
    }

    std::string list(const std::vector<ExprId>& exprs) {
        std::string s;
        for (ExprId e : exprs) s += (s.empty() ? "" : ", ") + expr(e);
        return s;
    }

    // An operand: in parentheses unless it reads as one word.
    std::string operand(ExprId id) {
        const auto& kind = body_.exprs[id].kind;
        const std::string s = expr(id);
        const bool wrap =
            std::holds_alternative<BinaryExpr>(kind) || std::holds_alternative<LogicExpr>(kind) ||
            std::holds_alternative<UnaryExpr>(kind) || std::holds_alternative<BorrowExpr>(kind) ||
            std::holds_alternative<RawBorrowExpr>(kind) || std::holds_alternative<CastExpr>(kind) ||
            std::holds_alternative<DerefExpr>(kind) || std::holds_alternative<AssignExpr>(kind) ||
            std::holds_alternative<AssignOpExpr>(kind);
        return wrap ? "(" + s + ")" : s;
    }

    std::string borrow(const BorrowExpr& b) {
        std::string s = b.implicit ? "&auto " : "&";
        switch (b.kind) {
            case BorrowKind::Shared:
                break;
            case BorrowKind::Mut:
                s += "mut ";
                break;
            case BorrowKind::TwoPhaseMut:
                s += "two_phase ";
                break;
        }
        return s + operand(b.place);
    }

    std::string adt(const AdtExpr& a, TypeId t) {
        const Adt& def = program_.adt(a.adt);
        const Variant& variant = def.variants[a.variant];
        std::string s = type(t);
        if (def.kind == AdtKind::Enum) s += "::" + sym(variant.name);
        if (a.fields.empty() && !a.base.valid()) return s;
        std::vector<std::string> parts;
        for (const FieldValue& f : a.fields)
            parts.push_back(
                fmt::format("{}: {}", sym(variant.fields[f.field].name), expr(f.value)));
        if (a.base.valid()) parts.push_back(".." + expr(a.base));
        return fmt::format("{} {{ {} }}", s, fmt::join(parts, ", "));
    }

    std::string match(const MatchExpr& m) {
        std::string s = fmt::format("match {} {{\n", expr(m.scrutinee));
        ++depth_;
        for (const Arm& arm : m.arms) {
            s += margin() + pat(arm.pat);
            if (arm.guard.valid()) s += " if " + expr(arm.guard);
            s += " => " + expr(arm.body) + ",\n";
        }
        --depth_;
        return s + margin() + "}";
    }

    std::string expr(ExprId id) {
        const Expr& e = body_.exprs[id];
        return std::visit(
            Overloaded{
                [&](const LitExpr& x) { return literal(x.value, e.type); },
                [&](const LocalExpr& x) { return var(x.var); },
                [&](const ConstExpr& x) { return "const " + const_name(x.def); },
                [&](const ConstParamExpr& x) { return "const " + type(x.param); },
                [&](const StaticExpr& x) {
                    return "static " + sym(program_.static_item(x.def).name);
                },
                [&](const FnExpr&) { return callee(e.type); },
                [&](const CallExpr& x) {
                    return fmt::format("{}({})", operand(x.callee), list(x.args));
                },
                [&](const UnaryExpr& x) {
                    return (x.op == UnOp::Neg ? "-" : "!") + operand(x.operand);
                },
                [&](const BinaryExpr& x) {
                    return fmt::format("{} {} {}", operand(x.lhs), op_text(x.op), operand(x.rhs));
                },
                [&](const LogicExpr& x) {
                    return fmt::format("{} {} {}", operand(x.lhs),
                                       x.op == LogicOp::And ? "&&" : "||", operand(x.rhs));
                },
                [&](const DerefExpr& x) { return "*" + operand(x.operand); },
                [&](const FieldExpr& x) {
                    return fmt::format("{}.{}", operand(x.base), field_name(x));
                },
                [&](const IndexExpr& x) {
                    return fmt::format("{}[{}]", operand(x.base), expr(x.index));
                },
                [&](const BorrowExpr& x) { return borrow(x); },
                [&](const RawBorrowExpr& x) {
                    return fmt::format("&raw {} {}", x.is_mut ? "mut" : "const", operand(x.place));
                },
                [&](const CastExpr& x) {
                    return fmt::format("{} as{} {} {}", operand(x.operand),
                                       x.implicit ? " auto" : "", cast_text(x.kind), type(e.type));
                },
                [&](const TupleExpr& x) {
                    return fmt::format("({}{})", list(x.elems), x.elems.size() == 1 ? "," : "");
                },
                [&](const ArrayExpr& x) { return fmt::format("[{}]", list(x.elems)); },
                [&](const RepeatExpr& x) {
                    return fmt::format("[{}; {}]", expr(x.elem), type(x.len));
                },
                [&](const AdtExpr& x) { return adt(x, e.type); },
                [&](const AssignExpr& x) {
                    return fmt::format("{} = {}", expr(x.place), expr(x.value));
                },
                [&](const AssignOpExpr& x) {
                    return fmt::format("{} {}= {}", expr(x.place), op_text(x.op), expr(x.value));
                },
                [&](const BlockExpr& x) { return block(x); },
                [&](const LetCondExpr& x) {
                    return fmt::format("let {} = {}", pat(x.pat), expr(x.scrutinee));
                },
                [&](const IfExpr& x) {
                    std::string s = fmt::format("if {} {}", expr(x.cond), expr(x.then_expr));
                    if (x.else_expr.valid()) s += " else " + expr(x.else_expr);
                    return s;
                },
                [&](const LoopExpr& x) {
                    return fmt::format("'b{}: loop {}", x.loop.index, expr(x.body));
                },
                [&](const MatchExpr& x) { return match(x); },
                [&](const BreakExpr& x) {
                    return fmt::format("break 'b{}{}", x.target.index,
                                       x.value.valid() ? " " + expr(x.value) : "");
                },
                [&](const ContinueExpr& x) { return fmt::format("continue 'b{}", x.target.index); },
                [&](const ReturnExpr& x) {
                    return x.value.valid() ? "return " + expr(x.value) : std::string("return");
                },
                [&](const ClosureExpr& x) { return closure(body_.closures[x.closure]); },
            },
            e.kind);
    }

    std::string closure(const Closure& c) {
        std::string captures;
        for (const Capture& capture : c.captures) {
            const char* how = capture.how == Capture::How::Value    ? "move "
                              : capture.how == Capture::How::Shared ? "&"
                                                                    : "&mut ";
            std::string place = sym(body_.vars[capture.var].name);
            for (const CaptureStep& s : capture.path)
                place = s.is_deref ? "(*" + place + ")" : fmt::format("{}.{}", place, s.field);
            captures += (captures.empty() ? "" : ", ") + (how + place);
        }
        std::string params;
        for (const Param& param : c.params)
            params += fmt::format("{}{}: {}", params.empty() ? "" : ", ", pat(param.pat),
                                  type(param.type));
        return fmt::format("[{}] |{}| -> {} {}", captures, params, type(c.ret), expr(c.value));
    }

    std::string field_name(const FieldExpr& f) const {
        const auto* a = program_.types.as<ty::Adt>(body_.exprs[f.base].type);
        if (a == nullptr) return fmt::format("{}", f.field);
        return sym(program_.adt(a->def).variants.front().fields[f.field].name);
    }

    Program& program_;
    const Body& body_;
    std::string out_;
    int depth_ = 0;
};

}  // namespace

std::string dump_hir(Program& program, const hir::Body& body) {
    return Dumper(program, body).run();
}

}  // namespace fleck
