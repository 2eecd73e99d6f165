#include "frontend/borrowck/mutability.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "frontend/borrowck/describe.h"
#include "frontend/mir/visit.h"
#include "frontend/sema/type_name.h"

namespace fleck {

using mir::PlaceId;

namespace {

// The first assignment found on the way back from `at`; for the label.
std::optional<Span> earlier_assignment(
    const mir::Body& body, mir::LocalId local, mir::Location at,
    const IdVec<mir::BlockId, std::vector<mir::BlockId>>& preds) {
    const PlaceId place = body.places.local_place(local);
    IdSet<mir::BlockId> seen(body.blocks.size());
    std::vector<std::pair<mir::BlockId, uint32_t>> tasks{{at.block, at.index}};
    while (!tasks.empty()) {
        const auto [block, end] = tasks.back();
        tasks.pop_back();
        const mir::Block& b = body.blocks[block];
        for (uint32_t i = end; i-- > 0;)
            if (const auto* a = std::get_if<mir::Assign>(&b.statements[i].op);
                a != nullptr && a->place == place)
                return b.statements[i].span;
        for (mir::BlockId p : preds[block]) {
            if (!seen.insert(p)) continue;
            const mir::Block& from = body.blocks[p];
            if (const auto* c = std::get_if<mir::Call>(&from.terminator);
                c != nullptr && c->destination == place)
                return from.span;
            tasks.emplace_back(p, static_cast<uint32_t>(from.statements.size()));
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<PlaceId> MutabilityChecker::obstacle(PlaceId place) {
    bool through_mut = false;  // then the local may be fixed, but no `&` may stand further out
    for (PlaceId p = place;; p = body_.places[p].parent) {
        const mir::Place& node = body_.places[p];
        if (!node.parent.valid()) {
            const mir::Local& local = body_.locals[node.local];
            if (!through_mut) needs_mut_.insert(node.local);
            const bool fixed =
                (local.is_user || local.is_arg) && !local.is_mut && !local.internal && !through_mut;
            return fixed ? std::optional(p) : std::nullopt;
        }
        if (!std::holds_alternative<mir::proj::Deref>(node.elem)) continue;
        const TypeId base = body_.places[node.parent].type;
        if (const auto* ref = program_.types.as<ty::Ref>(base)) {
            if (!ref->is_mut) return node.parent;
            through_mut = true;
        }
        if (const auto* raw = program_.types.as<ty::RawPtr>(base))
            return raw->is_mut ? std::nullopt : std::optional(node.parent);
    }
}

void MutabilityChecker::explain(Diagnostic& d, PlaceId obstacle) {
    const mir::Place& node = body_.places[obstacle];
    const mir::Local& local = body_.locals[node.local];
    const auto name = describe_place(program_, body_, obstacle);
    if (!name) return;
    const auto* ref = program_.types.as<ty::Ref>(node.type);
    const bool through_reference =
        (ref != nullptr && !ref->is_mut) || program_.types.is<ty::RawPtr>(node.type);
    if (!node.parent.valid() && !through_reference) {
        if (*name == "self")
            d.help("take the receiver as `&mut self` or `mut self`");
        else
            d.help(fmt::format("to allow changes, declare it `mut {}`", *name));
        d.label(local.span, fmt::format("`{}` is declared without `mut`", *name));
        return;
    }
    if (*name == "self" && !node.parent.valid())
        d.help("to change it, the method must take `&mut self`");
    else
        d.help(
            fmt::format("`{}` is a `&` reference: through it the value can be read, not changed; a "
                        "`&mut` reference can do both",
                        *name));
}

void MutabilityChecker::check_reassign(
    mir::LocalId local, mir::Location at, Span span,
    const IdVec<mir::BlockId, std::vector<mir::BlockId>>& preds) {
    const mir::Local& l = body_.locals[local];
    needs_mut_.insert(local);
    if ((!l.is_user && !l.is_arg) || l.is_mut || l.internal || !l.name.valid()) return;
    const std::string name(program_.symbols.text(l.name));
    auto& d = diags_.report(Diag::AssignTwice, span, l.is_arg ? "parameter" : "variable", name);
    const auto earlier = l.is_arg ? std::nullopt : earlier_assignment(body_, local, at, preds);
    if (earlier && *earlier != span)
        d.at("assigned a second time here").label(*earlier, "gets its value here");
    else if (earlier)
        d.at("assigned again in the next round of the loop");
    else
        d.at("it has a value already").label(l.span, "declared here");
    d.help(fmt::format("to allow a second assignment, declare it `mut {}`", name));
}

void MutabilityChecker::check_assign(PlaceId place, Span span) {
    const auto o = obstacle(place);
    if (!o) return;
    const auto name = describe_place(program_, body_, place);
    auto& d = diags_.report(Diag::AssignThroughImmutable, span,
                            name ? fmt::format("`{}`", *name) : "this place");
    d.at("cannot be assigned");
    explain(d, *o);
}

void MutabilityChecker::check_borrow(PlaceId place, Span span) {
    const auto o = obstacle(place);
    if (!o) return;
    const mir::Place& node = body_.places[*o];
    const auto* ref = program_.types.as<ty::Ref>(node.type);
    const bool behind_reference = ref != nullptr && !ref->is_mut && place != *o;
    if (!node.parent.valid() && !behind_reference) {
        borrows_[node.local].push_back({place, span});
        return;
    }
    report_borrow(place, span, *o);
}

void MutabilityChecker::finish() {
    for (const auto& [local, borrows] : borrows_) {
        const auto& [place, span] = borrows.front();
        const bool one = std::all_of(borrows.begin(), borrows.end(),
                                     [&](const auto& b) { return b.second == span; });
        if (one) {
            report_borrow(place, span, body_.places.local_place(local));
            continue;
        }
        const auto name = describe_place(program_, body_, place);
        auto& d = diags_.report(Diag::BorrowImmutableAsMut, body_.locals[local].span,
                                name ? fmt::format("`{}`", *name) : "this value");
        d.at("declared without `mut`");
        for (const auto& [p, at] : borrows) d.label(at, "cannot be borrowed as mutable");
        d.help(fmt::format("to allow changes, declare it `mut {}`",
                           program_.symbols.text(body_.locals[local].name)));
    }
    report_needless_mut();
}

void MutabilityChecker::report_needless_mut() {
    std::set<std::pair<uint32_t, Symbol>> needed;  // alternatives give one variable several locals
    for (mir::LocalId id : body_.locals.ids())
        if (needs_mut_.contains(id))
            needed.insert({body_.locals[id].span.begin, body_.locals[id].name});
    for (const mir::Local& l : body_.locals) {
        if ((!l.is_user && !l.is_arg) || !l.is_mut || l.internal || !l.name.valid()) continue;
        const std::string_view name = program_.symbols.text(l.name);
        if (name.starts_with('_') || needed.contains({l.span.begin, l.name})) continue;
        diags_.report(Diag::UnusedMut, l.span, name).help("leave the `mut` out");
    }
}

void MutabilityChecker::report_borrow(PlaceId place, Span span, PlaceId obstacle) {
    const auto name = describe_place(program_, body_, place);
    auto& d = diags_.report(Diag::BorrowImmutableAsMut, span,
                            name ? fmt::format("`{}`", *name) : "this value");
    d.at("cannot be borrowed as mutable");
    explain(d, obstacle);
}

}  // namespace fleck
