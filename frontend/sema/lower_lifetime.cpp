// Lifetimes to regions: those that are written, and those that are left out.
#include <algorithm>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

// Which lifetime of the scope has this name.
std::optional<Region> find_lifetime(const LowerCtx& ctx, Symbol name, std::string_view text) {
    if (text == "static") return Region{Region::Kind::Static, 0};
    for (size_t out = 0; out < ctx.binders.size(); ++out) {
        const std::vector<Symbol>& binder = ctx.binders[ctx.binders.size() - 1 - out];
        const auto it = std::find(binder.begin(), binder.end(), name);
        if (it != binder.end())
            return bound_region(static_cast<uint32_t>(out),
                                static_cast<uint32_t>(it - binder.begin()));
    }
    if (ctx.scope.generics == nullptr) return std::nullopt;
    const auto& regions = ctx.scope.generics->regions;
    for (size_t i = regions.size(); i-- > 0;)
        if (regions[i].name == name) return Region{Region::Kind::Param, static_cast<uint32_t>(i)};
    return std::nullopt;
}

// An item inside of a function cannot use the function's lifetimes.
bool outer_lifetime(Program& p, const ItemScope& scope, const ast::Lifetime& lifetime) {
    for (ModuleId m = scope.module; m.valid() && p.module(m).is_block; m = p.module(m).parent) {
        const auto& owner = p.tables().modules[m].owner;
        const auto* fn = owner ? std::get_if<FnId>(&*owner) : nullptr;
        if (fn == nullptr) continue;
        const Generics& g = p.params(*fn);
        if (&g == scope.generics) continue;
        for (const RegionParam& param : g.regions) {
            if (param.name != lifetime.name) continue;
            p.diags.report(Diag::OuterGeneric, lifetime.span)
                .at("use of a lifetime of the outer item")
                .label(param.span, "declared here");
            return true;
        }
    }
    return false;
}

// Lifetimes that a type determines: not those that only arguments of an associated type mention.
void constrained_regions(const Types& types, TypeId t, uint32_t depth, std::vector<Region>& out) {
    if (!types.flags(t).has_region || types.is<ty::Projection>(t)) return;
    auto add = [&](const Region& r) {
        if (r.kind != Region::Kind::Bound)
            out.push_back(r);
        else if (binders_out(r) >= depth)
            out.push_back(bound_region(binders_out(r) - depth, place_in_binder(r)));
    };
    if (const auto* ref = types.as<ty::Ref>(t)) add(ref->region);
    if (const auto* adt = types.as<ty::Adt>(t))
        for (const Region& r : types.regions(adt->regions)) add(r);
    const uint32_t inner = depth + (types.is<ty::FnPtr>(t) ? 1 : 0);
    types.each_part(t, [&](TypeId part) { constrained_regions(types, part, inner, out); });
}

// ---- Lifetimes that are left out

constexpr Region kWrong{Region::Kind::Error, 0};

Region missing(Program& p, const LowerCtx& ctx, Span span) {
    auto& d = p.diags.report(Diag::MissingLifetime, span);
    d.at("a named lifetime is needed here");
    if (ctx.elision == Elision::Default && ctx.nothing_to_borrow) {
        d.note(
            "no parameter holds a reference, so there is nothing that the result could borrow "
            "from; what the function makes itself is gone when it returns");
        d.help(
            "return a value that owns what it holds, as `String` does, without `&`; or say "
            "`'static` of what is there for the whole run");
        d.because(
            "the result would be an address, and no caller has lent one. If it is not that of "
            "something that stays for the whole run, as a literal does, it lies in the frame of "
            "this function, which is gone when the result is used: the next call writes over it");
    } else if (ctx.elision == Elision::Error) {
        d.because(
            "a value of this type would hold an address in memory that is not its own. Without a "
            "name for how long that is there, the value could be kept when the memory is gone, and "
            "nobody could tell");
        d.help(
            "a type that holds a reference names how long it lasts, `struct S<'a> { x: &'a str "
            "}`; one that owns what it holds, as a `String` does, need not");
    } else if (ctx.elision == Elision::Default) {
        d.because(
            "the result would be an address in memory that one of the arguments has lent. Callers "
            "are held to the signature only: if that does not say which argument, the very thing "
            "that the result points to may end, and the result be used behind that");
        d.help(
            "the result borrows something, but the parameters do not say from which of "
            "them: name a lifetime, as in `fn f<'a>(x: &'a T, y: &T) -> &'a T`");
    }
    return kWrong;
}

Region nameless(Program& p, Span span, Elided what) {
    p.diags.report(Diag::NamelessLifetime, span, what == Elided::Ref ? "&" : "'_")
        .at("a lifetime with a name is needed here");
    return kWrong;
}

