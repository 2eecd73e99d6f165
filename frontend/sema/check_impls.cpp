// Checks of impls: may it be written here, does it constrain its parameters, does it say what its
// trait asks for.
#include <algorithm>
#include <set>

#include "frontend/sema/assoc.h"
#include "frontend/sema/check_items.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

Span impl_head(Program& p, ImplId id) {
    const Impl& impl = p.tables().impls[id].impl;
    const auto& written = std::get<ast::ImplItem>(p.ast(impl.ast).kind);
    const Span self = type_span(p, impl.ast.crate, written.self_type);
    return written.trait && written.trait->span.begin < self.begin ? written.trait->span.to(self)
                                                                   : self;
}

namespace {

// May somebody who uses this program as a library implement the trait for these types, or std for
// its own? Then that nobody did does not say that nobody does: neither is known here.
bool may_come_to_be(Program& p, InferCtxt& cx, const TraitRef& what) {
    Types& types = p.types;
    bool is_ours = p.crate_of(what.trait) == CrateId::User || p.is_lang(what.trait, "sized");
    for (TypeId t : types.list(what.args)) {
        t = cx.shallow(t);
        // What points to a type is as foreign as the type.
        for (const ty::Ref* ref; (ref = types.as<ty::Ref>(t)) != nullptr || p.is_box(t);)
            t = cx.shallow(ref != nullptr ? ref->target : p.box_inner(t));
        if (cx.is_var(t)) return true;
        const auto* adt = types.as<ty::Adt>(t);
        is_ours = is_ours || (adt != nullptr && p.crate_of(adt->def) == CrateId::User);
    }
    return !is_ours;
}

// One pair of impls: is there a type that both are for?
bool overlap(Program& p, ImplId a, ImplId b) {
    Types& types = p.types;
    InferCtxt cx(p, {});
    const Impl& x = p.impl(a);
    const Impl& y = p.impl(b);
    const TypeListId xa = cx.fresh_args(x.generics, {});
    const TypeListId ya = cx.fresh_args(y.generics, {});
    const auto known = [&](TypeId t) { return cx.normalize(cx.resolve(t), Cause{}); };
    if (x.trait && y.trait) {
        const std::vector<TypeId> l = types.list(types.subst(x.trait->args, xa));
        const std::vector<TypeId> r = types.list(types.subst(y.trait->args, ya));
        // What associated types stand for may depend on the other arguments.
        const auto has_projection = [&](size_t i) {
            return types.flags(l[i]).has_projection || types.flags(r[i]).has_projection;
        };
        for (size_t i = 0; i < l.size(); ++i)
            if (!has_projection(i) && !cx.unify(l[i], r[i])) return false;
        for (size_t i = 0; i < l.size(); ++i)
            if (has_projection(i) && !cx.unify(known(l[i]), known(r[i]))) return false;
    } else if (!cx.unify(known(types.subst(x.self_type, xa)),
                         known(types.subst(y.self_type, ya)))) {
        return false;
    }
    auto possible = [&](const Generics& g, TypeListId args) {
        for (const Predicate& pred : g.predicates) {
            const auto* t = std::get_if<TraitPredicate>(&pred);
            if (t == nullptr) continue;
            std::vector<TypeId> list = types.list(types.subst(t->trait_ref.args, args));
            for (TypeId& arg : list) arg = cx.resolve(arg);
            if (types.flags(list[0]).has_projection) continue;
            const TraitRef what{t->trait_ref.trait, types.list(std::move(list))};
            if (x.ast.crate == CrateId::User && y.ast.crate == CrateId::User &&
                may_come_to_be(p, cx, what))
                continue;
            if (cx.holds(what) == InferCtxt::Answer::No) return false;
        }
        return true;
    };
    return possible(p.generics(a), xa) && possible(p.generics(b), ya);
}

void check_trait_overlap(Program& p, ImplId id) {
    const ImplRow& row = p.tables().impls[id];
    if (!row.trait.valid() || !p.impl(id).trait) return;
    if (p.types.flags(p.impl(id).self_type).has_error) return;
    const std::vector<ImplId> others = row.head == TypeHead{}
                                           ? p.all_impls_of_trait(row.trait)
                                           : p.impls_of_trait(row.trait, row.head);
    for (ImplId other : others) {
        if (other == id) continue;
        // A pair within the crate is told once, at the later one.
        const bool same_crate =
            p.tables().impls[other].impl.ast.crate == p.tables().impls[id].impl.ast.crate;
        if (same_crate && other > id) continue;
        if (p.types.flags(p.impl(other).self_type).has_error) continue;
        if (!overlap(p, other, id)) continue;
        const Impl& impl = p.impl(id);
        auto& d = p.diags.report(Diag::ConflictingImpls, impl_head(p, id),
                                 trait_name(p, *impl.trait), type_name(p, impl.self_type));
        d.at("conflicts with another implementation");
        if (same_crate)
            d.label(impl_head(p, other), "first implementation here");
        else
            d.note("the standard library has the other one");
        return;
    }
}

class ImplChecker {
  public:
    ImplChecker(Program& program, ImplId id)
        : p(program),
          types(program.types),
          id_(id),
          impl_(program.impl(id)),
          row_(program.tables().impls[id]),
          written_(std::get<ast::ImplItem>(program.ast(impl_.ast).kind)) {}

