// Closures: where one is made, and the way from its body to what it captured.
//
//     let c = || x.0 += y;       _4 = &mut x.0; _5 = &y; c = {closure} [move _4, move _5]
//
// In its body a variable around it is a local at first, as if it were one of the body's own. When
// the body is built, places in such a local become places in the closure: `x.0` is `*(*_1).0`.
#include "frontend/mir/builder.h"

namespace fleck::mir {

using How = hir::Capture::How;

// ---- Where it is made

PlaceId Builder::capture_place(hir::VarId var, const std::vector<hir::CaptureStep>& path) {
    PlaceId place = var_place(var);
    for (const hir::CaptureStep& s : path) {
        if (!s.is_deref) place = only_variant(place);
        place = body_.places.project(
            place, s.is_deref ? ProjElem(proj::Deref{}) : ProjElem(proj::Field{s.field}), s.type);
    }
    return place;
}

// Of an enum, its one variant; other places as they are.
PlaceId Builder::only_variant(PlaceId place) {
    const TypeId type = body_.places[place].type;
    const auto* adt = types_.as<ty::Adt>(type);
    const bool is_enum = adt != nullptr && program_.adt(adt->def).kind == AdtKind::Enum;
    return is_enum ? body_.places.project(place, proj::Downcast{0}, type) : place;
}

Rvalue Builder::closure_rvalue(Depth scope, const hir::Expr& e, const hir::Closure& closure) {
    for (const hir::LookedAt& l : closure.looked_at) {
        const PlaceId place = capture_place(l.var, l.path);
        push(l.span, FakeRead{FakeRead::Cause::Match, place});
        push(l.span, PlaceMention{place});
    }
    std::vector<Operand> operands;
    for (const hir::Capture& capture : closure.captures) {
        const PlaceId from = capture_place(capture.var, capture.path);
        if (capture.how == How::Value) {
            operands.push_back(consume(from));
            continue;
        }
        const bool is_mut = capture.how != How::Shared;
        const LocalId ref = new_local(types_.ref(capture.type, is_mut), e.span);
        push(e.span, StorageLive{ref});
        schedule(scope, ref, false);
        const bool is_unique =
            capture.how == How::Unique || (is_mut && !hir_.vars[capture.var].is_mut);
        assign(e.span, place_of(ref),
               Ref{is_mut ? BorrowKind::Mut : BorrowKind::Shared, from, Region{}, false, false,
                   false, capture.used, is_unique});
        operands.push_back(Move{place_of(ref)});
    }
    for (const Operand& o : operands) consumed(o);
    return Aggregate{ClosureAggregate{e.type}, std::move(operands)};
}

// ---- Its body

bool Builder::is_around(hir::VarId var) const {
    return hir_.closure != hir::kNoClosure && hir_.vars[var].closure != hir_.closure;
}

void Builder::enter_closure() {
    const auto text = [&](Symbol s) { return std::string(program_.symbols.text(s)); };
    body_.closure = program_.fn(std::get<FnId>(hir_.owner)).closure->kind;
    for (const hir::Capture& capture : hir_.closures[hir_.closure].captures) {
        const hir::Var& var = hir_.vars[capture.var];
        std::string name = text(var.name);
        TypeId type = var.type;
        for (const hir::CaptureStep& s : capture.path) {
            if (s.is_deref) {
                name = "*" + name;
            } else {
                if (name.starts_with('*')) name.erase(0, 1);
                const auto* adt = types_.as<ty::Adt>(type);
                name += "." + (adt != nullptr
                                   ? text(program_.adt(adt->def).variants[0].fields[s.field].name)
                                   : std::to_string(s.field));
            }
            type = s.type;
        }
        body_.captured.push_back(Captured{std::move(name), var.name, capture.how != How::Value,
                                          capture.is_mut, var.span, capture.used});
    }
}

// The place of what was captured, behind the reference if it is one.
PlaceId Builder::captured_field(uint32_t index) {
    const hir::Capture& capture = hir_.closures[hir_.closure].captures[index];
    PlaceId place = place_of(kClosureLocal);
    if (*body_.closure != ClosureKind::FnOnce) place = deref(place);
    const bool by_ref = capture.how != How::Value;
    const TypeId type =
        by_ref ? types_.ref(capture.type, capture.how != How::Shared) : capture.type;
    place = body_.places.project(place, proj::Field{index}, type);
    return by_ref ? deref(place) : place;
}

// How much of a place, by the places on the way to it, was captured; nothing if it is not a part of
// what was. That an enum's only variant is looked at is no step of its own.
std::optional<size_t> Builder::length_of_capture(const std::vector<hir::CaptureStep>& steps,
                                                 const std::vector<PlaceId>& path) const {
    size_t at = 0;
    for (const hir::CaptureStep& step : steps) {
        while (at < path.size() &&
               std::holds_alternative<proj::Downcast>(body_.places[path[at]].elem))
            ++at;
        if (at == path.size()) return std::nullopt;
        const ProjElem& elem = body_.places[path[at++]].elem;
        const auto* field = std::get_if<proj::Field>(&elem);
        const bool fits = step.is_deref ? std::holds_alternative<proj::Deref>(elem)
                                        : field != nullptr && field->index == step.field;
        if (!fits) return std::nullopt;
    }
    return at;
}

// The same place as a part of the closure; itself if it is no place in a variable around it, and
// invalid if it is one that was not captured.
PlaceId Builder::without_outer(PlaceId place) {
    const auto outer = outer_.find(body_.places[place].local);
    if (outer == outer_.end()) return place;
    std::vector<PlaceId> path;
    for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent)
        path.insert(path.begin(), p);
    const auto& captures = hir_.closures[hir_.closure].captures;
    for (uint32_t i = 0; i < captures.size(); ++i) {
        const auto& steps = captures[i].path;
        if (captures[i].var != outer->second || steps.size() > path.size()) continue;
        const std::optional<size_t> length = length_of_capture(steps, path);
        if (!length) continue;
        PlaceId out = captured_field(i);
        for (size_t k = *length; k < path.size(); ++k) {
            const Place node = body_.places[path[k]];
            out = body_.places.project(out, node.elem, node.type);
        }
        return out;
    }
    return PlaceId{};
}

