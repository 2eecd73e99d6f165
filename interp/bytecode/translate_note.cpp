// Notes for whoever listens: which places an operation is about, in the user's words. Temporaries
// that only carry a value on (`_5 = move v; f(move _5)`) are seen through.
#include <fmt/format.h>

#include <algorithm>

#include "frontend/mir/visit.h"
#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::Op;

namespace {

// `local` and the temporaries whose values went into it, as they were or as parts of a tuple.
std::vector<mir::LocalId> fed_by(const mir::Body& body, mir::LocalId local) {
    std::vector<mir::LocalId> out{local};
    const auto add = [&](const mir::Operand& o) {
        const auto* copy = std::get_if<mir::Copy>(&o);
        const mir::PlaceId* p = copy != nullptr ? &copy->place : mir::moved_place(o);
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

// What a moved operand was in the user's words, if it had any: a place of his own, or the one that
// a temporary carries on.
std::optional<NotePlace> Translator::moved_from(Frame& f, const mir::Operand& o) {
    const mir::PlaceId* p = mir::moved_place(o);
    if (p == nullptr) return std::nullopt;
    if (is_users(f, *p)) return note_place(f, *p);
    const auto it = carried_.find(f.body->places[*p].local.index);
    if (it == carried_.end() || f.body->places[*p].parent.valid()) return std::nullopt;
    NotePlace n = it->second;
    carried_.erase(it);
    return n;
}

// What a part is moved into, where its type's name alone would not say it: a variant, what a macro
// makes.
std::string Translator::whole(const mir::Aggregate& a) {
    if (const std::string_view macro = macro_at(span_); !macro.empty())
        return fmt::format("what `{}` makes", macro);
    const auto* of = std::get_if<mir::AdtAggregate>(&a.kind);
    if (of == nullptr) return {};
    const Adt& def = low_.source.adt(of->adt);
    if (def.kind != AdtKind::Enum) return {};
    const std::string_view variant = low_.source.text(def.variants[of->variant].name);
    // Those of `Option` and `Result` are written without the enum.
    if (low_.source.in_std(def.span)) return fmt::format("a new `{}`", variant);
    return fmt::format("a new `{}::{}`", low_.source.text(def.name), variant);
}

// An operator and its operands, as they are written; nothing if that is long.
std::string Translator::operation(const mir::Call& c) {
    constexpr size_t kLongest = 30;
    const std::string_view text = low_.source.written(c.fn_span.valid() ? c.fn_span : span_);
    const bool fits = !text.empty() && text.size() <= kLongest && text.find('\n') == text.npos;
    return fits ? fmt::format("`{}`", text) : std::string();
}

// A value without a name that owns something.
std::optional<NotePlace> Translator::unnamed(Frame& f, const mir::Operand& o) {
    const mir::PlaceId* p = mir::moved_place(o);
    if (p == nullptr || !low_.needs_drop(mono(f, f.body->places[*p].type))) return std::nullopt;
    return note_place(f, *p);
}

// The notes of an assignment, with their places as they are before it.
std::vector<Note> Translator::assignment_notes(Frame& f, const mir::Assign& a) {
    std::vector<Note> out;
    const mir::LocalId local = f.body->places[a.place].local;
    const bool to_user = is_users(f, a.place) || is_aliased(f, a.place);
    const bool to_return = local == mir::kReturnLocal;
    Span closure;  // that is made
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
        n.closure = closure;
        return true;
    };
    if (const auto* use = std::get_if<mir::Use>(&a.value)) {
        const mir::PlaceId* p = mir::moved_place(use->operand);
        if (p != nullptr)
            if (const auto it = lent_until_.find(f.body->places[*p].local.index);
                it != lent_until_.end())
                lent_until_.insert_or_assign(local.index, std::vector<NotePlace>(it->second));
        // A part of what has a name comes from there.
        if (p != nullptr && !f.body->places[a.place].parent.valid() &&
            (!f.body->places[*p].parent.valid() || !is_users(f, *p)))
            inherit_made(f.body->places[*p].local, local);
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
        if (!is_users(f, ref->place) ||
            (!to_user && !ref->captured.valid() && is_behind_reference(f, ref->place))) {
            assigned();
            return out;
        }
        Note& n = add(Note::Kind::Borrow);
        n.a = note_place(f, ref->place);
        n.b = note_place(f, a.place);
        n.is_mut = ref->kind != mir::BorrowKind::Shared;
        n.implicit = !to_user;
        n.momentary = n.implicit && !n.is_mut && !lasts_[local.index];
        if (ref->captured.valid()) n.closure = span_;
        return out;
    }
    if (const auto* aggregate = std::get_if<mir::Aggregate>(&a.value)) {
        if (const auto packed = packed_.find(local.index); packed != packed_.end()) {
            packed->second.clear();
            for (const mir::Operand& o : aggregate->operands)
                packed->second.push_back(handed(f, o));
            return out;
        }
        if (std::holds_alternative<mir::ClosureAggregate>(aggregate->kind)) closure = span_;
        for (const mir::Operand& o : aggregate->operands) {
            if (moved(o, Note::Into::Field)) {
                if (!closure.valid()) out.back().what = whole(*aggregate);
                continue;
            }
            if (!closure.valid()) continue;
            const auto* c = std::get_if<mir::Copy>(&o);
            if (c == nullptr || !is_users(f, c->place)) continue;
            Note& n = add(Note::Kind::Copy);
            n.a = note_place(f, c->place);
            n.b = note_place(f, a.place);
            n.closure = closure;
        }
        // Nobody has written the `Err(..)` or `None`: `?` stands in the place of it.
        if (to_return && std::holds_alternative<mir::AdtAggregate>(aggregate->kind) &&
            low_.source.written(span_).ends_with('?'))
            add(Note::Kind::Early).a = note_place(f, a.place);
        assigned();
        return out;
    }
    assigned();
    return out;
}

// What a value is moved out of, wherever the value goes.
void Translator::gone_notes(Frame& f, const mir::Operand& o, std::vector<Note>& out) {
    const mir::PlaceId* p = mir::moved_place(o);
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

// A value that somebody may miss: of a place of the user's, or one without a name that owns
// something.
std::optional<NotePlace> Translator::handed(Frame& f, const mir::Operand& o) {
    std::optional<NotePlace> from = moved_from(f, o);
    return from ? from : unnamed(f, o);
}

Note Translator::argument_note(NotePlace from, uint32_t index, const Callee& callee) {
    Note n;
    n.kind = Note::Kind::Move;
    n.into = Note::Into::Argument;
    n.span = span_;
    n.a = std::move(from);
    n.b = n.a;
    n.b.kind = NotePlace::Kind::Temporary;
    n.b.name.clear();
    n.b.indirect = false;
    if (const Symbol param = low_.parameter(callee.body, index); param.valid()) {
        n.b.kind = NotePlace::Kind::User;
        n.b.name = low_.source.text(param);
    }
    n.callee = callee.name;
    n.pointer = callee.pointer;
    n.number = index;
    return n;
}

// Arguments that were moved: told right before the call, when they lie in the callee's frame.
void Translator::call_notes(Frame& f, const mir::Call& c, const Callee& callee) {
    for (uint32_t i = 0; i < c.args.size(); ++i) {
        std::optional<NotePlace> from = handed(f, c.args[i]);
        if (!from) continue;
        Note n = argument_note(*std::move(from), i, callee);
        n.what = made_by(c);
        argument_notes_.emplace_back(i, std::move(n));
    }
}

// In words, who makes a call that nobody has written; empty: it is a call in the program, too.
std::string Translator::made_by(const mir::Call& c) {
    return c.source == mir::Source::For        ? "the loop"
           : c.source == mir::Source::Operator ? operation(c)
                                               : std::string();
}

void Translator::made_by_note(const mir::Call& c) {
    Note n;
    n.kind = Note::Kind::MadeBy;
    n.what = made_by(c);
    if (!n.what.empty()) note(std::move(n));
}

// The same for `Fn::call(&f, (a, b))` and its sisters, whose arguments come in a tuple.
void Translator::value_call_notes(Frame& f, const mir::Call& c, TypeId callee) {
    const auto* closure = types_.as<ty::Closure>(callee);
    Callee who;
    if (closure != nullptr)
        who = {low_.source.type_name(callee), low_.source.body(closure->def), {}};
    else if (const auto* fn = types_.as<ty::FnDef>(callee))
        who = {low_.source.fn_name(fn->def, fn->args),
               low_.source.fn(fn->def).has_body ? low_.source.body(fn->def) : nullptr,
               {}};
    else if (types_.is<ty::CtorDef>(callee))
        who.name = low_.constructor_name(callee);
    else
        who = called_pointer(pointer_of(f, c.args[0], callee));
    const TypeId self = type_of(f, c.args[0]);
    if (std::optional<NotePlace> from = handed(f, c.args[0]); from && low_.needs_drop(self)) {
        self_note_ = argument_note(*std::move(from), 0, {who.name, nullptr, {}});
        self_note_->what = "its own call";
    }
    const mir::PlaceId* packed = mir::moved_place(c.args[1]);
    const auto it =
        packed == nullptr ? packed_.end() : packed_.find(f.body->places[*packed].local.index);
    const uint32_t first = closure != nullptr ? 1 : 0;
    for (uint32_t i = 0; it != packed_.end() && i < it->second.size(); ++i)
        if (std::optional<NotePlace>& from = it->second[i])
            argument_notes_.emplace_back(i + first,
                                         argument_note(*std::move(from), i + first, who));
    remember_made(f, c, who);
}

// Which function a pointer leads to, the machine knows. The pointer may be overwritten before it is
// told of.
Translator::Callee Translator::called_pointer(const Opnd& pointer) {
    Callee out{"the function", nullptr, {}};
    locate(out.pointer,
           slot_loc(value(Op::Add, Ty::I64, pointer, Opnd::imm(0)).slot, types_.usize));
    return out;
}

// The tuples that the arguments of calls of closures and their like are packed into.
void Translator::find_packed_arguments(Frame& f) {
    packed_.clear();
    for (const mir::Block& block : f.body->blocks) {
        const auto* c = std::get_if<mir::Call>(&block.terminator);
        if (c == nullptr || c->args.size() != 2) continue;
        const mir::PlaceId* p = mir::moved_place(c->args[1]);
        const auto* fn = types_.as<ty::FnDef>(type_of(f, c->callee));
        if (p != nullptr && fn != nullptr && !low_.source.resolve(fn->def, fn->args))
            packed_[f.body->places[*p].local.index];
    }
}

// What println! and its kin borrow goes to a `fmt::Argument`; a comparison is the one operator that
// borrows its operands by itself.
void Translator::mark_momentary_borrows(Frame& f, const mir::Call& c, TypeId result) {
    const bool is_over = c.source == mir::Source::Operator && !may_refer(result);
    if (!is_over && low_.lang(result) != "format_argument") return;
    for (const mir::Operand& o : c.args) {
        const mir::PlaceId* p = mir::moved_place(o);
        if (p == nullptr) continue;
        for (const mir::LocalId local : fed_by(*f.body, f.body->places[*p].local)) {
            const uint32_t slot = f.locals[local.index].index;
            for (Note& n : out_.notes)
                if (n.kind == Note::Kind::Borrow && n.b.slot == slot) n.momentary = true;
        }
    }
}

// The places of the user's that a function of the prelude gets a `&mut` of.
std::vector<NotePlace> Translator::lent_places(Frame& f, const mir::Call& c) {
    std::vector<NotePlace> out;
    if (c.source == mir::Source::Index || c.source == mir::Source::AutoDeref) return out;
    for (const mir::Operand& o : c.args) {
        const mir::PlaceId* p = mir::moved_place(o);
        if (p == nullptr || f.body->places[*p].parent.valid()) continue;
        const auto* ref = types_.as<ty::Ref>(mono(f, f.body->places[*p].type));
        const auto it = aliases_.find(f.body->places[*p].local.index);
        if (ref == nullptr || !ref->is_mut) continue;
        const TypeId target = ref->target;
        if (it != aliases_.end() && it->second.shown.valid()) {
            out.push_back(note_place(f, it->second.shown));
        } else if (low_.layouts.metadata(target) == Metadata::None &&
                   (it != aliases_.end() || c.source != mir::Source::For)) {
            NotePlace n;  // without a name it may lie in a block
            if (it != aliases_.end()) {
                n.kind = NotePlace::Kind::User;
                n.name = it->second.name.text();
                n.holes = it->second.name.holes();
            }
            n.type = target;
            n.size = low_.layouts.size(target);
            locate(n, deref(place(f, *p), target));
            out.push_back(std::move(n));
        }
    }
    return out;
}

// A type of the library whose values go on with a loan, as `Drain` and `Entry` do.
bool Translator::holds_loan(TypeId type) {
    const auto* a = types_.as<ty::Adt>(type);
    if (a == nullptr) return false;
    const Adt& def = low_.source.adt(a->def);
    if (!low_.source.in_std(def.span)) return false;
    if (!def.generics.regions.empty()) return true;
    return def.kind == AdtKind::Enum &&
           std::ranges::any_of(types_.list(a->args), [&](TypeId t) { return holds_loan(t); });
}

// The places that an argument of the call has on loan.
void Translator::lent_earlier(Frame& f, const mir::Call& c, std::vector<NotePlace>& lent) {
    for (const mir::Operand& o : c.args)
        if (const mir::PlaceId* p = mir::moved_place(o))
            if (const auto it = lent_until_.find(f.body->places[*p].local.index);
                it != lent_until_.end())
                lent.insert(lent.end(), it->second.begin(), it->second.end());
}

// Is a value of such a type the caller's rather than a part of the library's own works? (As MIR has
// it: with the parameters of the function.)
bool Translator::is_callers(TypeId type) {
    if (types_.is<ty::Param>(type) || types_.is<ty::Projection>(type) || low_.is_pair(type))
        return true;
    const auto* a = types_.as<ty::Adt>(type);
    if (a != nullptr && low_.source.adt(a->def).kind != AdtKind::Enum) return false;
    if (a == nullptr && !types_.is<ty::Tuple>(type)) return false;
    bool found = false;
    types_.each_part(type, [&](TypeId part) { found = found || is_callers(part); });
    return found;
}

bool Translator::tells_drop(Frame& f, const mir::Drop& d) {
    if (narrating(f)) return true;
    if (!narrate_ || f.body == nullptr || f.parent != nullptr) return false;
    return is_callers(f.body->places[d.place].type);
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
    if (const auto it = made_.find(dropped.local.index); n.a.kind == NotePlace::Kind::Temporary &&
                                                         narrating(f) && !dropped.parent.valid() &&
                                                         it != made_.end()) {
        n.callee = it->second.callee.name;
        n.pointer = it->second.callee.pointer;
        n.what = it->second.what;
        n.scope = it->second.at;
    }
    if (!narrating(f) && dropped.parent.valid()) n.what = part_of_entry(f, dropped);
    n.is_entry = is_entry(n.a.type);
    n.replaced = d.replace;
    n.has_glue = low_.needs_drop(n.a.type);
    if (is_room(n.a.type))
        n.a.type = TypeId();  // it says nothing to a user
    else if (low_.is_pair(n.a.type) && !n.is_entry)
        n.a.type = low_.layouts.fields(n.a.type).front();
    return n;
}

// "key" or "value", of an entry of a map.
std::string_view Translator::part_of_entry(Frame& f, const mir::Place& part) {
    const auto* field = std::get_if<mir::proj::Field>(&part.elem);
    const TypeId entry = mono(f, f.body->places[part.parent].type);
    if (field == nullptr || !is_entry(entry)) return {};
    const Adt& def = low_.source.adt(types_.as<ty::Adt>(entry)->def);
    return low_.source.text(def.variants[0].fields[field->index].name);
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
    // The element, or key and value of an entry.
    const std::vector<TypeId> args = types_.list(f.args);
    if (args.size() == 1) n.number = low_.layouts.size(args[0]);
    if (args.size() == 2) n.number = low_.layouts.size(types_.tuple(args));
    n.is_entry = args.size() == 2 ? args[1] != types_.unit : !args.empty() && is_entry(args[0]);
    note(std::move(n));
}

}  // namespace fleck::vm
