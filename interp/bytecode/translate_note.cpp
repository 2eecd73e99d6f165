// Notes for whoever listens: which places an operation is about, in the user's words. Temporaries
// that only carry a value on (`_5 = move v; f(move _5)`) are seen through.
#include <algorithm>

#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::Op;

namespace {

const mir::PlaceId* moved_place(const mir::Operand& o) {
    const auto* m = std::get_if<mir::Move>(&o);
    return m == nullptr ? nullptr : &m->place;
}

// `local` and the temporaries whose values went into it, as they were or as parts of a tuple.
std::vector<mir::LocalId> fed_by(const mir::Body& body, mir::LocalId local) {
    std::vector<mir::LocalId> out{local};
    const auto add = [&](const mir::Operand& o) {
        const auto* copy = std::get_if<mir::Copy>(&o);
        const mir::PlaceId* p = copy != nullptr ? &copy->place : moved_place(o);
        if (p == nullptr) return;
        const mir::LocalId from = body.places[*p].local;
        const mir::Local& l = body.locals[from];
        if ((!l.name.valid() || l.internal) && std::ranges::find(out, from) == out.end())
            out.push_back(from);
    };
    for (size_t i = 0; i < out.size(); ++i)
        for (const mir::Block& block : body.blocks)
            for (const mir::Statement& s : block.statements) {
                const auto* a = std::get_if<mir::Assign>(&s.op);
                if (a == nullptr || body.places[a->place].local != out[i]) continue;
                if (const auto* use = std::get_if<mir::Use>(&a->value)) add(use->operand);
                if (const auto* parts = std::get_if<mir::Aggregate>(&a->value))
                    for (const mir::Operand& o : parts->operands) add(o);
            }
    return out;
}

}  // namespace

bool Translator::narrating(const Frame& f) {
    return narrate_ && f.body != nullptr && f.parent == nullptr &&
           (low_.options.into_std || !low_.in_std(id_));
}

void Translator::note(Note n) {
    if (!n.span.valid()) n.span = span_;
    out_.notes.push_back(std::move(n));
    emit(Op::Note).aux = static_cast<uint32_t>(out_.notes.size() - 1);
}

bool Translator::is_users(const Frame& f, mir::PlaceId p) {
    const mir::Local& l = f.body->locals[f.body->places[p].local];
    return l.name.valid() && !l.internal && !l.is_drop_flag;
}

// `*r`, `**r` of a reference to a box: what a reborrow or a deref coercion borrows.
bool Translator::is_behind_reference(Frame& f, mir::PlaceId id) {
    for (const mir::Place* p = &f.body->places[id];
         p->parent.valid() && std::holds_alternative<mir::proj::Deref>(p->elem);
         p = &f.body->places[p->parent])
        if (types_.is<ty::Ref>(mono(f, f.body->places[p->parent].type))) return true;
    return false;
}

// Derived implementations have names that nobody could write.
bool Translator::is_derived(const mir::Body& body, mir::LocalId local) {
    const Symbol name = body.locals[local].name;
    return name.valid() && low_.source.text(name).find('#') != std::string_view::npos;
}

// `*b`, `p.name`, `a[i]`; a field of what a pointer leads to is written without the `*`.
std::string Translator::place_name(const Frame& f, mir::PlaceId id) {
    const mir::Place& p = f.body->places[id];
    if (!p.parent.valid()) {
        const Symbol name = f.body->locals[p.local].name;
        return name.valid() ? std::string(low_.source.text(name)) : std::string();
    }
    mir::PlaceId parent = p.parent;
    const auto is_deref = [&](mir::PlaceId q) {
        const mir::Place& place = f.body->places[q];
        return place.parent.valid() && std::holds_alternative<mir::proj::Deref>(place.elem);
    };
    const bool deref = std::holds_alternative<mir::proj::Deref>(p.elem);
    while (!deref && is_deref(parent)) parent = f.body->places[parent].parent;
    const std::string base = place_name(f, parent);
    return std::visit(
        Overloaded{
            [&](const mir::proj::Field& e) {
                const mir::Place& of = f.body->places[p.parent];
                const TypeId type = low_.mono(of.type, f.args);
                const auto* a = types_.as<ty::Adt>(type);
                if (a == nullptr) return base + "." + std::to_string(e.index);
                const Adt& def = low_.source.adt(a->def);
                if (def.kind == AdtKind::Enum) {
                    const auto* as = std::get_if<mir::proj::Downcast>(&of.elem);
                    if (!of.parent.valid() || as == nullptr) return base;
                    const Variant& v = def.variants[as->variant];
                    return base + "." + std::string(low_.source.text(v.name)) + "." +
                           std::string(low_.source.text(v.fields[e.index].name));
                }
                return base + "." +
                       std::string(low_.source.text(def.variants[0].fields[e.index].name));
            },
            [&](const mir::proj::Deref&) { return "*" + base; },
            [&](const mir::proj::Index& e) {
                const Symbol name = f.body->locals[e.index].name;
                return base + "[" +
                       (name.valid() ? std::string(low_.source.text(name)) : std::string("_")) +
                       "]";
            },
            [&](const mir::proj::ConstantIndex& e) {
                return base + "[" + (e.from_end ? ".." : std::to_string(e.offset)) + "]";
            },
            [&](const mir::proj::Subslice&) { return base + "[..]"; },
            [&](const mir::proj::Downcast&) { return base; },
        },
        p.elem);
}

