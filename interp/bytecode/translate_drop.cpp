// Drop glue: what dropping a value does is worked out from its type. `Drop::drop` first, then the
// parts in the order of declaration; of a Box the contents, then the block. When a part's drop
// panics, the others are still dropped, on the way out.
#include <fmt/format.h>

#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::BlockId;
using lir::Cond;
using lir::Op;
using lir::TermKind;

namespace {

lir::Term term_of(TermKind kind) {
    lir::Term t;
    t.kind = kind;
    return t;
}

}  // namespace

// May its drop be written out where it happens? One path to one thing to drop at most.
bool Translator::is_simple_drop(TypeId type, uint32_t depth) {
    if (!low_.needs_drop(type) || low_.box_inner(type).valid()) return true;
    if (depth == 0 || !types_.is<ty::Adt>(type) || low_.source.drop_impl(type)) return false;
    const Layout& l = low_.layouts.of(type);
    for (uint32_t v = 0; v < l.variants.size(); ++v) {
        uint32_t droppable = 0;
        for (TypeId part : low_.layouts.fields(type, v)) {
            if (!low_.needs_drop(part)) continue;
            ++droppable;
            if (!is_simple_drop(part, depth - 1)) return false;
        }
        if (droppable > 1) return false;
    }
    return true;
}

void Translator::drop(const Loc& place, BlockId pad, Span span) {
    const TypeId type = place.type;
    if (!low_.needs_drop(type)) return;
    if (const TypeId inner = low_.box_inner(type); inner.valid()) {
        const FuncId glue = low_.func(FuncKey{FuncKey::Kind::BoxGlue, inner.index, 0});
        const bool wide = low_.layouts.metadata(inner) != Metadata::None;
        const Opnd pointer = read(place, Ty::I64);
        const Opnd meta = wide ? read(place.at(8, type), Ty::I64) : Opnd{};
        const std::vector<Writer> writers{[&](const Loc& at) {
            write(at, Ty::I64, pointer);
            if (wide) write(at.at(8, at.type), Ty::I64, meta);
        }};
        call_func(glue, low_.abi(glue), writers, nullptr, pad, span);
        return;
    }
    if (is_simple_drop(type, 3)) {
        drop_contents(place, pad, span);
        return;
    }
    const FuncId glue = low_.func(FuncKey{FuncKey::Kind::DropGlue, type.index, 0});
    const Opnd pointer = address(place);
    const std::vector<Writer> writers{[&](const Loc& at) {
        write(at, Ty::I64, pointer);
        if (!place.meta.none()) write(at.at(8, at.type), Ty::I64, place.meta);
    }};
    call_func(glue, low_.abi(glue), writers, nullptr, pad, span);
}

void Translator::free_box(Frame& f, const Loc& box, BlockId pad) {
    const TypeId inner = low_.box_inner(box.type);
    const bool wide = low_.layouts.metadata(inner) != Metadata::None;
    const std::vector<Writer> writers{[&](const Loc& at) {
        write(at, Ty::I64, read(box, Ty::I64));
        if (wide) write(at.at(8, at.type), Ty::I64, read(box.at(8, box.type), Ty::I64));
    }};
    call_instance(f, low_.source.lang_fn("box_free"), types_.list(std::vector<TypeId>{inner}),
                  writers, nullptr, pad, span_);
}

void Translator::drop_part(const Part& part, BlockId pad, Span span) {
    if (!narrate_ || part.name.empty()) return drop(part.loc, pad, span);
    Note n;
    n.kind = Note::Kind::DropBegin;
    n.span = span;
    n.has_glue = true;
    n.a.kind = NotePlace::Kind::Part;
    n.a.name = part.name;
    n.a.type = part.loc.type;
    n.a.size = low_.layouts.size(part.loc.type);
    n.is_entry = is_entry(part.loc.type);
    if (low_.is_pair(part.loc.type) && !n.is_entry)
        n.a.type = low_.layouts.fields(part.loc.type).front();
    locate(n.a, part.loc);
    if (part.index.is_slot()) n.b.slot = part.index.slot.index;
    note(n);
    drop(part.loc, pad, span);
    n.kind = Note::Kind::DropEnd;
    note(std::move(n));
}

