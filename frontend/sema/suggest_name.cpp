// What a name probably means that is not known where it stands.
//
//     { let y = 3; }  y        // known only inside of its block
//     x = 5;                   // `let x = ..`
//     width * height           // in a method: `self.width`
#include <algorithm>

#include "frontend/sema/suggest_method.h"
#include "frontend/sema/typecheck_core.h"

namespace fleck {

std::string BodyCore::unknown_name_hint(Symbol symbol, PathUse use) {
    if (in_std_) return {};
    const std::string written = text(symbol);
    if (written == "True" || written == "False")
        return fmt::format("Rust writes it small: `{}`", written == "True" ? "true" : "false");
    if (std::string hint = hint_of_self(symbol, use); !hint.empty()) return hint;
    if (use == PathUse::Call) return {};
    if (assigned_.valid()) {
        const auto* path = std::get_if<ast::PathExpr>(&nodes_.exprs[assigned_].kind);
        if (path != nullptr && path->path.segments.size() == 1 &&
            path->path.segments.front().name.name == symbol)
            return fmt::format("`let` introduces a variable: `let {} = ..`", written);
    }
    return hint_of_scope(symbol);
}

// A field or method of `Self`.
std::string BodyCore::hint_of_self(Symbol symbol, PathUse use) {
    const TypeId self = lower_.scope.self_type;
    if (!self.valid()) return {};
    const bool has_self = find_local(p_.symbols.intern("self")).has_value();
    const std::string written = text(symbol);
    if (use == PathUse::Call) {
        ast::PathSegment segment;
        segment.name.name = symbol;
        for (const ImplId impl : p_.inherent_impls(p_.head(self)))
            for (const FnId f : p_.impl(impl).fns) {
                if (p_.name(f) != symbol) continue;
                if (!p_.fn(f).has_self)
                    return fmt::format("it belongs to the type: `Self::{}(..)`", written);
                if (has_self) return fmt::format("it is a method: `self.{}(..)`", written);
            }
        return {};
    }
    const auto* adt = types_.as<ty::Adt>(self);
    if (adt == nullptr || !has_self || p_.adt(adt->def).kind != AdtKind::Struct) return {};
    const auto& fields = p_.adt(adt->def).variants.front().fields;
    const bool is_field =
        std::ranges::any_of(fields, [&](const Field& f) { return f.name == symbol; });
    return is_field ? fmt::format("it is a field: `self.{}`", written) : std::string();
}

// A variable of another block of this body.
std::string BodyCore::hint_of_scope(Symbol symbol) {
    std::optional<uint32_t> line;
    for (const hir::VarId v : out_.vars.ids()) {
        const hir::Var& var = out_.vars[v];
        if (var.name != symbol || var.internal || !var.span.valid()) continue;
        line = p_.sources.line_col(var.span.begin).line;
    }
    if (!line) return {};
    return fmt::format("the `{}` of line {} is known only inside of its block: declare it outside",
                       text(symbol), *line);
}

// `opt.name`, where what the `Option` holds has the field.
bool BodyCore::suggest_field_inside(Diagnostic& d, TypeId type, Symbol field) {
    for (const AutoderefStep& s : autoderef(cx_, type, Span{})) {
        const std::optional<Held> held = held_inside(p_, s.type);
        if (!held) continue;
        for (const AutoderefStep& i : autoderef(cx_, held->type, Span{})) {
            const auto* adt = types_.as<ty::Adt>(cx_.shallow(i.type));
            if (adt == nullptr || p_.adt(adt->def).kind != AdtKind::Struct) continue;
            if (!find_field(p_.adt(adt->def).variants.front(), field)) continue;
            d.help(fmt::format("what is in the `{}` has it: {}", held->owner, held->take_out));
            return true;
        }
    }
    return false;
}

}  // namespace fleck
