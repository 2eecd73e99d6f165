// What a body asks of the lifetimes of its signature and the signature does not promise (rustc's
// `report_region_error`): E0621, E0521, E0309, E0310, and the error that has no code.
#include <fmt/format.h>

#include <algorithm>

#include "frontend/borrowck/borrow_report.h"
#include "frontend/sema/type_name.h"

namespace fleck {

using mir::LocalId;

constexpr const char* kAnyLifetime =
    "who calls it may hand over an address that is good for that call only; what stands here "
    "counts on one that lasts longer, and might use it when the memory there is gone";

// Does it escape by becoming an argument of a call?
static bool is_passed_on(Why why) {
    return why == Why::CallArgument || why == Why::DesugaredArgument;
}

// The parameter of the function in whose type the region stands.
std::optional<LocalId> BorrowReporter::argument_with(RegionVid region) {
    for (uint32_t i = 1; i <= body_.arg_count; ++i) {
        bool found = false;
        f_.cx.for_each_region(f_.cx.signature_type[LocalId(i)],
                              [&](RegionVid r) { found = found || r == region; });
        if (found) return LocalId(i);
    }
    return std::nullopt;
}

std::string BorrowReporter::local_name(LocalId l) const {
    const Symbol name = body_.locals[l].name;
    return name.valid() ? std::string(program_.symbols.text(name)) : std::string("_");
}

bool BorrowReporter::types_do_not_fit() {
    const size_t before = diags_.error_count();
    std::vector<Span> told;
    for (const Placeholder& p : f_.cx.placeholders) {
        if (p.trait.valid() || std::find(told.begin(), told.end(), p.span) != told.end()) continue;
        if (!asks_too_much(p.region) || bound_fails_at(p.span)) continue;
        told.push_back(p.span);
        diags_.report(Diag::FnNotGeneral, p.span)
            .at("this must hold for every lifetime, and holds for some only")
            .because(kAnyLifetime);
    }
    return diags_.error_count() != before;
}

// `F: Fn(&T)` asks for the trait and for its `Output`; the trait is told.
bool BorrowReporter::bound_fails_at(Span span) {
    return std::any_of(f_.cx.placeholders.begin(), f_.cx.placeholders.end(),
                       [&](const Placeholder& p) {
                           return p.trait.valid() && p.span == span && asks_too_much(p.region);
                       });
}

// A placeholder can outlive nothing but itself.
bool BorrowReporter::asks_too_much(RegionVid placeholder) {
    return !f_.values
                .chain(placeholder,
                       [&](RegionVid r) {
                           return r != placeholder &&
                                  (f_.cx.is_universal(r) || f_.cx.is_placeholder(r) ||
                                   f_.values.is_live(r));
                       })
                .empty();
}

void BorrowReporter::region_errors() {
    const size_t before = diags_.error_count();
    std::vector<Span> told;
    for (const Placeholder& p : f_.cx.placeholders) {
        if (!p.trait.valid() || std::find(told.begin(), told.end(), p.span) != told.end()) continue;
        if (!asks_too_much(p.region)) continue;
        told.push_back(p.span);
        diags_.report(Diag::BoundNotGeneral, p.span, program_.symbols.text(program_.name(p.trait)))
            .at("the bound asks for every lifetime, this gives some only")
            .because(kAnyLifetime);
    }
    RegionVid wrong;
    for (const auto& [longer, shorter] : unproven(f_.cx, f_.values)) {
        if (longer == wrong || left_to_creator(longer, shorter)) continue;
        region_error(longer, shorter);
        wrong = longer;
    }
    for (const TypeTest& test : f_.cx.type_tests) type_test(test);
    if (f_.hidden && diags_.error_count() == before) hidden_region(*f_.hidden);
}

void BorrowReporter::hidden_region(const HiddenRegion& hidden) {
    tell_lifetimes(diags_.report(Diag::ImplResultCaptures, hidden.given.span)
                       .at("this has a lifetime in it that the type of the result does not tell")
                       .help("add it to the bounds: `impl Trait + 'a`"),
                   hidden.given, lender_of(hidden.region), "the result");
}

std::string BorrowReporter::lender_of(RegionVid r) {
    if (const auto arg = argument_with(r)) return fmt::format("`{}`", local_name(*arg));
    const std::string name = region_name(r);
    return name.empty() ? "the borrow in a parameter" : fmt::format("`{}`", name);
}

// ---- Closures

// What a body asks of lifetimes that the body around it knows, that one must show. A lifetime of
// the closure's own is replaced by one that it outlives, or by those that outlive it (rustc's
// try_propagate_universal_region_error).
bool BorrowReporter::left_to_creator(RegionVid longer, RegionVid shorter) {
    if (!body_.closure) return false;
    const auto& universals = f_.cx.universals;
    RegionVid lower;
    if (!universals[longer].is_local) {
        lower = longer;
    } else {
        universals[longer].outlives.for_each([&](RegionVid r) {
            if (universals[r].is_local) return;
            if (!lower.valid() || universals[r].outlives.contains(lower)) lower = r;
        });
    }
    if (!lower.valid()) return false;
    std::vector<RegionVid> upper;
    if (!universals[shorter].is_local) {
        upper.push_back(shorter);
    } else {
        for (const RegionVid r : universals.ids()) {
            if (universals[r].is_local || !universals[r].outlives.contains(shorter)) continue;
            std::erase_if(upper, [&](RegionVid o) { return universals[o].outlives.contains(r); });
            if (std::none_of(upper.begin(), upper.end(),
                             [&](RegionVid o) { return universals[r].outlives.contains(o); }))
                upper.push_back(r);
        }
    }
    const auto chain = f_.values.chain(longer, [&](RegionVid r) { return r == shorter; });
    if (chain.empty()) return false;
    const Outlives& c = blame(chain);
    for (const RegionVid r : upper)
        closure_facts_.outlives.push_back(
            {number_outside(lower), number_outside(r), c.span, c.why});
    return true;
}

// As ClosureFacts numbers them.
uint32_t BorrowReporter::number_outside(RegionVid r) const {
    const std::vector<RegionVid>& list = f_.cx.externals;
    const auto it = std::find(list.begin(), list.end(), r);
    if (it == list.end()) return r.index;
    // 'static and the lifetime parameters of the item come first.
    return std::min_element(list.begin(), list.end())->index +
           static_cast<uint32_t>(it - list.begin());
}

bool BorrowReporter::type_left_to_creator(TypeId type, RegionVid region, Span span) {
    const auto& universals = f_.cx.universals;
    for (const RegionVid r : universals.ids()) {
        if (universals[r].is_local || !universals[r].outlives.contains(region)) continue;
        if (universals[region].is_local && r == kStaticRegion && universals.size() > 1) {
            bool other = false;
            for (const RegionVid o : universals.ids())
                other = other || (o != kStaticRegion && !universals[o].is_local &&
                                  universals[o].outlives.contains(region));
            if (other) continue;
        }
        if (!universals[region].is_local && r != region) continue;
        closure_facts_.types.push_back({type, number_outside(r), span});
        return true;
    }
    return false;
}

// The captured variable in whose type the region stands.
std::string BorrowReporter::captured_with(RegionVid region) const {
    TypeId self = f_.cx.signature_type[mir::kClosureLocal];
    if (const auto* ref = program_.types.as<ty::Ref>(self)) self = ref->target;
    const auto& closure = *program_.types.as<ty::Closure>(self);
    const auto* captures = program_.types.as<ty::Tuple>(program_.types.closure_captures(closure));
    const std::vector<TypeId>& elems = program_.types.list(captures->elems);
    for (size_t i = 0; i < elems.size(); ++i) {
        bool found = false;
        f_.cx.for_each_region(elems[i], [&](RegionVid r) { found = found || r == region; });
        if (found) return fmt::format("`{}`", body_.captured[i].name);
    }
    return {};
}

bool BorrowReporter::closure_region_error(RegionVid longer, RegionVid shorter,
                                          const Outlives& because) {
    const auto& universals = f_.cx.universals;
    const auto* self = program_.types.as<ty::Ref>(f_.cx.signature_type[mir::kClosureLocal]);
    const bool of_self = self != nullptr && f_.cx.vid(self->region) == longer;
    if (of_self && *body_.closure == ClosureKind::FnMut && because.why == Why::Return) {
        diags_.report(Diag::CaptureEscapes, because.span)
            .at("this refers to what the closure captured, and leaves the closure")
            .note("an `FnMut` closure only has what it captures while it runs")
            .because(
                "the address would still be used while the next call of the closure changes the "
                "same memory");
        return true;
    }
    std::string name = captured_with(shorter);
    const auto arg = argument_with(longer);
    if (name.empty() && arg && *arg != mir::kClosureLocal) name = "`" + local_name(*arg) + "`";
    const bool leaves = universals[longer].is_local && !universals[shorter].is_local;
    const bool escapes =
        is_passed_on(because.why) || because.why == Why::Assignment || because.why == Why::Captured;
    if (leaves && escapes && !name.empty()) {
        diags_.report(Diag::EscapesClosure, because.span, name)
            .at("what was handed to the closure goes where it lives on")
            .because(kAnyLifetime);
        return true;
    }
    diags_.report(Diag::LifetimeTooShort, because.span)
        .at("what this gives does not live as long as the closure promises")
        .because(kAnyLifetime);
    return true;
}

// May a lifetime be written at the parameter with this elided one, so that the body is right?
bool BorrowReporter::can_be_named(RegionVid r, LocalId arg) {
    if (r == kStaticRegion || f_.cx.universals[r].name.valid()) return false;
    const auto* fn = std::get_if<FnId>(&body_.owner);
    if (fn == nullptr) return false;
    const Fn& item = program_.fn(*fn);
    if (item.has_self && arg == LocalId(1u)) return false;
    // What a trait says of its methods, an impl cannot change.
    if (item.owner.impl.valid() && program_.impl(item.owner.impl).trait) return false;
    // Not if elision has given it to the result, too.
    bool in_result = false;
    f_.cx.for_each_region(f_.cx.signature_type[mir::kReturnLocal],
                          [&](RegionVid x) { in_result = in_result || x == r; });
    return !in_result;
}

void BorrowReporter::region_error(RegionVid longer, RegionVid shorter) {
    const auto chain = f_.values.chain(longer, [&](RegionVid r) { return r == shorter; });
    if (chain.empty()) return;
    const Outlives& c = blame(chain);
    const auto long_arg = argument_with(longer), short_arg = argument_with(shorter);
    const std::string long_name = region_name(longer), short_name = region_name(shorter);
    if (body_.closure) {
        (void)closure_region_error(longer, shorter, c);
        return;
    }

    const std::string target = shorter == kStaticRegion ? std::string("the program")
                               : !short_name.empty()    ? fmt::format("`{}`", short_name)
                               : short_arg
                                   ? fmt::format("the borrow in `{}`", local_name(*short_arg))
                                   : std::string("the borrow in a parameter");
    const std::string lender = lender_of(longer);

    const bool named_short = shorter != kStaticRegion && !short_name.empty();
    if (named_short && long_arg && can_be_named(longer, *long_arg))
        return tell_lifetimes(must_be_named(c.span, *long_arg, short_name), c, lender, target);
    if (!long_name.empty() && short_arg && can_be_named(shorter, *short_arg))
        return tell_lifetimes(must_be_named(c.span, *short_arg, long_name), c, lender, target);

    if (shorter == kStaticRegion && long_arg && is_passed_on(c.why)) {
        const std::string arg = local_name(*long_arg);
        auto& d = diags_.report(Diag::EscapesFunction, c.span, arg);
        d.at(fmt::format("what `{}` borrows would have to live for the whole program", arg))
            .label(body_.locals[*long_arg].span,
                   fmt::format("`{}` borrows something that is only known to outlive this function",
                               arg));
        return tell_lifetimes(d, c, lender, target);
    }
    const auto or_else = [](const std::string& name, std::string_view otherwise) {
        return name.empty() ? std::string(otherwise) : fmt::format("`{}`", name);
    };
    auto& d = diags_.report(Diag::LifetimeTooShort, c.span);
    d.at(fmt::format("this asks that {} outlives {}",
                     or_else(long_name, "the borrow in one parameter"),
                     or_else(short_name, "the borrow in another one")));
    tell_lifetimes(d, c, lender, target);
    for (const auto& [arg, name] : {std::pair(long_arg, long_name), {short_arg, short_name}})
        if (arg && name.empty())
            d.label(body_.locals[*arg].span,
                    fmt::format("the borrow in `{}` has a lifetime of its own", local_name(*arg)));
    if (!long_name.empty() && named_short)
        d.help(fmt::format("say so in the signature: `{}: {}`", long_name, short_name));
}

Diagnostic& BorrowReporter::must_be_named(Span span, LocalId arg, const std::string& lifetime) {
    const std::string name = local_name(arg);
    return diags_.report(Diag::ExplicitLifetime, span, name)
        .at(fmt::format("the lifetime `{}` is asked for", lifetime))
        .label(body_.locals[arg].span,
               fmt::format("name the lifetime `{}` in the type of `{}`", lifetime, name));
}

// `T: 'r` must follow from a where-clause or from the types of the parameters.
void BorrowReporter::type_test(const TypeTest& test) {
    std::vector<RegionVid> ends = f_.values.universals_in(test.region);
    if (f_.cx.is_universal(test.region)) ends.push_back(test.region);
    for (const RegionVid end : ends) {
        if (holds(test.type, end)) continue;
        if (body_.closure && !f_.cx.types.flags(test.type).has_region &&
            type_left_to_creator(test.type, end, test.span))
            continue;
        const std::string type = type_name(program_, program_.types.erase_regions(test.type));
        const std::string region = region_name(end);
        auto& d = diags_.report(end == kStaticRegion ? Diag::TypeNotStatic
                                : region.empty()     ? Diag::TypeNotAnonymous
                                                     : Diag::TypeNotLongEnough,
                                test.span, type);
        d.at(region.empty() ? std::string("values of this type may not live long enough")
                            : fmt::format("values of this type must live for `{}`", region));
        d.because(
            fmt::format("`{}` may stand for a type with addresses in it, as `&str` is one: such a "
                        "value is good only as long as what they point to, and that may end before "
                        "{} does",
                        type,
                        end == kStaticRegion ? std::string("the program")
                        : region.empty()     ? std::string("the borrow that is asked for here")
                                             : fmt::format("`{}`", region)));
        if (!region.empty())
            d.help(fmt::format("ask for it in the signature: `{}: {}`", type, region));
        return;
    }
}

bool BorrowReporter::holds(TypeId type, RegionVid region) {
    // That `longer` reaches the region may itself be asked too much: then that is what is told.
    const auto reaches = [&](RegionVid longer) {
        return f_.cx.universals[longer].outlives.contains(region) ||
               std::ranges::count(f_.values.universals_in(longer), region) > 0;
    };
    for (const auto& [known, longer] : f_.cx.known_type_outlives)
        if (program_.types.erase_regions(known) == program_.types.erase_regions(type) &&
            reaches(longer))
            return true;
    // What an associated type is made of outlives the region, then so does it.
    if (!program_.types.is<ty::Projection>(type)) return false;
    bool all = true;
    std::vector<TypeId> parts;
    program_.types.each_part(type, [&](TypeId part) { parts.push_back(part); });
    for (TypeId part : parts) {
        f_.cx.for_each_region(part, [&](RegionVid r) {
            all = all && f_.cx.is_universal(r) && f_.cx.universals[r].outlives.contains(region);
        });
        if (program_.types.is<ty::Param>(part) || program_.types.is<ty::Projection>(part))
            all = all && holds(part, region);
    }
    return all;
}

}  // namespace fleck
