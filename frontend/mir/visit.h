// Who uses which place how, said once for all passes: every use of a place in a statement or
// terminator, in the order in which the machine performs them (operands before the destination).
#pragma once

#include "frontend/mir/mir.h"

namespace fleck::mir {

enum class PlaceUse : uint8_t {
    Copy,
    Move,
    Inspect,  // its length or discriminant is read
    SharedBorrow,
    MutBorrow,  // two-phase or not
    FakeBorrow,
    RawShared,  // `&raw const`
    RawMut,
    Store,      // an Assign's destination
    CallStore,  // a Call's destination: written on the normal edge only
    Drop,
    FakeRead,
    Mention,
    StorageLive,
    StorageDead,
};

// What is moved from, if anything is.
inline const PlaceId* moved_place(const Operand& o) {
    const auto* m = std::get_if<Move>(&o);
    return m == nullptr ? nullptr : &m->place;
}

template <typename F>
void for_each_operand(const Rvalue& rvalue, F f) {
    std::visit(Overloaded{
                   [&](const Use& r) { f(r.operand); },
                   [&](const Repeat& r) { f(r.operand); },
                   [](const Ref&) {},
                   [](const AddressOf&) {},
                   [](const Len&) {},
                   [&](const Cast& r) { f(r.operand); },
                   [&](const Binary& r) {
                       f(r.lhs);
                       f(r.rhs);
                   },
                   [&](const Unary& r) { f(r.operand); },
                   [](const Discriminant&) {},
                   [&](const Aggregate& r) {
                       for (const Operand& o : r.operands) f(o);
                   },
               },
               rvalue);
}

// f(Constant) for every constant that a body mentions, its promoteds and what it calls included.
template <typename F>
void for_each_constant(const Body& body, F f) {
    const auto operand = [&](const Operand& o) {
        if (const auto* c = std::get_if<Constant>(&o)) f(*c);
    };
    for (const Block& b : body.blocks) {
        for (const Statement& s : b.statements)
            if (const auto* a = std::get_if<Assign>(&s.op)) for_each_operand(a->value, operand);
        if (const auto* call = std::get_if<Call>(&b.terminator)) {
            operand(call->callee);
            for (const Operand& o : call->args) operand(o);
        }
        if (const auto* t = std::get_if<SwitchInt>(&b.terminator)) operand(t->value);
        if (const auto* t = std::get_if<Assert>(&b.terminator)) operand(t->condition);
    }
    for (const Body& p : body.promoted) for_each_constant(p, f);
}

// f(PlaceId, PlaceUse)
template <typename F>
void visit_operand(const Operand& operand, F& f) {
    std::visit(Overloaded{
                   [&](const Copy& o) { f(o.place, PlaceUse::Copy); },
                   [&](const Move& o) { f(o.place, PlaceUse::Move); },
                   [](const Constant&) {},
               },
               operand);
}

template <typename F>
void visit_places(const Rvalue& rvalue, F& f) {
    for_each_operand(rvalue, [&](const Operand& o) { visit_operand(o, f); });
    if (const auto* ref = std::get_if<Ref>(&rvalue))
        f(ref->place, ref->is_fake                      ? PlaceUse::FakeBorrow
                      : ref->kind == BorrowKind::Shared ? PlaceUse::SharedBorrow
                                                        : PlaceUse::MutBorrow);
    else if (const auto* raw = std::get_if<AddressOf>(&rvalue))
        f(raw->place, raw->is_mut ? PlaceUse::RawMut : PlaceUse::RawShared);
    else if (const auto* len = std::get_if<Len>(&rvalue))
        f(len->place, PlaceUse::Inspect);
    else if (const auto* tag = std::get_if<Discriminant>(&rvalue))
        f(tag->place, PlaceUse::Inspect);
}

// f(PlaceId, PlaceUse); StorageLive and StorageDead come as the local's place, if it was ever made.
template <typename F>
void visit_places(const Body& body, const Statement& statement, F f) {
    std::visit(Overloaded{
                   [&](const Assign& s) {
                       visit_places(s.value, f);
                       f(s.place, PlaceUse::Store);
                   },
                   [&](const StorageLive& s) {
                       if (const PlaceId p = body.places.local_place(s.local); p.valid())
                           f(p, PlaceUse::StorageLive);
                   },
                   [&](const StorageDead& s) {
                       if (const PlaceId p = body.places.local_place(s.local); p.valid())
                           f(p, PlaceUse::StorageDead);
                   },
                   [&](const FakeRead& s) { f(s.place, PlaceUse::FakeRead); },
                   [&](const PlaceMention& s) { f(s.place, PlaceUse::Mention); },
                   [](const AscribeType&) {},
                   [](const DropSkipped&) {},
                   [](const Nop&) {},
               },
               statement.op);
}

template <typename F>
void visit_places(const Terminator& terminator, F f) {
    std::visit(Overloaded{
                   [](const Goto&) {},
                   [&](const SwitchInt& t) { visit_operand(t.value, f); },
                   [](const Return&) {},
                   [](const UnwindResume&) {},
                   [](const Unreachable&) {},
                   [&](const Drop& t) { f(t.place, PlaceUse::Drop); },
                   [&](const Call& t) {
                       visit_operand(t.callee, f);
                       for (const Operand& o : t.args) visit_operand(o, f);
                       f(t.destination, PlaceUse::CallStore);
                   },
                   [&](const Assert& t) {
                       visit_operand(t.condition, f);
                       for (const Operand& o : t.args) visit_operand(o, f);
                   },
                   [](const FalseEdge&) {},
                   [](const FalseUnwind&) {},
               },
               terminator);
}

// The same as for_each_successor, for rewriting: f(BlockId&).
template <typename F>
void for_each_target(Terminator& t, F f) {
    const auto opt = [&](BlockId& b) {
        if (b.valid()) f(b);
    };
    std::visit(Overloaded{
                   [&](Goto& g) { f(g.target); },
                   [&](SwitchInt& s) {
                       for (auto& c : s.cases) f(c.second);
                       f(s.otherwise);
                   },
                   [](Return&) {},
                   [](UnwindResume&) {},
                   [](Unreachable&) {},
                   [&](Drop& d) {
                       f(d.target);
                       opt(d.unwind);
                   },
                   [&](Call& c) {
                       opt(c.target);
                       opt(c.unwind);
                   },
                   [&](Assert& a) {
                       f(a.target);
                       opt(a.unwind);
                   },
                   [&](FalseEdge& e) {
                       f(e.real);
                       f(e.imaginary);
                   },
                   [&](FalseUnwind& u) {
                       f(u.real);
                       opt(u.unwind);
                   },
               },
               t);
}

}  // namespace fleck::mir
