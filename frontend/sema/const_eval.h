// What sema needs to know of constants: array lengths, discriminants, const arguments, patterns.
// (contract) frontend declares it; interp implements it by running the body on the machine, and
// registers itself with Program::set_const_evaluator(). Without one, Program evaluates what needs
// no machine: literals, operators on them, and paths to constants made of these.
#pragma once

#include <functional>
#include <optional>

#include "frontend/sema/items.h"
#include "frontend/sema/scope.h"

namespace fleck {

// An array length, const argument or discriminant: a body without a name.
struct AnonConst {
    CrateId crate;
    ast::BodyId body;
    TypeId type;  // what it must have
    ItemScope scope;
    // The local variables around it, which it cannot use (E0435); null: there are none.
    const std::function<bool(Symbol)>* is_local = nullptr;
};

struct ConstTree;

struct ConstBits {
    unsigned __int128 bits;  // two's complement, truncated to the width of the type
};

class ConstEvaluator {
  public:
    virtual ~ConstEvaluator() = default;
    // Nothing if the constant is wrong (and that has been reported) or depends on a type parameter.
    virtual std::optional<ConstBits> eval(const AnonConst& constant) = 0;
    // Of any type; the bits mean something for numbers, `bool` and `char` only. The arguments are
    // closed.
    virtual std::optional<ConstBits> eval(ConstId constant, TypeListId args) = 0;
    // The value of a constant that eval() could compute; nothing if a pattern cannot compare it, or
    // it depends on a type parameter.
    virtual std::optional<ConstTree> tree(ConstId constant, TypeListId args) = 0;
    // The initial value of a static; false if it cannot be computed (reported).
    virtual bool check(StaticId item) = 0;
};

}  // namespace fleck
