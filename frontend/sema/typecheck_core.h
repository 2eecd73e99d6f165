// The HIR that is being made of one body, with its types, variables, messages and coercions:
// private header of typecheck_*.cpp.
//
// Types in the HIR hold inference variables until writeback() resolves them. Coercions wrap a
// finished node in adjustment nodes.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "frontend/sema/hir.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/method.h"
#include "frontend/sema/program.h"
#include "frontend/sema/resolve.h"
#include "frontend/sema/variance.h"

namespace fleck {

// Where a type that was asked for comes from; shown as a label.
struct Because {
    Span span;
    std::string text;
};

// What a pattern binds.
using Bindings = std::vector<std::pair<Symbol, hir::VarId>>;

// What does not descend into the AST; BodyChecker (typecheck_body.h) does.
class BodyCore {
  public:
    BodyCore(Program& program, const ast::Body& body, const ItemScope& scope, ParamEnv env,
             hir::Owner owner);

  protected:
    friend class ConversionHint;  // suggest_conversion.cpp

    // Merges the types of several expressions into one, as the arms of a match (rustc's
    // CoerceMany): the first is coerced to `expected`, each further one to what they have so far,
    // or if that fails all earlier ones to its type.
    struct Merge {
        TypeId expected;
        TypeId merged;  // invalid until something was pushed
        std::vector<hir::ExprId> exprs;
        std::vector<Span> spans;
        // Of references: what they are with the lifetimes that were written, invalid if that is not
        // known; and whether they have the very lifetime that is expected.
        TypeId declared = {};
        bool is_as_expected = false;
        bool is_wanted = false;  // `expected` is another's: the first value may tell what it is
        [[nodiscard]] TypeId so_far() const { return merged.valid() ? merged : expected; }
    };
    enum class Why : uint8_t { Arm, IfElse, Break, Array, Block };

    struct Local {
        Symbol name;
        hir::VarId var;
        uint32_t hidden;  // the entry of the same name that this one hides, or kNoLocal
    };
    static constexpr uint32_t kNoLocal = UINT32_MAX;
    struct BlockModule {
        ModuleId module;
        size_t locals;  // how many there were when the block was entered
    };

    // ---- typecheck_core.cpp: nodes, variables, messages
    template <typename K>
    hir::ExprId make(Span span, TypeId type, K kind) {
        return out_.exprs.push(hir::Expr{span, type, hir::Origin::Written, std::move(kind)});
    }
    // Of a type that is known all the same, or of none.
    hir::ExprId error_expr(Span span, TypeId type = {});
    hir::VarId new_var(Symbol name, Span span, TypeId type, bool is_mut);
    hir::LoopId new_loop() { return hir::LoopId(out_.loop_count++); }
    TypeId type_of(hir::ExprId e) { return cx_.shallow(out_.exprs[e].type); }
    Span span_of(hir::ExprId e) const { return out_.exprs[e].span; }
    Span ast_span(ast::ExprId e) const { return nodes_.exprs[e].span; }
    // Solves pending obligations if that may tell what a variable is.
    TypeId known(TypeId t);
    // The same; an unsolved variable is E0282 and gives Error.
    TypeId must_know(TypeId t, Span span);
    void push_local(Symbol name, hir::VarId var);
    void declare(const Bindings& bindings);
    void pop_locals(size_t count);
    std::optional<hir::VarId> find_local(Symbol name);
    std::vector<Symbol> local_names() const;
    bool has_error(TypeId t) { return types_.flags(cx_.resolve(t)).has_error; }
    template <typename... Args>
    Diagnostic& error(Diag id, Span span, const Args&... args) {
        cx_.taint();
        return p_.diags.report(id, span, args...);
    }
    // What rustc's resolver tells: the body goes on to the other checks.
    template <typename... Args>
    Diagnostic& passable_error(Diag id, Span span, const Args&... args) {
        cx_.pass_error();
        return p_.diags.report(id, span, args...);
    }
    void refuse(Span span, std::string_view what);
    void mismatch(Span span, TypeId expected, TypeId found,
                  const std::optional<Because>& because = {}, hir::ExprId value = {},
                  std::string_view way_out = {});
    std::string name(TypeId t) { return cx_.name(t); }
    std::string text(Symbol s) const { return std::string(p_.symbols.text(s)); }
    Cause cause(Span span, Cause::Kind kind = Cause::Kind::Misc) const;
    hir::ExprId fn_expr(FnId fn, TypeListId args, Span span, const hir::UserPath& user = {});
    hir::ExprId make_call(const MethodCallee& callee, std::vector<hir::ExprId> args, Span span,
                          Span fn_span, hir::Source source);
    std::optional<uint32_t> find_field(const Variant& variant, Symbol name) const;
    hir::PatId error_pat(Span span);
    hir::PatId make_variant_pat(Span span, TypeId type, AdtId adt, uint32_t variant,
                                std::vector<hir::FieldSubPat> subs);
    template <typename K>
    hir::PatId make_pat(Span span, TypeId type, K kind) {
        return out_.pats.push(hir::Pat{span, type, std::move(kind)});
    }
    [[nodiscard]] bool captures_nothing(TypeId closure) const;

