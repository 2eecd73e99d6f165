// Method probing: autoderef steps; at each one by value, by &, by &mut; inherent methods before
// those of traits.
#include "frontend/sema/method.h"

#include <algorithm>

#include "frontend/sema/assoc.h"
#include "frontend/sema/attrs.h"
#include "frontend/sema/blame.h"
#include "frontend/sema/lookup.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

std::optional<AutoderefStep> deref_once(InferCtxt& cx, TypeId t, Span span, bool include_raw) {
    Types& types = cx.types;
    t = cx.shallow(t);
    if (const auto* ref = types.as<ty::Ref>(t)) return AutoderefStep{ref->target, false};
    if (const auto* raw = types.as<ty::RawPtr>(t)) {
        if (!include_raw) return std::nullopt;
        return AutoderefStep{raw->target, false};
    }
    if (const TypeId inner = cx.p.box_inner(t); inner.valid()) return AutoderefStep{inner, false};
    if (!types.is<ty::Adt>(t) && !types.is<ty::Param>(t) && !types.is<ty::Projection>(t))
        return std::nullopt;
    const TraitId deref = cx.p.lang_trait("deref");
    if (!deref.valid()) return std::nullopt;
    if (types.is<ty::Adt>(t) && cx.p.impls_of_trait(deref, cx.p.head(t)).empty())
        return std::nullopt;
    const TypeListId args = types.list({cx.resolve(t)});
    if (cx.holds({deref, args}) == InferCtxt::Answer::No) return std::nullopt;
    const TypeId target = types.intern(ty::Projection{cx.p.trait_assoc_ty(deref, "Target"), args});
    Cause cause;
    cause.span = span;
    return AutoderefStep{cx.normalize(target, cause), true};
}

std::vector<AutoderefStep> autoderef(InferCtxt& cx, TypeId t, Span span) {
    // In `let s = &v[0]; s.len()` what `s` points to is known once what waits is selected.
    const auto settled = [&](TypeId type) {
        type = cx.shallow(type);
        if (!cx.is_var(type)) return type;
        cx.select_where_possible();
        return cx.shallow(type);
    };
    std::vector<AutoderefStep> steps{{settled(t), false}};
    while (steps.size() <= kMaxDerefs && !cx.is_var(steps.back().type)) {
        auto next = deref_once(cx, steps.back().type, span, false);
        if (!next) break;
        next->type = settled(next->type);
        steps.push_back(*next);
    }
    return steps;
}

// ---- Tables of names (assoc.h)

const std::vector<ImplId>& inherent_with(Program& p, TypeHead head, Symbol name) {
    static const std::vector<ImplId> kNone;
    auto& tables = p.tables();
    auto it = tables.inherent_names.find(head);
    if (it == tables.inherent_names.end()) {
        std::unordered_map<Symbol, std::vector<ImplId>> names;
        for (ImplId impl : p.inherent_impls(head)) {
            const AstRef& ref = tables.impls[impl].impl.ast;
            for (ast::ItemId m : std::get<ast::ImplItem>(p.ast(ref).kind).members) {
                const Symbol written = p.crate(ref.crate).items[m].name.name;
                auto& list = names[named_by_each(&each_names(p, impl), written)];
                if (list.empty() || list.back() != impl) list.push_back(impl);
            }
        }
        it = tables.inherent_names.emplace(head, std::move(names)).first;
    }
    const auto found = it->second.find(name);
    return found == it->second.end() ? kNone : found->second;
}

FnId inherent_fn(Program& p, ImplId impl, Symbol name) {
    make_members(p, impl);
    const auto& by_name = p.tables().impls[impl].fns_by_name;
    const auto it = by_name.find(name);
    return it == by_name.end() ? FnId() : it->second;
}

ConstId inherent_const(Program& p, ImplId impl, Symbol name) {
    make_members(p, impl);
    const auto& by_name = p.tables().impls[impl].consts_by_name;
    const auto it = by_name.find(name);
    return it == by_name.end() ? ConstId() : it->second;
}

FnId trait_fn_named(Program& p, TraitId trait, Symbol name) {
    make_members(p, trait);
    const auto& by_name = p.tables().traits[trait].fns_by_name;
    const auto it = by_name.find(name);
    return it == by_name.end() ? FnId() : it->second;
}

ConstId trait_const_named(Program& p, TraitId trait, Symbol name) {
    make_members(p, trait);
    const auto& by_name = p.tables().traits[trait].consts_by_name;
    const auto it = by_name.find(name);
    return it == by_name.end() ? ConstId() : it->second;
}

