// The rows behind Program: each item with what it needs to be lowered, and how far that has come.
// FLECK_FIELDS lists what collecting fills in; those fields of the prelude's rows are in its image.
// Private to the files that fill them (collect, lookup, imports, lower_*, program).
#pragma once

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

#include "frontend/sema/program.h"

namespace fleck {

using ImportId = Id<struct ImportTag>;

// How far one step of lowering has come; Busy again is a cycle.
enum class Step : uint8_t { Open, Busy, Done };

struct NameEntry {
    Res res;
    ModuleId shown_in;  // where it can be named (Program::shown_in); so in the other rows
    Span span;
    FLECK_FIELDS(res, shown_in, span)
};

// A `use`. Resolved when one of the names that it may bind is first looked up.
struct Import {
    AstRef item;
    ModuleId module;
    Symbol name;  // what it binds; invalid for a glob
    ModuleId shown_in;
    Step step = Step::Open;
    std::optional<Res> types, values;
    ModuleId types_shown_in, values_shown_in;                // where these could be used before
    bool used = false;                                       // some name was found through it
    bool types_ambiguous = false, values_ambiguous = false;  // see Found
    bool prefix_ambiguous = false;
    ModuleId glob_module;  // of a glob: what it names
    AdtId glob_enum;
    FLECK_FIELDS(item, module, name, shown_in, step, types, values, glob_module, glob_enum)
};

// The crates that real std is made of; each sees those before it.
enum class Library : uint8_t { Core, Alloc, Std };

struct ModuleRow {
    Module module;
    Library library = Library::Core;  // `#[fleck::library(..)]`, else that of the parent
    std::unordered_map<Symbol, NameEntry> types, values;
    std::unordered_map<Symbol, std::vector<ImportId>> imports;  // by the name bound
    std::vector<ImportId> all_imports;
    std::vector<ImportId> globs;
    std::optional<std::vector<TraitId>> traits;  // in scope
    std::optional<BodyOwner> owner;              // of a block: whose body it is in
    Span span;                                   // of a block
    FLECK_FIELDS(module, library, types, values, imports, all_imports, globs)
};

struct AdtRow {
    Adt adt;
    ModuleId module;
    Step params = Step::Open, predicates = Step::Open, lowered = Step::Open;
    std::vector<Step> discriminants;  // of the variants; another one's may need it
    FLECK_FIELDS(adt.name, adt.ast, adt.kind, adt.attrs, adt.repr, adt.repr_c, adt.align, adt.span,
                 module)
};
struct FnRow {
    Fn fn;
    ModuleId module;
    ModuleId shown_in;
    Step params = Step::Open, predicates = Step::Open, sig = Step::Open;
    std::vector<std::pair<const ast::ImplTraitTy*, uint32_t>> impl_traits;  // to parameters
    FLECK_FIELDS(fn.name, fn.ast, fn.has_self, fn.has_body, fn.attrs, fn.span, module, shown_in)
};
struct TraitRow {
    Trait trait;
    ModuleId module;
    bool has_members = false;
    Step params = Step::Open, predicates = Step::Open, supertraits = Step::Open;
    std::unordered_map<Symbol, FnId> fns_by_name;
    std::unordered_map<Symbol, AssocTyId> types_by_name;
    std::unordered_map<Symbol, ConstId> consts_by_name;
    std::vector<std::pair<TypeHead, ImplId>> impls;
    FLECK_FIELDS(trait.name, trait.ast, trait.attrs, trait.span, module, impls)
};
struct ImplRow {
    Impl impl;
    ModuleId module;
    std::vector<std::pair<Symbol, Symbol>> written_each;  // see each_copies
    EachNames each;
    TypeHead head;
    TraitId trait;  // valid if the trait's path resolved
    bool has_trait = false;
    bool negative = false;
    bool has_members = false;
    Step params = Step::Open, header = Step::Open, predicates = Step::Open, types = Step::Open;
    std::unordered_map<Symbol, FnId> fns_by_name;
    std::unordered_map<Symbol, ConstId> consts_by_name;
    // Associated types as written; lowered with `types`.
    std::vector<std::pair<Symbol, ast::ItemId>> written_types;
    FLECK_FIELDS(impl.ast, impl.span, module, written_each, head, trait, has_trait, negative)
};
struct AssocTyRow {
    AssocTy assoc;
    AstRef ast;
    Step step = Step::Open;
};
struct ConstRow {
    Const constant;
    ModuleId module;
    ModuleId shown_in;
    bool is_ill_formed = false;  // its type is: then its value is not asked for
    Step step = Step::Open;
    FLECK_FIELDS(constant.name, constant.ast, constant.span, constant.has_value, module, shown_in)
};
struct StaticRow {
    Static item;
    ModuleId module;
    bool is_ill_formed = false;  // likewise
    Step step = Step::Open;
    FLECK_FIELDS(item.name, item.ast, item.span, item.is_mut, module)
};
struct AliasRow {
    Symbol name;
    AstRef ast;
    ModuleId module;
    Generics generics;
    TypeId type;
    Step params = Step::Open, step = Step::Open;
    FLECK_FIELDS(name, ast, module)
};

// Where Generics were written; `T::Item` looks for T's bounds there before they are lowered.
struct GenericsSource {
    CrateId crate = CrateId::User;
    const ast::Generics* own = nullptr;
    const Generics* parent = nullptr;
    TraitId trait;  // of a trait's own generics
};

using LangItem =
    std::variant<AdtId, TraitId, FnId, std::pair<ImplId, Symbol>, std::pair<TraitId, Symbol>>;

struct Program::Tables {
    LazyIdVec<ModuleId, ModuleRow> modules;
    LazyIdVec<AdtId, AdtRow> adts;
    LazyIdVec<FnId, FnRow> fns;
    LazyIdVec<TraitId, TraitRow> traits;
    LazyIdVec<ImplId, ImplRow> impls;
    LazyIdVec<AssocTyId, AssocTyRow> assoc_tys;
    LazyIdVec<ConstId, ConstRow> consts;
    LazyIdVec<StaticId, StaticRow> statics;
    LazyIdVec<AliasId, AliasRow> aliases;
    LazyIdVec<ImportId, Import> imports;

