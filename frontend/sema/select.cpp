// Trait selection: which impl, where-clause or built-in rule proves `T: Trait<..>`, and what an
// associated type stands for.
//
//     impl<T: Clone> Clone for Vec<T>
//     Vec<?0>: Clone   ->  that impl with T = ?0; nested ?0: Clone waits until ?0 is known
#include <algorithm>

#include "frontend/sema/infer.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

constexpr uint32_t kMaxDepth = 100;

bool has_flag(const Types& types, TypeListId l, bool TypeFlags::*flag) {
    for (TypeId t : types.list(l))
        if (types.flags(t).*flag) return true;
    return false;
}

Obligation nested_in(const Obligation& o, TraitRef what) {
    Obligation out{what, o.cause, o.depth + 1, o.root, {}};
    if (!out.root)
        if (const auto* t = std::get_if<TraitRef>(&o.what)) out.root = *t;
    return out;
}

Obligation nested_in(const Obligation& o, ty::Projection projection, TypeId type) {
    Obligation out{std::pair(projection, type), o.cause, o.depth + 1, o.root, {}};
    if (!out.root)
        if (const auto* t = std::get_if<TraitRef>(&o.what)) out.root = *t;
    return out;
}

// Sized without a look at anything else.
bool plainly_sized(const Types& types, TypeId t) {
    return std::visit(Overloaded{
                          [](const ty::Error&) { return true; },
                          [](const ty::Bool&) { return true; },
                          [](const ty::Char&) { return true; },
                          [](const ty::Str&) { return false; },
                          [](const ty::Never&) { return true; },
                          [](const ty::Int&) { return true; },
                          [](const ty::Float&) { return true; },
                          [&](const ty::Tuple& k) { return k.elems == kEmptyTypes; },
                          [](const ty::Array&) { return true; },
                          [](const ty::Slice&) { return false; },
                          [](const ty::Ref&) { return true; },
                          [](const ty::RawPtr&) { return true; },
                          [](const ty::Adt&) { return false; },
                          [](const ty::FnDef&) { return true; },
                          [](const ty::CtorDef&) { return true; },
                          [](const ty::FnPtr&) { return true; },
                          [](const ty::Param&) { return false; },
                          [](const ty::ConstValue&) { return true; },
                          [](const ty::Projection&) { return false; },
                          [](const ty::Infer& k) { return k.kind != ty::Infer::Kind::General; },
                      },
                      types.kind(t));
}

}  // namespace

// ---- Asking

void InferCtxt::require(TraitRef what, Cause cause) {
    if (what.trait == p.lang_trait("sized") &&
        plainly_sized(types, shallow(types.list(what.args)[0])))
        return;
    obligations_.push_back({what, std::move(cause), 0, std::nullopt, {}});
}

void InferCtxt::require_projection(const ty::Projection& projection, TypeId equals, Cause cause) {
    obligations_.push_back({std::pair(projection, equals), std::move(cause), 0, std::nullopt, {}});
}

void InferCtxt::require_sized(TypeId t, Cause cause) {
    const TraitId sized = p.lang_trait("sized");
    if (sized.valid()) require({sized, types.list({t})}, std::move(cause));
}

void InferCtxt::require_predicates(const Generics& generics, TypeListId args, const Cause& cause,
                                   std::string_view item_name) {
    for (size_t i = 0; i < generics.predicates.size(); ++i) {
        const Predicate& pred = generics.predicates[i];
        if (const auto* t = std::get_if<TraitPredicate>(&pred)) {
            Cause c = cause;
            if (c.kind == Cause::Kind::Misc) c.kind = Cause::Kind::Bound;
            c.declared = t->span;
            c.item = item_name;
            std::vector<TypeId> list = types.list(types.subst(t->trait_ref.args, args));
            for (TypeId& a : list) a = normalize(a, c);
            require({t->trait_ref.trait, types.list(std::move(list))}, std::move(c));
        } else if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
            Cause c = cause;
            c.declared = eq->span;
            c.item = item_name;
            std::vector<TypeId> list = types.list(types.subst(eq->projection.args, args));
            for (TypeId& a : list) a = normalize(a, c);
            const TypeId type = normalize(types.subst(eq->type, args), c);
            require_projection({eq->projection.assoc, types.list(std::move(list))}, type,
                               std::move(c));
        }
    }
}