std::vector<TraitRef> bounds_of(InferCtxt& cx, TypeId t) {
    std::vector<TraitRef> out;
    for (const TraitRef& known : cx.env.traits)
        if (cx.types.list(known.args)[0] == t) out.push_back(known);
    if (const auto* proj = cx.types.as<ty::Projection>(t)) {
        const TypeListId args = proj->args;
        for (const Predicate& pred : cx.p.assoc_ty(proj->assoc).bounds) {
            const auto* bound = std::get_if<TraitPredicate>(&pred);
            if (bound == nullptr) continue;
            const TraitRef first{bound->trait_ref.trait,
                                 cx.types.subst(bound->trait_ref.args, args)};
            if (cx.types.list(first.args)[0] != t) continue;
            for (const TraitRef& known : cx.p.supertraits(first)) out.push_back(known);
        }
    }
    return out;
}

namespace {

struct Candidate {
    FnId fn;
    ImplId impl;     // inherent
    TraitRef bound;  // of a where-clause; its trait is valid then
    TraitId trait;   // of a trait in scope
};

enum class Fit : uint8_t { No, BadBounds, Yes };

class Probe {
  public:
    Probe(InferCtxt& context, const LowerCtx& scope, TypeId receiver,
          const ast::PathSegment& segment, Span call_span)
        : cx(context),
          p(context.p),
          types(context.types),
          scope_(scope),
          segment_(segment),
          name_(segment.name.name),
          span_(call_span) {
        steps_ = autoderef(cx, receiver, segment.name.span);
        if (steps_.size() > kMaxDerefs && !cx.in_probe())
            p.diags.report(Diag::EndlessDeref, segment.name.span, cx.name(steps_.front().type))
                .at(fmt::format("{} dereferences were tried", kMaxDerefs));
        if (const auto* array = types.as<ty::Array>(steps_.back().type)) {
            unsized_ = true;
            steps_.push_back({types.slice(array->elem), false});
        }
    }

    MethodResult run() {
        const TypeId last = steps_.back().type;
        if (cx.is_var(last)) return MethodError{MethodError::Kind::UnknownType, {}, {}, {}};
        // Raw pointers are only looked through here: what they point to may have methods, too.
        if (const auto* raw = types.as<ty::RawPtr>(last);
            raw != nullptr && cx.is_var(cx.shallow(raw->target)))
            return MethodError{MethodError::Kind::UnknownType, {}, {}, {}};
        if (last == types.error) return MethodError{MethodError::Kind::Reported, {}, {}, {}};
        assemble();
        for (size_t i = 0; i < steps_.size(); ++i) {
            const TypeId self = steps_[i].type;
            if (self == types.error) return MethodError{MethodError::Kind::Reported, {}, {}, {}};
            if (auto done = at(i, self, Autoref::None)) return std::move(*done);
            if (auto done = at(i, types.ref(self, false), Autoref::Shared)) return std::move(*done);
            if (auto done = at(i, types.ref(self, true), Autoref::Mut)) return std::move(*done);
            const auto* raw = types.as<ty::RawPtr>(self);
            if (raw != nullptr && raw->is_mut)
                if (auto done = at(i, types.raw_ptr(raw->target, false), Autoref::ConstPtr))
                    return std::move(*done);
        }
        return not_found();
    }

  private:
    enum class Autoref : uint8_t { None, Shared, Mut, ConstPtr };

    InferCtxt& cx;
    Program& p;
    Types& types;
    const LowerCtx& scope_;
    const ast::PathSegment& segment_;
    Symbol name_;
    Span span_;
    std::vector<AutoderefStep> steps_;
    bool unsized_ = false;  // the last step is [T; N] to [T]
    std::vector<Candidate> inherent_, traits_;
    std::vector<FnId> private_, no_self_, bad_bounds_;
    std::vector<TraitRef> unmet_;

    void add(std::vector<Candidate>& to, Candidate c) {
        if (!c.fn.valid()) return;
        if (!p.tables().fns[c.fn].fn.has_self) {
            no_self_.push_back(c.fn);
            return;
        }
        if (!p.is_visible(c.fn, scope_.scope.module)) {
            private_.push_back(c.fn);
            return;
        }
        to.push_back(c);
    }

