#include "interp/bytecode/compiled_source.h"

#include <fmt/format.h>

#include "frontend/sema/lints.h"
#include "frontend/sema/type_name.h"

namespace fleck::vm {

FnId CompiledSource::lang_trait_fn(std::string_view trait, std::string_view name) {
    const TraitId id = program_.lang_trait(trait);
    return id.valid() ? program_.trait_fn(id, name) : FnId{};
}

std::optional<Instance> CompiledSource::resolve(FnId fn, TypeListId args) {
    const auto key = std::pair(fn, args);
    const auto it = instances_.find(key);
    if (it != instances_.end()) return it->second;
    return instances_[key] = resolve_instance(program_, env_, fn, args);
}

std::optional<std::pair<ConstId, TypeListId>> CompiledSource::resolve(ConstId constant,
                                                                      TypeListId args) {
    return resolve_const(program_, env_, constant, args);
}

TypeId CompiledSource::normalize(TypeId closed) {
    const TypeId erased = program_.types.erase_regions(closed);
    if (!program_.types.flags(erased).has_projection) return erased;
    return program_.types.erase_regions(normalize_closed(program_, env_, erased));
}

std::optional<Instance> CompiledSource::drop_impl(TypeId adt) {
    const auto it = drop_impls_.find(adt);
    if (it != drop_impls_.end()) return it->second;
    return drop_impls_[adt] = fleck::drop_impl(program_, adt);
}

const mir::Body* CompiledSource::body(const hir::Owner& owner) {
    return std::visit(Overloaded{
                          [&](FnId id) -> const mir::Body* {
                              return program_.fn(id).has_body ? &compilation_.mir(id) : nullptr;
                          },
                          [&](ConstId id) -> const mir::Body* { return &compilation_.mir(id); },
                          [&](StaticId id) -> const mir::Body* { return &compilation_.mir(id); },
                          [](std::monostate) -> const mir::Body* { return nullptr; },
                      },
                      owner);
}

bool CompiledSource::is_copy(TypeId closed) { return fleck::is_copy(program_, env_, closed); }

bool CompiledSource::implements_lang(TypeId closed, std::string_view trait) {
    return implements(program_, env_, closed, program_.lang_trait(trait));
}

bool CompiledSource::in_std(Span span) {
    return !span.valid() || compilation_.sources().in_std(span);
}

bool CompiledSource::in_std(FnId fn) {
    return in_std(program_.fn(fn).span) || is_derived(program_, fn);
}

bool CompiledSource::tracks_caller(FnId id) {
    const Fn& fn = program_.fn(id);
    if (fn.attrs.track_caller) return true;
    if (!fn.owner.impl.valid()) return false;
    const auto& trait = program_.impl(fn.owner.impl).trait;
    if (!trait) return false;
    for (const FnId declared : program_.trait(trait->trait).fns)
        if (program_.name(declared) == fn.name) return program_.fn(declared).attrs.track_caller;
    return false;
}

std::string_view CompiledSource::written(Span span) {
    return span.valid() ? compilation_.sources().text(span) : std::string_view();
}

std::string CompiledSource::location(Span span) {
    const SourceMap& sources = compilation_.sources();
    if (!span.valid()) return "<unknown>";
    const LineCol at = sources.line_col(span.begin);
    return fmt::format("{}:{}:{}", sources.file(sources.file_of(span.begin)).name, at.line,
                       at.column);
}

std::string CompiledSource::fn_name(FnId id, TypeListId args) {
    const Fn& fn = program_.fn(id);
    if (fn.closure) return closure_in_words(program_, id);
    std::string out;
    if (fn.owner.impl.valid()) {
        const TypeId self = program_.impl(fn.owner.impl).self_type;
        out = type_name(normalize(program_.types.subst(self, args))) + "::";
    } else if (fn.owner.trait.valid()) {
        out = std::string(text(program_.name(fn.owner.trait))) + "::";
    }
    out += text(fn.name);
    std::string own;
    const std::vector<TypeId> all = program_.types.list(args);
    // A closure's type has no name that could be written.
    for (size_t i = fn.generics.parent_params; i < all.size(); ++i)
        if (!program_.types.is<ty::Closure>(all[i]))
            own += (own.empty() ? "<" : ", ") + type_name(all[i]);
    return own.empty() ? out : out + own + ">";
}

std::string CompiledSource::type_name(TypeId type) { return type_in_words(program_, type); }
std::string CompiledSource::type_path(TypeId type) { return fleck::type_path(program_, type); }

}  // namespace fleck::vm
