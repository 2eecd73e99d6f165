#include "frontend/sema/typecheck_core.h"

#include <algorithm>

#include "frontend/sema/tables.h"

namespace fleck {

BodyCore::BodyCore(Program& program, const ast::Body& body, const ItemScope& scope, ParamEnv env,
                   hir::Owner owner)
    : p_(program),
      types_(program.types),
      cx_(program, std::move(env)),
      body_(body),
      nodes_(body.nodes) {
    lower_.scope = scope;
    lower_.nodes = &body.nodes;
    lower_.elision = Elision::Erased;
    lower_.infer = [this](Span span) { return cx_.fresh(span); };
    lower_.infer_missing_args = false;
    lower_.is_local = [this](Symbol name) { return find_local(name).has_value(); };
    out_.owner = owner;
    in_std_ = scope.crate == CrateId::Std;
}

// ---- Nodes

hir::ExprId BodyCore::error_expr(Span span, TypeId type) {
    cx_.taint();
    return make(span, type.valid() ? type : types_.error, hir::TupleExpr{});
}

hir::VarId BodyCore::new_var(Symbol symbol, Span span, TypeId type, bool is_mut) {
    hir::Var v;
    v.name = symbol;
    v.span = span;
    v.type = type;
    v.is_mut = is_mut;
    v.closure = in_closure_;
    return out_.vars.push(v);
}

TypeId BodyCore::known(TypeId t) {
    t = cx_.shallow(t);
    if (!cx_.is_var(t)) return t;
    cx_.select_where_possible();
    return cx_.shallow(t);
}

TypeId BodyCore::must_know(TypeId t, Span span) {
    t = cx_.shallow(t);
    if (!types_.is<ty::Infer>(t)) return t;
    cx_.select_where_possible();
    t = cx_.shallow(t);
    if (!cx_.is_var(t)) return t;
    cx_.report_unknown(t, span);
    cx_.taint();
    (void)cx_.unify(t, types_.error);
    return types_.error;
}

Cause BodyCore::cause(Span span, Cause::Kind kind) const {
    Cause c;
    c.kind = kind;
    c.span = span;
    return c;
}

hir::ExprId BodyCore::fn_expr(FnId fn, TypeListId args, Span span, const hir::UserPath& user) {
    return make(span, types_.intern(ty::FnDef{fn, args}), hir::FnExpr{user});
}

hir::ExprId BodyCore::make_call(const MethodCallee& callee, std::vector<hir::ExprId> args,
                                Span span, Span fn_span, hir::Source source) {
    const hir::ExprId fn = fn_expr(callee.fn, callee.args, fn_span, callee.user);
    return make(span, callee.sig.ret, hir::CallExpr{fn, std::move(args), fn_span, source});
}

std::optional<uint32_t> BodyCore::find_field(const Variant& variant, Symbol field) const {
    for (uint32_t i = 0; i < variant.fields.size(); ++i)
        if (variant.fields[i].name == field) return i;
    return std::nullopt;
}

bool BodyCore::captures_nothing(TypeId closure) const {
    const FnId def = types_.as<ty::Closure>(closure)->def;
    for (uint32_t i = 0; i < out_.closures.size(); ++i)
        if (out_.closures[i].def == def) return closures_[i].mentions.empty();
    return false;
}

hir::PatId BodyCore::error_pat(Span span) {
    cx_.taint();
    return make_pat(span, types_.error, hir::WildPat{});
}

hir::PatId BodyCore::make_variant_pat(Span span, TypeId type, AdtId adt, uint32_t variant,
                                      std::vector<hir::FieldSubPat> subs) {
    if (p_.adt(adt).kind == AdtKind::Struct)
        return make_pat(span, type, hir::LeafPat{std::move(subs)});
    return make_pat(span, type, hir::VariantPat{adt, variant, std::move(subs)});
}

// ---- Locals

void BodyCore::push_local(Symbol symbol, hir::VarId var) {
    auto [it, fresh] = local_of_.try_emplace(symbol.index, kNoLocal);
    locals_.push_back(Local{symbol, var, it->second});
    it->second = static_cast<uint32_t>(locals_.size() - 1);
}

void BodyCore::pop_locals(size_t count) {
    while (locals_.size() > count) {
        local_of_[locals_.back().name.index] = locals_.back().hidden;
        locals_.pop_back();
    }
}

void BodyCore::declare(const Bindings& bindings) {
    for (const auto& [symbol, var] : bindings) push_local(symbol, var);
}

std::optional<hir::VarId> BodyCore::find_local(Symbol symbol) {
    const auto it = local_of_.find(symbol.index);
    if (it == local_of_.end() || it->second == kNoLocal) return std::nullopt;
    // An item of a block that was entered later hides it.
    for (auto m = block_modules_.rbegin(); m != block_modules_.rend(); ++m) {
        if (m->locals <= it->second) break;
        if (lookup_in(p_, m->module, symbol, Ns::Values)) return std::nullopt;
    }
    return locals_[it->second].var;
}

std::vector<Symbol> BodyCore::local_names() const {
    std::vector<Symbol> names;
    for (const Local& l : locals_) names.push_back(l.name);
    return names;
}

// ---- Messages

namespace {

bool mentions(InferCtxt& cx, TypeId t, TypeId var) {
    t = cx.shallow(t);
    if (t == var) return true;
    bool found = false;
    cx.types.each_part(t, [&](TypeId part) { found = found || mentions(cx, part, var); });
    return found;
}

// In `f(f)` what `f` takes would have to be the type of `f`, which has the former as a part. Where
// only a part of that type is the closure, as in `f(&f)`, it is a mismatch like any other.
bool part_is_closure_of_itself(InferCtxt& cx, TypeId a, TypeId b) {
    a = cx.shallow(a);
    b = cx.shallow(b);
    if (cx.is_var(b)) std::swap(a, b);
    if (cx.is_var(a)) return cx.types.is<ty::Closure>(b) && mentions(cx, b, a);
    if (cx.types.kind(a).index() != cx.types.kind(b).index()) return false;
    std::vector<TypeId> left, right;
    cx.types.each_part(a, [&](TypeId part) { left.push_back(part); });
    cx.types.each_part(b, [&](TypeId part) { right.push_back(part); });
    for (size_t i = 0; i < std::min(left.size(), right.size()); ++i)
        if (part_is_closure_of_itself(cx, left[i], right[i])) return true;
    return false;
}

}  // namespace

void BodyCore::refuse(Span span, std::string_view what) { error(Diag::Unsupported, span, what); }

void BodyCore::mismatch(Span span, TypeId expected, TypeId found,
                        const std::optional<Because>& because, hir::ExprId value,
                        std::string_view way_out) {
    if (has_error(expected) || has_error(found)) {
        cx_.taint();
        return;
    }
    if (part_is_closure_of_itself(cx_, expected, found)) {
        error(Diag::ClosureCycle, span).at("a closure can neither take itself nor hold itself");
        return;
    }
    Diagnostic& d = error(Diag::MismatchedTypes, span, name(expected), name(found));
    d.at(fmt::format("expected `{}`, found `{}`", name(expected), name(found)));
    if (because && because->span.valid()) d.label(because->span, because->text);
    if (way_out.empty())
        suggest_conversion(d, expected, found, value);
    else
        d.help(std::string(way_out));
}

}  // namespace fleck
