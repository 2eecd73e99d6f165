// What the files that lower items share: how the scopes and parameters of items are made. Private
// to lower_*.cpp.
#pragma once

#include <functional>
#include <vector>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"

namespace fleck {

// Begins a step of a row; false if it was begun before.
inline bool begin(Step& step) {
    if (step != Step::Open) return false;
    step = Step::Busy;
    return true;
}

// Of a row of any table, without Self.
template <typename Row>
ItemScope base_scope(const Row& row, const AstRef& ast, const Generics& g) {
    ItemScope s;
    s.crate = ast.crate;
    s.module = row.module;
    s.generics = &g;
    return s;
}

// The types of a scope's item, in the arena of its crate's signatures.
LowerCtx context(Program& p, const ItemScope& scope, Elision elision);
// The parameters themselves as arguments.
TypeListId identity_args(Program& p, const Generics& g);
RegionListId identity_regions(Program& p, const Generics& g);
TypeId self_param(Program& p);
const ast::Generics& written_generics(Program& p, const AstRef& ref);
// `g` begins with the parent's parameters.
void inherit(Generics& g, const Generics& parent);
// Makes a new lifetime parameter of `g` for each lifetime that is left out.
std::function<Region(Span)> fresh_in(Generics& g);
// `T::name` for the parameter `index` of a scope: the traits among its bounds that have it, or
// whose supertraits do.
std::vector<TraitRef> bounds_with_assoc(Program& p, const ItemScope& scope, uint32_t index,
                                        Symbol name);
// Bounds on one type, `?Sized` or not, as predicates.
void lower_bounds(Program& p, const ItemScope& scope, TypeId subject,
                  const std::vector<ast::Bound>& bounds, Span span, std::vector<Predicate>& out);
// The same where lifetimes can be elided as `ctx` says: in the result of a function.
void lower_bounds(Program& p, const LowerCtx& ctx, TypeId subject,
                  const std::vector<ast::Bound>& bounds, Span span, std::vector<Predicate>& out);

}  // namespace fleck