    // May the impl be there at all? False, and reported, if not: then nothing else is said of the
    // impls of its trait.
    bool header() {
        if (!row_.has_trait) {
            if (impl_.self_type != types.error) inherent_place();
            inherent_types();
            return true;
        }
        if (row_.negative && crate() == CrateId::User && written_.trait)
            p.diags.report(Diag::Unstable, written_.trait->span, "an `impl` of what is not so is");
        if (!impl_.trait) return false;
        bool good = !types.flags(impl_.self_type).has_error;
        for (TypeId a : types.list(impl_.trait->args)) good &= !types.flags(a).has_error;
        if (!good) return false;
        const size_t before = p.diags.error_count();
        if (crate() == CrateId::User && written_item().is_pub()) {
            const Span at = written_item().span;
            p.diags.report(Diag::NeedlessVisibility, Span{at.begin, at.begin + 3},
                           "what implements a trait is as public as the trait");
        }
        const bool is_ours = orphan();
        if (is_ours && crate() == CrateId::User) check_trait_overlap(p, id_);
        safety();
        marker_traits();
        return is_ours && p.diags.error_count() == before;
    }

    void contents(bool trait_is_good) {
        if (impl_.self_type == types.error || (row_.has_trait && !impl_.trait)) return;
        if (row_.has_trait && trait_is_good && crate() == CrateId::User && cyclic_types()) return;
        if (row_.has_trait && trait_is_good) {
            const size_t before = p.diags.error_count();
            bounds();
            if (crate() == CrateId::User && p.diags.error_count() == before) endless();
        }
        if (!row_.has_trait) {
            InferCtxt cx(p, param_env(p, p.generics(id_)));
            require_well_formed(cx, types.erase_regions(impl_.self_type), self_span());
            cx.finish();
        }
        unconstrained();
        unconstrained_lifetimes();
        if (row_.has_trait && !row_.negative) check_impl_members(p, id_, !trait_is_good);
    }

  private:
    Program& p;
    Types& types;
    ImplId id_;
    const Impl& impl_;
    const ImplRow& row_;
    const ast::ImplItem& written_;

    const ast::Item& written_item() { return p.ast(impl_.ast); }
    Span self_span() { return type_span(p, impl_.ast.crate, written_.self_type); }
    CrateId crate() const { return impl_.ast.crate; }

    bool local(TypeId t) {
        if (const auto* k = types.as<ty::Adt>(t)) {
            if (p.crate_of(k->def) == crate()) return true;
            // `Box` and references are as local as what they point to.
            return p.is_box(t) && local(p.box_inner(t));
        }
        if (const auto* k = types.as<ty::Ref>(t)) return local(k->target);
        return false;
    }

