// Type inference and trait selection for one body. (contract) Variables are solved by union-find;
// regions are ignored. Obligations wait in a list until what they are about is known.
//
//     let mut v = Vec::new();  // Vec<?0>
//     v.push(1u8);             // ?0 = u8
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "frontend/sema/obligation.h"
#include "frontend/sema/program.h"
#include "frontend/sema/variance.h"

namespace fleck {

enum class Library : uint8_t;

// The where-clauses that hold in a body, supertraits included, regions erased.
struct ParamEnv {
    std::vector<TraitRef> traits;
    std::vector<std::pair<ty::Projection, TypeId>> projections;
    bool reveal = false;  // the `impl Trait` of a result is what it stands for: when programs run
};
ParamEnv param_env(Program& p, const Generics& generics);
// The one of a function's or constant's body; in a trait, `Self: Trait` holds too.
ParamEnv param_env(Program& p, const BodyOwner& owner);
ParamEnv param_env(Program& p, const ItemScope& scope);

class InferCtxt {
  public:
    InferCtxt(Program& program, ParamEnv env);

    Program& p;
    Types& types;
    ParamEnv env;
    VarianceTable variances{p};

    // ---- Variables
    TypeId fresh(Span origin);
    TypeId fresh_int(Span origin);
    TypeId fresh_float(Span origin);
    // Marks a variable as made by an expression that never ends: it falls back to `()`.
    void mark_diverging(TypeId var);
    // A `let` whose type may stay unknown: E0282 is told at its pattern.
    void declare_local(TypeId type, Span pattern) { locals_.emplace_back(type, pattern); }
    // For parameters [prefix.size(), params.size()): fresh variables behind the given prefix.
    TypeListId fresh_args(const Generics& generics, Span origin, std::vector<TypeId> prefix = {});
    TypeId shallow(TypeId t);  // follows a variable to what it stands for
    TypeId resolve(TypeId t);  // everywhere inside; unsolved variables stay
    TypeListId resolve(TypeListId l);
    [[nodiscard]] bool is_var(TypeId t);        // General, after shallow
    [[nodiscard]] bool is_int_var(TypeId t);    // after shallow
    [[nodiscard]] bool is_float_var(TypeId t);  // after shallow
    std::optional<ClosureKind> closure_kind(const ty::Closure& c);

    // Makes both equal, or changes nothing and returns false. Error unifies with everything.
    [[nodiscard]] bool unify(TypeId a, TypeId b);
    // Would they unify? Changes nothing.
    bool can_unify(TypeId a, TypeId b);

    struct Snapshot {
        size_t undo_size, obligations_size, projected_size;
    };
    Snapshot snapshot();
    void rollback(const Snapshot& s);  // variables made since stay, unsolved
    void commit();                     // of the innermost snapshot
    template <typename F>
    auto probe(F&& f) {
        const Snapshot s = snapshot();
        auto result = f();
        rollback(s);
        return result;
    }
    // What is only asked, to be forgotten, is not reported.
    [[nodiscard]] bool in_probe() const { return open_snapshots_ > 0; }

    // ---- Obligations
    void require(TraitRef what, Cause cause);
    void require_projection(const ty::Projection& projection, TypeId equals, Cause cause);
    // Those of a function that is called. One of a trait needs the supertraits, too: an impl of it
    // may lack them.
    void require_fn_predicates(const Fn& fn, TypeListId args, const Cause& cause);
    // Those of the functions that a type mentions, as far as they are known to fail.
    void require_fns(TypeId t, Span span);
    // The where-clauses of an item for these arguments.
    void require_predicate(const Predicate& pred, TypeListId args, const Cause& cause,
                           std::string_view item_name);
    void require_predicates(const Generics& generics, TypeListId args, const Cause& cause,
                            std::string_view item_name);
    void require_sized(TypeId t, Cause cause);
    // Unless it is asked for already, and was not looked at since.
    void require_sized_once(TypeId t, Cause cause);
    void require_length(TypeId length, const Cause& cause);
    void hand_on(TypeId value, Span span, ast::Origin origin = ast::Origin::Written);
    // The receiver of a method, which comes before what the method asks for: before all that was
    // asked for since there were `asked` obligations.
    void hand_on_receiver(TypeId value, Span span, ast::Origin origin, size_t asked);
    [[nodiscard]] size_t asked() const { return obligations_.size(); }
    // What is asked of the function that a variable will stand for, by what waits for it.
    struct WantedFn {
        TypeId sig;  // a FnPtr; may be invalid
        std::optional<ClosureKind> kind;
        Span span;
    };
    WantedFn wanted_fn(TypeId t);
    // A bound of the function that is named at `callee` is for `argument` alone: if it does not
    // hold, that is told there.
    void blame(Span callee, Span bound, Span argument) {
        blames_.push_back({callee, bound, argument});
    }
    // Replaces projections by what they stand for. One that cannot be known yet becomes a variable
    // and an obligation.
    TypeId normalize(TypeId t, const Cause& cause);
    FnSig normalize(const FnSig& sig, const Cause& cause);
    // `sig` of a function for these arguments, normalised.
    FnSig instantiate_sig(FnId fn, TypeListId args, const Cause& cause);