TypeId InferCtxt::normalize(TypeId t, const Cause& cause) {
    if (!types.flags(t).has_projection) return t;
    const Obligation o{TraitRef{}, cause, 0, std::nullopt, {}};
    Pending nested;
    const TypeId out = normalize_into(t, o, nested);
    for (Obligation& n : nested) {
        n.depth = 0;
        n.root.reset();
        obligations_.push_back(std::move(n));
    }
    return out;
}

FnSig InferCtxt::normalize(const FnSig& sig, const Cause& cause) {
    FnSig out;
    for (TypeId t : sig.params) out.params.push_back(normalize(t, cause));
    out.ret = normalize(sig.ret, cause);
    return out;
}

FnSig InferCtxt::instantiate_sig(FnId fn, TypeListId args, const Cause& cause) {
    const FnSig& sig = p.fn(fn).sig;
    FnSig out;
    for (TypeId t : sig.params) out.params.push_back(normalize(types.subst(t, args), cause));
    out.ret = normalize(types.subst(sig.ret, args), cause);
    return out;
}

// ---- The list

bool InferCtxt::still_stalled(const Obligation& o) {
    if (o.stalled_on.empty()) return false;
    for (uint32_t v : o.stalled_on)
        if (vars_[v].parent != v || vars_[v].value.valid()) return false;
    return true;
}

void InferCtxt::select_where_possible() {
    if (selecting_) return;
    selecting_ = true;
    bool progress = true;
    while (progress) {
        progress = false;
        // In place, because most of the list stays as it is: what waits keeps its order at the
        // front, what gets pushed while we work is looked at in the same round.
        size_t kept = 0;
        for (size_t i = 0; i < obligations_.size(); ++i) {
            if (still_stalled(obligations_[i])) {
                if (kept != i) obligations_[kept] = std::move(obligations_[i]);
                ++kept;
                continue;
            }
            Obligation o = std::move(obligations_[i]);
            Pending nested;
            switch (select_one(o, nested)) {
                case Selected::Done:
                    progress = true;
                    for (Obligation& n : nested) obligations_.push_back(std::move(n));
                    break;
                case Selected::Stuck:
                    obligations_[kept++] = std::move(o);
                    break;
                case Selected::Failed:
                    report_failure(o);
                    break;
            }
        }
        obligations_.erase(obligations_.begin() + static_cast<std::ptrdiff_t>(kept),
                           obligations_.end());
    }
    selecting_ = false;
}

bool InferCtxt::finish() {
    select_where_possible();
    fall_back();
    select_where_possible();
    Pending open;
    open.swap(obligations_);
    // A type that nothing says is told once: in the order of the text, so that an operator comes
    // before its right side, and rather by a trait than as an unknown size.
    const TraitId sized = p.lang_trait("sized");
    const auto rank = [&](const Obligation& o) {
        const auto* t = std::get_if<TraitRef>(&o.what);
        return std::pair(t != nullptr && t->trait == sized, o.cause.span.begin);
    };
    std::stable_sort(open.begin(), open.end(),
                     [&](const Obligation& a, const Obligation& b) { return rank(a) < rank(b); });
    for (const Obligation& o : open)
        if (!tainted_) report_ambiguity(o);
    return !tainted_;
}

