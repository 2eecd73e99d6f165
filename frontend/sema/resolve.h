// Names to items. (contract) In: a path and the scope it stands in. Out: a Res, and how many
// segments it took; the rest are associated items, to be looked up on a type.
//
//     std::vec::Vec::<u8>::new   ->  res::Adt{Vec}, used = 3
//     Self::MAX                  ->  res::SelfType, used = 1
//     Option::None               ->  res::Ctor{Option, 0}, used = 2
//
// Locals are the type checker's own: it looks a single-segment path up in its scopes first. A block
// that declares items is a module (Program::block_module): an item of an inner block hides a local
// of an outer one.
#pragma once

#include <optional>
#include <string>

#include "frontend/sema/program.h"

namespace fleck {

struct PathRes {
    Res res;
    uint32_t used = 0;  // segments that `res` stands for
    bool partial(const ast::Path& path) const { return used < path.segments.size(); }
};

enum class PathUse : uint8_t {
    Type,         // E0412, E0573
    Expr,         // E0425, E0423
    Call,         // E0425: callee of a call
    Struct,       // `S { .. }`: E0422, E0574
    TupleStruct,  // pattern `S(..)`: E0531, E0532
    PatternPath,  // pattern `A::B`: E0531, E0532
    Trait,        // E0405, E0404
    Import,       // E0432
};

// What a path in a body may mean besides items: its variables, and what is to be said if the name
// is unknown.
struct LocalNames {
    std::vector<Symbol> names = {};
    std::string hint = {};
};

// Resolves a path without self type (`<T>::x` has one: lower it, then look the rest up). What
// cannot be resolved is reported, and gives res::Error. `locals` are the names to suggest besides
// items.
PathRes resolve_path(Program& p, const ItemScope& scope, const ast::Path& path, PathUse use,
                     const LocalNames& locals = {});

// What `Self` is around the function whose block the scope's item stands in; invalid: nothing.
TypeId outer_self_type(Program& p, const ItemScope& scope);

// A single name; nothing is reported. Looks through enclosing blocks and up to the preludes.
std::optional<Res> lookup_name(Program& p, const ItemScope& scope, Symbol name, Ns ns);
// Only in this module or block itself (imports and globs included).
std::optional<Res> lookup_in(Program& p, ModuleId module, Symbol name, Ns ns);

// The traits whose methods are in scope here: by name, by `use`, by glob and from the prelude.
const std::vector<TraitId>& traits_in_scope(Program& p, ModuleId module);

// The candidate nearest to `name` that a typing error may have missed; invalid if none is near.
Symbol similar_name(const Symbols& symbols, std::string_view name,
                    const std::vector<Symbol>& candidates);

// "function", "struct", "tuple variant", "module", ...
std::string_view res_kind(Program& p, const Res& res);

// Reports every `use` of a crate that names nothing (E0432, E0433, E0603, ...).
void check_imports(Program& p, CrateId crate);

}  // namespace fleck
