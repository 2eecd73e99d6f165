// Notes for whoever listens: which places an operation is about, in the user's words. Temporaries
// that only carry a value on (`_5 = move v; f(move _5)`) are seen through.
#include <algorithm>

#include "frontend/mir/visit.h"
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

void Translator::note_of(Note::Kind kind, NotePlace place) {
    Note n;
    n.kind = kind;
    n.a = std::move(place);
    note(std::move(n));
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

// `*b`, `p.name`, `a[2]`; a field of what a pointer leads to is written without the `*`.
Translator::PlaceName Translator::place_name(const Frame& f, mir::PlaceId id) {
    const mir::Place& p = f.body->places[id];
    if (!p.parent.valid()) {
        const Symbol name = f.body->locals[p.local].name;
        return {name.valid() ? std::string(low_.source.text(name)) : std::string(), {}};
    }
    const auto alias = aliases_.find(p.local.index);
    if (alias != aliases_.end() && std::holds_alternative<mir::proj::Deref>(p.elem) &&
        !f.body->places[p.parent].parent.valid())
        return alias->second.name;
    mir::PlaceId parent = p.parent;
    const auto is_deref = [&](mir::PlaceId q) {
        const mir::Place& place = f.body->places[q];
        return place.parent.valid() && std::holds_alternative<mir::proj::Deref>(place.elem);
    };
    const bool deref = std::holds_alternative<mir::proj::Deref>(p.elem);
    while (!deref && is_deref(parent)) parent = f.body->places[parent].parent;
    PlaceName out = place_name(f, parent);
    const std::string base = std::move(out.text);
    out.text = std::visit(
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
                out.holes.push_back({f.locals[e.index.index].index, 0});
                return base + "[" + NotePlace::kHole + "]";
            },
            [&](const mir::proj::ConstantIndex& e) {
                return base + "[" + (e.from_end ? ".." : std::to_string(e.offset)) + "]";
            },
            [&](const mir::proj::Subslice&) { return base + "[..]"; },
            [&](const mir::proj::Downcast&) { return base; },
        },
        p.elem);
    return out;
}

// For the frame's layout, where no index has a value.
std::string Translator::plain_name(const Frame& f, mir::PlaceId id) {
    std::string name = place_name(f, id).text;
    std::ranges::replace(name, NotePlace::kHole, '_');
    return name;
}

// Does the place lie behind a reference whose target the user has a name for: `*_3` is `v[0]`?
bool Translator::is_aliased(const Frame& f, mir::PlaceId id) {
    const mir::Place* p = &f.body->places[id];
    if (!p->parent.valid() || !aliases_.contains(p->local.index)) return false;
    while (f.body->places[p->parent].parent.valid()) p = &f.body->places[p->parent];
    return std::holds_alternative<mir::proj::Deref>(p->elem);
}

// Does it lie behind a reference that the prelude has given, and that has no name?
bool Translator::is_behind_temporary(const Frame& f, mir::PlaceId id) {
    const mir::Place* p = &f.body->places[id];
    const mir::Local& local = f.body->locals[p->local];
    if (!p->parent.valid() || local.name.valid() || is_derived(*f.body, p->local)) return false;
    while (f.body->places[p->parent].parent.valid()) p = &f.body->places[p->parent];
    return std::holds_alternative<mir::proj::Deref>(p->elem) &&
           types_.is<ty::Ref>(low_.mono(local.type, f.args));
}

