// All items of a compilation, and what can be asked about them. (contract) In: the ASTs of prelude
// and user program. Out: item tables whose entries are lowered when they are first asked for,
// because a short program touches little of the prelude.
//
// References that accessors return stay valid for the life of the Program.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "frontend/base/diagnostic.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/sema/const_eval.h"
#include "frontend/sema/items.h"
#include "frontend/sema/scope.h"
#include "frontend/sema/types.h"
#include "frontend/syntax/ast.h"

namespace fleck {

// What an impl's self type is at its outermost constructor; impls are indexed by it.
struct TypeHead {
    enum class Kind : uint8_t {
        Blanket,  // a type parameter or a projection: may be anything
        Prim,     // index: of the TypeId (bool, char, str, ints, floats, never)
        Adt,      // index: of the AdtId
        Tuple,    // index: how many
        Array,
        Slice,
        Ref,     // index: 1 for &mut
        RawPtr,  // index: 1 for *mut
        Fn,
        Closure,
    } kind = Kind::Blanket;
    uint32_t index = 0;
    auto operator<=>(const TypeHead&) const = default;
    FLECK_FIELDS(kind, index)
};

struct Module {
    Symbol name;
    ModuleId parent;
    CrateId crate;
    bool is_block = false;
    ast::ItemId item;  // invalid for a root and for a block
    FLECK_FIELDS(name, parent, crate, is_block, item)
};

class StdSource;

class Program {
  public:
    // Without `std_source`, the prelude is collected from `std_crate` (which may be empty) and its
    // bodies are there.
    Program(Symbols& symbols, const SourceMap& sources, DiagSink& diags,
            const ast::Crate& std_crate, const ast::Crate& user_crate,
            StdSource* std_source = nullptr);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    Types types;
    Symbols& symbols;
    const SourceMap& sources;
    DiagSink& diags;

    // ---- Items; the whole entry is lowered
    const Adt& adt(AdtId id);
    const Fn& fn(FnId id);
    const Trait& trait(TraitId id);
    const Impl& impl(ImplId id);  // header and members' ids
    const Const& constant(ConstId id);
    const Static& static_item(StaticId id);
    const AssocTy& assoc_ty(AssocTyId id);
    // Only parameters and where-clauses: safe to ask for while the item itself is being lowered.
    const Generics& generics(AdtId id);
    const Generics& generics(FnId id);
    const Generics& generics(TraitId id);
    const Generics& generics(ImplId id);
    // Only the parameters (no predicates, no defaults).
    const Generics& params(AdtId id);
    const Generics& params(FnId id);
    const Generics& params(TraitId id);
    const Generics& params(ImplId id);
    const Generics& params(AliasId id);
    // Names without lowering anything.
    [[nodiscard]] Symbol name(AdtId id) const;
    [[nodiscard]] Symbol name(FnId id) const;
    [[nodiscard]] Symbol name(TraitId id) const;
    [[nodiscard]] Symbol name(AssocTyId id) const;
    [[nodiscard]] CrateId crate_of(AdtId id) const;
    [[nodiscard]] CrateId crate_of(FnId id) const;
    [[nodiscard]] CrateId crate_of(TraitId id) const;

    // The target of a type alias, in terms of its parameters.
    TypeId alias_type(AliasId id);

    // ---- Scopes, for resolving what stands in an item's text
    ItemScope scope(FnId id);
    ItemScope scope(AdtId id);
    ItemScope scope(TraitId id);
    ItemScope scope(ImplId id);
    ItemScope scope(ConstId id);
    ItemScope scope(StaticId id);
    ItemScope scope(const BodyOwner& owner);
    [[nodiscard]] const Module& module(ModuleId id) const;
    [[nodiscard]] ModuleId root(CrateId crate) const;
    // Does `inner` lie in `outer` (or equal it)? What is private to `outer` is visible in `inner`.
    [[nodiscard]] bool is_inside(ModuleId inner, ModuleId outer) const;
    ModuleId module_of(AdtId id) const;
    ModuleId module_of(FnId id) const;
    // The block's own module if it declares items, else invalid. `body` as given by body().
    ModuleId block_module(CrateId crate, ast::BodyId body, ast::ExprId block);
    // The module inside of which a name can be used that is declared in `module`; invalid: all.
    [[nodiscard]] ModuleId shown_in(ast::Vis vis, ModuleId module) const;
    [[nodiscard]] bool is_shown(ModuleId shown_in, ModuleId from) const {
        return !shown_in.valid() || is_inside(from, shown_in);
    }
    bool is_visible(FnId id, ModuleId from);

