// Variables and unification.
#include "frontend/sema/infer.h"

#include <algorithm>

#include "frontend/sema/type_name.h"

namespace fleck {

InferCtxt::InferCtxt(Program& program, ParamEnv env_in)
    : p(program),
      types(program.types),
      env(std::move(env_in)),
      errors_before_(program.diags.error_count()) {}

bool InferCtxt::has_told() const { return tainted_ || p.diags.error_count() != errors_before_; }

// ---- Variables

TypeId InferCtxt::var_type(uint32_t root) {
    return types.intern(ty::Infer{vars_[root].kind, root});
}

TypeId InferCtxt::new_var(ty::Infer::Kind kind, Span origin) {
    const auto index = static_cast<uint32_t>(vars_.size());
    vars_.push_back({kind, index, TypeId(), origin, false});
    return var_type(index);
}

TypeId InferCtxt::fresh(Span origin) { return new_var(ty::Infer::Kind::General, origin); }
TypeId InferCtxt::fresh_int(Span origin) { return new_var(ty::Infer::Kind::Int, origin); }
TypeId InferCtxt::fresh_float(Span origin) { return new_var(ty::Infer::Kind::Float, origin); }

void InferCtxt::mark_diverging(TypeId var) {
    const auto* v = types.as<ty::Infer>(shallow(var));
    if (v == nullptr) return;
    Var changed = vars_[v->index];
    changed.diverging = true;
    set(v->index, changed);
}

TypeListId InferCtxt::fresh_args(const Generics& generics, Span origin,
                                 std::vector<TypeId> prefix) {
    while (prefix.size() < generics.params.size()) prefix.push_back(fresh(origin));
    return types.list(std::move(prefix));
}

uint32_t InferCtxt::find(uint32_t var) {
    while (vars_[var].parent != var) var = vars_[var].parent;
    return var;
}

void InferCtxt::set(uint32_t var, const Var& value) {
    if (open_snapshots_ > 0) undo_.push_back({var, vars_[var]});
    const bool in_many = vars_[var].in_many;
    many_changes_ += in_many ? 1 : 0;
    vars_[var] = value;
    vars_[var].in_many = in_many;
}

TypeId InferCtxt::shallow(TypeId t) {
    const auto* v = types.as<ty::Infer>(t);
    if (v == nullptr) return t;
    const uint32_t root = find(v->index);
    return vars_[root].value.valid() ? vars_[root].value : var_type(root);
}

InferCtxt::Mentioned& InferCtxt::mentioned(TypeId t) {
    if (const auto it = mentioned_.find(t); it != mentioned_.end()) return it->second;
    Mentioned all;
    const auto add = [&](uint32_t var) {
        const auto end = all.vars.begin() + static_cast<ptrdiff_t>(all.count);
        if (std::find(all.vars.begin(), end, var) != end) return;
        if (all.count < Mentioned::kMost) all.vars[all.count] = var;
        ++all.count;
    };
    if (const auto* var = types.as<ty::Infer>(t)) add(var->index);
    types.each_part(t, [&](TypeId part) {
        if (all.count > Mentioned::kMost || !types.flags(part).has_infer) return;
        const Mentioned& of_part = mentioned(part);
        if (of_part.count > Mentioned::kMost) all.count = of_part.count;
        for (size_t i = 0; i < of_part.count && all.count <= Mentioned::kMost; ++i)
            add(of_part.vars[i]);
    });
    if (all.count > Mentioned::kMost) types.each_part(t, [&](TypeId part) { mark_in_many(part); });
    return mentioned_.emplace(t, all).first->second;
}

// The parts of what mentions many are marked already.
void InferCtxt::mark_in_many(TypeId t) {
    if (!types.flags(t).has_infer) return;
    const Mentioned& m = mentioned(t);
    if (m.count > Mentioned::kMost) return;
    for (size_t i = 0; i < m.count; ++i) vars_[m.vars[i]].in_many = true;
}

bool InferCtxt::is_resolved(TypeId t) {
    if (!types.flags(t).has_infer) return true;
    const Mentioned& m = mentioned(t);
    if (m.count <= Mentioned::kMost)
        return std::all_of(
            m.vars.begin(), m.vars.begin() + static_cast<ptrdiff_t>(m.count),
            [&](uint32_t var) { return vars_[var].parent == var && !vars_[var].value.valid(); });
    if (m.open_at == many_changes_) return true;
    bool all = true;
    types.each_part(t, [&](TypeId part) { all = all && is_resolved(part); });
    if (all) mentioned(t).open_at = many_changes_;
    return all;
}

TypeId InferCtxt::resolve(TypeId t) {
    if (!types.flags(t).has_infer) return t;
    if (types.is<ty::Infer>(t)) {
        const TypeId s = shallow(t);
        return types.is<ty::Infer>(s) ? s : resolve(s);
    }
    if (is_resolved(t)) return t;
    return types.map_parts(t, [&](TypeId part) { return resolve(part); });
}

TypeListId InferCtxt::resolve(TypeListId l) {
    bool open = false;
    for (TypeId t : types.list(l)) open |= types.flags(t).has_infer;
    if (!open) return l;
    std::vector<TypeId> out = types.list(l);
    for (TypeId& t : out) t = resolve(t);
    return types.list(std::move(out));
}

TraitRef InferCtxt::resolve(const TraitRef& t) { return {t.trait, resolve(t.args)}; }

namespace {

bool is_kind(const Types& types, TypeId t, ty::Infer::Kind kind) {
    const auto* v = types.as<ty::Infer>(t);
    return v != nullptr && v->kind == kind;
}

}  // namespace

bool InferCtxt::is_var(TypeId t) { return is_kind(types, shallow(t), ty::Infer::Kind::General); }
bool InferCtxt::is_int_var(TypeId t) { return is_kind(types, shallow(t), ty::Infer::Kind::Int); }
bool InferCtxt::is_float_var(TypeId t) {
    return is_kind(types, shallow(t), ty::Infer::Kind::Float);
}

// ---- Unification

InferCtxt::Snapshot InferCtxt::snapshot() {
    ++open_snapshots_;
    return {undo_.size(), obligations_.size(), projected_since_.size()};
}

void InferCtxt::rollback(const Snapshot& s) {
    while (undo_.size() > s.undo_size) {
        // That a type mentions it is not undone.
        Var& var = vars_[undo_.back().var];
        const bool in_many = var.in_many;
        many_changes_ += in_many ? 1 : 0;
        var = undo_.back().old;
        var.in_many = in_many;
        undo_.pop_back();
    }
    if (obligations_.size() > s.obligations_size)
        obligations_.erase(obligations_.begin() + static_cast<std::ptrdiff_t>(s.obligations_size),
                           obligations_.end());
    while (projected_since_.size() > s.projected_size) {
        const auto it = projected_.find(projected_since_.back());
        it->second.pop_back();
        if (it->second.empty()) projected_.erase(it);
        projected_since_.pop_back();
    }
    --open_snapshots_;
}

void InferCtxt::commit() {
    if (--open_snapshots_ > 0) return;
    undo_.clear();
    projected_since_.clear();
}

bool InferCtxt::unify(TypeId a, TypeId b) {
    a = shallow(a);
    b = shallow(b);
    if (a == b) return true;
    const Snapshot s = snapshot();
    if (unify_inner(a, b)) {
        commit();
        return true;
    }
    rollback(s);
    return false;
}

bool InferCtxt::can_unify(TypeId a, TypeId b) {
    return probe([&] { return unify_inner(a, b); });
}

bool InferCtxt::unify_lists(TypeListId a, TypeListId b) {
    if (a == b) return true;
    const std::vector<TypeId>& x = types.list(a);
    const std::vector<TypeId>& y = types.list(b);
    if (x.size() != y.size()) return false;
    for (size_t i = 0; i < x.size(); ++i)
        if (!unify_inner(x[i], y[i])) return false;
    return true;
}

bool InferCtxt::unify_vars(uint32_t a, uint32_t b) {
    using K = ty::Infer::Kind;
    Var va = vars_[a], vb = vars_[b];
    if (va.kind != K::General && vb.kind != K::General && va.kind != vb.kind) return false;
    // An integer's or float's variable becomes the root, so that what waits for the general one
    // sees a change. Else the older stays the root; so the origin that is told is the first.
    const bool a_is_root =
        (va.kind == K::General) == (vb.kind == K::General) ? a < b : vb.kind == K::General;
    const uint32_t root = a_is_root ? a : b;
    const uint32_t child = a_is_root ? b : a;
    Var r = root == a ? va : vb;
    Var c = root == a ? vb : va;
    r.diverging |= c.diverging;
    r.handed_on |= c.handed_on;
    c.parent = root;
    set(root, r);
    set(child, c);
    return true;
}

bool InferCtxt::occurs(uint32_t var, TypeId t) {
    if (!types.flags(t).has_infer) return false;
    t = shallow(t);
    if (const auto* v = types.as<ty::Infer>(t)) return v->index == var;
    const Mentioned& m = mentioned(t);
    const bool many = m.count > Mentioned::kMost;
    if (is_resolved(t) && !(many && vars_[var].in_many)) {
        if (many) return false;
        const auto end = m.vars.begin() + static_cast<ptrdiff_t>(m.count);
        return std::find(m.vars.begin(), end, var) != end;
    }
    bool found = false;
    types.each_part(t, [&](TypeId part) { found = found || occurs(var, part); });
    return found;
}

bool InferCtxt::bind(uint32_t var, TypeId t) {
    Var v = vars_[var];
    switch (v.kind) {
        case ty::Infer::Kind::Int:
            if (!types.is<ty::Int>(t)) return false;
            break;
        case ty::Infer::Kind::Float:
            if (!types.is<ty::Float>(t)) return false;
            break;
        case ty::Infer::Kind::General:
            if (occurs(var, t)) return false;
            break;
    }
    v.value = types.erase_regions(t);
    set(var, v);
    return true;
}

bool InferCtxt::unify_inner(TypeId a, TypeId b) {
    a = shallow(a);
    b = shallow(b);
    if (a == b) return true;
    const auto* va = types.as<ty::Infer>(a);
    const auto* vb = types.as<ty::Infer>(b);
    if (a == types.error || b == types.error) {
        // The variable is wrong too, rather than unknown; one that is a number stays one.
        const auto* var = va != nullptr ? va : vb;
        if (var != nullptr && vars_[var->index].kind == ty::Infer::Kind::General) {
            Var v = vars_[var->index];
            v.value = types.error;
            set(var->index, v);
        }
        return true;
    }
    if (va != nullptr && vb != nullptr) return unify_vars(va->index, vb->index);
    if (va != nullptr) return bind(va->index, b);
    if (vb != nullptr) return bind(vb->index, a);
    const TypeKind kb = types.kind(b);
    return std::visit(
        Overloaded{
            [](const ty::Error&) { return true; },
            [](const ty::Bool&) { return false; },
            [](const ty::Char&) { return false; },
            [](const ty::Str&) { return false; },
            [](const ty::Never&) { return false; },
            [](const ty::Int&) { return false; },
            [](const ty::Float&) { return false; },
            [](const ty::Infer&) { return false; },
            [](const ty::ConstValue&) { return false; },
            [&](const ty::Param& k) {
                const auto* o = std::get_if<ty::Param>(&kb);
                return o != nullptr && o->index == k.index;
            },
            [&](const ty::Tuple& k) {
                const auto* o = std::get_if<ty::Tuple>(&kb);
                return o != nullptr && unify_lists(k.elems, o->elems);
            },
            [&](const ty::Array& k) {
                const auto* o = std::get_if<ty::Array>(&kb);
                return o != nullptr && unify_inner(k.elem, o->elem) && unify_inner(k.len, o->len);
            },
            [&](const ty::Slice& k) {
                const auto* o = std::get_if<ty::Slice>(&kb);
                return o != nullptr && unify_inner(k.elem, o->elem);
            },
            [&](const ty::Ref& k) {
                const auto* o = std::get_if<ty::Ref>(&kb);
                return o != nullptr && k.is_mut == o->is_mut && unify_inner(k.target, o->target);
            },
            [&](const ty::RawPtr& k) {
                const auto* o = std::get_if<ty::RawPtr>(&kb);
                return o != nullptr && k.is_mut == o->is_mut && unify_inner(k.target, o->target);
            },
            [&](const ty::Adt& k) {
                const auto* o = std::get_if<ty::Adt>(&kb);
                return o != nullptr && k.def == o->def && unify_lists(k.args, o->args);
            },
            [&](const ty::FnDef& k) {
                const auto* o = std::get_if<ty::FnDef>(&kb);
                return o != nullptr && k.def == o->def && unify_lists(k.args, o->args);
            },
            [&](const ty::CtorDef& k) {
                const auto* o = std::get_if<ty::CtorDef>(&kb);
                return o != nullptr && k.def == o->def && k.variant == o->variant &&
                       unify_lists(k.args, o->args);
            },
            [&](const ty::Closure& k) {
                const auto* o = std::get_if<ty::Closure>(&kb);
                return o != nullptr && k.def == o->def && unify_lists(k.args, o->args);
            },
            [&](const ty::FnPtr& k) {
                const auto* o = std::get_if<ty::FnPtr>(&kb);
                return o != nullptr && k.is_unsafe == o->is_unsafe &&
                       unify_lists(k.inputs_and_output, o->inputs_and_output);
            },
            [&](const ty::Projection& k) {
                const auto* o = std::get_if<ty::Projection>(&kb);
                return o != nullptr && k.assoc == o->assoc && unify_lists(k.args, o->args);
            },
        },
        TypeKind(types.kind(a)));
}

std::optional<ClosureKind> InferCtxt::closure_kind(const ty::Closure& c) {
    return types.as_closure_kind(shallow(types.closure_kind_type(c)));
}

void InferCtxt::open_vars(TypeId t, std::vector<uint32_t>& out) {
    if (!types.flags(t).has_infer) return;
    t = shallow(t);
    if (const auto* v = types.as<ty::Infer>(t)) {
        out.push_back(v->index);
        return;
    }
    types.each_part(t, [&](TypeId part) { open_vars(part, out); });
}

// ---- The end of a body

// rustc_hir_typeck/src/fallback.rs, `lint_obligations_broken_by_never_type_fallback_change`
bool InferCtxt::needs_unit_fallback() {
    std::vector<uint32_t> diverging;
    for (uint32_t i = 0; i < vars_.size(); ++i)
        if (vars_[i].parent == i && !vars_[i].value.valid() && vars_[i].diverging &&
            vars_[i].kind == ty::Infer::Kind::General)
            diverging.push_back(i);
    return !diverging.empty() && fails_with(types.never, diverging) &&
           !fails_with(types.unit, diverging);
}

bool InferCtxt::fails_with(TypeId fallback, const std::vector<uint32_t>& vars) {
    return probe([&] {
        for (const uint32_t i : vars) {
            Var v = vars_[i];
            v.value = fallback;
            set(i, v);
        }
        for (size_t i = 0; i < obligations_.size(); ++i) {
            const auto* what = std::get_if<TraitRef>(&obligations_[i].what);
            if (what != nullptr && holds(TraitRef(*what)) == Answer::No) return true;
        }
        return false;
    });
}

void InferCtxt::fall_back() {
    for (uint32_t i = 0; i < vars_.size(); ++i) {
        if (vars_[i].parent != i || vars_[i].value.valid()) continue;
        Var v = vars_[i];
        switch (v.kind) {
            case ty::Infer::Kind::Int:
                if (has_told()) continue;
                v.value = types.i32;
                break;
            case ty::Infer::Kind::Float:
                if (has_told()) continue;
                v.value = types.f64;
                break;
            case ty::Infer::Kind::General:
                if (!v.diverging) continue;
                // Of a body that is wrong anyway, nothing is asked of what is only guessed.
                v.value = tainted_ ? types.error : types.unit;
                break;
        }
        set(i, v);
    }
}

std::string InferCtxt::name(TypeId t) { return type_name(p, resolve(t)); }
std::string InferCtxt::name(const TraitRef& t) { return trait_name(p, resolve(t)); }

}  // namespace fleck