InferCtxt::Answer InferCtxt::solve(Pending pending) {
    Answer answer = Answer::Yes;
    while (true) {
        bool progress = false;
        Pending rest;
        for (size_t i = 0; i < pending.size(); ++i) {
            Pending nested;
            switch (select_one(pending[i], nested)) {
                case Selected::Done:
                    progress = true;
                    for (Obligation& n : nested) pending.push_back(std::move(n));
                    break;
                case Selected::Stuck:
                    rest.push_back(std::move(pending[i]));
                    break;
                case Selected::Failed:
                    return Answer::No;
            }
        }
        if (rest.empty()) return answer;
        if (!progress) return Answer::Maybe;
        pending = std::move(rest);
    }
}

InferCtxt::Selected InferCtxt::select_one(Obligation& o, Pending& nested) {
    Selected result;
    if (auto* t = std::get_if<TraitRef>(&o.what)) {
        *t = resolve(*t);
        result = select_trait(*t, o, nested);
        if (result == Selected::Stuck) {
            o.stalled_on.clear();
            for (TypeId a : types.list(t->args)) open_vars(a, o.stalled_on);
        }
    } else {
        auto& eq = std::get<std::pair<ty::Projection, TypeId>>(o.what);
        eq.first.args = resolve(eq.first.args);
        result = select_projection(eq.first, eq.second, o, nested);
        if (result == Selected::Stuck) {
            o.stalled_on.clear();
            for (TypeId a : types.list(eq.first.args)) open_vars(a, o.stalled_on);
        }
    }
    return result;
}

InferCtxt::Selected InferCtxt::select_trait(const TraitRef& what, const Obligation& o,
                                            Pending& nested) {
    if (has_flag(types, what.args, &TypeFlags::has_error)) return Selected::Done;
    if (o.depth > kMaxDepth) {
        overflowed_ = true;
        return Selected::Failed;
    }
    if (!mentions_open(what)) {
        if (evaluate(what, o.depth) == Answer::Yes) return Selected::Done;
        // Otherwise select step by step, so that the part that fails is told.
    }
    Candidate chosen;
    const Selected s = choose(what, o.depth, chosen);
    if (s != Selected::Done) return s;
    confirm(chosen, what, o, nested);
    return Selected::Done;
}

InferCtxt::Selected InferCtxt::select_projection(const ty::Projection& projection, TypeId type,
                                                 const Obligation& o, Pending& nested) {
    if (has_flag(types, projection.args, &TypeFlags::has_error)) return Selected::Done;
    if (o.depth > kMaxDepth) return Selected::Failed;
    TypeId is;
    const Selected s = project(projection, o, is, nested);
    if (s == Selected::Failed) {
        // The trait itself does not hold; that is the better thing to say.
        const TraitId trait = p.tables().assoc_tys[projection.assoc].assoc.trait;
        nested.push_back(nested_in(o, TraitRef{trait, projection.args}));
        return Selected::Done;
    }
    if (s == Selected::Stuck) return s;
    return unify(is, type) ? Selected::Done : Selected::Failed;
}

// ---- Candidates

bool InferCtxt::mentions_open(const TraitRef& t) {
    return has_flag(types, t.args, &TypeFlags::has_infer);
}

bool InferCtxt::matches(const Candidate& c, const TraitRef& what) {
    switch (c.kind) {
        case Candidate::Kind::Builtin:
            return !is_fn_trait(p, what.trait) || probe([&] {
                Pending nested;
                return unify_fn_args(what, Obligation{what, {}, 0, std::nullopt, {}}, nested);
            });
        case Candidate::Kind::Param:
            return probe([&] { return unify_lists(c.trait_ref.args, what.args); });
        case Candidate::Kind::Impl:
            return probe([&] {
                lower_header(p, c.impl);
                const Impl& impl = p.tables().impls[c.impl].impl;
                if (!impl.trait) return false;
                const TypeListId args = fresh_args(p.params(c.impl), {});
                const std::vector<TypeId> have = types.list(impl.trait->args);
                const std::vector<TypeId>& want = types.list(what.args);
                for (size_t i = 0; i < have.size(); ++i) {
                    const TypeId h = types.subst(have[i], args);
                    // `impl Trait<<T as A>::B> for T`: compared once it is normalised.
                    if (types.flags(h).has_projection) continue;
                    if (!unify_inner(h, want[i])) return false;
                }
                return true;
            });
    }
    FLECK_UNREACHABLE();
}

