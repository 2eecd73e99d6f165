// Checks of single items: functions, constants, types, `main`, imports.
#include "frontend/sema/check_items.h"

#include <algorithm>
#include <map>

#include "frontend/sema/method.h"
#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

Span type_span(Program& p, CrateId crate, ast::TyId type) {
    return p.crate(crate).sig.types[type].span;
}

void require_well_formed(InferCtxt& cx, TypeId t, Span span) {
    Program& p = cx.p;
    Types& types = cx.types;
    if (types.flags(t).has_error) return;
    types.each_part(t, [&](TypeId part) { require_well_formed(cx, part, span); });
    Cause cause;
    cause.span = span;
    if (const auto* adt = types.as<ty::Adt>(t)) {
        const ty::Adt k = *adt;
        cx.require_predicates(p.generics(k.def), k.args, cause, p.symbols.text(p.name(k.def)));
    } else if (const auto* proj = types.as<ty::Projection>(t)) {
        const ty::Projection k = *proj;
        if (p.assoc_ty(k.assoc).result_of.valid()) return;
        std::vector<TypeId> args = types.list(k.args);
        for (TypeId& a : args) a = cx.normalize(a, cause);
        cx.require({p.tables().assoc_tys[k.assoc].assoc.trait, types.list(std::move(args))}, cause);
    } else if (const auto* slice = types.as<ty::Slice>(t)) {
        cx.require_sized(cx.normalize(slice->elem, cause), cause);
    } else if (const auto* array = types.as<ty::Array>(t)) {
        const ty::Array k = *array;
        cx.require_sized(cx.normalize(k.elem, cause), cause);
        cx.require_length(k.len, cause);
    } else if (const auto* tuple = types.as<ty::Tuple>(t)) {
        const std::vector<TypeId> elems = types.list(tuple->elems);
        for (size_t i = 0; i + 1 < elems.size(); ++i)
            cx.require_sized(cx.normalize(elems[i], cause), cause);
    }
}

namespace {

class ItemChecker {
  public:
    ItemChecker(Program& program, CrateId crate) : p(program), t(program.tables()), crate_(crate) {}

    void fns() {
        for (size_t i = 0; i < t.fns.size(); ++i) {
            const FnId id(i);
            if (t.fns[id].fn.ast.crate == crate_) fn(id);
        }
    }

    void values() {
        for (size_t i = 0; i < t.consts.size(); ++i) {
            const ConstId id(i);
            if (t.consts[id].constant.ast.crate != crate_) continue;
            const Const& c = p.constant(id);
            const auto& written = std::get<ast::ConstItem>(p.ast(c.ast).kind);
            const Span span = type_span(p, crate_, written.type);
            const size_t before = p.diags.error_count();
            InferCtxt cx(p, param_env(p, p.scope(id)));
            value_type(cx, c.type, span, c.has_value ? span : Span{});
            t.consts[id].is_ill_formed = p.diags.error_count() != before;
        }
        for (size_t i = 0; i < t.statics.size(); ++i) {
            const StaticId id(i);
            if (t.statics[id].item.ast.crate != crate_) continue;
            const Static& s = p.static_item(id);
            const auto& written = std::get<ast::StaticItem>(p.ast(s.ast).kind);
            const Span span = type_span(p, crate_, written.type);
            const size_t before = p.diags.error_count();
            InferCtxt cx(p, {});
            Cause cause;
            cause.span = span;
            const TraitId sync = p.lang_trait("sync");
            if (sync.valid() && !s.is_mut)
                cx.require({sync, p.types.list({p.types.erase_regions(s.type)})}, cause);
            value_type(cx, s.type, span, p.ast(s.ast).span);
            t.statics[id].is_ill_formed = p.diags.error_count() != before;
        }
        for (size_t i = 0; i < t.aliases.size(); ++i)
            if (t.aliases[AliasId(i)].ast.crate == crate_) alias(AliasId(i));
        for (size_t i = 0; i < t.traits.size(); ++i) {
            const TraitId id(i);
            if (t.traits[id].trait.ast.crate != crate_) continue;
            const Trait& trait = p.trait(id);
            for (AssocTyId a : trait.types) p.assoc_ty(a);
            supertrait_cycle(id);
        }
    }

