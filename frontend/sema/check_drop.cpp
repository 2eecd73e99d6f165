// What runs when a value is dropped cannot depend on its parameters: drop glue does not know how
// long a lifetime was.
#include <algorithm>

#include "frontend/sema/check_items.h"
#include "frontend/sema/outlives.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

template <typename T>
bool all_different(const std::vector<T>& list) {
    for (auto it = list.begin(); it != list.end(); ++it)
        if (std::find(list.begin(), it, *it) != it) return false;
    return true;
}

// Each argument is a parameter of the impl, and none stands twice.
bool for_every_value(const Types& types, const ty::Adt& self) {
    const std::vector<TypeId>& args = types.list(self.args);
    const std::vector<Region>& regions = types.regions(self.regions);
    return std::all_of(args.begin(), args.end(),
                       [&](TypeId t) { return types.is<ty::Param>(t); }) &&
           std::all_of(regions.begin(), regions.end(),
                       [](const Region& r) { return r.kind == Region::Kind::Param; }) &&
           all_different(args) && all_different(regions);
}

class DropChecker {
  public:
    DropChecker(Program& program, ImplId id, const ty::Adt& self)
        : p(program), types(program.types), self_(self), generics_(p.generics(id)) {}

    void run() {
        Generics of_type = p.generics(self_.def);
        std::erase_if(of_type.predicates, [](const Predicate& pred) {
            return !std::holds_alternative<TraitPredicate>(pred);
        });
        for (Predicate& pred : of_type.predicates) {
            TraitRef& t = std::get<TraitPredicate>(pred).trait_ref;
            t = {t.trait, types.subst(t.args, self_.args)};
        }
        InferCtxt cx(p, param_env(p, of_type));
        OutlivesEnv env(p, {});
        env.assume_well_formed(types.intern(self_));
        for (const Predicate& pred : generics_.predicates) {
            if (const auto* t = std::get_if<TraitPredicate>(&pred))
                trait(cx, *t);
            else if (const auto* r = std::get_if<RegionOutlives>(&pred))
                check(env.outlives(r->longer, r->shorter), r->span);
            else if (const auto* o = std::get_if<TypeOutlives>(&pred))
                check(!env.type_outlives(o->type, o->region), o->span);
        }
    }

  private:
    Program& p;
    Types& types;
    const ty::Adt self_;
    const Generics& generics_;

    void trait(InferCtxt& cx, const TraitPredicate& pred) {
        std::vector<TypeId> args = types.list(pred.trait_ref.args);
        for (TypeId& a : args) a = cx.normalize(types.erase_regions(a), {});
        check(
            cx.holds({pred.trait_ref.trait, types.list(std::move(args))}) != InferCtxt::Answer::No,
            pred.span);
    }

    void check(bool holds, Span span) {
        if (!holds)
            p.diags.report(Diag::DropAsksMore, span, p.symbols.text(p.name(self_.def)))
                .at("the type itself does not ask for this")
                .label(p.adt(self_.def).span, "the type is defined here");
    }
};

}  // namespace

void check_drop_impl(Program& p, ImplId id) {
    const Impl& impl = p.impl(id);
    const auto* self = p.types.as<ty::Adt>(impl.self_type);
    if (self == nullptr) return;
    const ty::Adt adt = *self;
    if (!for_every_value(p.types, adt)) {
        p.diags.report(Diag::DropForSome, impl_head(p, id), p.symbols.text(p.name(adt.def)))
            .at("must be for the type with any arguments")
            .label(p.adt(adt.def).span, "the type is defined here");
        return;
    }
    DropChecker(p, id, adt).run();
}

}  // namespace fleck
