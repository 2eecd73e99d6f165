// Attributes as they are written: which there are, what arguments they take, and what they may
// stand before. (private to frontend/syntax)
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "frontend/base/diagnostic.h"
#include "frontend/syntax/ast.h"
#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

// One element of an attribute's list: `name`, `name = value`, `name(..)`, or a literal.
struct AttrArg {
    enum class Kind : uint8_t { Word, Assigned, List, Literal } kind;
    Span span;
    std::string_view name;             // `std::fmt` without blanks; of a literal its text
    const TapeToken* value = nullptr;  // of Assigned
};

// `#[name]`, `#[name = value]`, `#[name(args)]`.
struct WrittenAttr {
    enum class Shape : uint8_t { Word, Assigned, List } shape = Shape::Word;
    Span span;
    std::string_view name;
    const TapeToken* value = nullptr;
    std::vector<AttrArg> args;
};

// What stands between the brackets of `tree`.
[[nodiscard]] WrittenAttr read_attr(const Tape& tape, const TapeToken& tree, Span at,
                                    std::string_view name);
[[nodiscard]] bool is_attribute(std::string_view name);
// Reports arguments that the attribute does not take.
void check_attr_args(const WrittenAttr& attr, DiagSink& diags);

// What an attribute stands before.
enum class AttrTarget : uint8_t {
    Fn,
    Method,       // of an impl
    TraitMethod,  // of a trait
    Struct,
    Enum,
    Trait,
    Impl,
    TraitImpl,
    Static,
    Const,
    OtherItem,
    Field,
    Variant,
    Param,
    Arm,
    Statement,
    Expression,
};
void check_attr_target(const ast::Attr& attr, std::string_view name, AttrTarget target,
                       DiagSink& diags);

}  // namespace fleck::syntax