Region hidden_in_path(Program& p, Span span) {
    p.diags.report(Diag::HiddenLifetime, span)
        .at("this type has a lifetime parameter")
        .help("say that it is there: `<'_>`");
    return kWrong;
}

Region elided_region(Program& p, const LowerCtx& ctx, Span span, Elided what) {
    const Region kStatic{Region::Kind::Static, 0};
    switch (ctx.elision) {
        case Elision::Erased:
            return {};
        case Elision::Static:
            return kStatic;
        case Elision::Fresh:
            return ctx.fresh_region(span);
        case Elision::Header:
            if (what == Elided::Path) return hidden_in_path(p, span);
            return ctx.fresh_region(span);
        case Elision::AssocConst:
            return what == Elided::Path ? hidden_in_path(p, span) : kStatic;
        case Elision::OldConst:
            if (what == Elided::Path) return hidden_in_path(p, span);
            p.diags.report(Diag::ElidedInAssocConst, span).help("say which lifetime: `'static`");
            return kStatic;
        case Elision::Default:
            if (ctx.elided_region) return *ctx.elided_region;
            return missing(p, ctx, span);
        case Elision::Error:
            return missing(p, ctx, span);
        case Elision::Bound:
            return what == Elided::Path ? missing(p, ctx, span) : nameless(p, span, what);
        case Elision::ImplTrait:
            p.diags.report(Diag::NamelessInImplTrait, span)
                .help("name it: `fn f<'a>(x: impl Trait<'a>)`");
            return kWrong;
        case Elision::AssocType:
            if (what == Elided::Path) return missing(p, ctx, span);
            if (what == Elided::Underscore) return nameless(p, span, what);
            p.diags.report(Diag::NamelessInAssocType, span)
                .at("this lifetime must come from the type that implements the trait");
            return kWrong;
    }
    FLECK_UNREACHABLE();
}

}  // namespace

Region elided_lifetime(Program& p, const LowerCtx& ctx, Span span, Elided what) {
    const Region r = elided_region(p, ctx, span, what);
    if (ctx.seen != nullptr && r.kind != Region::Kind::Erased) ctx.seen->push_back(r);
    if (ctx.uses != nullptr)
        ctx.uses->push_back(
            {what == Elided::Path ? LifetimeUse::How::Hidden : LifetimeUse::How::Elided, r, span});
    return r;
}

void constrained_regions(const Types& types, TypeId t, std::vector<Region>& out) {
    constrained_regions(types, t, 0, out);
}

Region lower_lifetime(Program& p, const LowerCtx& ctx, const ast::Lifetime& lifetime) {
    const std::string_view name = p.symbols.text(lifetime.name);
    if (name == "_") return elided_lifetime(p, ctx, lifetime.span, Elided::Underscore);
    const std::optional<Region> found = find_lifetime(ctx, lifetime.name, name);
    if (!found) {
        if (!outer_lifetime(p, ctx.scope, lifetime))
            p.diags.report(Diag::UnknownLifetime, lifetime.span, name).at("undeclared lifetime");
        return kWrong;
    }
    if (ctx.seen != nullptr) ctx.seen->push_back(*found);
    if (ctx.uses != nullptr) ctx.uses->push_back({LifetimeUse::How::Named, *found, lifetime.span});
    return *found;
}

void append_distinct(const std::vector<Region>& regions, std::vector<Region>& out) {
    const size_t first = out.size();
    for (const Region& r : regions)
        if (std::find(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(), r) == out.end())
            out.push_back(r);
}

void check_lifetime_name(Program& p, const ast::Lifetime& lifetime) {
    const std::string_view name = p.symbols.text(lifetime.name);
    if (name == "static")
        p.diags.report(Diag::InvalidLifetimeName, lifetime.span, name)
            .at("a reserved lifetime name");
    if (name == "_")
        p.diags.report(Diag::NamelessLifetime, lifetime.span, "'_")
            .at("stands for a lifetime without a name, and cannot be one");
}

void push_binder(Program& p, LowerCtx& ctx, const std::vector<ast::Lifetime>& lifetimes) {
    std::vector<Symbol> names;
    for (size_t i = 0; i < lifetimes.size(); ++i) {
        const ast::Lifetime& l = lifetimes[i];
        const std::string_view name = p.symbols.text(l.name);
        check_lifetime_name(p, l);
        const auto first = std::find(names.begin(), names.end(), l.name);
        if (first != names.end()) {
            p.diags.report(Diag::DuplicateParam, l.span, fmt::format("'{}", name))
                .label(lifetimes[static_cast<size_t>(first - names.begin())].span,
                       "first declared here");
        } else if (name != "static" && name != "_" && find_lifetime(ctx, l.name, name)) {
            p.diags.report(Diag::ShadowedLifetime, l.span, fmt::format("'{}", name));
        }
        names.push_back(l.name);
    }
    ctx.binders.push_back(std::move(names));
}

}  // namespace fleck