    // Solves what can be solved now; definite failures are reported (E0277, E0271) once.
    void select_where_possible();
    // Variables fall back: {integer} to i32, {float} to f64, diverging ones to `()`.
    void fall_back();
    // Does what is asked hold for `()` in place of the diverging ones, but not for `!`? One day
    // they will fall back to that.
    bool needs_unit_fallback();
    // At the end of a body: select, fall back, select; what is still open is E0282 or E0283.
    // Returns false if anything was reported.
    bool finish();

    // ---- Questions; nothing is reported or bound
    enum class Answer : uint8_t { No, Maybe, Yes };
    Answer holds(const TraitRef& what);
    // Is it what an impl is for, but for the bounds of that impl? There must be one such impl.
    bool only_impl_fails(const TraitRef& what);
    bool implements(TypeId t, TraitId trait);  // Yes, with no further arguments
    bool is_copy(TypeId t);
    bool is_sized(TypeId t);
    // Selects an impl for a predicate without open variables.
    std::optional<ImplSource> select(const TraitRef& what);
    // Did an error get reported, so that follow-ups should be kept quiet?
    [[nodiscard]] bool tainted() const { return tainted_; }
    void taint() { tainted_ = true; }
    // Was anything told since this began? Then nobody asks for what is not known.
    [[nodiscard]] bool has_told() const;
    // One error of those told leaves every type known: in spite of it all else is looked at.
    void pass_error() { ++errors_before_; }
    // Did some question lead to ever larger ones?
    [[nodiscard]] bool overflowed() const { return overflowed_; }

    // E0282 for a variable that must be known here ("type annotations needed").
    void report_unknown(TypeId t, Span span);
    std::string name(TypeId t);           // resolved, as in messages
    std::string name(const TraitRef& t);  // `Add<i32>`

  private:
    struct Blame {
        Span callee, bound, argument;
    };
    [[nodiscard]] Span blamed(const Cause& cause) const;
    [[nodiscard]] Span blamed_fn(TypeId self, const Cause& cause) const;
    std::vector<Blame> blames_;
    // What was told; one place may ask for the same twice.
    std::vector<std::pair<TraitRef, Span>> told_;

    struct Var {
        ty::Infer::Kind kind;
        uint32_t parent;  // of the union; itself for a root
        TypeId value;     // of a root; invalid: unsolved
        Span origin;
        bool diverging = false;
        bool handed_on = false;
        bool in_many = false;  // mentioned by a type that mentions many
    };
    // Is something asked that does not hold with `fallback` in place of these variables?
    bool fails_with(TypeId fallback, const std::vector<uint32_t>& vars);
    struct Undo {
        uint32_t var;
        Var old;
    };
    enum class Selected : uint8_t { Done, Stuck, Failed };
    struct Candidate {
        enum class Kind : uint8_t { Param, Impl, Builtin } kind;
        ImplId impl;
        TraitRef trait_ref;           // of a Param: what is known to hold
        std::vector<TraitRef> needs;  // of a Builtin: what it holds for
    };
    using Pending = std::vector<Obligation>;
    using ProjectionKey = std::pair<AssocTyId, TypeListId>;

    TypeId var_type(uint32_t root);
    TypeId new_var(ty::Infer::Kind kind, Span origin);
    uint32_t find(uint32_t var);
    // The variables that a type mentions, if they are few: a deep type with an open leaf need not
    // be walked again and again.
    struct Mentioned {
        static constexpr size_t kMost = 3;
        std::array<uint32_t, kMost> vars = {};
        size_t count = 0;  // more than kMost: many
        // Of a type that mentions many: all of them were open when there were so many changes.
        uint64_t open_at = 0;
    };
    Mentioned& mentioned(TypeId t);
    void mark_in_many(TypeId t);
    // Are all variables that it mentions open? Then it is what it resolves to.
    [[nodiscard]] bool is_resolved(TypeId t);
    void set(uint32_t var, const Var& value);
    bool unify_inner(TypeId a, TypeId b);
    bool unify_lists(TypeListId a, TypeListId b);
    bool unify_vars(uint32_t a, uint32_t b);
    bool bind(uint32_t var, TypeId t);
    bool occurs(uint32_t var, TypeId t);
    bool mentions_open(const TraitRef& t);
    bool mentions_open(const Obligation& o);  // resolved
    void open_vars(TypeId t, std::vector<uint32_t>& out);
    bool still_stalled(const Obligation& o);