    // ---- suggest_conversion.cpp: a way out, if one is known
    void suggest_conversion(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value);
    void suggest_for_pattern(Diagnostic& d, TypeId expected, TypeId found, Span pattern);
    [[nodiscard]] std::string missing_result(TypeId found);
    [[nodiscard]] std::string written(Span span) const;
    [[nodiscard]] bool is_lang_adt(TypeId type, std::string_view lang) const;

    // ---- suggest_name.cpp
    std::string unknown_name_hint(Symbol symbol, PathUse use);
    std::string hint_of_self(Symbol symbol, PathUse use);
    std::string hint_of_scope(Symbol symbol);
    bool suggest_field_inside(Diagnostic& d, TypeId type, Symbol field);

    // ---- typecheck_adjust.cpp
    hir::ExprId adjust(hir::ExprId e, const std::vector<Adjustment>& adjustments, bool two_phase);
    // One step of dereferencing; a call of Deref::deref if it is overloaded.
    hir::ExprId deref(hir::ExprId e, TypeId target, bool overloaded, Span span, hir::Source source);
    // The first `steps` of an autoderef.
    hir::ExprId deref_steps(hir::ExprId e, const std::vector<AutoderefStep>& steps, size_t count);
    hir::ExprId borrow(hir::ExprId place, hir::BorrowKind kind, bool implicit, Span span);
    hir::ExprId implicit_cast(hir::CastKind kind, hir::ExprId e, TypeId type);
    // The place is going to be changed: overloaded derefs and indexing on the way to it go through
    // DerefMut and IndexMut (where those exist; else the mutability check tells).
    void make_mutable(hir::ExprId place);
    void make_mutable_call(hir::ExprId call);

    // ---- typecheck_coerce.cpp
    Span blame(hir::ExprId e) const;
    Span blame_branch(hir::ExprId e) const;
    // The expression as a value of this type; nothing if it cannot be (and nothing is reported).
    std::optional<hir::ExprId> coerce(hir::ExprId e, TypeId target, bool two_phase = false);
    std::optional<hir::ExprId> coerce_other(hir::ExprId e, TypeId source, TypeId target,
                                            bool two_phase);
    // The same when all that is asked so far is looked at.
    std::optional<hir::ExprId> coerce_known(hir::ExprId e, TypeId target, bool two_phase = false);
    // Reports E0308 if it cannot be.
    hir::ExprId demand_coerce(hir::ExprId e, TypeId target,
                              const std::optional<Because>& because = {}, bool two_phase = false);
    std::optional<hir::ExprId> coerce_unsized(hir::ExprId e, TypeId source, TypeId target);
    std::optional<hir::ExprId> coerce_reference(hir::ExprId e, TypeId source, TypeId target,
                                                bool two_phase);
    std::optional<hir::ExprId> coerce_raw_pointer(hir::ExprId e, TypeId source, TypeId target);
    std::optional<hir::ExprId> coerce_fn(hir::ExprId e, TypeId source, TypeId target);
    TypeId fn_ptr_type(TypeId callable, Span span);
    void merge(Merge& m, hir::ExprId e, Why why);
    void merge_unit(Merge& m, Span span, Why why);
    bool merge_types(Merge& m, hir::ExprId& e);
    template <typename K>
    hir::ExprId complete(const Merge& m, Span span, K kind) {
        const bool gives = m.merged.valid();
        const hir::ExprId e = make(span, gives ? m.merged : types_.never, std::move(kind));
        if (gives && !m.is_as_expected) own_lifetime_.insert(e);
        return e;
    }