// Of a map, that is: what a set keeps is a pair of an element and nothing.
bool Translator::is_entry(TypeId type) {
    return low_.is_pair(type) && low_.layouts.fields(type).back() != types_.unit;
}

// The parts of a struct, a tuple or a variant, as a user would name them. What the prelude's types
// consist of is their own business, but for the entries of maps; what a set keeps is just its key.
std::vector<Translator::Part> Translator::parts_of(const Loc& place) {
    std::vector<Part> out;
    const auto* a = types_.as<ty::Adt>(place.type);
    const Adt* def = a != nullptr ? &low_.source.adt(a->def) : nullptr;
    const std::vector<TypeId> fields = low_.layouts.fields(place.type, place.variant);
    const bool is_named = def == nullptr || !low_.source.in_std(def->span) || is_entry(place.type);
    // What a closure captured goes by its name.
    const auto* closure = types_.as<ty::Closure>(place.type);
    const mir::Body* captured = closure != nullptr ? low_.source.body(closure->def) : nullptr;
    for (uint32_t i = 0; i < fields.size(); ++i) {
        Part part{field(place, i), "", {}};
        if (!low_.needs_drop(part.loc.type)) continue;
        if (is_named && def == nullptr) part.name = "." + std::to_string(i);
        if (captured != nullptr)
            part.name = fmt::format("the `{}` that it has captured", captured->captured[i].name);
        if (is_named && def != nullptr) {
            const Variant& v = def->variants[place.variant];
            const std::string_view name = low_.source.text(v.fields[i].name);
            part.name =
                def->kind == AdtKind::Enum
                    ? payload_of(fmt::format("its `{}`", low_.source.text(v.name)), v, name, i)
                : is_entry(place.type) ? fmt::format("its {}", name)
                                       : fmt::format(".{}", name);
        }
        out.push_back(std::move(part));
    }
    return out;
}

// Drops the parts in order. While one drops, the others wait in cleanup blocks.
void Translator::drop_fields(const std::vector<Part>& parts, BlockId pad, Span span) {
    const BlockId here = cur_;
    const bool cleanup = in_cleanup();
    // pads[i]: drop parts i.. and go on unwinding.
    std::vector<BlockId> pads(parts.size() + 1, pad);
    if (!cleanup && parts.size() > 1) {
        for (size_t i = parts.size() - 1; i >= 1; --i) {
            const BlockId b = new_block(true);
            start(b);
            drop_part(parts[i], {}, span);
            if (pads[i + 1].valid()) {
                jump(pads[i + 1]);
            } else {
                set_term(term_of(TermKind::Resume));
            }
            pads[i] = b;
        }
    }
    start(here);
    for (size_t i = 0; i < parts.size(); ++i)
        drop_part(parts[i], cleanup ? BlockId{} : pads[i + 1], span);
}

void Translator::drop_variants(const Loc& place, BlockId pad, Span span) {
    const auto* a = types_.as<ty::Adt>(place.type);
    const Adt& def = low_.source.adt(a->def);
    const bool cleanup = in_cleanup();
    std::vector<uint32_t> with_drop;
    for (uint32_t v = 0; v < def.variants.size(); ++v) {
        for (TypeId part : low_.layouts.fields(place.type, v)) {
            if (!low_.needs_drop(part)) continue;
            with_drop.push_back(v);
            break;
        }
    }
    const Opnd tag = discriminant(place, Ty::I64, true);
    const BlockId done = new_block(cleanup);
    lir::Term t = term_of(TermKind::Switch);
    t.ty = Ty::I64;
    t.a = tag;
    t.otherwise = done;
    std::vector<BlockId> starts;
    for (uint32_t v : with_drop) {
        starts.push_back(new_block(cleanup));
        t.cases.emplace_back(def.variants[v].discriminant, starts.back());
    }
    if (with_drop.size() == 1) {
        branch(Cond::Eq, Ty::I64, tag, Opnd::imm(t.cases[0].first), starts[0], done);
    } else {
        set_term(std::move(t));
    }
    for (size_t i = 0; i < with_drop.size(); ++i) {
        start(starts[i]);
        Loc variant = place;
        variant.variant = with_drop[i];
        drop_fields(parts_of(variant), pad, span);
        jump(done);
    }
    start(done);
}