    void assemble() {
        std::vector<TraitId> bound_traits;
        for (const AutoderefStep& step : steps_) {
            const TypeId t = cx.resolve(step.type);
            if (types.is<ty::Param>(t) || types.is<ty::Projection>(t)) {
                for (const TraitRef& bound : bounds_of(cx, t)) {
                    const FnId fn = trait_fn_named(p, bound.trait, name_);
                    if (!fn.valid()) continue;
                    add(inherent_, {fn, {}, bound, {}});
                    bound_traits.push_back(bound.trait);
                }
                continue;
            }
            if (types.is<ty::Infer>(t)) continue;
            for (ImplId impl : inherent_with(p, p.head(t), name_))
                if (p.impl(impl).self_type != types.error)
                    add(inherent_, {inherent_fn(p, impl, name_), impl, {}, {}});
        }
        for (TraitId trait : traits_in_scope(p, scope_.scope))
            add(traits_, {trait_fn_named(p, trait, name_), {}, {}, trait});
    }

    // The candidates that take `self_type` as their receiver.
    std::optional<MethodResult> at(size_t step, TypeId self_type, Autoref autoref) {
        for (const std::vector<Candidate>* group : {&inherent_, &traits_}) {
            std::vector<Candidate> fitting;
            for (const Candidate& c : *group) {
                const bool known =
                    std::any_of(fitting.begin(), fitting.end(), [&](const Candidate& o) {
                        return o.fn == c.fn && o.impl == c.impl &&
                               (!c.bound.trait.valid() || o.bound == c.bound);
                    });
                if (!known && !is_skipped(c, self_type) && fit(c, self_type) == Fit::Yes)
                    fitting.push_back(c);
            }
            if (fitting.empty()) continue;
            if (fitting.size() > 1 && !same_fn(fitting)) {
                MethodError e{MethodError::Kind::Ambiguous, {}, {}, {}};
                for (const Candidate& c : fitting) e.candidates.push_back(c.fn);
                return e;
            }
            return confirm(fitting[0], step, self_type, autoref, fitting.size() > 1);
        }
        return std::nullopt;
    }

    // Before 2024 `boxed_slice.into_iter()` goes by reference, as it did when there was no other.
    bool is_skipped(const Candidate& c, TypeId self_type) {
        if (!c.trait.valid() || !p.is_lang(c.trait, "IntoIterator")) return false;
        const auto* adt = types.as<ty::Adt>(self_type);
        if (adt == nullptr || !p.is_lang(adt->def, "owned_box")) return false;
        return types.is<ty::Slice>(cx.resolve(types.list(adt->args)[0]));
    }

    static bool same_fn(const std::vector<Candidate>& all) {
        return std::all_of(all.begin(), all.end(),
                           [&](const Candidate& c) { return c.fn == all[0].fn; });
    }

    // The arguments of the impl or trait for a candidate, fresh.
    TypeListId owner_args(const Candidate& c) {
        if (c.bound.trait.valid()) return c.bound.args;
        if (c.trait.valid()) return cx.fresh_args(p.params(c.trait), segment_.name.span);
        return cx.fresh_args(p.params(c.impl), segment_.name.span);
    }

    // What the receiver must be, for these arguments of the owner.
    TypeId receiver_type(const Candidate& c, TypeListId args) {
        const TypeId written = p.fn(c.fn).sig.params[0];
        return cx.normalize(types.subst(written, args), {});
    }

    Fit fit(const Candidate& c, TypeId self_type) {
        return cx.probe([&] {
            const TypeListId args = owner_args(c);
            if (!cx.unify(receiver_type(c, args), self_type)) return Fit::No;
            if (c.bound.trait.valid()) return Fit::Yes;
            if (c.trait.valid()) {
                const TraitRef what{c.trait, cx.resolve(args)};
                if (cx.holds(what) != InferCtxt::Answer::No) return Fit::Yes;
                return note_bad(c, what);
            }
            // An inherent impl: do its where-clauses stand a chance?
            for (const Predicate& pred : p.generics(c.impl).predicates) {
                const auto* t = std::get_if<TraitPredicate>(&pred);
                if (t == nullptr) continue;
                std::vector<TypeId> list = types.list(types.subst(t->trait_ref.args, args));
                for (TypeId& a : list) a = cx.normalize(cx.resolve(a), {});
                const TraitRef what{t->trait_ref.trait, cx.resolve(types.list(std::move(list)))};
                if (cx.holds(what) == InferCtxt::Answer::No) return note_bad(c, what);
            }
            if (const auto missing = unmet_by_result(c, args)) return note_bad(c, *missing);
            return Fit::Yes;
        });
    }