    // ---- typecheck_lifetime.cpp
    // The type of a place in a parameter, with the signature's lifetimes; invalid for others.
    TypeId declared_type(hir::ExprId e);
    TypeId type_of_variable(hir::VarId var);
    TypeId type_of_result(hir::ExprId e, const hir::CallExpr& call);
    TypeId type_of_closure_result(FnId def);
    TypeId type_of_made(hir::ExprId e, const hir::AdtExpr& made);
    TypeId type_of_slice(const hir::CastExpr& cast);
    TypeId type_of_branches(hir::ExprId e);
    TypeId numbered_type(hir::ExprId e);
    TypeId if_known(TypeId t, hir::ExprId e);
    struct Told {  // of the parameters of an item
        std::vector<TypeId> types;
        std::vector<Region> regions;
    };
    void tell(TypeId pattern, TypeId t, Told& told);
    TypeListId filled(const Told& told, TypeListId inferred, uint32_t& next);
    struct ToldImpl {
        ImplId impl;
        TypeListId types;
        std::vector<Region> regions;
    };
    std::optional<ToldImpl> told_impl(TraitId trait, const std::vector<TypeId>& known,
                                      const std::vector<TypeId>& erased);
    void tell_by_impl(TraitId trait, TypeListId inferred, Told& told);
    TypeId projected(TypeId t);
    TypeId bound_part(hir::PatId pat, TypeId t, hir::VarId var, uint32_t& next);
    [[nodiscard]] static uint32_t first_number(hir::ExprId e);
    TypeId number_lifetimes(TypeId t, uint32_t& next);
    TypeId shortened(TypeId t, uint32_t& next);
    [[nodiscard]] TypeId element_of(TypeId list) const;
    void expect_lifetime(Merge& m);
    bool has_lifetime_of(Merge& m, hir::ExprId e);
    bool joins_returns(hir::ExprId e);
    [[nodiscard]] bool is_of_expected_lifetime(hir::ExprId e) const;
    void needs_common_lifetime(Merge& m, hir::ExprId e);
    [[nodiscard]] bool passes_on(hir::ExprId e) const;
    void mark_coerced(hir::ExprId e);

    Program& p_;
    Types& types_;
    InferCtxt cx_;
    const ast::Body& body_;
    const ast::Nodes& nodes_;
    LowerCtx lower_;
    hir::Body out_;

    std::vector<Local> locals_;
    std::unordered_map<uint32_t, uint32_t> local_of_;  // Symbol to the index of its latest entry
    std::vector<BlockModule> block_modules_;
    bool in_std_ = false;
    std::optional<TypeId> ret_;  // of a function; `return` elsewhere is E0572
    Span ret_span_;
    Merge returns_;                    // of each `return` with a value
    TypeId declared_ret_;              // as the signature has it, lifetimes included
    IdSet<hir::ExprId> own_lifetime_;  // branches whose common lifetime is not the expected one
    std::unordered_map<hir::VarId, TypeId> declared_params_;  // likewise
    // What the pattern that binds a variable is compared with; `by_ref`: with a `ref` in it, so
    // that it has the value's very type.
    struct FirstValue {
        hir::ExprId value;
        hir::PatId pat;
        bool by_ref;
    };
    void note_first_value(const Bindings& bindings, FirstValue first);
    TypeId type_by_first_value(hir::VarId var, const FirstValue& first);
    std::unordered_map<hir::VarId, FirstValue> first_values_;  // of variables without a type
    ast::ExprId assigned_;  // the name that an assignment begins with, while it is looked up
    // Of closures, beside what out_.closures has.
    struct ClosureState {
        TypeId type;
        std::vector<std::pair<Span, hir::VarId>> mentions;  // of variables around it
    };
    std::vector<ClosureState> closures_;
    uint32_t in_closure_ = hir::kNoClosure;  // that is being checked
};

}  // namespace fleck