void Translator::drop_elements(const Loc& place, BlockId pad, Span span) {
    TypeId elem;
    Opnd len = place.meta;
    if (const auto* a = types_.as<ty::Array>(place.type)) {
        elem = a->elem;
        len = Opnd::imm(static_cast<int64_t>(types_.as<ty::ConstValue>(a->len)->bits));
    } else {
        elem = types_.as<ty::Slice>(place.type)->elem;
    }
    const auto size = static_cast<int64_t>(low_.layouts.size(elem));
    const bool cleanup = in_cleanup();
    const Opnd index = temp_scalar(Ty::I64), at = temp_scalar(Ty::I64);
    const Loc index_loc = slot_loc(index.slot, types_.usize);
    const Loc at_loc = slot_loc(at.slot, types_.usize);
    write(index_loc, Ty::I64, Opnd::imm(0));
    write(at_loc, Ty::I64, address(place));
    const BlockId here = cur_;
    // One loop for the usual way; one that goes on with the rest when an element's drop panics.
    const auto loop = [&](bool unwinding, BlockId element_pad, BlockId exit) {
        const BlockId head = new_block(cleanup || unwinding),
                      body = new_block(cleanup || unwinding);
        start(head);
        branch(Cond::Lt, Ty::I64, index, len, body, exit);
        start(body);
        const Opnd current = value(Op::Add, Ty::I64, at, Opnd::imm(0));
        Part part{memory_loc(current, elem), "", {}};
        if (narrate_) {
            part.name = "[]";
            part.index = value(Op::Add, Ty::I64, index, Opnd::imm(0));
        }
        write(at_loc, Ty::I64, value(Op::Add, Ty::I64, at, Opnd::imm(size)));
        write(index_loc, Ty::I64, value(Op::Add, Ty::I64, index, Opnd::imm(1)));
        drop_part(part, element_pad, span);
        jump(head);
        return head;
    };
    BlockId element_pad = pad;
    if (!cleanup) {
        BlockId exit = pad;
        if (!exit.valid()) {
            exit = new_block(true);
            start(exit);
            set_term(term_of(TermKind::Resume));
        }
        element_pad = loop(true, {}, exit);
    }
    const BlockId done = new_block(cleanup);
    const BlockId head = loop(false, element_pad, done);
    start(here);
    jump(head);
    start(done);
}

// Everything but the ADT's own Drop::drop.
void Translator::drop_contents(const Loc& place, BlockId pad, Span span) {
    const TypeId type = place.type;
    if (types_.is<ty::Array>(type) || types_.is<ty::Slice>(type)) {
        drop_elements(place, pad, span);
        return;
    }
    const auto* a = types_.as<ty::Adt>(type);
    if (a != nullptr && low_.source.adt(a->def).kind == AdtKind::Enum) {
        drop_variants(place, pad, span);
        return;
    }
    drop_fields(parts_of(place), pad, span);
}

// ---- Functions made of it

// The frame of a function without MIR: nothing but what its caller knows of it.
Abi Translator::start_made() {
    cur_ = new_block(false);
    const Abi abi = low_.abi(id_);
    out_.temps_begin = static_cast<uint32_t>(abi.size);
    out_.nominal_end = static_cast<uint32_t>(rt::round_up(abi.size, 16));
    root_.owner = id_;
    if (narrate_) frame_note();
    return abi;
}

Translator::Loc Translator::slot_at(TypeId type, uint32_t offset) {
    const Loc l = temp(type);
    out_.slots[l.slot].offset = offset;
    return l;
}