    // Does a bound name a trait that does not exist? What was found left a predicate.
    bool has_unknown_bound() {
        const std::vector<Predicate>& known = p.generics(id_).predicates;
        const auto is_unknown = [&](const ast::Bound& b) {
            const auto* bound = std::get_if<ast::TraitBound>(&b);
            return bound != nullptr && !bound->maybe &&
                   std::ranges::none_of(known, [&](const Predicate& pred) {
                       const auto* t = std::get_if<TraitPredicate>(&pred);
                       return t != nullptr && t->span == bound->path.span;
                   });
        };
        for (const auto& param : written_.generics.params)
            if (const auto* type = std::get_if<ast::TypeParam>(&param);
                type != nullptr && std::ranges::any_of(type->bounds, is_unknown))
                return true;
        return std::ranges::any_of(written_.generics.where, [&](const ast::WherePredicate& w) {
            return std::holds_alternative<ast::TyId>(w.subject) &&
                   std::ranges::any_of(w.bounds, is_unknown);
        });
    }

    // Is the trait or one of the types this program's? False, and reported, if not.
    bool orphan() {
        if (crate() == CrateId::Std || p.crate_of(impl_.trait->trait) == crate()) return true;
        const std::vector<TypeId>& args = types.list(impl_.trait->args);
        if (has_unknown_bound())
            return std::ranges::any_of(args, [&](TypeId t) { return local(t); });
        for (TypeId arg : args) {
            if (local(arg)) return true;
            TypeId inner = arg;
            while (types.is<ty::Ref>(inner)) inner = types.as<ty::Ref>(inner)->target;
            if (const auto* param = types.as<ty::Param>(inner)) {
                p.diags.report(Diag::OrphanParam, impl_.generics.params[param->index].span,
                               p.symbols.text(param->name));
                return false;
            }
        }
        p.diags
            .report(Diag::Orphan, impl_head(p, id_), p.symbols.text(p.name(impl_.trait->trait)),
                    type_name(p, impl_.self_type))
            .at("neither the trait nor the type is defined in this program")
            .help("define a new type around it: `struct Wrapper(..);`");
        if (p.is_lang(impl_.trait->trait, "drop") && !types.is<ty::Adt>(impl_.self_type))
            p.diags.report(Diag::DropOnOther, self_span(), type_name(p, impl_.self_type));
        return false;
    }

    void safety() {
        const auto& trait =
            std::get<ast::TraitItem>(p.ast(p.tables().traits[impl_.trait->trait].trait.ast).kind);
        const std::string_view name = p.symbols.text(p.name(impl_.trait->trait));
        if (trait.is_unsafe && !written_.is_unsafe && !row_.negative)
            p.diags.report(Diag::ImplNeedsUnsafe, impl_head(p, id_), name);
        if (!trait.is_unsafe && written_.is_unsafe)
            p.diags.report(Diag::ImplNotUnsafe, impl_head(p, id_), name);
    }

    void marker_traits() {
        const TraitId trait = impl_.trait->trait;
        if (p.is_lang(trait, "drop") && local(impl_.self_type) &&
            !types.is<ty::Adt>(impl_.self_type))
            p.diags.report(Diag::DropOnOther, self_span(), type_name(p, impl_.self_type));
        if (p.is_lang(trait, "drop") && types.is<ty::Adt>(impl_.self_type)) check_drop_impl(p, id_);
        if (p.is_lang(trait, "sized") && crate() == CrateId::User)
            p.diags.report(Diag::SizedImpl, impl_head(p, id_));
        if (!p.is_lang(trait, "copy") || row_.negative) return;
        const auto* adt = types.as<ty::Adt>(impl_.self_type);
        if (adt == nullptr) {
            if (crate() == CrateId::User)
                p.diags.report(Diag::CopyOnOther, self_span(), type_name(p, impl_.self_type));
            return;
        }
        const Span at = self_span();
        const ty::Adt k = *adt;
        if (drop_impl(p, types.erase_regions(impl_.self_type))) {
            p.diags.report(Diag::CopyAndDrop, at, type_name(p, impl_.self_type))
                .at("what runs code when it is dropped cannot be copied bit by bit");
            return;
        }
        InferCtxt cx(p, param_env(p, p.generics(id_)));
        for (const Variant& v : p.adt(k.def).variants)
            for (const Field& f : v.fields) {
                const TypeId type = cx.normalize(types.subst(f.type, k.args), {});
                if (types.flags(type).has_error || cx.is_copy(type)) continue;
                p.diags.report(Diag::CopyField, at, type_name(p, impl_.self_type))
                    .label(f.span, fmt::format("this field has the type `{}`, which is not `Copy`",
                                               type_name(p, type)));
                return;
            }
    }