NotePlace Translator::note_place(Frame& f, mir::PlaceId id) {
    NotePlace n;
    const mir::LocalId local = f.body->places[id].local;
    n.kind = is_users(f, id)              ? NotePlace::Kind::User
             : local == mir::kReturnLocal ? NotePlace::Kind::Return
                                          : NotePlace::Kind::Temporary;
    if (n.kind == NotePlace::Kind::User) n.name = place_name(f, id);
    const Loc at = place(f, id);
    n.type = at.type;
    n.size = low_.layouts.size(at.type);
    locate(n, at);
    return n;
}

void Translator::locate(NotePlace& n, const Loc& at) {
    if (!at.in_memory) {
        n.slot = at.slot.index;
        n.slot_offset = static_cast<uint64_t>(at.offset);
        return;
    }
    Opnd pointer = address(at);
    if (!pointer.is_slot()) pointer = value(Op::Add, Ty::I64, pointer, Opnd::imm(0));
    // The pointer itself may be overwritten before the note is told.
    const Opnd kept = value(Op::Add, Ty::I64, pointer, Opnd::imm(0));
    n.indirect = true;
    n.slot = kept.slot.index;
    n.slot_offset = static_cast<uint64_t>(kept.value);
}

// What a moved operand was in the user's words, if it had any: a place of his own, or the one that
// a temporary carries on.
std::optional<NotePlace> Translator::moved_from(Frame& f, const mir::Operand& o) {
    const mir::PlaceId* p = moved_place(o);
    if (p == nullptr) return std::nullopt;
    if (is_users(f, *p)) return note_place(f, *p);
    const auto it = carried_.find(f.body->places[*p].local.index);
    if (it == carried_.end() || f.body->places[*p].parent.valid()) return std::nullopt;
    NotePlace n = it->second;
    carried_.erase(it);
    return n;
}

// The notes of an assignment, with their places as they are before it.
std::vector<Note> Translator::assignment_notes(Frame& f, const mir::Assign& a) {
    std::vector<Note> out;
    const mir::LocalId local = f.body->places[a.place].local;
    const bool to_user = is_users(f, a.place);
    const bool to_return = local == mir::kReturnLocal;
    const auto add = [&](Note::Kind kind) -> Note& {
        out.emplace_back();
        out.back().kind = kind;
        out.back().span = span_;
        return out.back();
    };
    const auto assigned = [&] {
        if (to_user) add(Note::Kind::Assign).a = note_place(f, a.place);
    };
    const auto moved = [&](const mir::Operand& o, Note::Into into) {
        std::optional<NotePlace> from = moved_from(f, o);
        if (!from) return false;
        Note& n = add(Note::Kind::Move);
        n.a = *std::move(from);
        n.b = note_place(f, a.place);
        n.into = into;
        return true;
    };
    if (const auto* use = std::get_if<mir::Use>(&a.value)) {
        const mir::PlaceId* p = moved_place(use->operand);
        if (p != nullptr && is_users(f, *p) && !to_user && !to_return) {
            // On its way to somewhere else.
            if (!f.body->places[a.place].parent.valid()) carried_[local.index] = note_place(f, *p);
            return out;
        }
        if (moved(use->operand, to_return ? Note::Into::Return : Note::Into::Place)) return out;
        const auto* c = std::get_if<mir::Copy>(&use->operand);
        if (c != nullptr && to_user && is_users(f, c->place)) {
            Note& n = add(Note::Kind::Copy);
            n.a = note_place(f, c->place);
            n.b = note_place(f, a.place);
            return out;
        }
        assigned();
        return out;
    }
    if (const auto* ref = std::get_if<mir::Ref>(&a.value)) {
        const mir::Local& to = f.body->locals[local];
        const bool for_guard = to.name.valid() && !to.is_user && !to.is_arg;
        if (for_guard || is_derived(*f.body, local)) return out;
        if (!is_users(f, ref->place) || (!to_user && is_behind_reference(f, ref->place))) {
            assigned();
            return out;
        }
        Note& n = add(Note::Kind::Borrow);
        n.a = note_place(f, ref->place);
        n.b = note_place(f, a.place);
        n.is_mut = ref->kind != mir::BorrowKind::Shared;
        n.implicit = !to_user;
        return out;
    }
    if (const auto* aggregate = std::get_if<mir::Aggregate>(&a.value)) {
        for (const mir::Operand& o : aggregate->operands) moved(o, Note::Into::Field);
        assigned();
        return out;
    }
    assigned();
    return out;
}