    // `fn join<S>(&self, sep: S) -> <[T] as Join<S>>::Output` is no method of a `[i32]`: what the
    // type of its result stands for must be there, as the impl's where-clauses must hold.
    std::optional<TraitRef> unmet_by_result(const Candidate& c, TypeListId owner) {
        const Fn& fn = p.fn(c.fn);
        if (!types.flags(fn.sig.ret).has_projection) return std::nullopt;
        const TypeListId args =
            cx.fresh_args(fn.generics, segment_.name.span, types.list(cx.resolve(owner)));
        std::optional<TraitRef> missing;
        types.fold(types.subst(fn.sig.ret, args), [&](TypeId t) {
            const auto* projection = types.as<ty::Projection>(t);
            if (projection == nullptr || missing) return t;
            if (p.assoc_ty(projection->assoc).result_of.valid()) return t;
            const TraitRef what{p.tables().assoc_tys[projection->assoc].assoc.trait,
                                cx.resolve(projection->args)};
            if (cx.holds(what) == InferCtxt::Answer::No) missing = what;
            return t;
        });
        return missing;
    }

    Fit note_bad(const Candidate& c, const TraitRef& what) {
        if (std::find(bad_bounds_.begin(), bad_bounds_.end(), c.fn) == bad_bounds_.end()) {
            bad_bounds_.push_back(c.fn);
            unmet_.push_back(what);
        }
        return Fit::BadBounds;
    }

    MethodResult confirm(const Candidate& c, size_t step, TypeId self_type, Autoref autoref,
                         bool several) {
        MethodCallee out;
        out.fn = c.fn;
        out.self_type = steps_[step].type;
        if (c.trait.valid()) use_trait_import(p, scope_.scope.module, c.trait);
        // Several where-clauses on one trait: which, the arguments decide later.
        Candidate chosen = c;
        if (several && c.bound.trait.valid()) {
            chosen.trait = c.bound.trait;
            chosen.bound = {};
        }
        const TypeListId owner = owner_args(chosen);
        const bool ok = cx.unify(receiver_type(chosen, owner), self_type);
        FLECK_CHECK(ok, "a method that fitted does not fit");
        const Fn& fn = p.fn(c.fn);
        LowerCtx ctx = scope_;
        ctx.infer_missing_args = true;
        LoweredArgs args = lower_generic_args(p, ctx, fn.generics, types.list(owner), segment_,
                                              "method", fn.name, segment_.name.span);
        out.user = user_path(c.fn, args);
        blame_generic_args(cx, fn, segment_, *ctx.nodes, segment_.name.span);
        for (TypeId& a : args.types) a = types.erase_regions(a);
        out.args = types.list(std::move(args.types));
        Cause cause;
        cause.kind = Cause::Kind::Bound;
        cause.span = segment_.name.span;
        out.sig = cx.instantiate_sig(c.fn, out.args, cause);
        cx.require_fn_predicates(fn, out.args, cause);
        adjust(out, step, self_type, autoref);
        return out;
    }

    // What `x.f::<&'a str>()` says of lifetimes.
    hir::UserPath user_path(FnId fn, const LoweredArgs& args) {
        std::vector<Region> regions(p.fn(fn).generics.parent_regions);
        regions.insert(regions.end(), args.regions.begin(), args.regions.end());
        const TypeId written =
            types.intern(ty::FnDef{fn, types.list(args.types), types.regions(std::move(regions))});
        return {types.has_free_regions(written) ? written : TypeId(), TypeId()};
    }

    void adjust(MethodCallee& out, size_t step, TypeId self_type, Autoref autoref) {
        using K = Adjustment::Kind;
        const bool unsize = unsized_ && step + 1 == steps_.size();
        const size_t derefs = unsize ? step - 1 : step;
        for (size_t i = 1; i <= derefs; ++i)
            out.adjustments.push_back(
                {steps_[i].overloaded ? K::OverloadedDeref : K::Deref, steps_[i].type, false});
        switch (autoref) {
            case Autoref::None:
                // A reference is reborrowed, not moved or copied.
                if (const auto* ref = types.as<ty::Ref>(self_type); ref != nullptr) {
                    out.adjustments.push_back({K::Deref, ref->target, false});
                    out.adjustments.push_back({K::Borrow, self_type, ref->is_mut});
                }
                break;
            case Autoref::Shared:
            case Autoref::Mut: {
                const bool is_mut = autoref == Autoref::Mut;
                const TypeId place = unsize ? steps_[step - 1].type : steps_[step].type;
                out.adjustments.push_back({K::Borrow, types.ref(place, is_mut), is_mut});
                if (unsize) out.adjustments.push_back({K::Unsize, self_type, is_mut});
                break;
            }
            case Autoref::ConstPtr:
                out.adjustments.push_back({K::MutToConstPtr, self_type, false});
                break;
        }
    }