    // Supertraits, where-clauses of the trait, bounds of its associated types.
    void bounds() {
        InferCtxt cx(p, param_env(p, p.generics(id_)));
        const TraitRef trait = *impl_.trait;
        Cause cause;
        cause.span = self_span();
        require_well_formed(cx, types.erase_regions(impl_.self_type), cause.span);
        for (const TraitRef& super : p.trait(trait.trait).supertraits) {
            Cause c = cause;
            c.kind = Cause::Kind::Bound;
            c.declared = p.trait(trait.trait).span;
            c.item = p.symbols.text(p.name(trait.trait));
            std::vector<TypeId> list = types.list(types.subst(super.args, trait.args));
            for (TypeId& a : list) a = cx.normalize(a, c);
            cx.require({super.trait, types.list(std::move(list))}, c);
        }
        // The first predicate of a trait is that it holds for itself.
        Generics rest = p.generics(trait.trait);
        if (!rest.predicates.empty()) rest.predicates.erase(rest.predicates.begin());
        cx.require_predicates(rest, erased(trait.args), cause, p.symbols.text(p.name(trait.trait)));
        for (AssocTyId a : p.trait(trait.trait).types) {
            const AssocTy& assoc = p.assoc_ty(a);
            Cause c = cause;
            for (const auto& [name, item] : row_.written_types)
                if (name == assoc.name) {
                    const auto& alias =
                        std::get<ast::TypeAliasItem>(p.crate(crate()).items[item].kind);
                    if (alias.type.valid()) c.span = type_span(p, crate(), alias.type);
                }
            Generics of_assoc;
            of_assoc.predicates = assoc.bounds;
            cx.require_predicates(of_assoc, erased(trait.args), c, p.symbols.text(assoc.name));
        }
        derived_without_code(cx);
        cx.finish();
    }

    // `derive(Eq)` asks for it of each field, although the trait has no function that would; so
    // does `derive(Clone)` beside `derive(Copy)`, which copies the whole.
    void derived_without_code(InferCtxt& cx) {
        const TraitId trait = impl_.trait->trait;
        const auto* adt = types.as<ty::Adt>(impl_.self_type);
        if (adt == nullptr || p.crate_of(trait) != CrateId::Std || written_item().attrs.empty())
            return;
        const bool is_eq = p.symbols.text(p.name(trait)) == "Eq";
        if (!is_eq && !(p.is_lang(trait, "clone") && derives_copy())) return;
        const ty::Adt k = *adt;
        for (const Variant& v : p.adt(k.def).variants)
            for (const Field& f : v.fields) {
                Cause cause;
                cause.span = f.span;
                const TypeId field = types.erase_regions(types.subst(f.type, k.args));
                cx.require({trait, types.list({cx.normalize(field, cause)})}, cause);
            }
    }

    bool derives_copy() {
        const std::vector<ImplId> copies =
            p.impls_of_trait(p.lang_trait("copy"), p.head(impl_.self_type));
        return p.generics(id_).params.empty() &&
               std::any_of(copies.begin(), copies.end(),
                           [&](ImplId copy) { return !p.ast(p.impl(copy).ast).attrs.empty(); });
    }

