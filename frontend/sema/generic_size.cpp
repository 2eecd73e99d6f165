#include "frontend/sema/generic_size.h"

namespace fleck {

namespace {

class Sizes {
  public:
    Sizes(Program& program, const ParamEnv& env) : p_(program), types_(program.types), env_(env) {}

    GenericSize of(TypeId type) {
        if (types_.flags(type).has_projection) type = normalize_closed(p_, env_, type);
        if (types_.is<ty::Param>(type) || types_.is<ty::Projection>(type)) return GenericSize::Open;
        if (const auto* tuple = types_.as<ty::Tuple>(type)) {
            const TypeListId elems = tuple->elems;
            return together(types_.list(elems));
        }
        if (const auto* array = types_.as<ty::Array>(type)) {
            const auto [elem, len] = *array;
            const auto* known = types_.as<ty::ConstValue>(len);
            if (known == nullptr) return GenericSize::Open;
            const GenericSize each = of(elem);
            return known->bits == 0 && each == GenericSize::Some ? GenericSize::Zero : each;
        }
        if (const auto* ref = types_.as<ty::Ref>(type)) return of_pointer(ref->target);
        if (const auto* pointer = types_.as<ty::RawPtr>(type)) return of_pointer(pointer->target);
        if (const auto* adt = types_.as<ty::Adt>(type)) return of_adt(adt->def, adt->args);
        return GenericSize::Some;
    }

  private:
    // A pointer is fat if what it points to has no size, and that may be open.
    GenericSize of_pointer(TypeId target) {
        return types_.is<ty::Param>(target) && !is_sized(p_, env_, target) ? GenericSize::Open
                                                                           : GenericSize::Some;
    }

    GenericSize of_adt(AdtId def, TypeListId args) {
        GenericSize all = GenericSize::Zero;
        for (const Variant& v : p_.adt(def).variants) {
            std::vector<TypeId> fields;
            for (const Field& f : v.fields) fields.push_back(types_.subst(f.type, args));
            all = joined(all, together(fields));
        }
        return all == GenericSize::Zero && p_.adt(def).variants.size() > 1 ? GenericSize::Some
                                                                           : all;
    }

    GenericSize together(const std::vector<TypeId>& parts) {
        GenericSize all = GenericSize::Zero;
        for (const TypeId part : std::vector<TypeId>(parts)) all = joined(all, of(part));
        return all;
    }
    static GenericSize joined(GenericSize a, GenericSize b) {
        if (a == GenericSize::Open || b == GenericSize::Open) return GenericSize::Open;
        return a == GenericSize::Some ? a : b;
    }

    Program& p_;
    Types& types_;
    const ParamEnv& env_;
};

}  // namespace

GenericSize generic_size(Program& program, const ParamEnv& env, TypeId type) {
    return Sizes(program, env).of(type);
}

}  // namespace fleck