    // ---- Bodies
    [[nodiscard]] const ast::Crate& crate(CrateId id) const {
        return id == CrateId::Std ? std_crate_ : user_crate_;
    }
    [[nodiscard]] const ast::Item& ast(const AstRef& ref) const {
        return crate(ref.crate).items[ref.item];
    }
    // The ast::BodyId of an owner; invalid if it has none.
    ast::BodyId body_id(const BodyOwner& owner);
    const ast::Body& body(const BodyOwner& owner);
    const ast::Body& body(CrateId crate, ast::BodyId id);  // of an anonymous constant
    [[nodiscard]] CrateId crate_of(const BodyOwner& owner) const;
    [[nodiscard]] Span item_span(const BodyOwner& owner) const;  // of its name
    // Every body of a crate in source order, members and block items included; call collect first.
    std::vector<BodyOwner> bodies_of(CrateId crate);
    // All items of a crate, for checks.
    [[nodiscard]] const std::vector<AdtId>& adts_of(CrateId crate) const;
    [[nodiscard]] const std::vector<TraitId>& traits_of(CrateId crate) const;
    [[nodiscard]] const std::vector<ImplId>& impls_of(CrateId crate) const;
    FnId main_fn();  // of the user crate; invalid if there is none

    // ---- Lang items: `#[lang = ".."]`; an invalid id if the prelude lacks it
    AdtId lang_adt(std::string_view name);
    TraitId lang_trait(std::string_view name);
    FnId lang_fn(std::string_view name);
    // A method of a trait by name.
    FnId trait_fn(TraitId trait, std::string_view name);
    AssocTyId trait_assoc_ty(TraitId trait, std::string_view name);
    bool is_lang(AdtId id, std::string_view name);
    bool is_lang(TraitId id, std::string_view name);
    [[nodiscard]] bool is_box(TypeId t);
    TypeId box_inner(TypeId t);  // the T of Box<T>; invalid if `t` is no Box

    // ---- Impls
    TypeHead head(TypeId t) const;
    // Impls of a trait that may apply to a type with this head (the blanket ones come too).
    const std::vector<ImplId>& impls_of_trait(TraitId trait, TypeHead head);
    std::vector<ImplId> all_impls_of_trait(TraitId trait);
    const std::vector<ImplId>& inherent_impls(TypeHead head);
    // The supertraits of `t`, transitively, with `t` itself first; args substituted.
    enum class Lifetimes : uint8_t { Erased, Kept };
    std::vector<TraitRef> supertraits(const TraitRef& t, Lifetimes lifetimes = Lifetimes::Erased);
    TraitRef subst(const TraitRef& t, TypeListId args, const std::vector<Region>& regions);
    // The definition of a trait's member in an impl: the impl's own, or invalid if it has none.
    FnId impl_fn(ImplId impl, FnId trait_fn);
    ConstId impl_const(ImplId impl, ConstId trait_const);
    TypeId impl_assoc_ty(ImplId impl,
                         AssocTyId assoc);  // default of the trait if the impl has none

    // ---- Closures
    // A new closure in the body of `item`.
    FnId add_closure(const BodyOwner& item, Span span);
    void set_closure(FnId id, FnSig sig, ClosureFn closure);

    // ---- Constants
    void set_const_evaluator(ConstEvaluator* evaluator) { evaluator_ = evaluator; }
    // A ConstValue, a Param, or `types.error` (reported).
    TypeId eval_const(const AnonConst& constant);
    std::optional<ConstBits> eval_const(ConstId id, TypeListId args);
    // Are its fields or its discriminants being computed? Its layout is not known then.
    bool is_being_lowered(AdtId id);
    // While an anonymous constant is evaluated: it needs what is computed from it.
    void report_cycle();
    // Its value, taken apart; nothing if that cannot be done (wrong constants are reported).
    std::optional<ConstTree> const_tree(ConstId id, TypeListId args);
    // The initial value of a static; what is wrong with it is reported.
    bool check_static(StaticId id);
    // For lints: says nothing about what it cannot evaluate.
    std::optional<ConstBits> known_const(ConstId id, TypeListId args, Span at = {});

    // For resolve.cpp and lower_type.cpp: tables that are no part of the contract.
    struct Tables;
    Tables& tables() { return *tables_; }

  private:
    TypeId eval_open(const AnonConst& constant, const ast::Body& body, size_t errors_before);
    std::optional<ConstBits> eval_open(ConstId id, TypeListId args, bool& quiet_gap);

    const ast::Crate& std_crate_;
    const ast::Crate& user_crate_;
    StdSource* std_source_;
    ConstEvaluator* evaluator_ = nullptr;
    std::unique_ptr<Tables> tables_;
};

// What the image gives of the prelude beside the AST of its items: decoded when it is asked for.
class StdSource {
  public:
    virtual ~StdSource() = default;
    virtual const ast::Body& body(ast::BodyId id) = 0;
    virtual void read_tables(Program::Tables& tables) = 0;
};

// Reports what is wrong with the items of a crate (not with bodies): duplicate names, overlapping
// impls, missing members, recursive types, ...
void check_items(Program& program, CrateId crate);
// `impl Unknown for T` or `T: Unknown`, in the user's crate.
[[nodiscard]] bool has_unknown_trait(Program& program);

}  // namespace fleck
