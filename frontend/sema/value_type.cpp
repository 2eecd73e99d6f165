// The types of what a path names as a value, and the signatures of what can be called.
#include "frontend/sema/method.h"

namespace fleck {

TypeId value_type(InferCtxt& cx, const Value& value, Span span) {
    Types& types = cx.types;
    Cause cause;
    cause.span = span;
    return std::visit(
        Overloaded{
            [&](const std::monostate&) { return types.error; },
            [&](const FnValue& k) {
                return types.intern(ty::FnDef{k.fn, k.args});
            },
            [&](const CtorValue& k) {
                if (cx.p.adt(k.adt).variants[k.variant].ctor == ast::CtorKind::Tuple)
                    return types.intern(ty::CtorDef{k.adt, k.variant, k.args});
                return types.adt(k.adt, k.args);
            },
            [&](const ConstValue& k) {
                const TypeId t = cx.p.constant(k.constant).type;
                return cx.normalize(types.subst(types.erase_regions(t), k.args), cause);
            },
            [&](const StaticValue& k) { return types.erase_regions(cx.p.static_item(k.id).type); },
            [&](const ConstParamValue& k) { return k.type; },
        },
        value);
}

TypeId field_type(InferCtxt& cx, const Field& field, TypeListId args, Span span) {
    Cause cause;
    cause.span = span;
    return cx.normalize(cx.types.subst(field.type, args), cause);
}

FnSig ctor_sig(InferCtxt& cx, AdtId adt, uint32_t variant, TypeListId args, Span span) {
    FnSig sig;
    const Adt& a = cx.p.adt(adt);
    for (const Field& f : a.variants[variant].fields)
        sig.params.push_back(field_type(cx, f, args, span));
    sig.ret = cx.types.adt(adt, args);
    return sig;
}

std::optional<FnSig> callable_sig(InferCtxt& cx, TypeId callee, Span span) {
    callee = cx.shallow(callee);
    Cause cause;
    cause.span = span;
    if (const auto* fn = cx.types.as<ty::FnDef>(callee)) {
        const ty::FnDef def = *fn;
        return cx.instantiate_sig(def.def, def.args, cause);
    }
    if (const auto* ctor = cx.types.as<ty::CtorDef>(callee)) {
        const ty::CtorDef def = *ctor;
        return ctor_sig(cx, def.def, def.variant, def.args, span);
    }
    if (const auto* ptr = cx.types.as<ty::FnPtr>(callee)) {
        const std::vector<TypeId> all = cx.types.list(ptr->inputs_and_output);
        FnSig sig;
        for (size_t i = 0; i + 1 < all.size(); ++i)
            sig.params.push_back(cx.types.erase_regions(all[i]));
        sig.ret = cx.types.erase_regions(all.back());
        return sig;
    }
    return std::nullopt;
}

}  // namespace fleck
