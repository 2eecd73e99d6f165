// Do the types of fields and associated types hold what their own definitions demand of lifetimes:
// in `&'a T` the `T` must live as long as 'a.
#include "frontend/sema/check_items.h"
#include "frontend/sema/outlives.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class OutlivesChecker {
  public:
    OutlivesChecker(Program& program, const Generics& generics, const OutlivesEnv& env)
        : p(program), generics_(generics), env_(env) {}

    void well_formed(TypeId t, Span span) {
        const TypeKind kind = p.types.kind(t);
        if (const auto* ref = std::get_if<ty::Ref>(&kind)) {
            if (const auto failure = env_.type_outlives(ref->target, ref->region))
                told(*failure, ref->target, ref->region, Diag::ReferenceOutlives, span);
        } else if (const auto* adt = std::get_if<ty::Adt>(&kind)) {
            const std::vector<Region> regions = p.types.regions(adt->regions);
            for (const Predicate& pred : adt_outlives(p, adt->def)) demand(pred, *adt, span);
        }
        std::vector<TypeId> parts;
        p.types.each_part(t, [&](TypeId part) { parts.push_back(part); });
        for (TypeId part : parts) well_formed(part, span);
    }

    void told(const OutlivesEnv::Failure& failure, TypeId type, const Region& r, Diag of_region,
              Span span) {
        if (failure.region) {
            p.diags.report(of_region, span, type_name(p, type))
                .at(fmt::format("it must outlive {}, but {} need not", name(r),
                                name(*failure.region)));
            return;
        }
        const bool is_static = r.kind == Region::Kind::Static;
        const std::string param = type_name(p, failure.type);
        p.diags.report(is_static ? Diag::TypeNotStatic : Diag::TypeNotLongEnough, span, param)
            .at(fmt::format("it must outlive {}", name(r)))
            .help(fmt::format("say so: `{}: {}`", param, name(r)));
    }

  private:
    Program& p;
    const Generics& generics_;
    const OutlivesEnv& env_;

    std::string name(const Region& r) {
        if (r.kind == Region::Kind::Static) return "'static";
        const RegionParam& param = generics_.regions[r.index];
        return param.name.valid() ? fmt::format("'{}", p.symbols.text(param.name))
                                  : std::string("the lifetime that is left out");
    }

    void demand(const Predicate& pred, const ty::Adt& adt, Span span) {
        const std::vector<Region> regions = p.types.regions(adt.regions);
        auto region = [&](const Region& r) {
            return r.kind == Region::Kind::Param && r.index < regions.size() ? regions[r.index] : r;
        };
        if (const auto* k = std::get_if<RegionOutlives>(&pred)) {
            if (!env_.outlives(region(k->longer), region(k->shorter)))
                p.diags.report(Diag::LifetimeBound, span)
                    .at(fmt::format("{} must outlive {}", name(region(k->longer)),
                                    name(region(k->shorter))));
        } else if (const auto* t = std::get_if<TypeOutlives>(&pred)) {
            const TypeId type = p.types.subst(t->type, adt.args, regions);
            if (const auto failure = env_.type_outlives(type, region(t->region)))
                told(*failure, type, region(t->region), Diag::TypeOutlivesBound, span);
        }
    }
};

void check_adt(Program& p, AdtId id) {
    const Adt& adt = p.adt(id);
    if (adt.generics.params.empty() && adt.generics.regions.empty()) return;
    const auto* s = std::get_if<ast::StructItem>(&p.ast(adt.ast).kind);
    const auto* e = std::get_if<ast::EnumItem>(&p.ast(adt.ast).kind);
    const OutlivesEnv env(p, adt_outlives(p, id));
    OutlivesChecker checker(p, adt.generics, env);
    for (size_t v = 0; v < adt.variants.size(); ++v) {
        const ast::VariantData& data = s != nullptr ? s->data : e->variants[v].data;
        for (size_t f = 0; f < adt.variants[v].fields.size(); ++f)
            checker.well_formed(adt.variants[v].fields[f].type,
                                type_span(p, adt.ast.crate, data.field_list[f].type));
    }
}

// What an impl says its associated types are.
void check_impl(Program& p, ImplId id) {
    const Impl& impl = p.impl(id);
    if (!impl.trait || impl.self_type == p.types.error || impl.types.empty()) return;
    OutlivesEnv env(p, p.generics(id).predicates);
    env.assume_well_formed(impl.self_type);
    const std::vector<TypeId> args = p.types.list(impl.trait->args);
    const std::vector<Region> regions = p.types.regions(impl.trait->regions);
    for (TypeId arg : args) env.assume_well_formed(arg);
    OutlivesChecker checker(p, impl.generics, env);
    for (const auto& [assoc, type] : impl.types) {
        Span span = impl.span;
        for (const auto& [name, item] : p.tables().impls[id].written_types)
            if (name == p.name(assoc))
                span = type_span(
                    p, impl.ast.crate,
                    std::get<ast::TypeAliasItem>(p.crate(impl.ast.crate).items[item].kind).type);
        checker.well_formed(type, span);
        for (const Predicate& pred : p.assoc_ty(assoc).bounds) {
            const auto* bound = std::get_if<TypeOutlives>(&pred);
            if (bound == nullptr) continue;
            Region r = bound->region;
            if (r.kind == Region::Kind::Param)
                r = r.index < regions.size() ? regions[r.index] : Region{};
            if (const auto failure = env.type_outlives(type, r))
                checker.told(*failure, type, r, Diag::TypeOutlivesBound, span);
        }
    }
}

}  // namespace

void check_outlives(Program& p, CrateId crate) {
    for (size_t i = 0; i < p.adts_of(crate).size(); ++i) check_adt(p, p.adts_of(crate)[i]);
    for (size_t i = 0; i < p.impls_of(crate).size(); ++i) check_impl(p, p.impls_of(crate)[i]);
}

}  // namespace fleck
