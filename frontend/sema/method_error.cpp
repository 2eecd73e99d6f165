// What is said where a method is called that the receiver does not have, or may not be called.
#include <algorithm>

#include "frontend/sema/assoc.h"
#include "frontend/sema/method.h"
#include "frontend/sema/std_names.h"
#include "frontend/sema/suggest_derive.h"
#include "frontend/sema/suggest_import.h"
#include "frontend/sema/suggest_method.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// The methods of traits that the receiver does not implement, and what would have to hold.
void explain_bounds(InferCtxt& cx, Diagnostic& d, const MethodError& error, TypeId type,
                    std::string_view name) {
    Program& p = cx.p;
    d.at("exists, but its bounds do not hold");
    for (size_t i = 0; i < error.unmet.size(); ++i) {
        const TraitRef& unmet = error.unmet[i];
        const FnOwner owner = p.fn(error.candidates[i]).owner;
        const bool is_other_trait = owner.trait == unmet.trait;
        if (is_other_trait) d.at(fmt::format("no such method on `{}`", cx.name(type)));
        for (const TraitRef& reason : reasons(cx, unmet)) {
            const TypeId self = p.types.list(reason.args)[0];
            if (is_other_trait)
                d.note(fmt::format("`{}` is a method of the trait `{}`, and needs `{}: {}`", name,
                                   cx.name(unmet), cx.name(self), cx.name(reason)));
            else
                d.note(fmt::format("needs `{}: {}`", cx.name(self), cx.name(reason)));
            suggest_derive(p, d, cx.resolve(self), reason.trait);
        }
    }
}

void suggest_trait_import(Program& p, Diagnostic& d, const LowerCtx& scope, FnId method) {
    const TraitId trait = p.fn(method).owner.trait;
    const auto is_it = [&](const Res& res) {
        const auto* found = std::get_if<res::Trait>(&res);
        return found != nullptr && found->id == trait;
    };
    const std::vector<std::string> paths =
        paths_of(p, p.name(trait), Ns::Types, scope.scope, is_it);
    d.help(fmt::format("the trait `{}` has it, but is not in scope: `use {}`",
                       p.symbols.text(p.name(trait)), paths.empty() ? "it" : paths.front() + ";"));
}

// `x.area()` of a `T`, where a trait has such a method.
bool suggest_bound(Program& p, Diagnostic& d, TypeId type, Symbol method) {
    while (const auto* ref = p.types.as<ty::Ref>(type)) type = ref->target;
    const auto* param = p.types.as<ty::Param>(type);
    if (param == nullptr) return false;
    for (const TraitId trait : p.tables().traits.ids()) {
        const FnId fn = trait_fn_named(p, trait, method);
        if (!fn.valid() || !p.tables().fns[fn].fn.has_self) continue;
        d.help(fmt::format("ask for it where `{0}` is declared: `{0}: {1}`",
                           p.symbols.text(param->name), p.symbols.text(p.name(trait))));
        return true;
    }
    return false;
}

// It is fatal for rustc: told once in a program.
void report_too_deep(InferCtxt& cx, const TraitRef& what, Span span) {
    cx.taint();
    for (const Diagnostic& d : cx.p.diags.all())
        if (d.id == Diag::TraitOverflow) return;
    cx.p.diags
        .report(Diag::TraitOverflow, span, cx.name(cx.types.list(what.args)[0]), cx.name(what))
        .at("too many traits must hold for this, each for the sake of another")
        .help(
            "cut the chain: with a `collect` in the middle, or a function that gives back a part");
}

}  // namespace