    ModuleId roots[2];
    // Some bound or impl names a trait that is not there: nobody knows which traits hold then.
    bool unknown_trait = false;
    ModuleId prelude;
    std::unordered_map<Symbol, LangItem> lang;
    std::unordered_map<Symbol, TypeId> prim_types;
    std::unordered_map<const Generics*, GenericsSource> generics_sources;

    // Of a trait, those with this head and the blanket ones; made when first asked for.
    std::map<std::pair<TraitId, TypeHead>, std::vector<ImplId>> impls_for_query;
    std::map<TypeHead, std::vector<ImplId>> inherent_by_head;
    // Inherent associated functions and constants by head and name, made when first looked up.
    std::map<TypeHead, std::unordered_map<Symbol, std::vector<ImplId>>> inherent_names;

    std::vector<AdtId> adts_of[2];
    std::vector<TraitId> traits_of[2];
    std::vector<ImplId> impls_of[2];
    std::vector<ImportId> imports_of[2];
    size_t impl_heads_done[2] = {0, 0};
    std::vector<FnId> fns_of[2];  // free ones
    std::vector<ConstId> consts_of[2];
    std::vector<StaticId> statics_of[2];
    std::vector<AliasId> aliases_of[2];

    // Blocks with items.
    std::map<std::tuple<CrateId, ast::BodyId, ast::ExprId>, ModuleId> block_modules;
    std::set<std::pair<CrateId, ast::BodyId>> scanned_bodies;

    // Types that contain themselves; true: through their fields alone.
    std::map<AdtId, bool> recursive_adts;
    bool quiet_consts = false;                                // while known_const() runs
    std::vector<std::pair<ConstId, TypeListId>> open_consts;  // being evaluated, one for another
    std::map<std::pair<ConstId, TypeListId>, std::optional<ConstBits>> const_values;
    bool too_deep = false;  // those are too many
    Span asked_at;          // who needs the outermost of them, if that is not itself
    // The anonymous constants among them, the outermost first.
    struct OpenAnon {
        CrateId crate;
        ast::BodyId body;
        Span span;
    };
    std::vector<OpenAnon> open_anon;
    uint32_t bound_depth = 0;  // of bounds_with_assoc
    // Where the user's text names types, traits, and constants as parts of types.
    std::vector<std::pair<Res, Span>> mentions;

    // The names that code often needs.
    Symbol self_lower, self_upper, super_kw, crate_kw, std_name, core_name, underscore, lang_attr;

    FLECK_FIELDS(modules, adts, fns, traits, impls, consts, statics, aliases, imports, roots[0],
                 lang, inherent_by_head)

    // Predicates without parameters and variables: do they hold?
    std::map<TraitRef, bool> proved;
    std::unordered_map<TypeId, bool> needs_drop;
    std::unordered_map<AdtId, std::vector<Predicate>> adt_outlives;  // see outlives.h
};

// ---- collect.cpp
void collect_crate(Program& p, CrateId crate);
// Registers the items that blocks of this body declare.
void collect_block_items(Program& p, CrateId crate, ast::BodyId body_id, const ast::Body& body,
                         ModuleId parent, const BodyOwner& owner);

// ---- collect_members.cpp
FnRow fn_row(Program& p, CrateId crate, ast::ItemId id, ModuleId module);
ConstRow const_row(Program& p, CrateId crate, ast::ItemId id, ModuleId module);
void make_members(Program& p, TraitId id);
void make_members(Program& p, ImplId id);

// ---- impl_heads.cpp
void collect_impl_heads(Program& p, CrateId crate);

// ---- lookup.cpp
std::optional<uint32_t> variant_index(Program& p, AdtId adt, Symbol name);

// ---- imports.cpp
void resolve_import(Program& p, ImportId id);
// A member of the trait was found because the trait is in scope there.
void use_trait_import(Program& p, ModuleId module, TraitId trait);

// ---- lower_generics.cpp, lower_predicates.cpp, lower_sig.cpp, lower_item.cpp
void lower_params(Program& p, AdtId id);
void lower_params(Program& p, FnId id);
void lower_params(Program& p, TraitId id);
void lower_params(Program& p, ImplId id);
void lower_params(Program& p, AliasId id);
void lower_header(Program& p, ImplId id);
void lower_predicates(Program& p, AdtId id);
void lower_predicates(Program& p, FnId id);
void lower_predicates(Program& p, TraitId id);
void lower_predicates(Program& p, ImplId id);
void lower_fields(Program& p, AdtId id);
// Of one variant, and of those before it that it counts on from.
void lower_discriminant(Program& p, AdtId id, uint32_t variant);
void lower_sig(Program& p, FnId id);
void lower_impl_types(Program& p, ImplId id);
void lower_supertraits(Program& p, TraitId id);
void lower_assoc_ty(Program& p, AssocTyId id);
void lower_const(Program& p, ConstId id);
void lower_static(Program& p, StaticId id);
void lower_alias(Program& p, AliasId id);

// The trait of `t` and its supertraits that has an associated type of this name.
std::optional<std::pair<TraitRef, AssocTyId>> assoc_in_supertraits(Program& p, const TraitRef& t,
                                                                   Symbol name);

}  // namespace fleck