void InferCtxt::assemble_impls(const TraitRef& what, TypeHead head, std::vector<Candidate>& out) {
    const std::vector<ImplId>& impls = p.impls_of_trait(what.trait, head);
    for (size_t i = 0; i < impls.size(); ++i) {
        Candidate c{Candidate::Kind::Impl, impls[i], {}, {}};
        if (p.tables().impls[c.impl].negative) continue;
        const bool known = std::any_of(out.begin(), out.end(), [&](const Candidate& o) {
            return o.kind == Candidate::Kind::Impl && o.impl == c.impl;
        });
        if (!known && matches(c, what)) out.push_back(std::move(c));
    }
}

void InferCtxt::assemble_auto_trait(const TraitRef& what, std::vector<Candidate>& out) {
    const TypeId self = types.list(what.args)[0];
    for (ImplId impl : p.impls_of_trait(what.trait, p.head(self)))
        if (p.tables().impls[impl].negative && matches({Candidate::Kind::Impl, impl, {}, {}}, what))
            return;
    Candidate c{Candidate::Kind::Builtin, {}, {}, {}};
    auto need = [&](TypeId t, TraitId trait) { c.needs.push_back({trait, types.list({t})}); };
    const bool unpin = p.is_lang(what.trait, "unpin");
    if (const auto* ref = types.as<ty::Ref>(self)) {
        if (!unpin) need(ref->target, ref->is_mut ? what.trait : p.lang_trait("sync"));
    } else if (types.is<ty::RawPtr>(self)) {
        if (!unpin) return;
    } else if (const auto* adt = types.as<ty::Adt>(self)) {
        const TypeListId args = adt->args;
        for (const Variant& v : p.adt(adt->def).variants)
            for (const Field& f : v.fields) need(types.subst(f.type, args), what.trait);
    } else if (types.is<ty::Param>(self) || types.is<ty::Projection>(self)) {
        return;
    } else if (!types.is<ty::FnDef>(self) && !types.is<ty::FnPtr>(self) &&
               !types.is<ty::CtorDef>(self)) {
        types.each_part(self, [&](TypeId part) {
            if (!types.is<ty::ConstValue>(part)) need(part, what.trait);
        });
    }
    out.push_back(std::move(c));
}

void InferCtxt::assemble_builtin(const TraitRef& what, std::vector<Candidate>& out) {
    const TypeId self = types.list(what.args)[0];
    const Symbol lang_symbol = p.tables().traits[what.trait].trait.attrs.lang;
    if (!lang_symbol.valid()) return;
    const std::string_view lang = p.symbols.text(lang_symbol);
    Candidate c{Candidate::Kind::Builtin, {}, {}, {}};
    if (lang == "sized") {
        if (plainly_sized(types, self)) {
            out.push_back(std::move(c));
        } else if (const auto* tuple = types.as<ty::Tuple>(self)) {
            c.needs.push_back({what.trait, types.list({types.list(tuple->elems).back()})});
            out.push_back(std::move(c));
        } else if (const auto* adt = types.as<ty::Adt>(self)) {
            const Adt& a = p.adt(adt->def);
            if (a.kind == AdtKind::Struct && !a.variants.empty() && !a.variants[0].fields.empty())
                c.needs.push_back({what.trait, types.list({types.subst(
                                                   a.variants[0].fields.back().type, adt->args)})});
            out.push_back(std::move(c));
        }
    } else if (lang == "copy" || lang == "clone") {
        if (types.is<ty::Never>(self) || types.is<ty::FnDef>(self) || types.is<ty::CtorDef>(self) ||
            types.is<ty::FnPtr>(self))
            out.push_back(std::move(c));
    } else if (lang == "Send" || lang == "sync" || lang == "unpin") {
        if (out.empty()) assemble_auto_trait(what, out);
    } else if (p.head(self).kind == TypeHead::Kind::Fn && is_fn_trait(p, what.trait)) {
        if (matches(c, what)) out.push_back(std::move(c));
    }
}