    // A condition without parameters holds or does not, wherever it is written.
    void conditions() {
        for (const AdtId id : p.adts_of(crate_)) condition(p.generics(id), 0);
        for (const TraitId id : p.traits_of(crate_)) condition(p.generics(id), 1);
        for (const ImplId id : p.impls_of(crate_)) condition(p.generics(id), 0);
        for (size_t i = 0; i < t.fns.size(); ++i) {
            const FnId id(i);
            if (t.fns[id].fn.ast.crate != crate_) continue;
            const FnOwner& owner = t.fns[id].fn.owner;
            const size_t inherited = owner.impl.valid() ? p.generics(owner.impl).predicates.size()
                                     : owner.trait.valid()
                                         ? p.generics(owner.trait).predicates.size()
                                         : 0;
            condition(p.generics(id), inherited);
        }
    }

    // The word `where`, which stands between the parameters and the first condition.
    [[nodiscard]] Span where_span(const ast::Item& item, const ast::FnItem& fn) const {
        const auto* subject = std::get_if<ast::TyId>(&fn.generics.where.front().subject);
        const Span from{item.span.begin,
                        subject != nullptr ? type_span(p, crate_, *subject).begin : item.span.end};
        const size_t at = p.sources.text(from).rfind("where");
        if (at == std::string_view::npos) return item.name.span;
        const uint32_t begin = from.begin + static_cast<uint32_t>(at);
        return {begin, begin + 5};
    }

    void main_fn() {
        if (crate_ == CrateId::Std) return;
        const FnId id = p.main_fn();
        if (!id.valid()) {
            // At the end of the text, or of a file without any.
            Span end = p.crate(crate_).last_token;
            uint32_t start = 0;
            for (const SourceFile& f : p.sources.files()) {
                if (f.is_std) continue;
                start = f.base;
                if (!end.valid())
                    end.begin = end.end = f.base + static_cast<uint32_t>(f.text.size());
            }
            p.diags.report(Diag::NoMain, Span{end.end > start ? end.end - 1 : start, end.end})
                .at("a program begins in its function `main`");
            return;
        }
        const Fn& fn = p.fn(id);
        const auto& written = std::get<ast::FnItem>(p.ast(fn.ast).kind);
        if (!fn.sig.params.empty()) {
            p.diags.report(Diag::MainType, fn.span).at("takes no parameters");
            return;
        }
        if (!fn.generics.params.empty() || !written.generics.lifetimes.empty()) {
            p.diags.report(Diag::MainGeneric,
                           written.generics.span.valid() ? written.generics.span : fn.span);
            return;
        }
        if (!written.generics.where.empty()) {
            p.diags.report(Diag::MainWhere, where_span(p.ast(fn.ast), written));
            return;
        }
        const TraitId termination = p.lang_trait("termination");
        if (!termination.valid() || fn.sig.ret == p.types.unit || fn.sig.ret == p.types.never)
            return;
        InferCtxt cx(p, {});
        Cause cause;
        cause.kind = Cause::Kind::MainReturn;
        cause.span = type_span(p, crate_, written.ret);
        cx.require({termination, p.types.list({p.types.erase_regions(fn.sig.ret)})}, cause);
        cx.finish();
    }

    // Two imports of one name, and an import of a name that the module defines itself.
    void imports() {
        for (size_t m = 0; m < t.modules.size(); ++m) {
            const ModuleId id(m);
            if (!t.modules.made(id) || t.modules[id].module.crate != crate_) continue;
            const ModuleRow& row = t.modules[id];
            std::map<std::pair<Symbol, Ns>, ImportId> seen;
            for (ImportId i : row.all_imports) {
                const Import& import = t.imports[i];
                if (!import.name.valid() || import.name == t.underscore) continue;
                for (Ns ns : {Ns::Types, Ns::Values}) {
                    if (!(ns == Ns::Types ? import.types : import.values)) continue;
                    const Span span = import_span(import);
                    const auto& own = ns == Ns::Types ? row.types : row.values;
                    if (const auto it = own.find(import.name); it != own.end()) {
                        // The later one is the one too many.
                        const Span later = std::max(span, it->second.span);
                        p.diags.report(Diag::ImportConflict, later, p.symbols.text(import.name))
                            .label(std::min(span, it->second.span), "first here");
                        break;
                    }
                    const auto [it, fresh] = seen.try_emplace({import.name, ns}, i);
                    if (fresh) continue;
                    p.diags.report(Diag::ImportTwice, span, p.symbols.text(import.name))
                        .label(import_span(t.imports[it->second]), "first import of the name");
                    break;
                }
            }
        }
    }

