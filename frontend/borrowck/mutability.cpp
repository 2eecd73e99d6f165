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
std::optional<Span> earlier_assignment(const mir::Body& body, const ForbiddenChange& change) {
    const PlaceId place = change.place;
    const IdVec<mir::BlockId, std::vector<mir::BlockId>> preds = predecessors(body);
    IdSet<mir::BlockId> seen(body.blocks.size());
    std::vector<std::pair<mir::BlockId, uint32_t>> tasks{{change.at.block, change.at.index}};
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
        const bool is_deref = std::holds_alternative<mir::proj::Deref>(node.elem);
        if (const auto c = captured_at(body_, p); c && body_.captured[*c].by_ref == is_deref) {
            // What was captured is as changeable as the variable.
            if (!through_mut) {
                changed_.resize(body_.captured.size());
                changed_[*c] = true;
                if (!body_.captured[*c].is_mut) return p;
            }
            if (!is_deref && *body_.closure == ClosureKind::FnOnce) return std::nullopt;
        }
        if (!is_deref) continue;
        const TypeId base = body_.places[node.parent].type;
        if (const auto* ref = program_.types.as<ty::Ref>(base)) {
            if (!ref->is_mut) return node.parent;
            through_mut = true;
        }
        if (const auto* raw = program_.types.as<ty::RawPtr>(base))
            return raw->is_mut ? std::nullopt : std::optional(node.parent);
    }
}

void MutabilityChecker::check_assign(PlaceId place, mir::Location at, Span span) {
    const auto o = obstacle(place);
    if (!o) return;
    const bool whole = !body_.places[place].parent.valid();
    // Temporaries of the compiler's own have no name and may be assigned as it likes.
    if (whole && !body_.locals[body_.places[place].local].name.valid()) return;
    found_.push_back({whole ? ForbiddenChange::Kind::Reassign : ForbiddenChange::Kind::Assign,
                      place, *o, at, span});
}

void MutabilityChecker::check_borrow(PlaceId place, mir::Location at, Span span) {
    if (const auto o = obstacle(place))
        found_.push_back({ForbiddenChange::Kind::Borrow, place, *o, at, span});
}

void MutabilityChecker::check_capture(PlaceId place, mir::Location at, Span span) {
    const auto found = obstacle(place);
    if (found && body_.places[*found].parent.valid() && !captured_at(body_, *found))
        check_borrow(place, at, span);
    else if (found && program_.types.is<ty::Ref>(body_.places[*found].type) && *found != place)
        check_borrow(place, at, span);
}

void MutabilityChecker::report_needless_mut(DiagSink& diags) const {
    std::set<std::pair<uint32_t, Symbol>> needed;  // alternatives give one variable several locals
    for (mir::LocalId id : body_.locals.ids())
        if (needs_mut_.contains(id))
            needed.insert({body_.locals[id].span.begin, body_.locals[id].name});
    for (const mir::Local& l : body_.locals) {
        if ((!l.is_user && !l.is_arg) || !l.is_mut || l.internal || !l.name.valid()) continue;
        const std::string_view name = program_.symbols.text(l.name);
        if (name.starts_with('_') || needed.contains({l.span.begin, l.name})) continue;
        diags.report(Diag::UnusedMut, l.span, name).help("leave the `mut` out");
    }
}

// ---- Reports

void MutabilityReporter::report(const ForbiddenChange& change) {
    switch (change.kind) {
        case ForbiddenChange::Kind::Reassign:
            return report_reassign(change);
        case ForbiddenChange::Kind::Assign:
            return report_assign(change);
        case ForbiddenChange::Kind::Borrow:
            if (lacks_only_mut(change))
                borrows_[body_.places[change.obstacle].local].push_back(change);
            else
                report_borrow(change);
            return;
    }
    FLECK_UNREACHABLE();
}

// A `mut` before the variable's name would help: not before one that is bound by reference, nor
// before `&self`.
bool MutabilityReporter::lacks_only_mut(const ForbiddenChange& change) const {
    const mir::Place& node = body_.places[change.obstacle];
    const mir::Local& local = body_.locals[node.local];
    if (node.parent.valid() || local.by_ref_binding) return false;
    const auto* ref = program_.types.as<ty::Ref>(node.type);
    const bool is_self = local.name.valid() && program_.symbols.text(local.name) == "self";
    if (ref != nullptr && is_self) return false;
    const bool behind_it =
        (ref != nullptr && !ref->is_mut) || program_.types.is<ty::RawPtr>(node.type);
    return change.place == change.obstacle || !behind_it;
}

// `map["a"] = 1`: the index gives a shared reference, however mutable the map is.
void MutabilityReporter::explain_index(Diagnostic& d, PlaceId obstacle) {
    const mir::Place& node = body_.places[obstacle];
    for (const mir::Block& block : body_.blocks) {
        const auto* call = std::get_if<mir::Call>(&block.terminator);
        if (call == nullptr || call->source != mir::Source::Index || node.parent.valid() ||
            call->destination != obstacle)
            continue;
        TypeId indexed;
        const auto look = [&](PlaceId p, mir::PlaceUse) {
            if (const auto* ref = program_.types.as<ty::Ref>(body_.places[p].type))
                indexed = ref->target;
        };
        mir::visit_operand(call->args.front(), look);
        if (!indexed.valid()) return;
        std::string ways;
        for (const ImplId impl : program_.inherent_impls(program_.head(indexed)))
            for (const FnId f : program_.impl(impl).fns) {
                const std::string_view method = program_.symbols.text(program_.name(f));
                if (method == "get_mut" || method == "insert" || method == "entry")
                    ways += fmt::format("{}`.{}(..)`", ways.empty() ? "" : ", ", method);
            }
        d.note(fmt::format("`[..]` of a `{}` only lends what is there to be read",
                           type_name(program_, indexed)));
        if (!ways.empty()) d.help(fmt::format("to change it, use {}", ways));
        return;
    }
}

