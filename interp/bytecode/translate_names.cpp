// What places are called in notes: the names that the user gave, and paths from them. A temporary
// that refers to something of his goes by the name of that.
#include <fmt/format.h>

#include <algorithm>

#include "frontend/borrowck/describe.h"
#include "frontend/mir/visit.h"
#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::Op;

bool Translator::is_users(const Frame& f, mir::PlaceId p) {
    if (f.body->closure)
        for (mir::PlaceId q = p; q.valid(); q = f.body->places[q].parent)
            if (const auto c = captured_at(*f.body, q);
                c && f.body->captured[*c].by_ref ==
                         std::holds_alternative<mir::proj::Deref>(f.body->places[q].elem))
                return true;
    const mir::Local& l = f.body->locals[f.body->places[p].local];
    return l.name.valid() && !l.internal && !l.is_drop_flag;
}

// Derived implementations have names that nobody could write.
bool Translator::is_derived(const mir::Body& body, mir::LocalId local) {
    const Symbol name = body.locals[local].name;
    return name.valid() && low_.source.text(name).find('#') != std::string_view::npos;
}

// `*r`, `**r` of a reference to a box: what a reborrow or a deref coercion borrows.
bool Translator::is_behind_reference(Frame& f, mir::PlaceId id) {
    for (const mir::Place* p = &f.body->places[id];
         p->parent.valid() && std::holds_alternative<mir::proj::Deref>(p->elem);
         p = &f.body->places[p->parent])
        if (types_.is<ty::Ref>(mono(f, f.body->places[p->parent].type))) return true;
    return false;
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

// Does its address follow from the frame and at most one pointer in it, so that it can be named
// whether there is a value or not?
bool Translator::is_near(const Frame& f, mir::PlaceId id) {
    int derefs = 0;
    for (const mir::Place* p = &f.body->places[id]; p->parent.valid();
         p = &f.body->places[p->parent])
        derefs += std::holds_alternative<mir::proj::Deref>(p->elem) ? 1 : 0;
    return derefs <= 1;
}

// A field of what a pointer leads to is written without the `*`.
PlaceName Translator::place_name(const Frame& f, mir::PlaceId id) {
    const mir::Place& p = f.body->places[id];
    if (const auto c = captured_at(*f.body, id)) return PlaceName(f.body->captured[*c].name);
    if (!p.parent.valid()) {
        const Symbol name = f.body->locals[p.local].name;
        return PlaceName(name.valid() ? low_.source.text(name) : std::string_view());
    }
    const auto is_deref = [&](mir::PlaceId q) {
        const mir::Place& place = f.body->places[q];
        return place.parent.valid() && std::holds_alternative<mir::proj::Deref>(place.elem);
    };
    const auto alias = aliases_.find(p.local.index);
    if (alias != aliases_.end() && is_deref(id) && !f.body->places[p.parent].parent.valid())
        return alias->second.name;
    mir::PlaceId parent = p.parent;
    while (!is_deref(id) && is_deref(parent)) parent = f.body->places[parent].parent;
    PlaceName out = place_name(f, parent);
    std::visit(Overloaded{
                   [&](const mir::proj::Field& e) { name_field(f, p, e.index, out); },
                   [&](const mir::proj::Deref&) { out.deref(); },
                   [&](const mir::proj::Index& e) {
                       out.element(NotePlace::Hole{f.locals[e.index.index].index, 0});
                   },
                   [&](const mir::proj::ConstantIndex& e) {
                       out.element(e.from_end ? ".." : std::to_string(e.offset));
                   },
                   [&](const mir::proj::Subslice& e) {
                       const bool to_end = e.from_end && e.to == 0;
                       const bool is_known = to_end || !e.from_end;
                       out.element(is_known ? fmt::format("{}..{}", e.from,
                                                          to_end ? "" : std::to_string(e.to))
                                            : "..");
                   },
                   [](const mir::proj::Downcast&) {},
               },
               p.elem);
    return out;
}

void Translator::name_field(const Frame& f, const mir::Place& p, uint32_t index, PlaceName& name) {
    const mir::Place& of = f.body->places[p.parent];
    const auto* a = types_.as<ty::Adt>(low_.mono(of.type, f.args));
    if (a == nullptr) return name.field(std::to_string(index));
    const Adt& def = low_.source.adt(a->def);
    if (def.kind != AdtKind::Enum)
        return name.field(low_.source.text(def.variants[0].fields[index].name));
    const auto* as = std::get_if<mir::proj::Downcast>(&of.elem);
    if (!of.parent.valid() || as == nullptr) return;
    const Variant& v = def.variants[as->variant];
    name.payload(low_.source.text(v.name), v, low_.source.text(v.fields[index].name), index);
}

// For the frame's layout, where no index has a value.
std::string Translator::plain_name(const Frame& f, mir::PlaceId id) {
    std::string name = place_name(f, id).text();
    std::ranges::replace(name, NotePlace::kHole, '_');
    return name;
}

NotePlace Translator::note_place(Frame& f, mir::PlaceId id) {
    NotePlace n;
    const mir::LocalId local = f.body->places[id].local;
    n.kind = is_users(f, id) || is_aliased(f, id) ? NotePlace::Kind::User
             : local == mir::kReturnLocal         ? NotePlace::Kind::Return
             : is_behind_temporary(f, id)         ? NotePlace::Kind::Unknown
                                                  : NotePlace::Kind::Temporary;
    if (n.kind == NotePlace::Kind::User) {
        const PlaceName name = place_name(f, id);
        n.name = name.text();
        n.holes = name.holes();
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

// ---- References without a name, whose targets have one

// Temporaries that one statement gives a value; what such a one refers to is known.
void Translator::find_constant_temporaries(const mir::Body& body) {
    aliases_.clear();
    made_.clear();
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
    const mir::PlaceId* of = mir::moved_place(c.args[0]);
    if (of == nullptr || f.body->places[*of].parent.valid()) return;
    const auto it = aliases_.find(f.body->places[*of].local.index);
    if (it == aliases_.end()) return;
    Alias alias = it->second;
    if (c.source == mir::Source::Index && c.args.size() == 2) {
        alias.name.auto_deref();
        add_index(f, c.args[1], alias.name);
        alias.shown = mir::PlaceId();
    } else if (c.source != mir::Source::AutoDeref) {
        return;
    }
    aliases_.insert_or_assign(dest.local.index, std::move(alias));
}

std::string_view Translator::macro_at(Span span) {
    const std::string_view text = low_.source.written(span);
    const auto is_word = [](char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c >= '0' && c <= '9');
    };
    size_t end = 0;
    while (end < text.size() && is_word(text[end])) ++end;
    if (end == 0 || end + 1 >= text.size() || text[end] != '!' || text[end + 1] == '=') return {};
    return text.substr(0, end + 1);
}

// A box without a value as yet.
bool Translator::is_room(TypeId type) {
    const TypeId inner = low_.box_inner(type);
    return inner.valid() && low_.lang(inner) == "maybe_uninit";
}

// A `for` loop makes two calls: its iterator, of which it takes hold, and each next element.
bool Translator::is_step(const mir::Call& c) {
    const auto* callee = std::get_if<mir::Constant>(&c.callee);
    const auto* fn = callee != nullptr ? types_.as<ty::FnDef>(callee->type) : nullptr;
    return c.source == mir::Source::For && fn != nullptr && fn->def == low_.source.lang_fn("next");
}

// What a call gives: it may be dropped without ever having had a name.
void Translator::remember_made(Frame& f, const mir::Call& c, const Callee& callee) {
    const mir::Place& dest = f.body->places[c.destination];
    if (dest.parent.valid()) return;
    if (c.source == mir::Source::Question)
        if (const mir::PlaceId* p = mir::moved_place(c.args[0]))
            return inherit_made(f.body->places[*p].local, dest.local);
    Made made{{}, callee, span_};
    const std::string_view macro = macro_at(span_);
    if (c.source == mir::Source::For)
        made.what = is_step(c) ? "what the loop took out" : "the iterator of the loop";
    else if (!macro.empty() && is_room(mono(f, dest.type)))
        made.what = fmt::format("the block that `{}` was filling", macro);
    else if (!macro.empty())
        made.what = fmt::format("what `{}` made", macro);
    else if (c.source != mir::Source::Written && c.source != mir::Source::MethodCall)
        return;
    made_.insert_or_assign(dest.local.index, std::move(made));
}

// A value without a name, or what is left of it, is moved on.
void Translator::inherit_made(mir::LocalId from, mir::LocalId to) {
    if (const auto it = made_.find(from.index); it != made_.end())
        made_.insert_or_assign(to.index, Made(it->second));
}

void Translator::add_index(Frame& f, const mir::Operand& index, PlaceName& name) {
    if (type_of(f, index) != types_.usize) return name.element("..");
    const Opnd kept = value(Op::Add, Ty::I64, operand(f, index), Opnd::imm(0));
    name.element(NotePlace::Hole{kept.slot.index, 0});
}

}  // namespace fleck::vm