  private:
    Program& p;
    Program::Tables& t;
    CrateId crate_;
    std::vector<TraitId> cycles_;  // of supertraits, by one of them

    Span import_span(const Import& import) {
        return std::get<ast::UseItem>(p.ast(import.item).kind).path.span;
    }

    // The type of a constant or static. A value has a size, which is told at `size_span`.
    void value_type(InferCtxt& cx, TypeId type, Span span, Span size_span) {
        type = p.types.erase_regions(type);
        require_well_formed(cx, type, span);
        Cause cause;
        cause.span = size_span;
        if (size_span.valid()) cx.require_sized(cx.normalize(type, cause), cause);
        cx.finish();
    }

    void well_formed(TypeId type, Span span, const ItemScope& scope) {
        InferCtxt cx(p, param_env(p, scope));
        require_well_formed(cx, p.types.erase_regions(type), span);
        cx.finish();
    }

    // Each type parameter stands in what the alias means.
    void alias(AliasId id) {
        const TypeId type = p.alias_type(id);
        if (p.types.flags(type).has_error) return;
        const Generics& g = p.params(id);
        for (uint32_t i = 0; i < g.params.size(); ++i) {
            const GenericParam& param = g.params[i];
            if (param.is_const || mentions(type, i)) continue;
            p.diags
                .report(Diag::UnusedAliasParam, param.span, "type parameter",
                        p.symbols.text(param.name))
                .help("leave it out");
        }
    }

    bool mentions(TypeId type, uint32_t param) {
        if (const auto* k = p.types.as<ty::Param>(type)) return k->index == param;
        bool found = false;
        p.types.each_part(type, [&](TypeId part) { found = found || mentions(part, param); });
        return found;
    }

    // `self: T`: the type of the impl, or what leads to it by references and boxes alone
    // (rustc_hir_analysis/src/check/wfcheck.rs, `receiver_is_valid`).
    void receiver(FnId id, InferCtxt& cx, Span span) {
        const Fn& fn = p.fn(id);
        const TypeId self = p.types.erase_regions(p.scope(id).self_type);
        Cause cause;
        cause.span = span;
        const TypeId written = cx.normalize(p.types.erase_regions(fn.sig.params[0]), cause);
        const TypeId wanted = cx.normalize(self, cause);
        if (p.types.flags(written).has_error || p.types.flags(wanted).has_error) return;
        bool plain = true;
        for (std::optional<AutoderefStep> step = AutoderefStep{written, false}; step;
             step = deref_once(cx, step->type, span)) {
            plain = plain && !step->overloaded;
            const TypeId type = cx.shallow(step->type);
            if (type == wanted) {
                if (!plain)
                    p.diags.report(
                        Diag::Unstable, span,
                        fmt::format("`self` of the type `{}` is", type_name(p, written)));
                return;
            }
            if (const auto* param = p.types.as<ty::Param>(type);
                param != nullptr && param->index >= fn.generics.parent_params) {
                p.diags.report(Diag::GenericSelfParam, span, type_name(p, written))
                    .help("write `self`, `&self`, `&mut self` or `self: Box<Self>`");
                return;
            }
            plain = plain && !p.types.is<ty::RawPtr>(type);
        }
        p.diags.report(Diag::SelfParamType, span, type_name(p, written))
            .help("write `self`, `&self`, `&mut self` or `self: Box<Self>`");
    }

