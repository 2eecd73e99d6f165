// An impl's members against those that its trait declares.
#include <algorithm>
#include <map>

#include "frontend/sema/assoc.h"
#include "frontend/sema/check_items.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class MemberChecker {
  public:
    MemberChecker(Program& program, ImplId id)
        : p(program),
          types(program.types),
          id_(id),
          impl_(program.impl(id)),
          trait_(program.trait(impl_.trait->trait)),
          written_(std::get<ast::ImplItem>(program.ast(impl_.ast).kind)) {}

    void run(bool only_names) {
        names();
        if (only_names) return;
        missing();
        for (FnId trait_fn : trait_.fns)
            if (const FnId fn = p.impl_fn(id_, trait_fn); fn.valid()) compare(fn, trait_fn);
        for (ConstId trait_const : trait_.consts)
            if (const ConstId c = p.impl_const(id_, trait_const); c.valid())
                compare_const(c, trait_const);
    }

  private:
    Program& p;
    Types& types;
    ImplId id_;
    const Impl& impl_;
    const Trait& trait_;
    const ast::ImplItem& written_;

    CrateId crate() const { return impl_.ast.crate; }
    std::string_view text(Symbol s) const { return p.symbols.text(s); }

    static std::string_view kind_of(const ast::Item& i) {
        if (std::holds_alternative<ast::FnItem>(i.kind)) return "method";
        return std::holds_alternative<ast::ConstItem>(i.kind) ? "const" : "type";
    }

    void names() {
        std::map<std::pair<Symbol, bool>, Span> seen;  // types have a namespace of their own
        const auto& by_fn = p.tables().traits[impl_.trait->trait].fns_by_name;
        const auto& by_type = p.tables().traits[impl_.trait->trait].types_by_name;
        const auto& by_const = p.tables().traits[impl_.trait->trait].consts_by_name;
        for (ast::ItemId m : written_.members) {
            const ast::Item& i = p.crate(crate()).items[m];
            const Symbol name = i.name.name;
            if (i.is_pub() && crate() == CrateId::User)
                p.diags.report(Diag::NeedlessVisibility, Span{i.span.begin, i.span.begin + 3},
                               "what implements a trait is as public as the trait");
            const bool is_type = std::holds_alternative<ast::TypeAliasItem>(i.kind);
            const auto [it, fresh] = seen.emplace(std::pair(name, is_type), i.name.span);
            if (!fresh) {
                p.diags.report(Diag::DuplicateImplMember, i.name.span, text(name))
                    .label(it->second, "first defined here");
                continue;
            }
            const bool is_fn = std::holds_alternative<ast::FnItem>(i.kind);
            const bool is_const = std::holds_alternative<ast::ConstItem>(i.kind);
            const bool in_fns = by_fn.contains(name), in_types = by_type.contains(name),
                       in_consts = by_const.contains(name);
            if ((is_fn && in_fns) || (is_type && in_types) || (is_const && in_consts)) continue;
            if (in_fns || in_types || in_consts) {
                const Diag diag = is_const ? Diag::MemberIsConst
                                  : is_fn  ? Diag::MemberIsMethod
                                           : Diag::MemberIsType;
                p.diags.report(diag, i.name.span, text(name), text(trait_.name))
                    .at("does not match its trait");
                continue;
            }
            const Diag diag = is_fn     ? Diag::MethodNotInTrait
                              : is_type ? Diag::TypeNotInTrait
                                        : Diag::ConstNotInTrait;
            p.diags.report(diag, i.name.span, kind_of(i), text(name), text(trait_.name))
                .at(fmt::format("not a member of the trait `{}`", text(trait_.name)));
        }
    }

    void missing() {
        std::string names;
        auto add = [&](Symbol name) {
            names += fmt::format("{}`{}`", names.empty() ? "" : ", ", text(name));
        };
        const ImplRow& row = p.tables().impls[id_];
        for (FnId f : trait_.fns)
            if (!p.tables().fns[f].fn.has_body && !row.fns_by_name.contains(p.name(f)))
                add(p.name(f));
        for (AssocTyId a : trait_.types) {
            const bool there = std::any_of(row.written_types.begin(), row.written_types.end(),
                                           [&](const auto& w) { return w.first == p.name(a); });
            if (!there && !p.assoc_ty(a).default_type.valid()) add(p.name(a));
        }
        for (ConstId c : trait_.consts) {
            const Const& k = p.tables().consts[c].constant;
            if (!k.has_value && !row.consts_by_name.contains(k.name)) add(k.name);
        }
        if (names.empty()) return;
        p.diags.report(Diag::MissingMembers, impl_head(p, id_), names, text(trait_.name))
            .at(fmt::format("missing {}", names));
    }

    static size_t early_lifetimes(const Fn& fn) {
        size_t n = 0;
        for (size_t i = fn.generics.parent_regions; i < fn.generics.regions.size(); ++i)
            n += fn.generics.regions[i].late ? 0 : 1;
        return n;
    }

    void compare(FnId fn_id, FnId trait_fn) {
        const Fn& fn = p.fn(fn_id);
        const Fn& want = p.fn(trait_fn);
        const auto& written = std::get<ast::FnItem>(p.ast(fn.ast).kind);
        const std::string_view name = text(fn.name);
        if (fn.has_self != want.has_self) {
            p.diags
                .report(fn.has_self ? Diag::SelfNotInTrait : Diag::SelfInTrait, fn.span, name,
                        text(trait_.name))
                .at(fn.has_self ? "takes `self` here" : "takes no `self` here");
            return;
        }
        if (early_lifetimes(fn) != early_lifetimes(want)) {
            const Span at = written.generics.span.valid() ? written.generics.span : fn.span;
            p.diags.report(Diag::MethodLifetimes, at, name)
                .at("other lifetime parameters than the trait says")
                .label(want.span, "the trait's method");
            return;
        }
        const size_t own = fn.generics.params.size() - fn.generics.parent_params;
        const size_t want_own = want.generics.params.size() - want.generics.parent_params;
        if (own != want_own) {
            p.diags.report(Diag::MethodGenericsCount,
                           written.generics.span.valid() ? written.generics.span : fn.span, name,
                           own, want_own);
            return;
        }
        for (size_t i = 0; i < own; ++i) {
            const GenericParam& param = fn.generics.params[fn.generics.parent_params + i];
            const GenericParam& wanted = want.generics.params[want.generics.parent_params + i];
            if (param.synthetic == wanted.synthetic) continue;
            p.diags.report(Diag::ImplTraitOrParam, param.span, name)
                .label(wanted.span, "in the trait")
                .help("who calls it could name the type of the one, but not of the other");
            return;
        }
        if (fn.sig.params.size() != want.sig.params.size()) {
            p.diags.report(Diag::MethodParamCount,
                           fn.param_spans.empty() ? fn.span : fn.param_spans.back(), name,
                           fn.sig.params.size(), text(trait_.name), want.sig.params.size());
            return;
        }
        // Nothing is compared with a signature that is wrong in any part.
        for (const FnSig* sig : {&fn.sig, &want.sig}) {
            const auto is_wrong = [&](TypeId t) { return types.flags(t).has_error; };
            if (is_wrong(sig->ret) || std::ranges::any_of(sig->params, is_wrong)) return;
        }
        // The trait's signature in terms of the impl's parameters and the method's own.
        std::vector<TypeId> args = types.list(impl_.trait->args);
        for (size_t i = fn.generics.parent_params; i < fn.generics.params.size(); ++i)
            args.push_back(
                types.intern(ty::Param{static_cast<uint32_t>(i), fn.generics.params[i].name}));
        for (TypeId& a : args) a = types.erase_regions(a);
        const TypeListId with = types.list(std::move(args));
        InferCtxt cx(p, param_env(p, BodyOwner(fn_id)));
        Cause cause;
        cause.span = fn.span;
        auto same = [&](TypeId have, TypeId wanted, Span span) {
            const TypeId h = cx.normalize(types.erase_regions(have), cause);
            const TypeId w = cx.normalize(types.subst(wanted, with), cause);
            if (types.flags(h).has_error || types.flags(w).has_error) return true;
            if (cx.unify(h, w)) return true;
            p.diags.report(Diag::MethodTypeMismatch, span, name)
                .at(fmt::format("the trait says `{}` here, not `{}`", cx.name(w), cx.name(h)));
            return false;
        };
        bool good = true;
        for (size_t i = 0; i < fn.sig.params.size() && good; ++i)
            good = same(fn.sig.params[i], want.sig.params[i],
                        type_span(p, crate(), written.params[i].type));
        if (good)
            good = same(fn.sig.ret, want.sig.ret,
                        written.ret.valid() ? type_span(p, crate(), written.ret) : fn.span);
        if (good) stricter(fn, want, with);
    }

    // A bound of the impl's method that the trait's callers do not know of.
    void stricter(const Fn& fn, const Fn& want, TypeListId with) {
        if (!want.owner.trait.valid()) return;
        Generics known = p.generics(id_);
        for (const Predicate& pred : want.generics.predicates) {
            if (const auto* t = std::get_if<TraitPredicate>(&pred))
                known.predicates.push_back(TraitPredicate{
                    {t->trait_ref.trait, types.subst(t->trait_ref.args, with)}, t->span});
            if (const auto* eq = std::get_if<ProjectionPredicate>(&pred))
                known.predicates.push_back(ProjectionPredicate{
                    {eq->projection.assoc, types.subst(eq->projection.args, with)},
                    types.subst(eq->type, with),
                    eq->span});
        }
        InferCtxt cx(p, param_env(p, known));
        const size_t inherited = p.generics(id_).predicates.size();
        for (size_t i = inherited; i < fn.generics.predicates.size(); ++i) {
            if (const auto* eq = std::get_if<ProjectionPredicate>(&fn.generics.predicates[i]))
                if (!is_known(cx, *eq)) return;
            const auto* t = std::get_if<TraitPredicate>(&fn.generics.predicates[i]);
            if (t == nullptr) continue;
            std::vector<TypeId> list = types.list(t->trait_ref.args);
            for (TypeId& a : list) a = cx.normalize(types.erase_regions(a), {});
            if (cx.holds({t->trait_ref.trait, types.list(std::move(list))}) !=
                InferCtxt::Answer::No)
                continue;
            p.diags.report(Diag::StricterMethod, t->span, text(fn.name), text(trait_.name));
            return;
        }
    }

    // `I: Iterator<Item = u8>` where the trait's method says `Item = u16`, or nothing of it.
    bool is_known(InferCtxt& cx, const ProjectionPredicate& eq) {
        const TypeId projection = types.erase_regions(types.intern(eq.projection));
        const TypeId has = cx.normalize(projection, {});
        const TypeId wants = cx.normalize(types.erase_regions(eq.type), {});
        if (cx.unify(has, wants)) return true;
        p.diags.report(Diag::ProjectionMismatch, eq.span, cx.name(projection), cx.name(wants))
            .at(fmt::format("by the trait it is `{}`", cx.name(has)));
        return false;
    }

    void compare_const(ConstId c, ConstId trait_const) {
        const Const& have = p.constant(c);
        const Const& want = p.constant(trait_const);
        InferCtxt cx(p, param_env(p, BodyOwner(c)));
        const TypeId h = cx.normalize(types.erase_regions(have.type), {});
        const TypeId w = cx.normalize(types.subst(want.type, impl_.trait->args), {});
        if (cx.unify(h, w)) return;
        const auto& written = std::get<ast::ConstItem>(p.ast(have.ast).kind);
        p.diags
            .report(Diag::ConstTypeMismatch, type_span(p, crate(), written.type), text(have.name))
            .at(fmt::format("the trait says `{}`, not `{}`", cx.name(w), cx.name(h)));
    }
};

}  // namespace

void check_impl_members(Program& p, ImplId id, bool only_names) {
    MemberChecker(p, id).run(only_names);
}

}  // namespace fleck
