#include "frontend/sema/path_use.h"

#include <algorithm>

#include "frontend/sema/tables.h"

namespace fleck {

Ns namespace_of(PathUse use) {
    switch (use) {
        case PathUse::Type:
        case PathUse::Struct:
        case PathUse::Trait:
        case PathUse::Import:
            return Ns::Types;
        case PathUse::Expr:
        case PathUse::Call:
        case PathUse::TupleStruct:
        case PathUse::PatternPath:
            return Ns::Values;
    }
    FLECK_UNREACHABLE();
}

std::string_view expected_kind(PathUse use) {
    switch (use) {
        case PathUse::Type:
            return "type";
        case PathUse::Expr:
            return "value";
        case PathUse::Call:
            return "function";
        case PathUse::Struct:
            return "struct, variant or union type";
        case PathUse::TupleStruct:
            return "tuple struct or tuple variant";
        case PathUse::PatternPath:
            return "unit struct, unit variant or constant";
        case PathUse::Trait:
            return "trait";
        case PathUse::Import:
            return "item";
    }
    FLECK_UNREACHABLE();
}

Diag not_found_diag(PathUse use) {
    switch (use) {
        case PathUse::Type:
            return Diag::UnknownType;
        case PathUse::Expr:
        case PathUse::Call:
            return Diag::UnknownValue;
        case PathUse::Struct:
            return Diag::UnknownStruct;
        case PathUse::TupleStruct:
        case PathUse::PatternPath:
            return Diag::UnknownPatternPath;
        case PathUse::Trait:
            return Diag::UnknownTrait;
        case PathUse::Import:
            return Diag::UnresolvedImport;
    }
    FLECK_UNREACHABLE();
}

Diag wrong_kind_diag(PathUse use) {
    switch (use) {
        case PathUse::Type:
            return Diag::NotAType;
        case PathUse::Expr:
        case PathUse::Call:
            return Diag::NotAValue;
        case PathUse::Struct:
            return Diag::NotAStruct;
        case PathUse::TupleStruct:
        case PathUse::PatternPath:
            return Diag::NotAPatternPath;
        case PathUse::Trait:
            return Diag::NotATrait;
        case PathUse::Import:
            return Diag::UnresolvedImport;
    }
    FLECK_UNREACHABLE();
}

std::string_view macro_kind(std::string_view name) {
    static constexpr std::string_view kMacros[] = {"assert",
                                                   "assert_eq",
                                                   "assert_ne",
                                                   "cfg",
                                                   "column",
                                                   "compile_error",
                                                   "concat",
                                                   "dbg",
                                                   "debug_assert",
                                                   "debug_assert_eq",
                                                   "debug_assert_ne",
                                                   "env",
                                                   "eprint",
                                                   "eprintln",
                                                   "file",
                                                   "format",
                                                   "format_args",
                                                   "include",
                                                   "include_bytes",
                                                   "include_str",
                                                   "line",
                                                   "matches",
                                                   "module_path",
                                                   "option_env",
                                                   "panic",
                                                   "print",
                                                   "println",
                                                   "stringify",
                                                   "thread_local",
                                                   "todo",
                                                   "try",
                                                   "unimplemented",
                                                   "unreachable",
                                                   "vec",
                                                   "write",
                                                   "writeln"};
    if (std::find(std::begin(kMacros), std::end(kMacros), name) != std::end(kMacros))
        return "macro";
    static constexpr std::string_view kAttributes[] = {
        "allow",    "bench",     "cfg",     "cold",   "deny",   "deprecated", "derive",
        "doc",      "expect",    "feature", "forbid", "ignore", "inline",     "link",
        "must_use", "no_mangle", "path",    "repr",   "test",   "used",       "warn"};
    if (std::find(std::begin(kAttributes), std::end(kAttributes), name) != std::end(kAttributes))
        return "attribute";
    // The other traits that are derived are in the prelude, under the same names.
    return name == "Debug" || name == "Hash" ? "derive macro" : "";
}

std::string_view res_kind(Program& p, const Res& r) {
    Program::Tables& t = p.tables();
    auto ctor_kind = [&](AdtId adt, uint32_t v) -> std::string_view {
        const ast::Item& item = p.ast(t.adts[adt].adt.ast);
        const auto* e = std::get_if<ast::EnumItem>(&item.kind);
        if (e == nullptr)
            return std::get<ast::StructItem>(item.kind).data.ctor == ast::CtorKind::Tuple
                       ? "tuple struct"
                       : "unit struct";
        switch (e->variants[v].data.ctor) {
            case ast::CtorKind::Struct:
                return "struct variant";
            case ast::CtorKind::Tuple:
                return "tuple variant";
            case ast::CtorKind::Unit:
                return "unit variant";
        }
        FLECK_UNREACHABLE();
    };
    return std::visit(
        Overloaded{
            [](const res::Error&) -> std::string_view { return "item"; },
            [](const res::Module&) -> std::string_view { return "module"; },
            [&](const res::Adt& k) -> std::string_view {
                return t.adts[k.id].adt.kind == AdtKind::Enum ? "enum" : "struct";
            },
            [&](const res::Variant& k) { return ctor_kind(k.adt, k.variant); },
            [&](const res::Ctor& k) { return ctor_kind(k.adt, k.variant); },
            [](const res::SelfCtor&) -> std::string_view { return "self constructor"; },
            [](const res::Fn&) -> std::string_view { return "function"; },
            [](const res::Const&) -> std::string_view { return "constant"; },
            [](const res::Static&) -> std::string_view { return "static"; },
            [](const res::Trait&) -> std::string_view { return "trait"; },
            [](const res::Alias&) -> std::string_view { return "type alias"; },
            [](const res::Type&) -> std::string_view { return "builtin type"; },
            [](const res::TypeParam&) -> std::string_view { return "type parameter"; },
            [](const res::ConstParam&) -> std::string_view { return "const parameter"; },
            [](const res::SelfType&) -> std::string_view { return "self type"; },
        },
        r);
}

}  // namespace fleck
