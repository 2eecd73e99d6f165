// Trait selection: which impl, where-clause or built-in rule proves `T: Trait<..>`, and what an
// associated type stands for.
//
//     impl<T: Clone> Clone for Vec<T>
//     Vec<?0>: Clone   ->  that impl with T = ?0; nested ?0: Clone waits until ?0 is known
#include <algorithm>
#include <tuple>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/selection.h"

namespace fleck {

bool has_flag(const Types& types, TypeListId l, bool TypeFlags::*flag) {
    for (TypeId t : types.list(l))
        if (types.flags(t).*flag) return true;
    return false;
}

Obligation nested_in(const Obligation& o, TraitRef what) {
    Obligation out{what, o.cause, o.depth + 1, o.root, {}, {}};
    if (!out.root)
        if (const auto* t = std::get_if<TraitRef>(&o.what)) out.root = *t;
    return out;
}

Obligation nested_in(const Obligation& o, ty::Projection projection, TypeId type) {
    Obligation out{std::pair(projection, type), o.cause, o.depth + 1, o.root, {}, {}};
    if (!out.root)
        if (const auto* t = std::get_if<TraitRef>(&o.what)) out.root = *t;
    return out;
}

bool is_auto(Program& p, TraitId trait) {
    return p.is_lang(trait, "Send") || p.is_lang(trait, "sync") || p.is_lang(trait, "unpin");
}

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
                          [](const ty::Closure&) { return true; },
                          [](const ty::FnPtr&) { return true; },
                          [](const ty::Param&) { return false; },
                          [](const ty::ConstValue&) { return true; },
                          [](const ty::Projection&) { return false; },
                          [](const ty::Infer& k) { return k.kind != ty::Infer::Kind::General; },
                      },
                      types.kind(t));
}

// ---- Asking

void InferCtxt::require(TraitRef what, Cause cause) {
    if (what.trait == p.lang_trait("sized") &&
        plainly_sized(types, shallow(types.list(what.args)[0])))
        return;
    obligations_.push_back({what, std::move(cause), 0, std::nullopt, {}, {}});
}

void InferCtxt::require_projection(const ty::Projection& projection, TypeId equals, Cause cause) {
    obligations_.push_back(
        {std::pair(projection, equals), std::move(cause), 0, std::nullopt, {}, {}});
}

void InferCtxt::require_sized(TypeId t, Cause cause) {
    const TraitId sized = p.lang_trait("sized");
    if (sized.valid()) require({sized, types.list({t})}, std::move(cause));
}

void InferCtxt::require_sized_once(TypeId t, Cause cause) {
    const TraitRef what{p.lang_trait("sized"), types.list({t})};
    const auto is_it = [&](const Obligation& o) {
        const auto* trait = std::get_if<TraitRef>(&o.what);
        return trait != nullptr && *trait == what;
    };
    if (std::ranges::none_of(obligations_, is_it)) require(what, std::move(cause));
}

void InferCtxt::require_length(TypeId length, const Cause& cause) {
    if (is_var(length))
        obligations_.push_back({ConstArg{length, true}, cause, 0, std::nullopt, {}, {}});
}

void InferCtxt::hand_on(TypeId value, Span span, ast::Origin origin) {
    if (is_var(value)) return;
    Cause cause;
    cause.span = span;
    if (origin != ast::Origin::Written) cause.kind = Cause::Kind::Format;  // told late
    hand_on_parts(value, cause, obligations_);
}

void InferCtxt::hand_on_receiver(TypeId value, Span span, ast::Origin origin, size_t asked) {
    const size_t before = obligations_.size();
    hand_on(value, span, origin);
    const auto at = [&](size_t i) { return obligations_.begin() + static_cast<std::ptrdiff_t>(i); };
    std::rotate(at(std::min(asked, before)), at(before), obligations_.end());
}

// What is behind `&mut`, or what a function both takes and gives, must be the very same type:
// nothing is kept apart there.
void InferCtxt::hand_on_parts(TypeId t, const Cause& cause, Pending& out) {
    t = shallow(t);
    if (!types.flags(t).has_infer) return;
    if (const auto* v = types.as<ty::Infer>(t)) {
        if (v->kind != ty::Infer::Kind::General || vars_[v->index].handed_on) return;
        Var changed = vars_[v->index];
        changed.handed_on = true;
        set(v->index, changed);
        out.push_back({HandedOn{t}, cause, 0, std::nullopt, {}, {}});
        return;
    }
    const auto* ref = types.as<ty::Ref>(t);
    if ((ref != nullptr && ref->is_mut) || types.is<ty::CtorDef>(t) || types.is<ty::Closure>(t))
        return;
    if (const auto* fn = types.as<ty::FnDef>(t)) {
        const std::vector<TypeId> args = types.list(fn->args);
        const std::vector<Variance> varies = variances.of_signature(fn->def);
        for (size_t i = 0; i < args.size(); ++i)
            if (varies[i] == Variance::Covariant || varies[i] == Variance::Contravariant)
                hand_on_parts(args[i], cause, out);
        return;
    }
    const Generics* params = nullptr;
    if (const auto* adt = types.as<ty::Adt>(t)) params = &p.params(adt->def);
    size_t i = 0;
    types.each_part(t, [&](TypeId part) {
        const bool is_length = types.is<ty::Array>(t) && i == 1;
        if (!is_length && (params == nullptr || !params->params[i].is_const))
            hand_on_parts(part, cause, out);
        ++i;
    });
}