void report_method_error(InferCtxt& cx, const LowerCtx& scope, const MethodError& error,
                         TypeId receiver, const ast::PathSegment& segment, Span receiver_span) {
    Program& p = cx.p;
    const std::string_view name = p.symbols.text(segment.name.name);
    const Span span = segment.name.span;
    const TypeId type = cx.resolve(receiver);
    if (error.kind == MethodError::Kind::UnknownType) {
        cx.report_unknown(type, receiver_span);
        // Of what it turns out to be nothing is told.
        const TypeId open = autoderef(cx, type, receiver_span).back().type;
        if (cx.is_var(cx.shallow(open))) (void)cx.unify(open, p.types.error);
        return;
    }
    // Whether the bounds hold was not found out.
    if (error.kind == MethodError::Kind::BadBounds && cx.overflowed()) {
        report_too_deep(cx, error.unmet.front(), span);
        return;
    }
    cx.taint();
    if (error.kind == MethodError::Kind::Reported || p.types.flags(type).has_error) return;
    // What is private in the library need not be there in the real one.
    const bool of_std = error.kind == MethodError::Kind::Private && !error.candidates.empty() &&
                        p.crate_of(error.candidates.front()) == CrateId::Std;
    const bool is_private = [&] {
        if (error.kind == MethodError::Kind::Private && !of_std) return true;
        if (error.kind == MethodError::Kind::Ambiguous) return false;
        for (const AutoderefStep& step : autoderef(cx, type, receiver_span))
            if (std_hides_method(p, step.type, segment.name.name)) return true;
        return false;
    }();
    if (is_private) {
        auto& d = p.diags.report(Diag::PrivateMethod, span, name);
        d.at("private method");
        (void)suggest_receiver(cx, scope, d, type, segment);
        return;
    }
    if (error.kind == MethodError::Kind::Ambiguous) {
        auto& d = p.diags.report(Diag::AmbiguousMethod, span, name);
        d.at("several items fit");
        for (FnId fn : error.candidates) {
            const FnOwner owner = p.fn(fn).owner;
            if (owner.trait.valid())
                d.help(fmt::format("say which one: `{}::{}(..)`",
                                   p.symbols.text(p.name(owner.trait)), name));
        }
        return;
    }
    if (cx.is_int_var(type) || cx.is_float_var(type)) {
        const TypeId concrete = cx.is_int_var(type) ? p.types.i32 : p.types.f64;
        // Some number or some trait has it, so it is the number's type that is missed.
        if (std_has_member("i32", name) || std_has_member("f64", name) ||
            std_trait_has_member(name)) {
            p.diags.report(Diag::AmbiguousNumeric, span, name, cx.name(type))
                .help(fmt::format("say the type, as in `2_{}`", cx.name(concrete)));
            return;
        }
    }
    if (error.kind == MethodError::Kind::NotFound || of_std) {
        for (const AutoderefStep& step : autoderef(cx, type, receiver_span)) {
            std::string real = std_member_of(cx, step.type, segment.name.name);
            // The last step of an array is the slice.
            if (real.empty() && p.types.is<ty::Array>(step.type) && std_has_member("slice", name))
                real = fmt::format("slice::{}", name);
            if (real.empty()) continue;
            p.diags.report(Diag::Unsupported, span, fmt::format("the method `{}` is", real));
            return;
        }
    }
    auto& d = p.diags.report(Diag::NoMethod, span, name, cx.name(type));
    d.at(fmt::format("no such method on `{}`", cx.name(type)));
    switch (error.kind) {
        case MethodError::Kind::BadBounds:
            explain_bounds(cx, d, error, type, name);
            (void)suggest_receiver(cx, scope, d, type, segment);
            break;
        case MethodError::Kind::NotInScope:
            for (FnId fn : error.candidates) suggest_trait_import(p, d, scope, fn);
            break;
        case MethodError::Kind::NoSelf:
            d.at("this is an associated function, not a method");
            d.help(fmt::format("call it on the type: `{}::{}(..)`", cx.name(type), name));
            break;
        case MethodError::Kind::NotFound:
            if (suggest_receiver(cx, scope, d, type, segment)) break;
            if (suggest_bound(p, d, type, segment.name.name)) break;
            if (error.similar.valid())
                d.help(fmt::format("there is a method of a similar name: `{}`",
                                   p.symbols.text(error.similar)));
            break;
        case MethodError::Kind::Private:
        case MethodError::Kind::Ambiguous:
        case MethodError::Kind::UnknownType:
        case MethodError::Kind::Reported:
            break;
    }
}

}  // namespace fleck