// Its parameter, the pointer to what is dropped.
Translator::Loc Translator::start_glue() {
    const Abi abi = start_made();
    return slot_at(abi.params[0], abi.param_offsets[0]);
}

void Translator::drop_glue(TypeId type) {
    const Loc param = start_glue();
    const Loc place = deref(param, type);
    const auto own = low_.source.drop_impl(type);
    if (own) {
        BlockId pad = new_block(true);
        const BlockId here = cur_;
        start(pad);
        drop_contents(place, {}, span_);
        set_term(term_of(TermKind::Resume));
        start(here);
        const std::vector<Writer> writers{[&](const Loc& at) {
            write(at, Ty::I64, place.base);
            if (!place.meta.none()) write(at.at(8, at.type), Ty::I64, place.meta);
        }};
        call_instance(root_, own->fn, own->args, writers, nullptr, pad, span_);
    }
    drop_contents(place, {}, span_);
    set_term(term_of(TermKind::Return));
}

void Translator::box_glue(TypeId inner) {
    const Loc param = start_glue();
    const Loc place = deref(param, inner);
    const FnId free_fn = low_.source.lang_fn("box_free");
    const TypeListId args = types_.list(std::vector<TypeId>{inner});
    const std::vector<Writer> writers{[&](const Loc& at) { copy_value(at, param); }};
    if (low_.needs_drop(inner)) {
        const BlockId here = cur_;
        const BlockId pad = new_block(true);
        start(pad);
        call_instance(root_, free_fn, args, writers, nullptr, {}, span_);
        set_term(term_of(TermKind::Resume));
        start(here);
        drop_part({place, "*", {}}, pad, span_);
    }
    call_instance(root_, free_fn, args, writers, nullptr, {}, span_);
    set_term(term_of(TermKind::Return));
}

void Translator::constructor(TypeId ctor) {
    const Abi abi = start_made();
    Loc to = slot_at(abi.ret, abi.ret_offset);
    out_.result = to.slot;
    const uint32_t v = types_.as<ty::CtorDef>(ctor)->variant;
    to.variant = v;
    for (uint32_t i = 0; i < abi.params.size(); ++i)
        copy_value(field(to, i), slot_at(abi.params[i], abi.param_offsets[i]));
    set_tag(to, v);
    set_term(term_of(TermKind::Return));
}

// The entry of a closure without captures for calls through a pointer: they hand over no closure.
void Translator::closure_entry(TypeId type) {
    const Abi abi = start_made();
    const Loc result = slot_at(abi.ret, abi.ret_offset);
    out_.result = result.slot;
    std::vector<Writer> writers;
    for (uint32_t i = 0; i < abi.params.size(); ++i)
        writers.emplace_back([this, abi, i](const Loc& at) {
            copy_value(at, slot_at(abi.params[i], abi.param_offsets[i]));
        });
    call_closure(root_, type, {}, writers, result, {}, span_);
    set_term(term_of(TermKind::Return));
}

// Below main: calls it, and asks `Termination` what its result means for the exit code.
void Translator::start_main(FnId main) {
    const Abi abi = start_made();
    const Loc code = slot_at(abi.ret, abi.ret_offset);
    out_.result = code.slot;
    const FuncId id = low_.func(main, kEmptyTypes);
    const TypeId result = low_.abi(id).ret;
    const Loc value = temp(result);
    call_func(id, low_.abi(id), {}, &value, {}, span_);
    if (result != types_.unit) {
        const FnId report = low_.source.lang_trait_fn("termination", "report");
        const auto instance = low_.source.resolve(report, types_.list(std::vector<TypeId>{result}));
        FLECK_CHECK(instance.has_value(), "main's result is no Termination");
        const std::vector<Writer> writers{[&](const Loc& at) { copy_value(at, value); }};
        call_instance(root_, instance->fn, instance->args, writers, &code, {}, span_);
    }
    set_term(term_of(TermKind::Return));
}

}  // namespace fleck::vm