void InferCtxt::require_predicates(const Generics& generics, TypeListId args, const Cause& cause,
                                   std::string_view item_name) {
    // Constants come first, and what is written before the sizes, which nobody wrote: of what stays
    // open the first is told.
    for (size_t i = 0; i < generics.params.size(); ++i)
        if (const TypeId arg = types.list(args)[i]; generics.params[i].is_const && is_var(arg))
            obligations_.push_back({ConstArg{arg}, cause, 0, std::nullopt, {}, {}});
    const TraitId sized = p.lang_trait("sized");
    const auto is_sized = [&](const Predicate& pred) {
        const auto* t = std::get_if<TraitPredicate>(&pred);
        return t != nullptr && t->trait_ref.trait == sized;
    };
    for (const bool sizes : {false, true}) {
        for (const Predicate& pred : generics.predicates)
            if (is_sized(pred) == sizes) require_predicate(pred, args, cause, item_name);
    }
}

void InferCtxt::require_fn_predicates(const Fn& fn, TypeListId args, const Cause& cause) {
    require_predicates(fn.generics, args, cause, p.symbols.text(fn.name));
    if (!fn.owner.trait.valid()) return;
    for (const TraitRef& super : p.trait(fn.owner.trait).supertraits)
        require_predicate(TraitPredicate{super, p.trait(fn.owner.trait).span}, args, cause,
                          p.symbols.text(fn.name));
}

void InferCtxt::require_fns(TypeId t, Span span) {
    t = resolve(t);
    types.each_part(t, [&](TypeId part) { require_fns(part, span); });
    const auto* fn = types.as<ty::FnDef>(t);
    if (fn == nullptr || types.flags(t).has_error) return;
    Cause cause;
    cause.span = span;
    const ty::FnDef k = *fn;
    for (const Predicate& pred : p.fn(k.def).generics.predicates) {
        const auto* bound = std::get_if<TraitPredicate>(&pred);
        if (bound == nullptr) continue;
        const TraitRef what{bound->trait_ref.trait, types.subst(bound->trait_ref.args, k.args)};
        if (has_flag(types, what.args, &TypeFlags::has_projection)) continue;
        if (holds(what) == Answer::No) report_failure({what, cause, 0, std::nullopt, {}, {}});
    }
}

void InferCtxt::require_predicate(const Predicate& pred, TypeListId args, const Cause& cause,
                                  std::string_view item_name) {
    Cause c = cause;
    c.item = item_name;
    const auto normal = [&](TypeListId written) {
        std::vector<TypeId> list = types.list(types.subst(written, args));
        for (TypeId& a : list) a = normalize(a, c);
        return types.list(std::move(list));
    };
    if (const auto* t = std::get_if<TraitPredicate>(&pred)) {
        if (c.kind == Cause::Kind::Misc) c.kind = Cause::Kind::Bound;
        c.declared = t->span;
        const TypeListId list = normal(t->trait_ref.args);
        require({t->trait_ref.trait, list}, c);
    } else if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
        c.declared = eq->span;
        const TypeListId list = normal(eq->projection.args);
        const TypeId type = normalize(types.subst(eq->type, args), c);
        const TraitId trait = p.tables().assoc_tys[eq->projection.assoc].assoc.trait;
        const TypeId sig = is_fn_trait(p, trait) ? bound_fn_sig(*eq, args, c) : TypeId{};
        require_projection({eq->projection.assoc, list}, type, c);
        obligations_.back().fn_sig = sig;
    }
}

// `F: Fn(&A) -> B` as `for<'r> fn(&'r A) -> B`: the binder of the bound becomes that of the
// pointer.
TypeId InferCtxt::bound_fn_sig(const ProjectionPredicate& eq, TypeListId args, const Cause& cause) {
    const auto* inputs = types.as<ty::Tuple>(types.list(eq.projection.args)[1]);
    if (inputs == nullptr) return {};
    std::vector<TypeId> parts = types.list(inputs->elems);
    parts.push_back(eq.type);
    const TypeId sig = types.intern(ty::FnPtr{types.list(std::move(parts)), false});
    return normalize(types.subst(sig, args), cause);
}