std::optional<FnSig> InferCtxt::fn_value_sig(TypeId self, const Obligation& o, Pending& nested) {
    FnSig sig;
    if (const auto* fn = types.as<ty::FnDef>(self)) {
        const Fn& f = p.fn(fn->def);
        if (f.is_unsafe) return std::nullopt;
        for (TypeId t : f.sig.params) sig.params.push_back(types.subst(t, fn->args));
        sig.ret = types.subst(f.sig.ret, fn->args);
    } else if (const auto* ctor = types.as<ty::CtorDef>(self)) {
        for (const Field& f : p.adt(ctor->def).variants[ctor->variant].fields)
            sig.params.push_back(types.subst(f.type, ctor->args));
        sig.ret = types.adt(ctor->def, ctor->args);
    } else if (const auto* ptr = types.as<ty::FnPtr>(self); ptr != nullptr && !ptr->is_unsafe) {
        sig.params = types.list(ptr->inputs_and_output);
        sig.ret = sig.params.back();
        sig.params.pop_back();
    } else {
        return std::nullopt;
    }
    // Parts are erased one by one, so that what the pointer binds goes as well.
    for (TypeId& t : sig.params) t = normalize_into(types.erase_regions(t), o, nested);
    sig.ret = normalize_into(types.erase_regions(sig.ret), o, nested);
    return sig;
}

bool InferCtxt::unify_fn_args(const TraitRef& what, const Obligation& o, Pending& nested) {
    const TypeId self = types.list(what.args)[0];
    const std::optional<FnSig> sig = fn_value_sig(self, o, nested);
    return sig && unify(types.tuple(sig->params), types.list(what.args)[1]);
}

// All that may prove `what` (resolved). `stuck`: its self type is not known yet.
void InferCtxt::assemble(const TraitRef& what, std::vector<Candidate>& out, bool& stuck) {
    const TypeId self = types.list(what.args)[0];
    const auto* var = types.as<ty::Infer>(self);
    stuck = var != nullptr && var->kind == ty::Infer::Kind::General;
    if (stuck) return;
    for (const TraitRef& known : env.traits) {
        if (known.trait != what.trait) continue;
        Candidate c{Candidate::Kind::Param, {}, known, {}};
        if (matches(c, what)) out.push_back(std::move(c));
    }
    if (const auto* proj = types.as<ty::Projection>(self)) {
        const TypeListId args = proj->args;
        for (const Predicate& pred : p.assoc_ty(proj->assoc).bounds) {
            const auto* bound = std::get_if<TraitPredicate>(&pred);
            if (bound == nullptr) continue;
            const TraitRef first{bound->trait_ref.trait, types.subst(bound->trait_ref.args, args)};
            for (const TraitRef& known : p.supertraits(first)) {
                if (known.trait != what.trait) continue;
                Candidate c{Candidate::Kind::Param, {}, known, {}};
                if (matches(c, what)) out.push_back(std::move(c));
            }
        }
    }
    if (!p.is_lang(what.trait, "sized")) {
        if (var == nullptr) {
            assemble_impls(what, p.head(self), out);
        } else if (var->kind == ty::Infer::Kind::Int) {
            for (size_t i = 0; i < 12; ++i)
                assemble_impls(what, p.head(types.int_type(static_cast<IntTy>(i))), out);
        } else {
            for (FloatTy f : {FloatTy::F32, FloatTy::F64})
                assemble_impls(what, p.head(types.float_type(f)), out);
        }
    }
    assemble_builtin(what, out);
}