void MutabilityReporter::explain(Diagnostic& d, PlaceId obstacle) {
    const mir::Place& node = body_.places[obstacle];
    const mir::Local& local = body_.locals[node.local];
    if (const auto c = captured_at(body_, obstacle); c && !body_.captured[*c].is_mut) {
        const mir::Captured& captured = body_.captured[*c];
        const std::string_view root = program_.symbols.text(captured.root);
        if (captured.name == root)
            d.help(fmt::format("to allow changes, declare it `mut {}`", root));
        d.label(captured.declared, fmt::format("`{}` is captured by the closure", root));
        return;
    }
    if (body_.closure == ClosureKind::Fn && node.local == mir::kClosureLocal) {
        d.note(
            "an `Fn` closure can be called while others look at what it captured: it changes "
            "nothing of that");
        return;
    }
    if (static_addressed(body_, obstacle)) {
        d.help(
            "a `static` keeps its first value: what changes belongs into a variable, lent with "
            "`&mut` to whoever changes it");
        return;
    }
    const auto name = describe_place(program_, body_, obstacle);
    if (!name) return explain_index(d, obstacle);
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
    if (*name == "self" && !node.parent.valid()) {
        d.help("to change it, the method must take `&mut self`");
        return;
    }
    if (!node.parent.valid() && local.span.valid())
        d.label(local.span,
                fmt::format("`{}` has type `{}`", *name, type_name(program_, node.type)));
    if (!node.parent.valid() && local.is_arg && ref != nullptr)
        d.help(
            fmt::format("`{}` is a `&` reference: through it the value can be read, not "
                        "changed; as a parameter of type `{}` it can do both, and the caller "
                        "lends the value with `&mut`",
                        *name, type_name(program_, program_.types.ref(ref->target, true))));
    else
        d.help(
            fmt::format("`{}` is a `&` reference: through it the value can be read, not changed; a "
                        "`&mut` reference can do both",
                        *name));
}

void MutabilityReporter::report_reassign(const ForbiddenChange& change) {
    const mir::Local& l = body_.locals[body_.places[change.place].local];
    const std::string name(program_.symbols.text(l.name));
    auto& d =
        diags_.report(Diag::AssignTwice, change.span, l.is_arg ? "parameter" : "variable", name);
    const auto earlier = l.is_arg ? std::nullopt : earlier_assignment(body_, change);
    if (earlier && *earlier != change.span)
        d.at("assigned a second time here").label(*earlier, "gets its value here");
    else if (earlier)
        d.at("assigned again in the next round of the loop");
    else
        d.at("it has a value already").label(l.span, "declared here");
    d.help(fmt::format("to allow a second assignment, declare it `mut {}`", name));
    if (earlier) {
        const std::string value = written(*earlier, name);
        d.because(fmt::format(
            "line {}: {} gives `{}` its value{}", line_of(*earlier), value.empty() ? "this" : value,
            name, *earlier == change.span ? ", and would do so again in the next round" : ""));
    }
    tell_story(d, change);
}

void MutabilityReporter::report_assign(const ForbiddenChange& change) {
    const auto name = describe_place(program_, body_, change.place);
    auto& d = diags_.report(Diag::AssignThroughImmutable, change.span,
                            name ? fmt::format("`{}`", *name) : "this place");
    d.at("cannot be assigned");
    explain(d, change.obstacle);
    tell_story(d, change);
}

void MutabilityReporter::report_borrow(const ForbiddenChange& change) {
    const auto name = describe_place(program_, body_, change.place);
    auto& d = diags_.report(Diag::BorrowImmutableAsMut, change.span,
                            name ? fmt::format("`{}`", *name) : "this value");
    d.at("cannot be borrowed as mutable");
    explain(d, change.obstacle);
    tell_story(d, change);
}

void MutabilityReporter::finish() {
    for (const auto& [local, borrows] : borrows_) {
        const ForbiddenChange& first = borrows.front();
        if (std::all_of(borrows.begin(), borrows.end(),
                        [&](const ForbiddenChange& b) { return b.span == first.span; })) {
            report_borrow(first);
            continue;
        }
        const auto name = describe_place(program_, body_, first.place);
        auto& d = diags_.report(Diag::BorrowImmutableAsMut, body_.locals[local].span,
                                name ? fmt::format("`{}`", *name) : "this value");
        d.at("declared without `mut`");
        for (const ForbiddenChange& b : borrows) d.label(b.span, "cannot be borrowed as mutable");
        d.help(fmt::format("to allow changes, declare it `mut {}`",
                           program_.symbols.text(body_.locals[local].name)));
        tell_story(d, first);
    }
}

}  // namespace fleck