InferCtxt::WantedFn InferCtxt::wanted_fn(TypeId t) {
    WantedFn out;
    t = shallow(t);
    if (types.is<ty::FnPtr>(t)) {
        out.sig = t;
        return out;
    }
    if (!is_var(t)) return out;
    const auto narrow = [&](TraitId trait, const Cause& cause) {
        const auto kind = fn_trait_kind(p, trait);
        if (!kind) return;
        if (!out.kind || *kind < *out.kind) out.kind = kind;
        out.span = cause.declared;
    };
    for (const Obligation& o : obligations_) {
        if (const auto* tr = std::get_if<TraitRef>(&o.what)) {
            if (shallow(types.list(tr->args)[0]) == t) narrow(tr->trait, o.cause);
            continue;
        }
        if (!std::holds_alternative<std::pair<ty::Projection, TypeId>>(o.what)) continue;
        const auto& eq = std::get<std::pair<ty::Projection, TypeId>>(o.what);
        if (shallow(types.list(eq.first.args)[0]) != t) continue;
        narrow(p.tables().assoc_tys[eq.first.assoc].assoc.trait, o.cause);
        if (o.fn_sig.valid() && !out.sig.valid()) out.sig = resolve(o.fn_sig);
    }
    return out;
}

TypeId InferCtxt::normalize(TypeId t, const Cause& cause) {
    if (!types.flags(t).has_projection) return t;
    const Obligation o{TraitRef{}, cause, 0, std::nullopt, {}, {}};
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
    if (has_told()) return !tainted_;
    // What an operator asks for comes before what its right side does, which was looked at first.
    for (size_t i = 1; i < open.size(); ++i)
        for (size_t at = i; at > 0 && open[at].cause.kind == Cause::Kind::Operator &&
                            open[at - 1].cause.span.begin > open[at].cause.span.begin;
             --at)
            std::swap(open[at - 1], open[at]);
    // A type that nothing says is told once, for what was asked of it first; but rather for a trait
    // than for its size, and last for `println!`.
    const TraitId sized = p.lang_trait("sized");
    const auto rank = [&](const Obligation& o) {
        const auto* t = std::get_if<TraitRef>(&o.what);
        return std::pair(o.cause.kind == Cause::Kind::Format, t != nullptr && t->trait == sized);
    };
    std::ranges::stable_sort(open, {}, rank);
    for (const Obligation& o : open) report_ambiguity(o);
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
    } else if (const auto* handed = std::get_if<HandedOn>(&o.what)) {
        result = is_var(handed->part) ? Selected::Stuck : Selected::Done;
        if (result == Selected::Stuck) {
            o.stalled_on.clear();
            open_vars(handed->part, o.stalled_on);
        } else {
            hand_on_parts(handed->part, o.cause, nested);
        }
    } else if (const auto* constant = std::get_if<ConstArg>(&o.what)) {
        result = is_var(constant->arg) && !constant->of_type ? Selected::Stuck : Selected::Done;
        if (constant->of_type)
            nested.push_back({ConstArg{constant->arg}, o.cause, o.depth, std::nullopt, {}, {}});
        if (result == Selected::Stuck) {
            o.stalled_on.clear();
            open_vars(constant->arg, o.stalled_on);
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
    if (what.trait == p.lang_trait("sized") &&
        plainly_sized(types, shallow(types.list(what.args)[0])))
        return Selected::Done;
    if (o.depth > kMaxDepth) {
        overflowed_ = true;
        return Selected::Failed;
    }
    const bool is_open = mentions_open(what);
    if (!is_open || is_auto(p, what.trait)) {
        const Answer answer = evaluate(what, o.depth);
        if (answer == Answer::Yes) return Selected::Done;
        // Step by step a cycle would not be seen.
        if (answer == Answer::Maybe && is_open) return Selected::Stuck;
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
    // So is what an associated type of a type with an error stands for.
    if (has_flag(types, projection.args, &TypeFlags::has_error)) {
        (void)unify(types.error, type);
        return Selected::Done;
    }
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

// ---- Questions

InferCtxt::Answer InferCtxt::evaluate_candidate(const Candidate& c, const TraitRef& what,
                                                uint32_t depth) {
    return question([&] {
        Pending nested;
        const Obligation o{what, {}, depth, std::nullopt, {}, {}};
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
        return is_auto(p, what.trait) || p.is_lang(what.trait, "sized") ? Answer::Yes : Answer::No;
    }
    const uint32_t cycles_before = cycles_;
    evaluating_.push_back(what);
    const Answer answer = question([&] {
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
        const Obligation o{what, {}, depth, std::nullopt, {}, {}};
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

bool InferCtxt::only_impl_fails(const TraitRef& what) {
    std::vector<Candidate> all;
    bool stuck = false;
    assemble(resolve(what), all, stuck);
    return !stuck && all.size() == 1 && all.front().kind == Candidate::Kind::Impl;
}

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
    const TypeListId args = question([&] {
        Pending nested;
        const Obligation o{what, {}, 0, std::nullopt, {}, {}};
        const TypeListId of_impl = confirm(chosen, what, o, nested);
        if (has_flag(types, resolve(of_impl), &TypeFlags::has_infer)) solve(std::move(nested));
        return resolve(of_impl);
    });
    return ImplSource{ImplSource::Kind::Impl, chosen.impl, args};
}

}  // namespace fleck