InferCtxt::Selected InferCtxt::choose(const TraitRef& what, uint32_t depth, Candidate& chosen) {
    std::vector<Candidate> all;
    bool stuck = false;
    assemble(what, all, stuck);
    if (stuck) return Selected::Stuck;
    if (all.size() > 1)
        std::erase_if(all, [&](const Candidate& c) {
            return evaluate_candidate(c, what, depth) == Answer::No;
        });
    if (all.empty()) return Selected::Failed;
    if (all.size() > 1) {
        // What the environment says goes before impls.
        const bool param = std::any_of(all.begin(), all.end(), [](const Candidate& c) {
            return c.kind == Candidate::Kind::Param;
        });
        if (param)
            std::erase_if(all, [](const Candidate& c) { return c.kind != Candidate::Kind::Param; });
        for (size_t i = all.size(); i-- > 1;)
            if (all[i].kind == Candidate::Kind::Param &&
                resolve(all[i].trait_ref) == resolve(all[0].trait_ref))
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
        if (all.size() > 1 && mentions_open(what)) return Selected::Stuck;
    }
    chosen = std::move(all[0]);
    return Selected::Done;
}

TypeListId InferCtxt::confirm(const Candidate& c, const TraitRef& what, const Obligation& o,
                              Pending& nested) {
    switch (c.kind) {
        case Candidate::Kind::Param: {
            const bool ok = unify_lists(c.trait_ref.args, what.args);
            FLECK_CHECK(ok, "a candidate that matched does not match");
            return kEmptyTypes;
        }
        case Candidate::Kind::Builtin:
            for (const TraitRef& need : c.needs) nested.push_back(nested_in(o, need));
            if (is_fn_trait(p, what.trait)) {
                const bool ok = unify_fn_args(what, o, nested);
                FLECK_CHECK(ok, "a candidate that matched does not match");
            }
            return kEmptyTypes;
        case Candidate::Kind::Impl:
            break;
    }
    const Generics& generics = p.generics(c.impl);
    const TypeListId args = fresh_args(generics, o.cause.span);
    const std::vector<TypeId> have =
        types.list(types.subst(p.tables().impls[c.impl].impl.trait->args, args));
    const std::vector<TypeId>& want = types.list(what.args);
    for (size_t i = 0; i < have.size(); ++i) {
        const bool late = types.flags(have[i]).has_projection;
        const bool ok = unify_inner(late ? normalize_into(have[i], o, nested) : have[i], want[i]);
        FLECK_CHECK(ok || late, "a candidate that matched does not match");
    }
    for (const Predicate& pred : generics.predicates) {
        if (const auto* t = std::get_if<TraitPredicate>(&pred)) {
            std::vector<TypeId> list = types.list(types.subst(t->trait_ref.args, args));
            if (t->trait_ref.trait == p.lang_trait("sized") &&
                plainly_sized(types, shallow(list[0])))
                continue;
            for (TypeId& a : list) a = normalize_into(a, o, nested);
            nested.push_back(
                nested_in(o, TraitRef{t->trait_ref.trait, types.list(std::move(list))}));
        } else if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
            std::vector<TypeId> list = types.list(types.subst(eq->projection.args, args));
            for (TypeId& a : list) a = normalize_into(a, o, nested);
            const TypeId type = normalize_into(types.subst(eq->type, args), o, nested);
            nested.push_back(nested_in(
                o, ty::Projection{eq->projection.assoc, types.list(std::move(list))}, type));
        }
    }
    return args;
}

// ---- Questions

InferCtxt::Answer InferCtxt::evaluate_candidate(const Candidate& c, const TraitRef& what,
                                                uint32_t depth) {
    return probe([&] {
        Pending nested;
        const Obligation o{what, {}, depth, std::nullopt, {}};
        confirm(c, what, o, nested);
        return solve(std::move(nested));
    });
}

