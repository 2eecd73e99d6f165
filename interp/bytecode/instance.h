// Which functions a program consists of once its generics are gone: an instance is a function with
// its arguments, the drop glue of a type, or a body that computes a constant. They are numbered as
// they are met, and lowered when they are first called.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/types.h"

namespace fleck::vm {

using FuncId = Id<struct FuncTag>;

struct FuncKey {
    enum class Kind : uint8_t {
        Fn,        // a: FnId, b: TypeListId
        Ctor,      // a: the CtorDef type, when it is used as a function
        Closure,   // a: the type of a closure without captures, when it is used as a pointer
        DropGlue,  // a: TypeId; takes a pointer to the value
        BoxGlue,   // a: TypeId of the contents; takes the box's pointer, drops and frees
        Const,     // a: ConstId, b: TypeListId
        Static,    // a: StaticId
        Promoted,  // a: FuncId whose body has it, b: PromotedId
        Start,     // a: FnId of main; runs it and turns its result into an exit code
        Anon,      // a: number of a body handed in from outside
    } kind = Kind::Fn;
    uint32_t a = 0, b = 0;
    bool operator==(const FuncKey&) const = default;
};

// Made by the lowering, without a body in the program.
[[nodiscard]] constexpr bool is_glue(FuncKey::Kind kind) {
    switch (kind) {
        case FuncKey::Kind::Ctor:
        case FuncKey::Kind::Closure:
        case FuncKey::Kind::DropGlue:
        case FuncKey::Kind::BoxGlue:
        case FuncKey::Kind::Start:
            return true;
        case FuncKey::Kind::Fn:
        case FuncKey::Kind::Const:
        case FuncKey::Kind::Static:
        case FuncKey::Kind::Promoted:
        case FuncKey::Kind::Anon:
            return false;
    }
    FLECK_UNREACHABLE();
}

// Where arguments and result lie in a callee's frame, behind the saved frame pointer (at 0) and the
// return address (at 8).
struct Abi {
    static constexpr uint32_t kHeader = 16;
    TypeId ret;
    std::vector<TypeId> params;
    uint32_t ret_offset = kHeader;
    std::vector<uint32_t> param_offsets;
    uint64_t size = kHeader;  // of header, result and arguments
};

}  // namespace fleck::vm

template <>
struct std::hash<fleck::vm::FuncKey> {
    size_t operator()(const fleck::vm::FuncKey& k) const noexcept {
        return (static_cast<size_t>(k.kind) * 0x9e3779b97f4a7c15ull) ^
               ((size_t{k.a} << 32 | k.b) * 0xff51afd7ed558ccdull);
    }
};
