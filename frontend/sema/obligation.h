// What must hold for a body to make sense, and why: "`Vec<?0>` is `Clone`, because line 3 asks for
// it". Inference keeps a list of these until it knows enough to prove or refuse them.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "frontend/sema/items.h"
#include "frontend/sema/types.h"

namespace fleck {

// Why something must hold: decides where and how it is reported.
struct Cause {
    enum class Kind : uint8_t {
        Misc,
        Bound,          // a where-clause of `item`, written at `declared`
        SizedLocal,     // E0277 "the size .. cannot be known": of a variable
        SizedParam,     // of a parameter
        SizedReturn,    // of a result
        SizedArgument,  // of a generic argument
        SizedField,
        RepeatCopy,  // `[x; n]` copies x
        Operator,    // `a + b`; `detail` is the message's verb ("add `{}` to `{}`")
        Format,      // `{}` and `{:?}`
        ForLoop,     // is not an iterator
        Question,    // the `?` operator
        IndexBy,     // `v[i]`
        MainReturn,
    } kind = Kind::Misc;
    Span span;
    Span declared;     // the bound that asks for it
    TraitId of_trait;  // of a path `Trait::f`, which leaves the type open
    std::string item;  // whose bound it is
    std::string detail;
};

// A part of a value that is not known when the value is handed on: to a variable, a parameter, a
// receiver. What the other then has there rustc keeps apart from it, so that if both stay open the
// place in the text where that was decides whether they are told before what else is open.
struct HandedOn {
    TypeId part;
};

// The argument of a constant's parameter, or a length: it must become known. `of_type`: one that a
// type mentions is looked for only when the type is looked at.
struct ConstArg {
    TypeId arg;
    bool of_type = false;
};

struct Obligation {
    std::variant<TraitRef, std::pair<ty::Projection, TypeId>, HandedOn, ConstArg> what;
    Cause cause;
    uint32_t depth = 0;  // how many impls deep
    // The obligation as it was first asked for, if this one is nested in it.
    std::optional<TraitRef> root;
    // Of the result of a function value: what it takes and gives, as a FnPtr that binds the
    // lifetimes of the bound's `for<..>`. Invalid for others.
    TypeId fn_sig = {};
    // The open variables that it waits for; nothing to do until one of them is solved.
    std::vector<uint32_t> stalled_on;
};

// How `T: Trait` was proved.
struct ImplSource {
    enum class Kind : uint8_t { Impl, Param, Builtin } kind;
    ImplId impl;
    TypeListId args;  // of the impl
};

}  // namespace fleck
