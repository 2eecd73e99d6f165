// Which places of the variables around it a closure uses, and how (rustc's ExprUseVisitor over
// HIR). Private to the type checker: types may hold variables that `InferCtxt` resolves.
#pragma once

#include <vector>

#include "frontend/sema/hir.h"
#include "frontend/sema/infer.h"

namespace fleck {

// `x`, `x.0`, `*x.0`, `x[_]`, a part of one of several variants.
struct UsedPlace {
    struct Step {
        enum class Kind : uint8_t { Deref, Field, Index, VariantField } kind;
        uint32_t field;
        TypeId before, after;
    };
    hir::VarId var;  // invalid: a temporary
    std::vector<Step> path;
    TypeId type;
};

struct PlaceUseOf {
    UsedPlace place;
    hir::Capture::How how;
    Span span;
};

// What a pattern looks at (hir::LookedAt).
struct LookedAtPlace {
    UsedPlace place;
    Span span;
};

struct OuterUses {
    std::vector<PlaceUseOf> uses;
    std::vector<LookedAtPlace> looked_at;
};

// The uses in the body of closure `index` of variables that are declared outside of it, in the
// order of evaluation; those of closures inside of it must be known.
OuterUses outer_uses(InferCtxt& cx, const hir::Body& body, uint32_t index);

}  // namespace fleck