    // `impl<T> Show for Vec<T> where Vec<Vec<T>>: Show`: each step asks for a larger one.
    void endless() {
        for (const Predicate& pred : p.generics(id_).predicates) {
            const auto* t = std::get_if<TraitPredicate>(&pred);
            if (t == nullptr || types.is<ty::Param>(types.list(t->trait_ref.args)[0])) continue;
            const TraitRef what{t->trait_ref.trait, erased(t->trait_ref.args)};
            // Of the where-clauses only that parameters are `Sized`: the others may say what is
            // asked here.
            ParamEnv env = param_env(p, p.generics(id_));
            std::erase_if(env.traits,
                          [&](const TraitRef& known) { return !p.is_lang(known.trait, "sized"); });
            InferCtxt cx(p, std::move(env));
            (void)cx.holds(what);
            if (!cx.overflowed()) continue;
            p.diags.report(Diag::TraitOverflow, t->span, cx.name(types.list(what.args)[0]),
                           cx.name(what));
            return;
        }
    }

    // `type A = <i32 as T>::A;` in the `impl T for i32`.
    bool cyclic_types() {
        bool any = false;
        for (const auto& [name, item] : row_.written_types) {
            const auto& alias = std::get<ast::TypeAliasItem>(p.crate(crate()).items[item].kind);
            for (const auto& [assoc, type] : impl_.types) {
                if (p.name(assoc) != name) continue;
                InferCtxt cx(p, param_env(p, p.generics(id_)));
                (void)cx.normalize(types.erase_regions(type), {});
                if (!cx.overflowed()) continue;
                p.diags.report(Diag::AssocOverflow, type_span(p, crate(), alias.type),
                               p.symbols.text(name));
                any = true;
            }
        }
        return any;
    }

    TypeListId erased(TypeListId l) {
        std::vector<TypeId> out = types.list(l);
        for (TypeId& t : out) t = types.erase_regions(t);
        return types.list(std::move(out));
    }

    void inherent_place() {
        if (crate() == CrateId::Std) return;
        const TypeId self = impl_.self_type;
        if (const auto* adt = types.as<ty::Adt>(self)) {
            if (p.crate_of(adt->def) == crate()) return;
            p.diags.report(Diag::ForeignInherent, impl_head(p, id_), type_name(p, self))
                .at("defined in the standard library")
                .help("write a trait with these methods and implement it, or define a new type");
        } else if (types.is<ty::Param>(self) || types.is<ty::Projection>(self)) {
            p.diags.report(Diag::InherentOnParam, self_span());
        } else {
            p.diags.report(Diag::InherentOnPrimitive, self_span(), type_name(p, self))
                .help("write a trait with these methods and implement it");
        }
    }

    void inherent_types() {
        if (crate() == CrateId::Std) return;
        for (ast::ItemId m : written_.members) {
            const ast::Item& i = p.crate(crate()).items[m];
            if (std::holds_alternative<ast::TypeAliasItem>(i.kind))
                p.diags.report(Diag::Unstable, i.name.span,
                               "an associated type without a trait is");
        }
    }

    void mentioned(TypeId t, std::vector<bool>& params) {
        // `<T as Trait>::X` does not say what T is.
        if (types.is<ty::Projection>(t)) return;
        if (const auto* k = types.as<ty::Param>(t)) params[k->index] = true;
        types.each_part(t, [&](TypeId part) { mentioned(part, params); });
    }

    // A lifetime that an associated type mentions, but neither the type nor the trait does.
    void unconstrained_lifetimes() {
        const Generics& g = p.generics(id_);
        std::vector<Region> known, used;
        constrained_regions(types, impl_.self_type, known);
        if (impl_.trait) {
            for (TypeId a : types.list(impl_.trait->args)) constrained_regions(types, a, known);
            for (const Region& r : types.regions(impl_.trait->regions)) known.push_back(r);
        }
        for (const auto& [assoc, type] : impl_.types) constrained_regions(types, type, used);
        for (uint32_t i = 0; i < g.regions.size(); ++i) {
            const Region r{Region::Kind::Param, i};
            if (std::find(used.begin(), used.end(), r) == used.end() ||
                std::find(known.begin(), known.end(), r) != known.end())
                continue;
            p.diags
                .report(Diag::UnconstrainedLifetime, g.regions[i].span,
                        p.symbols.text(g.regions[i].name))
                .at("neither the type nor the trait says what it is");
        }
    }