    MethodResult not_found() {
        if (!bad_bounds_.empty())
            return MethodError{MethodError::Kind::BadBounds, bad_bounds_, unmet_, {}};
        if (!private_.empty()) return MethodError{MethodError::Kind::Private, private_, {}, {}};
        if (!no_self_.empty()) return MethodError{MethodError::Kind::NoSelf, no_self_, {}, {}};
        MethodError e{MethodError::Kind::NotFound, {}, {}, {}};
        // A trait that is not in scope?
        for (TraitId trait : p.tables().traits.ids()) {
            const FnId fn = trait_fn_named(p, trait, name_);
            if (!fn.valid() || !p.tables().fns[fn].fn.has_self) continue;
            for (const AutoderefStep& step : steps_) {
                if (types.is<ty::Infer>(step.type)) continue;
                const bool implements = cx.probe([&] {
                    const TypeListId args =
                        cx.fresh_args(p.params(trait), segment_.name.span, {step.type});
                    return cx.holds({trait, cx.resolve(args)}) == InferCtxt::Answer::Yes;
                });
                if (!implements) continue;
                e.kind = MethodError::Kind::NotInScope;
                e.candidates.push_back(fn);
                break;
            }
        }
        if (e.kind == MethodError::Kind::NotFound) e.similar = similar();
        return e;
    }

    Symbol similar() {
        std::vector<Symbol> names;
        for (const AutoderefStep& step : steps_) {
            if (types.is<ty::Infer>(step.type)) continue;
            for (ImplId impl : p.inherent_impls(p.head(step.type))) {
                make_members(p, impl);
                for (const auto& [name, fn] : p.tables().impls[impl].fns_by_name)
                    if (p.tables().fns[fn].fn.has_self && p.is_visible(fn, scope_.scope.module))
                        names.push_back(name);
            }
        }
        add_trait_methods(names);
        const std::string_view name = p.symbols.text(name_);
        const Symbol near = similar_name(p.symbols, name, names);
        return near.valid() ? near : begun_alike(name, names);
    }

    void add_trait_methods(std::vector<Symbol>& names) {
        const TypeId self = steps_.front().type;
        if (types.is<ty::Infer>(self)) return;
        for (const TraitId trait : traits_in_scope(p, scope_.scope.module)) {
            if (p.trait(trait).fns.empty()) continue;
            const bool implements = cx.probe([&] {
                const TypeListId args = cx.fresh_args(p.params(trait), segment_.name.span, {self});
                return cx.holds({trait, cx.resolve(args)}) == InferCtxt::Answer::Yes;
            });
            if (!implements) continue;
            for (const FnId fn : p.trait(trait).fns)
                if (p.fn(fn).has_self) names.push_back(p.name(fn));
        }
    }

    // `length` for `len`.
    Symbol begun_alike(std::string_view name, const std::vector<Symbol>& names) {
        constexpr size_t kLeast = 3;
        Symbol best;
        for (const Symbol candidate : names) {
            const std::string_view text = p.symbols.text(candidate);
            if (std::min(text.size(), name.size()) < kLeast) continue;
            if (!text.starts_with(name) && !name.starts_with(text)) continue;
            const auto rank = [&](std::string_view t) {
                return std::pair(t.size() > name.size() ? t.size() : name.size() - t.size(), t);
            };
            if (!best.valid() || rank(text) < rank(p.symbols.text(best))) best = candidate;
        }
        return best;
    }
};

}  // namespace

MethodResult lookup_method(InferCtxt& cx, const LowerCtx& scope, TypeId receiver,
                           const ast::PathSegment& segment, Span call_span) {
    return Probe(cx, scope, receiver, segment, call_span).run();
}

MethodCallee trait_method(InferCtxt& cx, FnId method, TypeId self_type,
                          std::vector<TypeId> trait_args, const Cause& cause) {
    MethodCallee out;
    out.fn = method;
    out.self_type = self_type;
    std::vector<TypeId> prefix{self_type};
    prefix.insert(prefix.end(), trait_args.begin(), trait_args.end());
    const Fn& fn = cx.p.fn(method);
    out.args = cx.fresh_args(fn.generics, cause.span, std::move(prefix));
    out.sig = cx.instantiate_sig(method, out.args, cause);
    cx.require_fn_predicates(fn, out.args, cause);
    return out;
}

}  // namespace fleck
