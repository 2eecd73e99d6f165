#include "frontend/sema/std_names.h"

#include <algorithm>
#include <array>

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

struct Row {
    std::string_view owner;
    std::string_view names;  // each followed by a blank
};

constexpr std::array kItems = {
#define FLECK_STD_ITEMS(module, names) Row{module, names},
#define FLECK_STD_MEMBERS(type, names)
#define FLECK_STD_TRAIT(trait, names)
#include "frontend/sema/std_names.def"
#undef FLECK_STD_ITEMS
#undef FLECK_STD_MEMBERS
#undef FLECK_STD_TRAIT
};

constexpr std::array kMembers = {
#define FLECK_STD_ITEMS(module, names)
#define FLECK_STD_MEMBERS(type, names) Row{type, names},
#define FLECK_STD_TRAIT(trait, names)
#include "frontend/sema/std_names.def"
#undef FLECK_STD_ITEMS
#undef FLECK_STD_MEMBERS
#undef FLECK_STD_TRAIT
};

constexpr std::array kTraits = {
#define FLECK_STD_ITEMS(module, names)
#define FLECK_STD_MEMBERS(type, names)
#define FLECK_STD_TRAIT(trait, names) Row{trait, names},
#include "frontend/sema/std_names.def"
#undef FLECK_STD_ITEMS
#undef FLECK_STD_MEMBERS
#undef FLECK_STD_TRAIT
};

// Methods of real std that are private there, as far as somebody would call them.
constexpr std::array kPrivate = {
    Row{"Option", "len "},
    Row{"VecDeque", "grow is_contiguous is_full ptr wrap_add wrap_sub "},
    Row{"BinaryHeap", "rebuild sift_down sift_up "},
};

bool among(std::string_view names, std::string_view name) {
    while (!names.empty()) {
        const size_t end = names.find(' ');
        if (names.substr(0, end) == name) return true;
        names.remove_prefix(end + 1);
    }
    return false;
}

// Asked on errors only: from the first row to the last is fast enough.
template <size_t N>
bool has(const std::array<Row, N>& rows, std::string_view owner, std::string_view name) {
    for (const Row& row : rows)
        if (row.owner == owner && among(row.names, name)) return true;
    return false;
}

// The name of a type's page in the documentation; empty for types of the user.
std::string_view documented_name(Program& p, TypeId t) {
    Types& types = p.types;
    if (const auto* adt = types.as<ty::Adt>(t))
        return p.crate_of(adt->def) == CrateId::Std ? p.symbols.text(p.name(adt->def))
                                                    : std::string_view();
    if (const auto* i = types.as<ty::Int>(t)) return name(i->kind);
    if (const auto* f = types.as<ty::Float>(t)) return f->kind == FloatTy::F32 ? "f32" : "f64";
    if (types.is<ty::Bool>(t)) return "bool";
    if (types.is<ty::Char>(t)) return "char";
    if (types.is<ty::Str>(t)) return "str";
    if (types.is<ty::Slice>(t)) return "slice";
    if (types.is<ty::Array>(t)) return "array";
    if (types.is<ty::RawPtr>(t)) return "pointer";
    return {};
}

}  // namespace

bool std_has_item(std::string_view module, std::string_view name) {
    return has(kItems, module, name);
}

bool std_has_module(std::string_view module) {
    return std::any_of(kItems.begin(), kItems.end(),
                       [&](const Row& row) { return row.owner == module; });
}

bool std_has_member(std::string_view type, std::string_view name) {
    return has(kMembers, type, name);
}

bool std_hides_method(Program& p, TypeId type, Symbol name) {
    const std::string_view documented = documented_name(p, type);
    return !documented.empty() && has(kPrivate, documented, p.symbols.text(name));
}

bool std_trait_has_member(std::string_view name) {
    for (const Row& row : kTraits)
        if (among(row.names, name)) return true;
    return false;
}

std::optional<std::string> std_module_path(Program& p, ModuleId module) {
    if (p.module(module).crate != CrateId::Std) return std::nullopt;
    std::string path;
    for (ModuleId m = module; p.module(m).parent.valid(); m = p.module(m).parent) {
        const std::string_view name = p.symbols.text(p.module(m).name);
        path = path.empty() ? std::string(name) : std::string(name) + "::" + path;
    }
    return path;
}

std::string std_member_of(Program& p, TraitId trait, Symbol name) {
    if (p.crate_of(trait) != CrateId::Std) return {};
    const std::string_view trait_name = p.symbols.text(p.name(trait));
    if (!has(kTraits, trait_name, p.symbols.text(name))) return {};
    return fmt::format("{}::{}", trait_name, p.symbols.text(name));
}

namespace {

// Methods that a `Vec` has as a slice, of which a `Vec<str>` is none.
bool is_of_slice(Program& p, TypeId type, Symbol name) {
    const auto* adt = p.types.as<ty::Adt>(type);
    if (adt == nullptr || !p.is_lang(adt->def, "Vec")) return false;
    const TypeId slice = p.types.slice(p.types.list(adt->args)[0]);
    return std::ranges::any_of(p.inherent_impls(p.head(slice)), [&](ImplId impl) {
        make_members(p, impl);
        return p.tables().impls[impl].fns_by_name.contains(name);
    });
}

}  // namespace

std::string std_member_of(InferCtxt& cx, TypeId type, Symbol name) {
    Program& p = cx.p;
    type = cx.shallow(type);
    if (cx.is_var(type)) return {};
    // Of which number it would be is not known.
    const bool is_open = cx.is_int_var(type) || cx.is_float_var(type);
    const std::string_view documented = documented_name(p, type);
    const std::string_view text = p.symbols.text(name);
    if (!is_open && !documented.empty() && std_has_member(documented, text) &&
        !is_of_slice(p, type, name))
        return fmt::format("{}::{}", documented, text);
    // Traits that nobody imported have no methods.
    for (TraitId trait : traits_in_scope(p, p.root(CrateId::User))) {
        std::string found = std_member_of(p, trait, name);
        if (found.empty()) continue;
        const TypeListId args = cx.fresh_args(p.params(trait), {}, {type});
        if (cx.holds({trait, args}) != InferCtxt::Answer::No) return found;
    }
    return {};
}

}  // namespace fleck
