#include "frontend/borrowck/region_cx.h"

#include <algorithm>

#include "frontend/borrowck/elaborate.h"

namespace fleck {

using mir::LocalId;
using mir::PlaceId;

namespace {

TypeId element(const Types& types, TypeId base) {
    if (const auto* array = types.as<ty::Array>(base)) return array->elem;
    if (const auto* slice = types.as<ty::Slice>(base)) return slice->elem;
    return types.error;
}

}  // namespace

RegionCx::RegionCx(Program& program, RegionFacts& shared, const mir::Body& b)
    : p(program), types(program.types), facts(shared), body(b), destinations(b.locals.size()) {
    const auto owner = body_owner(body);
    const Generics* generics = nullptr;
    if (owner) {
        env = param_env(p, *owner);
        if (const auto* f = std::get_if<FnId>(&*owner)) {
            p.fn(*f);  // elided lifetimes are known only with the signature
            generics = &p.generics(*f);
        } else if (const auto* c = std::get_if<ConstId>(&*owner)) {
            generics = &p.constant(*c).generics;
        }
    }
    add_universals(generics);
    const auto* fn = owner ? std::get_if<FnId>(&*owner) : nullptr;
    if (fn != nullptr && p.fn(*fn).closure) add_closure_universals(*fn);
    assume_signature();
    close_universals();
    type_locals();
    place_types_.resize(body.places.size());
}

RegionCx::RegionCx(Program& program, RegionFacts& shared, const mir::Body& empty,
                   const Generics& generics)
    : p(program),
      types(program.types),
      facts(shared),
      body(empty),
      destinations(empty.locals.size()) {
    env = param_env(p, generics);
    add_universals(&generics);
}

// ---- Variables

bool RegionFacts::has_regions(TypeId t) {
    const Types& types = p_.types;
    if (types.flags(t).has_region) return true;
    if (const auto it = has_regions_.find(t); it != has_regions_.end()) return it->second;
    bool any = types.is<ty::Ref>(t);
    if (const auto* adt = types.as<ty::Adt>(t)) any = !p_.params(adt->def).regions.empty();
    if (const auto* ctor = types.as<ty::CtorDef>(t)) any = !p_.params(ctor->def).regions.empty();
    if (const auto* fn = types.as<ty::FnDef>(t)) any = !p_.fn(fn->def).generics.regions.empty();
    if (const auto* proj = types.as<ty::Projection>(t))
        any = p_.assoc_ty(proj->assoc).result_of.valid() ||
              !p_.params(p_.assoc_ty(proj->assoc).trait).regions.empty();
    if (!any) types.each_part(t, [&](TypeId part) { any = any || has_regions(part); });
    has_regions_.emplace(t, any);
    return any;
}

RegionVid RegionCx::vid(const Region& r) {
    switch (r.kind) {
        case Region::Kind::Static:
            return kStaticRegion;
        case Region::Kind::Param:
            // A lifetime of another item never comes here: they are substituted.
            return r.index + 1 < universals.size() ? RegionVid(r.index + 1) : fresh();
        case Region::Kind::Var:
            return RegionVid(r.index);
        case Region::Kind::Erased:
        case Region::Kind::Bound:
        case Region::Kind::Error:
            return fresh();
    }
    FLECK_UNREACHABLE();
}

TypeId RegionCx::renumber(TypeId t) { return renumber(t, 0); }

TypeId RegionCx::renumber(TypeId t, uint32_t depth) {
    if (!has_regions(t)) return t;
    const uint32_t inner = depth + (types.is<ty::FnPtr>(t) ? 1 : 0);
    const TypeId mapped = types.map_parts(t, [&](TypeId part) { return renumber(part, inner); });
    const auto one = [&](const Region& r) {
        return r.kind == Region::Kind::Bound && binders_out(r) < depth ? r : var(vid(r));
    };
    if (const auto* ref = types.as<ty::Ref>(mapped)) {
        const ty::Ref k = *ref;
        return types.ref(k.target, k.is_mut, one(k.region));
    }
    const auto listed = [&](const Generics& generics) {
        std::vector<Region> regions = types.regions(types.region_list(mapped));
        regions.resize(generics.regions.size());
        for (size_t i = 0; i < regions.size(); ++i)
            regions[i] = generics.regions[i].late ? Region{} : one(regions[i]);
        return types.with_region_list(mapped, types.regions(std::move(regions)));
    };
    if (const auto* adt = types.as<ty::Adt>(mapped)) return listed(p.params(adt->def));
    if (const auto* ctor = types.as<ty::CtorDef>(mapped)) return listed(p.params(ctor->def));
    if (const auto* fn = types.as<ty::FnDef>(mapped)) return listed(p.fn(fn->def).generics);
    if (const auto* proj = types.as<ty::Projection>(mapped)) {
        const AssocTy& assoc = p.assoc_ty(proj->assoc);
        if (!assoc.result_of.valid()) return listed(p.params(assoc.trait));
        std::vector<Region> regions = types.regions(proj->regions);
        const std::vector<Region> named = types.regions(assoc.result_regions);
        regions.resize(named.size());
        for (size_t i = 0; i < regions.size(); ++i)
            regions[i] = one(named[i].kind == Region::Kind::Static ? named[i] : regions[i]);
        return types.with_region_list(mapped, types.regions(std::move(regions)));
    }
    return mapped;
}

// ---- Places

void RegionCx::type_locals() {
    for (const LocalId l : body.locals.ids()) {
        if (l.index > body.arg_count) {
            local_type.push(renumber(body.locals[l].type));
            continue;
        }
        signature_type.push(type_of_signature(l));
        local_type.push(named_again(signature_type[l]));
    }
    note_hidden_regions();
}

void RegionCx::note_hidden_regions() {
    if (hidden_types_.empty()) return;
    // With `+ 'a` it is said outright what they are.
    IdSet<RegionVid> hidden;
    for (const Outlives& c : constraints)
        if (c.why == Why::ImplResult) hidden.insert(c.longer);
    std::vector<RegionVid> olds, news;
    for_each_region(signature_type[mir::kReturnLocal], [&](RegionVid r) { olds.push_back(r); });
    for_each_region(local_type[mir::kReturnLocal], [&](RegionVid r) { news.push_back(r); });
    for (size_t i = 0; i < olds.size() && i < news.size(); ++i)
        if (hidden.contains(olds[i])) hidden_regions_.insert(news[i]);
}

// Of the result or a parameter, with the lifetimes of the item.
TypeId RegionCx::type_of_signature(LocalId l) {
    if (!closure_locals_.empty())
        return l.index < closure_locals_.size() ? closure_locals_[l.index]
                                                : renumber(body.locals[l].type);
    const Cause cause{Why::BoringNoLocation, body.span, {}};
    const auto of_item = [&](TypeId t) { return normalize(renumber(t), cause); };
    if (const auto* f = std::get_if<FnId>(&body.owner)) {
        const FnSig sig = p.fn(*f).sig;
        if (l == mir::kReturnLocal) return of_item(without_impl_results(sig.ret));
        if (l.index <= sig.params.size()) return of_item(sig.params[l.index - 1]);
    } else if (l == mir::kReturnLocal) {
        if (const auto* c = std::get_if<ConstId>(&body.owner)) return of_item(p.constant(*c).type);
        if (const auto* s = std::get_if<StaticId>(&body.owner))
            return of_item(p.static_item(*s).type);
    }
    return renumber(body.locals[l].type);
}

void RegionCx::equate_signature() {
    const Cause cause{Why::BoringNoLocation, body.span, {}};
    for (const LocalId l : signature_type.ids())
        if (l != mir::kReturnLocal) equate(signature_type[l], local_type[l], cause);
    equate(signature_type[mir::kReturnLocal], local_type[mir::kReturnLocal], cause);
}

TypeId RegionCx::named_again(TypeId t) {
    if (!types.flags(t).has_region) return t;
    const TypeId again = renumber(types.erase_regions(t));
    std::vector<RegionVid> olds, news;
    for_each_region(t, [&](RegionVid r) { olds.push_back(r); });
    for_each_region(again, [&](RegionVid r) { news.push_back(r); });
    for (size_t i = 0; i < olds.size() && i < news.size(); ++i)
        same.make_same(news[i].index, olds[i].index);
    return again;
}

// In the body of a function each `impl Trait` of its result is the type that it stands for, whose
// lifetimes are as long as those that it may name.
TypeId RegionCx::without_impl_results(TypeId ret) {
    const auto* f = std::get_if<FnId>(&body.owner);
    if (f == nullptr || p.fn(*f).impl_results.empty()) return ret;
    const Fn& fn = p.fn(*f);
    const Cause cause{Why::ImplResult, body.span, {}};
    return types.fold(ret, [&](TypeId part) {
        const auto* k = types.as<ty::Projection>(part);
        const auto i =
            k == nullptr ? fn.impl_results.end() : std::ranges::find(fn.impl_results, k->assoc);
        if (i == fn.impl_results.end()) return part;
        const auto index = static_cast<size_t>(i - fn.impl_results.begin());
        const std::vector<Region> named =
            types.regions(p.assoc_ty(fn.impl_results[index]).result_regions);
        const TypeId hidden = renumber(fn.impl_types[index]);
        hidden_types_.push_back(hidden);
        const std::vector<Predicate>& bounds = p.assoc_ty(fn.impl_results[index]).bounds;
        // `impl Trait + 'a` says outright that all in it outlives 'a.
        const auto is_bound = [&](const Region& n) {
            return std::ranges::any_of(bounds, [&](const Predicate& b) {
                const auto* o = std::get_if<TypeOutlives>(&b);
                return o != nullptr && o->region == n;
            });
        };
        for_each_region(hidden, [&](RegionVid r) {
            bool any = false;
            for (const Region& n : named)
                if (n.kind == Region::Kind::Param) {
                    outlives(r, vid(n), is_bound(n) ? Cause{Why::Boring, body.span, {}} : cause);
                    any = true;
                }
            if (!any) outlives(r, kStaticRegion, cause);
        });
        return hidden;
    });
}

void RegionCx::impl_results_well_formed(const Cause& cause) {
    for (const TypeId hidden : hidden_types_) well_formed(hidden, cause);
}

TypeId RegionCx::field_type(TypeId base, uint32_t variant, uint32_t field) {
    if (const auto* tuple = types.as<ty::Tuple>(base)) return types.list(tuple->elems)[field];
    if (const auto* closure = types.as<ty::Closure>(base))
        return types.list(types.as<ty::Tuple>(types.closure_captures(*closure))->elems)[field];
    const auto* adt = types.as<ty::Adt>(base);
    if (adt == nullptr) return types.error;
    const TypeId t = p.adt(adt->def).variants[variant].fields[field].type;
    if (!types.flags(t).has_param && !types.flags(t).has_region && !has_regions(t)) return t;
    const ItemArgs args{adt->args, types.regions(adt->regions)};
    return instantiate(t, args, {Why::Boring, body.span, {}});
}

TypeId RegionCx::place_type(PlaceId place) {
    const mir::Place& node = body.places[place];
    if (!node.parent.valid()) return local_type[node.local];
    if (place_types_[place].valid()) return place_types_[place];
    if (!has_regions(node.type)) return place_types_[place] = node.type;
    return place_types_[place] = projected_type(place, place_type(node.parent));
}

TypeId RegionCx::projected_type(PlaceId place, TypeId base) {
    const mir::Place& node = body.places[place];
    return std::visit(Overloaded{
                          [&](const mir::proj::Field& f) {
                              const mir::Place& up = body.places[node.parent];
                              const auto* down = up.parent.valid()
                                                     ? std::get_if<mir::proj::Downcast>(&up.elem)
                                                     : nullptr;
                              return field_type(base, down != nullptr ? down->variant : 0, f.index);
                          },
                          [&](const mir::proj::Deref&) {
                              if (const auto* ref = types.as<ty::Ref>(base)) return ref->target;
                              if (const auto* raw = types.as<ty::RawPtr>(base)) return raw->target;
                              return p.box_inner(base);
                          },
                          [&](const mir::proj::Index&) { return element(types, base); },
                          [&](const mir::proj::ConstantIndex&) { return element(types, base); },
                          [&](const mir::proj::Subslice&) {
                              if (const auto* array = types.as<ty::Array>(node.type))
                                  return types.intern(ty::Array{element(types, base), array->len});
                              return types.slice(element(types, base));
                          },
                          [&](const mir::proj::Downcast&) { return base; },
                      },
                      node.elem);
}

}  // namespace fleck