InferCtxt::Answer InferCtxt::evaluate(const TraitRef& what, uint32_t depth) {
    if (has_flag(types, what.args, &TypeFlags::has_error)) return Answer::Yes;
    if (depth > kMaxDepth) {
        overflowed_ = true;
        return Answer::Maybe;
    }
    const bool closed = !mentions_open(what);
    const bool global = closed && !has_flag(types, what.args, &TypeFlags::has_param);
    auto& proved = p.tables().proved;
    if (global)
        if (const auto it = proved.find(what); it != proved.end())
            return it->second ? Answer::Yes : Answer::No;
    if (closed)
        if (const auto it = answers_.find(what); it != answers_.end()) return it->second;
    if (std::find(evaluating_.begin(), evaluating_.end(), what) != evaluating_.end()) {
        // A cycle proves an auto trait, and disproves any other.
        ++cycles_;
        const Symbol lang = p.tables().traits[what.trait].trait.attrs.lang;
        const std::string_view text = lang.valid() ? p.symbols.text(lang) : "";
        return text == "sized" || text == "Send" || text == "sync" || text == "unpin" ? Answer::Yes
                                                                                      : Answer::No;
    }
    const uint32_t cycles_before = cycles_;
    evaluating_.push_back(what);
    const Answer answer = probe([&] {
        Candidate chosen;
        switch (choose(what, depth, chosen)) {
            case Selected::Stuck:
                return Answer::Maybe;
            case Selected::Failed:
                return Answer::No;
            case Selected::Done:
                break;
        }
        Pending nested;
        const Obligation o{what, {}, depth, std::nullopt, {}};
        confirm(chosen, what, o, nested);
        return solve(std::move(nested));
    });
    evaluating_.pop_back();
    // An answer found under the assumption that a cycle makes holds only inside of it.
    if (cycles_ != cycles_before && !evaluating_.empty()) return answer;
    if (global && answer != Answer::Maybe)
        proved.emplace(what, answer == Answer::Yes);
    else if (closed && !global)
        answers_.emplace(what, answer);
    return answer;
}

InferCtxt::Answer InferCtxt::holds(const TraitRef& what) { return evaluate(resolve(what), 0); }

bool InferCtxt::implements(TypeId t, TraitId trait) {
    if (!trait.valid()) return false;
    return holds({trait, types.list({t})}) == Answer::Yes;
}

bool InferCtxt::is_copy(TypeId t) {
    t = shallow(t);
    if (is_int_var(t) || is_float_var(t)) return true;
    return implements(t, p.lang_trait("copy"));
}

bool InferCtxt::is_sized(TypeId t) {
    return plainly_sized(types, shallow(t)) || implements(t, p.lang_trait("sized"));
}

std::optional<ImplSource> InferCtxt::select(const TraitRef& asked) {
    const TraitRef what = resolve(asked);
    Candidate chosen;
    if (choose(what, 0, chosen) != Selected::Done) return std::nullopt;
    switch (chosen.kind) {
        case Candidate::Kind::Param:
            return ImplSource{ImplSource::Kind::Param, {}, kEmptyTypes};
        case Candidate::Kind::Builtin:
            return ImplSource{ImplSource::Kind::Builtin, {}, kEmptyTypes};
        case Candidate::Kind::Impl:
            break;
    }
    Pending nested;
    const Obligation o{what, {}, 0, std::nullopt, {}};
    TypeListId args = confirm(chosen, what, o, nested);
    if (has_flag(types, resolve(args), &TypeFlags::has_infer)) solve(std::move(nested));
    args = resolve(args);
    return ImplSource{ImplSource::Kind::Impl, chosen.impl, args};
}

// ---- Projections