    void unconstrained() {
        const Generics& g = p.generics(id_);
        std::vector<bool> params(g.params.size(), false);
        mentioned(impl_.self_type, params);
        if (impl_.trait)
            for (TypeId a : types.list(impl_.trait->args)) mentioned(a, params);
        if (types.flags(impl_.self_type).has_error) return;
        for (bool more = true; more;) {
            more = false;
            for (const Predicate& pred : g.predicates) {
                const auto* eq = std::get_if<ProjectionPredicate>(&pred);
                if (eq == nullptr) continue;
                std::vector<bool> needed(params.size(), false);
                for (TypeId a : types.list(eq->projection.args)) mentioned(a, needed);
                bool known = true;
                for (size_t i = 0; i < needed.size(); ++i) known &= !needed[i] || params[i];
                if (!known) continue;
                std::vector<bool> next = params;
                mentioned(eq->type, next);
                more |= next != params;
                params = std::move(next);
            }
        }
        for (size_t i = 0; i < params.size(); ++i)
            if (!params[i])
                p.diags
                    .report(Diag::UnconstrainedParam, g.params[i].span,
                            p.symbols.text(g.params[i].name))
                    .at("neither the type nor the trait says what it is");
    }
};

}  // namespace

bool has_unknown_trait(Program& p) {
    return p.tables().unknown_trait || std::any_of(p.impls_of(CrateId::User).begin(),
                                                   p.impls_of(CrateId::User).end(), [&](ImplId id) {
                                                       const ImplRow& row = p.tables().impls[id];
                                                       return row.has_trait && !row.trait.valid();
                                                   });
}

void check_impls(Program& p, CrateId crate) {
    std::set<TraitId> bad_traits;
    for (size_t i = 0; i < p.impls_of(crate).size(); ++i) {
        const ImplId id = p.impls_of(crate)[i];
        if (!ImplChecker(p, id).header()) bad_traits.insert(p.tables().impls[id].trait);
    }
    for (size_t i = 0; i < p.impls_of(crate).size(); ++i) {
        const ImplId id = p.impls_of(crate)[i];
        ImplChecker(p, id).contents(!bad_traits.contains(p.tables().impls[id].trait));
    }
}

void check_coherence(Program& p, CrateId crate) {
    Program::Tables& t = p.tables();
    std::map<TypeHead, std::vector<ImplId>> inherent;
    // Those of an unknown type are nobody's.
    for (ImplId id : p.impls_of(crate))
        if (!t.impls[id].has_trait && !p.types.is<ty::Error>(p.impl(id).self_type))
            inherent[t.impls[id].head].push_back(id);
    for (const auto& [head, impls] : inherent) {
        // By name, so that types with many impls cost no more than they have members.
        struct Member {
            ImplId impl;
            Span span;
        };
        std::map<Symbol, std::vector<Member>> by_name;
        for (ImplId id : impls) {
            const AstRef& ref = t.impls[id].impl.ast;
            for (ast::ItemId m : std::get<ast::ImplItem>(p.ast(ref).kind).members) {
                const ast::Ident& name = p.crate(crate).items[m].name;
                for (const Member& other : by_name[name.name]) {
                    if (other.impl != id && !overlap(p, other.impl, id)) continue;
                    const bool one_impl = other.impl == id;
                    p.diags
                        .report(Diag::DuplicateMember, one_impl ? name.span : other.span,
                                p.symbols.text(name.name))
                        .label(one_impl ? other.span : name.span, "other definition here");
                    break;
                }
                by_name[name.name].push_back({id, name.span});
            }
        }
    }
}

}  // namespace fleck
