// The type checker of one pattern: private header of typecheck_pattern*.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

// Checks a pattern, with all that is in it, as a part of a body.
class PatternChecker {
  public:
    PatternChecker(BodyChecker& body, PatRole role, std::optional<Because> because)
        : b_(body), role_(role), because_(std::move(because)) {}

    // Against a type; what it binds is appended to `bindings`.
    hir::PatId check(ast::PatId pat, TypeId type, Bindings& bindings);
    // One that is no more than a path, which has this value.
    hir::PatId check_value_pat(const Value& value, Span span, TypeId expected);
    // The names that the variant does not have, and the fields that the pattern does not name
    // (`seen`: those that it does).
    void check_struct_pat_names(const ast::StructPat& pat, Span span, const std::string& path,
                                const Variant& variant, const std::vector<bool>& seen);

  private:
    enum class BindMode : uint8_t { Move, Ref, RefMut };
    struct Scope {
        Bindings* bindings;
        BindMode mode = BindMode::Move;
    };
    struct RangeEnd {
        TypeId type;
        std::optional<hir::LitValue> value;  // none: of a constant that is not known here
        Span span;
    };

    // ---- typecheck_pattern.cpp
    hir::PatId check_pat(ast::PatId pat, TypeId expected, Scope& scope);
    hir::PatId check_pat_kind(ast::PatId pat, TypeId expected, Scope& scope);
    bool peels_references(const ast::Pat& pat);
    bool names_constant(const ast::Path& path);
    bool unify_pat(Span span, TypeId expected, TypeId found);
    hir::PatId check_ident_pat(const ast::IdentPat& pat, Span span, TypeId expected, Scope& scope);
    hir::PatId check_or_pat(const ast::OrPat& pat, Span span, TypeId expected, Scope& scope);
    void report_unbound(Symbol symbol, Span alternative, Span bound);
    void replace_var(hir::PatId id, hir::VarId from, hir::VarId to);
    hir::PatId check_literal_pat(const ast::LitPat& pat, Span span, TypeId expected);
    std::optional<RangeEnd> check_range_end(ast::PatId end, TypeId expected);
    hir::PatId check_range_pat(const ast::RangePat& pat, Span span, TypeId expected);
    TypeId not_structural(TypeId type);
    std::string_view ctor_kind(const CtorValue& ctor);

    // ---- typecheck_pattern_parts.cpp
    hir::PatId check_ref_pat(const ast::RefPat& pat, Span span, TypeId expected, Scope& scope);
    hir::PatId check_tuple_pat(const ast::TuplePat& pat, Span span, TypeId expected, Scope& scope);
    hir::PatId check_slice_pat(const ast::SlicePat& pat, Span span, TypeId expected, Scope& scope);
    hir::PatId check_tuple_struct_pat(const ast::TupleStructPat& pat, Span span, TypeId expected,
                                      Scope& scope);
    hir::PatId check_struct_pat(const ast::StructPat& pat, Span span, TypeId expected,
                                Scope& scope);
    void report_missing_fields(const std::vector<Symbol>& missing, Span span);
    hir::PatId check_rest(ast::PatId id, TypeId type, Scope& scope);
    bool is_rest(ast::PatId id) const;
    std::optional<size_t> rest_position(const std::vector<ast::PatId>& elems);
    // Positions of the sub-patterns of a tuple-like pattern, around a `..`.
    std::vector<hir::FieldSubPat> check_positional(const std::vector<ast::PatId>& elems,
                                                   const std::vector<TypeId>& types, Scope& scope);
    void check_pats_for_errors(const std::vector<ast::PatId>& elems, Scope& scope);

    BodyChecker& b_;
    Program& p_ = b_.p_;
    Types& types_ = b_.types_;
    InferCtxt& cx_ = b_.cx_;
    const ast::Nodes& nodes_ = b_.nodes_;
    LowerCtx& lower_ = b_.lower_;
    hir::Body& out_ = b_.out_;
    PatRole role_;
    std::optional<Because> because_;
};

}  // namespace fleck