void Translator::statement_note(Frame& f, const mir::Statement& s) {
    const auto of_local = [&](mir::LocalId l, Note::Kind kind) {
        const mir::Local& local = f.body->locals[l];
        if (!local.name.valid() || local.internal || local.is_drop_flag) return;
        Note n;
        n.kind = kind;
        const mir::PlaceId p = f.body->places.local_place(l);
        if (!p.valid()) return;
        n.a = note_place(f, p);
        note(std::move(n));
    };
    if (const auto* live = std::get_if<mir::StorageLive>(&s.op)) {
        of_local(live->local, Note::Kind::Live);
    } else if (const auto* dead = std::get_if<mir::StorageDead>(&s.op)) {
        of_local(dead->local, Note::Kind::Dead);
    } else if (const auto* skipped = std::get_if<mir::DropSkipped>(&s.op)) {
        if (!is_users(f, skipped->place)) return;
        Note n;
        n.kind = Note::Kind::DropSkipped;
        n.a = note_place(f, skipped->place);
        n.moved_at = skipped->moved_at;
        note(std::move(n));
    }
}

// Arguments that were moved: told right before the call, when they lie in the callee's frame.
void Translator::call_notes(Frame& f, const mir::Call& c, const mir::Body* callee,
                            const std::string& name) {
    for (uint32_t i = 0; i < c.args.size(); ++i) {
        std::optional<NotePlace> from = moved_from(f, c.args[i]);
        if (!from) continue;
        Note n;
        n.kind = Note::Kind::Move;
        n.into = Note::Into::Argument;
        n.span = span_;
        n.a = *std::move(from);
        n.b = n.a;
        n.b.kind = NotePlace::Kind::Temporary;
        n.b.name.clear();
        n.b.indirect = false;
        if (callee != nullptr && i + 1 < callee->locals.size()) {
            const mir::Local& param = callee->locals[mir::LocalId(i + 1)];
            if (param.name.valid() && !low_.source.in_std(param.span)) {
                n.b.kind = NotePlace::Kind::User;
                n.b.name = low_.source.text(param.name);
            }
        }
        n.callee = name;
        argument_notes_.emplace_back(i, std::move(n));
    }
}

// What println! and its kin borrow goes to a `fmt::Argument`; a comparison is the one operator that
// borrows its operands by itself.
void Translator::mark_momentary_borrows(Frame& f, const mir::Call& c, TypeId result) {
    const bool compares = c.source == mir::Source::Operator && types_.is<ty::Bool>(result);
    if (!compares && low_.lang(result) != "format_argument") return;
    for (const mir::Operand& o : c.args) {
        const mir::PlaceId* p = moved_place(o);
        if (p == nullptr) continue;
        for (const mir::LocalId local : fed_by(*f.body, f.body->places[*p].local)) {
            const uint32_t slot = f.locals[local.index].index;
            for (Note& n : out_.notes)
                if (n.kind == Note::Kind::Borrow && n.b.slot == slot) n.momentary = true;
        }
    }
}

bool Translator::tells_drop(Frame& f, const mir::Drop& d) {
    if (narrating(f)) return true;
    if (!narrate_ || f.body == nullptr || f.parent != nullptr) return false;
    return types_.is<ty::Param>(f.body->places[d.place].type);
}

Note Translator::drop_note(Frame& f, const mir::Drop& d) {
    Note n;
    n.kind = Note::Kind::DropBegin;
    n.span = span_;
    n.a = note_place(f, d.place);
    // A parameter of the prelude has no name for a user.
    if (!narrating(f)) {
        n.a.kind = NotePlace::Kind::Temporary;
        n.a.name.clear();
    }
    n.replaced = d.replace;
    n.has_glue = low_.needs_drop(n.a.type);
    return n;
}

