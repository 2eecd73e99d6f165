// What may prove a `T: Trait<..>`: impls, where-clauses, built-in rules; and which of them does.
#include <algorithm>
#include <set>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/selection.h"

namespace fleck {

bool InferCtxt::mentions_open(const TraitRef& t) {
    return has_flag(types, t.args, &TypeFlags::has_infer);
}

bool InferCtxt::mentions_open(const Obligation& o) {
    if (const auto* t = std::get_if<TraitRef>(&o.what)) return mentions_open(resolve(*t));
    const auto* eq = std::get_if<std::pair<ty::Projection, TypeId>>(&o.what);
    if (eq == nullptr) return false;
    const auto& [projection, type] = *eq;
    return has_flag(types, resolve(projection.args), &TypeFlags::has_infer) ||
           types.flags(resolve(type)).has_infer;
}

bool InferCtxt::matches(const Candidate& c, const TraitRef& what) {
    switch (c.kind) {
        case Candidate::Kind::Builtin:
            return !is_fn_trait(p, what.trait) || probe([&] {
                Pending nested;
                return unify_fn_args(what, Obligation{what, {}, 0, std::nullopt, {}, {}}, nested);
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

// What the `impl Trait` of a result stands for, if the body that says so was looked at.
std::optional<TypeId> InferCtxt::impl_result(TypeId t) {
    const auto* projection = types.as<ty::Projection>(t);
    if (projection == nullptr) return std::nullopt;
    const FnId fn = p.assoc_ty(projection->assoc).result_of;
    if (!fn.valid()) return std::nullopt;
    const Fn& item = p.tables().fns[fn].fn;
    const auto i = std::ranges::find(item.impl_results, projection->assoc);
    const auto index = static_cast<size_t>(i - item.impl_results.begin());
    if (index >= item.impl_types.size()) return std::nullopt;
    const TypeListId args = projection->args;
    return types.erase_regions(types.subst(item.impl_types[index], args));
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
        if (p.is_lang(adt->def, "phantom_data")) need(types.list(args)[0], what.trait);
        for (const Variant& v : p.adt(adt->def).variants)
            for (const Field& f : v.fields) need(types.subst(f.type, args), what.trait);
    } else if (const auto hidden = impl_result(self)) {
        need(*hidden, what.trait);
    } else if (types.is<ty::Param>(self) || types.is<ty::Projection>(self)) {
        return;
    } else if (const auto* closure = types.as<ty::Closure>(self)) {
        need(types.closure_captures(*closure), what.trait);
    } else if (!types.is<ty::FnDef>(self) && !types.is<ty::FnPtr>(self) &&
               !types.is<ty::CtorDef>(self)) {
        types.each_part(self, [&](TypeId part) {
            if (!types.is<ty::ConstValue>(part)) need(part, what.trait);
        });
    }
    out.push_back(std::move(c));
}

// Structs are as sized as their last field is, and that one's last field, and so on.
static TypeId last_part(Program& p, TypeId t) {
    std::set<AdtId> seen;
    for (;;) {
        const auto* adt = p.types.as<ty::Adt>(t);
        if (adt == nullptr || !seen.insert(adt->def).second) return t;
        const ty::Adt k = *adt;
        const Adt& a = p.adt(k.def);
        if (a.kind != AdtKind::Struct || a.variants.empty() || a.variants[0].fields.empty())
            return t;
        t = p.types.subst(a.variants[0].fields.back().type, k.args);
    }
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
        } else if (types.is<ty::Adt>(self)) {
            // Where the last part is an enum, or a struct without fields, nothing is left to ask.
            if (const TypeId last = last_part(p, self); !types.is<ty::Adt>(last))
                c.needs.push_back({what.trait, types.list({last})});
            out.push_back(std::move(c));
        }
    } else if (lang == "copy" || lang == "clone") {
        if (types.is<ty::Never>(self) || types.is<ty::FnDef>(self) || types.is<ty::CtorDef>(self) ||
            types.is<ty::FnPtr>(self)) {
            out.push_back(std::move(c));
        } else if (const auto* closure = types.as<ty::Closure>(self)) {
            // As its captures are, and unknown as long as they are.
            const TypeId captures = shallow(types.closure_captures(*closure));
            if (const auto* tuple = types.as<ty::Tuple>(captures))
                for (TypeId t : types.list(tuple->elems))
                    c.needs.push_back({what.trait, types.list({t})});
            else
                c.needs.push_back({what.trait, types.list({captures})});
            out.push_back(std::move(c));
        }
    } else if (is_auto(p, what.trait)) {
        if (out.empty()) assemble_auto_trait(what, out);
    } else if (p.head(self).kind == TypeHead::Kind::Fn && is_fn_trait(p, what.trait)) {
        if (matches(c, what)) out.push_back(std::move(c));
    }
}

std::optional<ClosureKind> fn_trait_kind(Program& p, TraitId trait) {
    if (p.is_lang(trait, "fn")) return ClosureKind::Fn;
    if (p.is_lang(trait, "fn_mut")) return ClosureKind::FnMut;
    if (p.is_lang(trait, "fn_once")) return ClosureKind::FnOnce;
    return std::nullopt;
}

// A closure can be called as its kind says, and by value always. As long as its kind is not known,
// nothing else is.
void InferCtxt::assemble_closure(const TraitRef& what, std::vector<Candidate>& out, bool& stuck) {
    const auto* closure = types.as<ty::Closure>(types.list(what.args)[0]);
    const auto wanted = fn_trait_kind(p, what.trait);
    if (closure == nullptr || !wanted) return;
    const auto kind = closure_kind(*closure);
    if (kind ? *kind > *wanted : false) return;
    Candidate c{Candidate::Kind::Builtin, {}, {}, {}};
    if (!matches(c, what)) return;
    if (!kind && *wanted != ClosureKind::FnOnce)
        stuck = true;
    else
        out.push_back(std::move(c));
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
    } else if (const auto* closure = types.as<ty::Closure>(self)) {
        sig.params =
            types.list(types.as<ty::FnPtr>(types.closure_sig(*closure))->inputs_and_output);
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
    assemble_closure(what, out, stuck);
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
            for (const TraitRef& need : c.needs) {
                std::vector<TypeId> list = types.list(need.args);
                for (TypeId& a : list) a = normalize_into(a, o, nested);
                nested.push_back(nested_in(o, {need.trait, types.list(std::move(list))}));
            }
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
    for (size_t i = 0; i < generics.params.size(); ++i)
        if (const TypeId arg = types.list(args)[i]; generics.params[i].is_const && is_var(arg))
            nested.push_back({ConstArg{arg}, o.cause, o.depth + 1, o.root, {}, {}});
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

}  // namespace fleck