    TraitRef resolve(const TraitRef& t);
    void assemble(const TraitRef& what, std::vector<Candidate>& out, bool& stuck);
    void assemble_impls(const TraitRef& what, TypeHead head, std::vector<Candidate>& out);
    void assemble_builtin(const TraitRef& what, std::vector<Candidate>& out);
    // What a function item, constructor or function pointer takes and gives; nothing for other
    // types and for unsafe functions.
    std::optional<FnSig> fn_value_sig(TypeId self, const Obligation& o, Pending& nested);
    // Makes the arguments of `F: Fn<(A, B)>` those of the function F.
    bool unify_fn_args(const TraitRef& what, const Obligation& o, Pending& nested);
    std::optional<TypeId> impl_result(TypeId t);
    void assemble_closure(const TraitRef& what, std::vector<Candidate>& out, bool& stuck);
    void report_closure_kind(const TraitRef& what, const Cause& cause);
    void report_fn_mismatch(const TraitRef& what, const FnSig& sig, const Cause& cause);
    void assemble_auto_trait(const TraitRef& what, std::vector<Candidate>& out);
    bool matches(const Candidate& c, const TraitRef& what);
    // Makes the candidate's choice for good; gives back the impl's arguments.
    TypeListId confirm(const Candidate& c, const TraitRef& what, const Obligation& o,
                       Pending& nested);
    Selected choose(const TraitRef& what, uint32_t depth, Candidate& chosen);
    Selected select_one(Obligation& o, Pending& nested);
    Selected select_trait(const TraitRef& what, const Obligation& o, Pending& nested);
    Selected select_projection(const ty::Projection& projection, TypeId type, const Obligation& o,
                               Pending& nested);
    // A probe with a list of obligations of its own.
    template <typename F>
    auto question(F&& f) {
        ++questions_;
        auto result = probe(f);
        --questions_;
        return result;
    }
    // Runs a list to its end; gives back whether all, none or some could be proved.
    Answer solve(Pending pending);
    Answer evaluate(const TraitRef& what, uint32_t depth);
    Answer evaluate_candidate(const Candidate& c, const TraitRef& what, uint32_t depth);
    Selected project(const ty::Projection& projection, const Obligation& o, TypeId& result,
                     Pending& nested);
    Selected project_by_impl(const ty::Projection& projection, const Obligation& o, TypeId& result,
                             Pending& nested);
    TypeId normalize_into(TypeId t, const Obligation& o, Pending& nested);
    TypeId bound_fn_sig(const ProjectionPredicate& eq, TypeListId args, const Cause& cause);
    void report_failure(const Obligation& o);
    void report_ambiguity(const Obligation& o);
    void report_open_trait(const TraitRef& what, const Cause& cause, bool is_nested);
    bool are_impls_listed(const TraitRef& what, uint32_t depth);
    Library library_of(ImplId impl);
    Span place_to_say(TypeId t, Span otherwise);
    void hand_on_parts(TypeId t, const Cause& cause, Pending& out);
    uint32_t writing_cost(TypeId t);
    const std::pair<TypeId, Span>* open_local(const std::vector<uint32_t>& open,
                                              uint32_t otherwise);

    std::vector<Var> vars_;
    std::unordered_map<TypeId, Mentioned> mentioned_;
    uint64_t many_changes_ = 1;  // of variables that types mention which mention many
    std::vector<Undo> undo_;
    std::vector<Obligation> obligations_;
    std::vector<TraitRef> evaluating_;       // what is being evaluated, to stop at cycles
    std::vector<ProjectionKey> projecting_;  // the same of projections
    std::map<TraitRef, Answer> answers_;     // for closed predicates, in this environment
    // What projections were found to stand for; what must hold for that was asked for then, once.
    // Without it each adapter of a chain would ask for all that is before it several times. After
    // rustc-dev-guide, chapter "Normalization". What is not wholly known yet counts for the
    // question in whose list those obligations are.
    struct Projected {
        uint32_t question;
        TypeId type;
    };
    std::map<ProjectionKey, std::vector<Projected>> projected_;
    std::vector<ProjectionKey> projected_since_;  // in order, for rollback()
    uint32_t questions_ = 0;                      // how many are open
    std::vector<std::pair<TypeId, Span>> locals_;
    uint32_t cycles_ = 0;  // how often evaluate() met one
    uint32_t open_snapshots_ = 0;
    bool selecting_ = false;
    bool overflowed_ = false;
    bool tainted_ = false;
    size_t errors_before_;
};

// ---- Questions about closed types, for MIR building and lowering (no inference variables).

struct Instance {
    FnId fn;
    TypeListId args;
};
// The function that a call of a trait's method runs for these arguments (Self first): an impl's, or
// the trait's default. Not a trait method: itself. Nothing if it is not known (a type parameter).
std::optional<Instance> resolve_instance(Program& p, const ParamEnv& env, FnId fn, TypeListId args);
std::optional<std::pair<ConstId, TypeListId>> resolve_const(Program& p, const ParamEnv& env,
                                                            ConstId c, TypeListId args);
TypeId normalize_closed(Program& p, const ParamEnv& env, TypeId t);
TypeListId normalize_closed(Program& p, const ParamEnv& env, TypeListId l);
bool is_copy(Program& p, const ParamEnv& env, TypeId t);
bool is_sized(Program& p, const ParamEnv& env, TypeId t);
bool implements(Program& p, const ParamEnv& env, TypeId t, TraitId trait);
// May dropping a value of this type do anything? (A type parameter may, unless it is Copy.)
bool needs_drop(Program& p, const ParamEnv& env, TypeId t);
// The `Drop::drop` of exactly this ADT, if it has one; parts are not looked at.
std::optional<Instance> drop_impl(Program& p, TypeId t);

}  // namespace fleck