// In the prelude: a container changes the size of its buffer.
void Translator::grow_note(Frame& f, const Fn& fn) {
    if (!narrate_ || !fn.attrs.note.valid() || low_.source.text(fn.attrs.note) != "grow" ||
        f.body->arg_count < 4)
        return;
    Note n;
    n.kind = Note::Kind::Grow;
    n.a.indirect = true;
    n.a.slot = f.locals[1].index;
    n.b.slot = f.locals[2].index;
    n.c.slot = f.locals[3].index;
    n.d.slot = f.locals[4].index;
    const std::vector<TypeId>& args = types_.list(f.args);
    if (!args.empty()) n.number = low_.layouts.size(args[0]);
    note(std::move(n));
}

// The natural loops of a body: an edge to a block that dominates it goes back to a loop's head. All
// loops of MIR have one way in, so a block that is still being walked when it is met again does.
// (Aho, Lam, Sethi, Ullman: Compilers, 2nd ed., 9.6)
void Translator::find_loops(const mir::Body& body) {
    loops_.clear();
    const size_t n = body.blocks.size();
    leaves_.assign(n, {});
    std::vector<std::vector<mir::BlockId>> preds(n);
    std::vector<std::pair<mir::BlockId, mir::BlockId>> back_edges;
    std::vector<uint8_t> state(n, 0);
    std::vector<std::pair<mir::BlockId, std::vector<mir::BlockId>>> stack;
    const auto enter = [&](mir::BlockId b) {
        state[b.index] = 1;
        std::vector<mir::BlockId> next;
        mir::for_each_successor(body.blocks[b].terminator, [&](mir::BlockId t) {
            if (body.blocks[t].is_cleanup) return;
            preds[t.index].push_back(b);
            next.push_back(t);
        });
        stack.emplace_back(b, std::move(next));
    };
    enter(mir::BlockId(0u));
    while (!stack.empty()) {
        auto& [b, next] = stack.back();
        if (next.empty()) {
            state[b.index] = 2;
            stack.pop_back();
            continue;
        }
        const mir::BlockId t = next.back();
        next.pop_back();
        if (state[t.index] == 1) back_edges.emplace_back(b, t);
        if (state[t.index] == 0) enter(t);
    }
    for (const auto& [latch, head] : back_edges) {
        auto loop = std::ranges::find(loops_, head, &Loop::head);
        if (loop == loops_.end()) {
            loops_.push_back({head, IdSet<mir::BlockId>(n), {}});
            loop = loops_.end() - 1;
            loop->blocks.insert(head);
        }
        std::vector<mir::BlockId> todo{latch};
        while (!todo.empty()) {
            const mir::BlockId b = todo.back();
            todo.pop_back();
            if (!loop->blocks.insert(b)) continue;
            for (mir::BlockId p : preds[b.index]) todo.push_back(p);
        }
    }
    for (Loop& loop : loops_) {
        const auto cover = [&](Span s) {
            if (!s.valid() || !body.span.contains(s)) return;
            loop.span = loop.span.valid() ? Span{std::min(loop.span.begin, s.begin),
                                                 std::max(loop.span.end, s.end)}
                                          : s;
        };
        for (mir::BlockId b : body.blocks.ids()) {
            if (!loop.blocks.contains(b)) continue;
            for (const mir::Statement& s : body.blocks[b].statements) cover(s.span);
            cover(body.blocks[b].span);
            mir::for_each_successor(body.blocks[b].terminator, [&](mir::BlockId t) {
                if (body.blocks[t].is_cleanup || loop.blocks.contains(t)) return;
                std::vector<size_t>& left = leaves_[t.index];
                const auto number = static_cast<size_t>(&loop - loops_.data());
                if (std::ranges::find(left, number) == left.end()) left.push_back(number);
            });
        }
    }
}

// At the beginning of a block: another round of a loop, and those that were left by the way here.
void Translator::loop_notes(const mir::Body& body, mir::BlockId id) {
    const mir::Block& block = body.blocks[id];
    span_ = block.statements.empty() ? block.span : block.statements[0].span;
    const auto tell = [&](const Loop& loop, Note::Kind kind) {
        Note n;
        n.kind = kind;
        n.span = span_;
        n.scope = loop.span;
        note(std::move(n));
    };
    for (const size_t left : leaves_[id.index]) tell(loops_[left], Note::Kind::LoopLeft);
    for (const Loop& loop : loops_)
        if (loop.head == id) tell(loop, Note::Kind::Round);
}

}  // namespace fleck::vm