namespace {

template <typename F>
void rewrite(Operand& o, F& f) {
    if (auto* copy = std::get_if<Copy>(&o)) f(copy->place);
    if (auto* move = std::get_if<Move>(&o)) f(move->place);
}

template <typename F>
void rewrite(Rvalue& value, F& f) {
    std::visit(Overloaded{
                   [&](Use& r) { rewrite(r.operand, f); },
                   [&](Repeat& r) { rewrite(r.operand, f); },
                   [&](Ref& r) { f(r.place); },
                   [&](AddressOf& r) { f(r.place); },
                   [&](Len& r) { f(r.place); },
                   [&](Cast& r) { rewrite(r.operand, f); },
                   [&](Binary& r) {
                       rewrite(r.lhs, f);
                       rewrite(r.rhs, f);
                   },
                   [&](Unary& r) { rewrite(r.operand, f); },
                   [&](Discriminant& r) { f(r.place); },
                   [&](Aggregate& r) {
                       for (Operand& o : r.operands) rewrite(o, f);
                   },
               },
               value);
}

template <typename F>
void rewrite(Terminator& t, F& f) {
    if (auto* s = std::get_if<SwitchInt>(&t)) rewrite(s->value, f);
    if (auto* d = std::get_if<Drop>(&t)) f(d->place);
    if (auto* a = std::get_if<Assert>(&t)) {
        rewrite(a->condition, f);
        for (Operand& o : a->args) rewrite(o, f);
    }
    if (auto* c = std::get_if<Call>(&t)) {
        rewrite(c->callee, f);
        for (Operand& o : c->args) rewrite(o, f);
        f(c->destination);
    }
}

}  // namespace

void Builder::replace_outer_variables() {
    // What a pattern looks at without reading it is not captured, and is not there.
    IdSet<LocalId> not_made;
    const auto replace = [&](PlaceId& p) {
        p = without_outer(p);
        FLECK_CHECK(p.valid(), "a closure uses what it does not capture");
    };
    const auto statement = [&](Statement& s) {
        if (auto* read = std::get_if<FakeRead>(&s.op)) {
            read->place = without_outer(read->place);
            if (!read->place.valid() || not_made.contains(body_.places[read->place].local))
                s.op = Nop{};
        } else if (auto* mention = std::get_if<PlaceMention>(&s.op)) {
            mention->place = without_outer(mention->place);
            if (!mention->place.valid()) s.op = Nop{};
        } else if (auto* ascribe = std::get_if<AscribeType>(&s.op)) {
            ascribe->place = without_outer(ascribe->place);
            if (!ascribe->place.valid()) s.op = Nop{};
        } else if (auto* assign = std::get_if<Assign>(&s.op)) {
            auto* ref = std::get_if<Ref>(&assign->value);
            if (ref != nullptr && ref->is_fake && !without_outer(ref->place).valid()) {
                not_made.insert(body_.places[assign->place].local);
                s.op = Nop{};
                return;
            }
            rewrite(assign->value, replace);
            replace(assign->place);
        }
    };
    for (Block& block : body_.blocks) {
        for (Statement& s : block.statements) statement(s);
        rewrite(block.terminator, replace);
    }
    for (const auto& [local, var] : outer_) {
        Local& l = body_.locals[local];
        l.name = Symbol();
        l.is_user = false;
        l.internal = true;
        l.type = types_.unit;
    }
}

}  // namespace fleck::mir