// Failed: the trait does not hold. Stuck: not known yet. Done: `result` (which may be the
// projection itself, where nothing more is known about a type parameter).
InferCtxt::Selected InferCtxt::project(const ty::Projection& asked, const Obligation& o,
                                       TypeId& result, Pending& nested) {
    const ty::Projection projection{asked.assoc, resolve(asked.args)};
    if (has_flag(types, projection.args, &TypeFlags::has_error)) {
        result = types.error;
        return Selected::Done;
    }
    if (o.depth > kMaxDepth) return Selected::Stuck;
    const TypeId self = types.list(projection.args)[0];
    const auto* var = types.as<ty::Infer>(self);
    if (var != nullptr && var->kind == ty::Infer::Kind::General) return Selected::Stuck;

    // What the environment, or a bound of an associated type, says outright.
    std::vector<std::pair<TypeListId, TypeId>> known;
    for (const auto& [proj, type] : env.projections)
        if (proj.assoc == projection.assoc &&
            probe([&] { return unify_lists(proj.args, projection.args); }))
            known.emplace_back(proj.args, type);
    if (const auto* outer = types.as<ty::Projection>(self)) {
        const TypeListId args = outer->args;
        for (const Predicate& pred : p.assoc_ty(outer->assoc).bounds) {
            const auto* eq = std::get_if<ProjectionPredicate>(&pred);
            if (eq == nullptr || eq->projection.assoc != projection.assoc) continue;
            const TypeListId eq_args = types.subst(eq->projection.args, args);
            if (probe([&] { return unify_lists(eq_args, projection.args); }))
                known.emplace_back(eq_args, types.subst(eq->type, args));
        }
    }
    if (known.size() > 1 && has_flag(types, projection.args, &TypeFlags::has_infer))
        return Selected::Stuck;
    if (!known.empty()) {
        const bool ok = unify_lists(known[0].first, projection.args);
        FLECK_CHECK(ok, "a projection that matched does not match");
        const TypeId rigid = types.intern(ty::Projection{projection.assoc, projection.args});
        Obligation inner = o;
        ++inner.depth;
        // `T::Item == T::Item` says nothing.
        result = known[0].second == rigid ? rigid : normalize_into(known[0].second, inner, nested);
        return Selected::Done;
    }

    const TraitId trait = p.tables().assoc_tys[projection.assoc].assoc.trait;
    const TraitRef what{trait, projection.args};
    Candidate chosen;
    const Selected s = choose(what, o.depth, chosen);
    if (s != Selected::Done) return s;
    Obligation inner = o;
    ++inner.depth;
    Pending of_impl;
    const TypeListId args = confirm(chosen, what, inner, of_impl);
    if (chosen.kind == Candidate::Kind::Builtin && is_fn_trait(p, what.trait)) {
        result = fn_value_sig(self, inner, nested)->ret;
        return Selected::Done;
    }
    if (chosen.kind != Candidate::Kind::Impl) {
        result = types.intern(ty::Projection{projection.assoc, resolve(projection.args)});
        return Selected::Done;
    }
    // What the header leaves open, where-clauses of the impl decide.
    if (has_flag(types, resolve(args), &TypeFlags::has_infer))
        for (Obligation& n : of_impl) nested.push_back(std::move(n));
    const TypeId written = p.impl_assoc_ty(chosen.impl, projection.assoc);
    result = normalize_into(types.subst(written, args), inner, nested);
    return Selected::Done;
}

TypeId InferCtxt::normalize_into(TypeId t, const Obligation& o, Pending& nested) {
    if (!types.flags(t).has_projection) return t;
    t = types.map_parts(t, [&](TypeId part) { return normalize_into(part, o, nested); });
    const auto* k = types.as<ty::Projection>(t);
    if (k == nullptr) return t;
    const ty::Projection projection = *k;
    TypeId result;
    switch (project(projection, o, result, nested)) {
        case Selected::Done:
            return result;
        case Selected::Stuck: {
            const TypeId var = fresh(o.cause.span);
            nested.push_back(nested_in(o, projection, var));
            return var;
        }
        case Selected::Failed:
            nested.push_back(nested_in(
                o, TraitRef{p.tables().assoc_tys[projection.assoc].assoc.trait, projection.args}));
            return types.error;
    }
    FLECK_UNREACHABLE();
}

}  // namespace fleck