    void fn(FnId id) {
        const Fn& fn = p.fn(id);
        const auto& written = std::get<ast::FnItem>(p.ast(fn.ast).kind);
        InferCtxt cx(p, param_env(p, BodyOwner(id)));
        for (size_t i = 0; i < fn.sig.params.size(); ++i)
            require_well_formed(cx, p.types.erase_regions(fn.sig.params[i]),
                                type_span(p, crate_, written.params[i].type));
        if (written.ret.valid())
            require_well_formed(cx, p.types.erase_regions(fn.sig.ret),
                                type_span(p, crate_, written.ret));
        if (fn.has_self && crate_ == CrateId::User)
            receiver(id, cx, type_span(p, crate_, written.params[0].type));
        cx.finish();
        if (!fn.has_body && !fn.owner.trait.valid() && !fn.attrs.intrinsic)
            p.diags.report(Diag::Syntax, fn.span, "a function must have a body");
    }

    void condition(const Generics& generics, size_t from) {
        for (size_t i = from; i < generics.predicates.size(); ++i) {
            const Predicate& pred = generics.predicates[i];
            const auto* bound = std::get_if<TraitPredicate>(&pred);
            const auto* equal = std::get_if<ProjectionPredicate>(&pred);
            if (bound == nullptr && equal == nullptr) continue;
            std::vector<TypeId> list =
                p.types.list(bound != nullptr ? bound->trait_ref.args : equal->projection.args);
            if (equal != nullptr) list.push_back(equal->type);
            const bool open = std::any_of(list.begin(), list.end(), [&](TypeId type) {
                const TypeFlags& flags = p.types.flags(type);
                return flags.has_param || flags.has_region || flags.has_error;
            });
            if (open) continue;
            InferCtxt cx(p, {});
            Cause cause;
            cause.span = bound != nullptr ? bound->span : equal->span;
            cx.require_predicate(pred, kEmptyTypes, cause, "");
            cx.finish();
        }
    }

    // Each cycle is told once.
    void supertrait_cycle(TraitId start) {
        if (!is_supertrait(start, start)) return;
        for (const TraitId told : cycles_)
            if (is_supertrait(start, told) && is_supertrait(told, start)) return;
        cycles_.push_back(start);
        p.diags.report(
            Diag::Cycle, p.trait(start).span,
            fmt::format("computing the supertraits of `{}`", p.symbols.text(p.name(start))));
    }

    bool is_supertrait(TraitId of, TraitId wanted) {
        std::vector<TraitId> todo{of}, seen;
        while (!todo.empty()) {
            const TraitId next = todo.back();
            todo.pop_back();
            for (const TraitRef& s : p.trait(next).supertraits) {
                if (s.trait == wanted) return true;
                if (std::find(seen.begin(), seen.end(), s.trait) != seen.end()) continue;
                seen.push_back(s.trait);
                todo.push_back(s.trait);
            }
        }
        return false;
    }
};

// Of an impl of a trait that nobody knows, only names are looked at.
void forget_unknown_impls(Program& p) {
    std::vector<Span> unknown;
    for (const ImplId id : p.impls_of(CrateId::User)) {
        const ImplRow& row = p.tables().impls[id];
        if (row.has_trait && !row.trait.valid()) unknown.push_back(p.ast(row.impl.ast).span);
    }
    if (unknown.empty()) return;
    p.diags.keep([&](const Diagnostic& d) {
        return diag_row(d.id).stage <= DiagStage::Names ||
               std::none_of(unknown.begin(), unknown.end(),
                            [&](const Span& impl) { return impl.contains(d.span); });
    });
}

}  // namespace

void check_items(Program& p, CrateId crate) {
    p.bodies_of(crate);  // makes the members of all impls and traits
    check_imports(p, crate);
    ItemChecker checker(p, crate);
    checker.imports();
    check_adts(p, crate);
    if (crate == CrateId::User) check_outlives(p, crate);
    checker.values();
    checker.conditions();
    check_impls(p, crate);
    checker.fns();
    check_coherence(p, crate);
    checker.main_fn();
    if (crate == CrateId::User) forget_unknown_impls(p);
}

}  // namespace fleck