NotePlace Translator::note_place(Frame& f, mir::PlaceId id) {
    NotePlace n;
    const mir::LocalId local = f.body->places[id].local;
    n.kind = is_users(f, id) || is_aliased(f, id) ? NotePlace::Kind::User
             : local == mir::kReturnLocal         ? NotePlace::Kind::Return
             : is_behind_temporary(f, id)         ? NotePlace::Kind::Unknown
                                                  : NotePlace::Kind::Temporary;
    if (n.kind == NotePlace::Kind::User) {
        PlaceName name = place_name(f, id);
        n.name = std::move(name.text);
        n.holes = std::move(name.holes);
    }
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
    const bool to_user = is_users(f, a.place) || is_aliased(f, a.place);
    const bool to_return = local == mir::kReturnLocal;
    const auto add = [&](Note::Kind kind) -> Note& {
        out.emplace_back();
        out.back().kind = kind;
        out.back().span = span_;
        return out.back();
    };
    const auto assigned = [&] {
        if (to_user || is_behind_temporary(f, a.place))
            add(Note::Kind::Assign).a = note_place(f, a.place);
    };
    mir::for_each_operand(a.value, [&](const mir::Operand& o) { gone_notes(f, o, out); });
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
        remember_alias(f, a.place, *ref);
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

// What a value is moved out of, wherever the value goes.
void Translator::gone_notes(Frame& f, const mir::Operand& o, std::vector<Note>& out) {
    const mir::PlaceId* p = moved_place(o);
    if (p == nullptr || !is_users(f, *p) || !low_.needs_drop(mono(f, f.body->places[*p].type)))
        return;
    Note n;
    n.kind = Note::Kind::Gone;
    n.span = span_;
    n.a = note_place(f, *p);
    out.push_back(std::move(n));
}

// A drop flag decides whether the drop comes that follows.
void Translator::flag_note(Frame& f, const mir::SwitchInt& s) {
    const auto* c = std::get_if<mir::Copy>(&s.value);
    if (c == nullptr) return;
    const mir::LocalId flag = f.body->places[c->place].local;
    const mir::PlaceId flagged = f.body->locals[flag].flagged;
    if (!flagged.valid() || !is_users(f, flagged) || !is_near(f, flagged)) return;
    Note n;
    n.kind = Note::Kind::DropFlag;
    n.a = note_place(f, flagged);
    n.b.slot = f.locals[flag.index].index;
    note(std::move(n));
}

// Does its address follow from the frame and at most one pointer in it, so that it can be named
// whether there is a value or not?
bool Translator::is_near(const Frame& f, mir::PlaceId id) {
    int derefs = 0;
    for (const mir::Place* p = &f.body->places[id]; p->parent.valid();
         p = &f.body->places[p->parent])
        derefs += std::holds_alternative<mir::proj::Deref>(p->elem) ? 1 : 0;
    return derefs <= 1;
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
        if (!is_users(f, skipped->place) || !is_near(f, skipped->place)) return;
        Note n;
        n.kind = Note::Kind::DropSkipped;
        n.a = note_place(f, skipped->place);
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

// ---- References without a name, whose targets have one

// Temporaries that one statement gives a value; what such a one refers to is known.
void Translator::find_constant_temporaries(const mir::Body& body) {
    aliases_.clear();
    returned_by_.clear();
    std::vector<uint32_t> count(body.locals.size());
    for (const mir::Block& block : body.blocks) {
        for (const mir::Statement& s : block.statements)
            if (const auto* a = std::get_if<mir::Assign>(&s.op))
                if (!body.places[a->place].parent.valid())
                    ++count[body.places[a->place].local.index];
        if (const auto* c = std::get_if<mir::Call>(&block.terminator))
            ++count[body.places[c->destination].local.index];
    }
    is_constant_.assign(body.locals.size(), false);
    for (const mir::LocalId l : body.locals.ids())
        is_constant_[l.index] = !body.locals[l].name.valid() && count[l.index] == 1;
}

// `_4 = &mut v`: `*_4` is `v`.
void Translator::remember_alias(Frame& f, mir::PlaceId to, const mir::Ref& ref) {
    const mir::Place& dest = f.body->places[to];
    if (dest.parent.valid() || !is_constant_[dest.local.index]) return;
    const bool aliased = is_aliased(f, ref.place);
    if (!is_users(f, ref.place) && !aliased) return;
    Alias alias{place_name(f, ref.place), ref.place};
    // What has no size of its own cannot be shown without what it is part of.
    if (low_.layouts.metadata(mono(f, f.body->places[ref.place].type)) != Metadata::None)
        alias.shown =
            aliased ? aliases_.at(f.body->places[ref.place].local.index).shown : mir::PlaceId();
    aliases_.insert_or_assign(dest.local.index, std::move(alias));
}

// `_3 = index_mut(move _4, 0)`: `*_3` is `v[0]`. `_7 = deref_mut(move _8)`: `*_7` goes by the name
// of `*_8`.
void Translator::remember_alias(Frame& f, const mir::Call& c) {
    const mir::Place& dest = f.body->places[c.destination];
    if (dest.parent.valid() || !is_constant_[dest.local.index] || c.args.empty()) return;
    const mir::PlaceId* of = moved_place(c.args[0]);
    if (of == nullptr || f.body->places[*of].parent.valid()) return;
    const auto it = aliases_.find(f.body->places[*of].local.index);
    if (it == aliases_.end()) return;
    Alias alias = it->second;
    if (c.source == mir::Source::Index && c.args.size() == 2) {
        // `(*r)[0]` is written `r[0]`.
        const size_t name = alias.name.text.find_first_not_of('*');
        alias.name.text.erase(0, std::min(name, alias.name.text.size()));
        alias.name.text += index_text(f, c.args[1], alias.name.holes);
        alias.shown = mir::PlaceId();
    } else if (c.source != mir::Source::AutoDeref) {
        return;
    }
    aliases_.insert_or_assign(dest.local.index, std::move(alias));
}

std::string Translator::index_text(Frame& f, const mir::Operand& index,
                                   std::vector<NotePlace::Hole>& holes) {
    if (type_of(f, index) != types_.usize) return "[..]";
    const Opnd kept = value(Op::Add, Ty::I64, operand(f, index), Opnd::imm(0));
    holes.push_back({kept.slot.index, 0});
    return std::string("[") + NotePlace::kHole + "]";
}

// The places of the user's that a function of the prelude gets a `&mut` of.
std::vector<NotePlace> Translator::lent_places(Frame& f, const mir::Call& c) {
    std::vector<NotePlace> out;
    if (c.source == mir::Source::Index || c.source == mir::Source::AutoDeref) return out;
    for (const mir::Operand& o : c.args) {
        const mir::PlaceId* p = moved_place(o);
        if (p == nullptr || f.body->places[*p].parent.valid()) continue;
        const auto* ref = types_.as<ty::Ref>(mono(f, f.body->places[*p].type));
        const auto it = aliases_.find(f.body->places[*p].local.index);
        if (ref == nullptr || !ref->is_mut || it == aliases_.end()) continue;
        const TypeId target = ref->target;
        if (it->second.shown.valid()) {
            out.push_back(note_place(f, it->second.shown));
        } else if (low_.layouts.metadata(target) == Metadata::None) {
            NotePlace n;
            n.kind = NotePlace::Kind::User;
            n.name = it->second.name.text;
            n.holes = it->second.name.holes;
            n.type = target;
            n.size = low_.layouts.size(target);
            locate(n, deref(place(f, *p), target));
            out.push_back(std::move(n));
        }
    }
    return out;
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
    const mir::Place& dropped = f.body->places[d.place];
    if (const auto it = returned_by_.find(dropped.local.index);
        n.a.kind == NotePlace::Kind::Temporary && narrating(f) && !dropped.parent.valid() &&
        it != returned_by_.end())
        n.callee = it->second;
    n.replaced = d.replace;
    n.has_glue = low_.needs_drop(n.a.type);
    return n;
}

// The machine enters a function of which nothing else is told.
void Translator::frame_note() {
    Note n;
    n.kind = Note::Kind::Frame;
    note(std::move(n));
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
