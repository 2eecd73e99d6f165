// Calls: of instances, constructors and function pointers, and inlining.
#include <utility>

#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::BlockId;
using lir::Op;
using lir::TermKind;

namespace {

constexpr uint32_t kMaxInlineDepth = 20;
constexpr size_t kSmallBody = 14;       // statements and terminators
constexpr size_t kInlineBody = 64;      // with #[inline]
constexpr size_t kInlineBudget = 4000;  // for one function, all inlined bodies together

lir::Term resume() {
    lir::Term t;
    t.kind = TermKind::Resume;
    return t;
}

size_t body_size(const mir::Body& body) {
    size_t n = 0;
    for (const mir::Block& b : body.blocks) {
        if (b.is_cleanup) continue;
        for (const mir::Statement& s : b.statements)
            n += std::holds_alternative<mir::Assign>(s.op) ? 1 : 0;
        n += std::holds_alternative<mir::Goto>(b.terminator) ? 0 : 1;
    }
    return n;
}

}  // namespace

void Translator::call(Frame& f, const mir::Call& c, Span span) {
    const TypeId callee = type_of(f, c.callee);
    const Loc to = place(f, c.destination);
    const BlockId pad = pad_of(f, c.unwind);
    const Span site = f.site.valid() ? f.site : (c.fn_span.valid() ? c.fn_span : span);
    span_ = site;
    std::vector<Writer> writers;
    for (const mir::Operand& o : c.args)
        writers.emplace_back([this, &f, &o](const Loc& at) { operand_to(f, o, at); });
    if (narrating(f)) {
        std::vector<Note> gone;
        for (const mir::Operand& o : c.args) gone_notes(f, o, gone);
        for (Note& n : gone) note(std::move(n));
        remember_alias(f, c);
    }
    if (const auto* fn = types_.as<ty::FnDef>(callee)) {
        const FnId def = fn->def;
        const TypeListId args = fn->args;
        const std::optional<Instance> instance = low_.source.resolve(def, args);
        if (!instance && c.args.size() == 2) {
            if (narrating(f)) value_call_notes(f, c, types_.list(args)[0]);
            call_fn_value(f, c, types_.list(args)[0], to, pad, site);
        } else if (!instance) {
            FLECK_CHECK(c.args.size() == 1, "a method without an implementation was called");
            const TypeId arg = type_of(f, c.args[0]);
            const Loc t = temp(arg);
            operand_to(f, c.args[0], t);
            clone_builtin(f, def, deref(t, pointee(arg)), to, pad, site);
        } else if (const Fn& target = low_.source.fn(instance->fn); target.attrs.intrinsic) {
            intrinsic(f, target, instance->args, c, to, pad, site);
        } else {
            std::vector<NotePlace> lent;
            if (narrating(f)) {
                if (low_.source.in_std(instance->fn)) lent = lent_places(f, c);
                for (const NotePlace& p : lent) note_of(Note::Kind::Before, p);
                lent_earlier(f, c, lent);
                const Callee who{low_.source.fn_name(instance->fn, instance->args),
                                 target.has_body ? low_.source.body(instance->fn) : nullptr,
                                 {}};
                call_notes(f, c, who);
                remember_made(f, c, who);
                mark_momentary_borrows(f, c, to.type);
                made_by_note(c);
            }
            call_instance(f, instance->fn, instance->args, writers, &to, pad, site);
            if (narrating(f) && holds_loan(to.type))
                lent_until_[f.body->places[c.destination].local.index] = std::move(lent);
            else if (c.target.valid())
                for (const NotePlace& p : lent) note_of(Note::Kind::After, p);
        }
    } else if (types_.is<ty::CtorDef>(callee)) {
        construct(callee, writers, to);
    } else {
        const Opnd target = operand(f, c.callee);
        if (narrating(f)) {
            const Callee who = called_pointer(target);
            call_notes(f, c, who);
            remember_made(f, c, who);
        }
        call_pointer(callee, target, writers, to, pad, site);
    }
    if (c.target.valid()) {
        if (narrating(f) && (is_users(f, c.destination) || is_aliased(f, c.destination)))
            note_of(Note::Kind::Assign, note_place(f, c.destination));
        jump(block_of(f, c.target));
    } else {
        set_term({});
    }
}

// The built-in Clone: of function items and pointers a copy, of a closure clones of its captures.
void Translator::clone_builtin(Frame& f, FnId clone, const Loc& from, const Loc& to, BlockId pad,
                               Span span) {
    if (!types_.is<ty::Closure>(from.type) || low_.source.is_copy(from.type))
        return copy_value(to, from);
    const std::vector<TypeId> captures = low_.layouts.fields(from.type);
    for (uint32_t i = 0; i < captures.size(); ++i) {
        const Loc part = field(from, i);
        const TypeListId args = types_.list({captures[i]});
        const std::optional<Instance> instance =
            low_.source.is_copy(captures[i]) ? std::nullopt : low_.source.resolve(clone, args);
        if (!instance) {
            clone_builtin(f, clone, part, field(to, i), pad, span);
            continue;
        }
        const Opnd pointer = address(part);
        const Loc result = field(to, i);
        const Writer self = [this, pointer](const Loc& at) { write(at, Ty::I64, pointer); };
        call_instance(f, instance->fn, instance->args, {self}, &result, pad, span);
    }
}

void Translator::construct(TypeId ctor, const std::vector<Writer>& writers, const Loc& to) {
    Loc variant = to;
    variant.variant = types_.as<ty::CtorDef>(ctor)->variant;
    for (uint32_t i = 0; i < writers.size(); ++i) writers[i](field(variant, i));
    set_tag(to, variant.variant);
}

void Translator::call_pointer(TypeId type, const Opnd& target, const std::vector<Writer>& writers,
                              const Loc& to, BlockId pad, Span span) {
    const auto* pointer = types_.as<ty::FnPtr>(type);
    FLECK_CHECK(pointer != nullptr, "a call of what is no function");
    std::vector<TypeId> params = types_.list(pointer->inputs_and_output);
    const TypeId ret = params.back();
    params.pop_back();
    const Abi abi = low_.make_abi(ret, std::move(params));
    call_func({}, abi, writers, &to, pad, span, &target);
}

// The function pointer that an operand is, or refers to.
lir::Opnd Translator::pointer_of(Frame& f, const mir::Operand& o, TypeId type) {
    const TypeId self = type_of(f, o);
    Loc pointer = temp(self);
    operand_to(f, o, pointer);
    if (self != type) pointer = deref(pointer, type);
    return read(pointer, Ty::I64);
}

// `Fn::call(&f, (a, b))` and its sisters for a function item, constructor or function pointer `f`:
// the call `f(a, b)` itself.
void Translator::call_fn_value(Frame& f, const mir::Call& c, TypeId callee, const Loc& to,
                               BlockId pad, Span span) {
    const TypeId packed_type = type_of(f, c.args[1]);
    const Loc packed = temp(packed_type);
    operand_to(f, c.args[1], packed);
    std::vector<Writer> writers;
    const size_t count = types_.list(types_.as<ty::Tuple>(packed_type)->elems).size();
    for (uint32_t i = 0; i < count; ++i)
        writers.emplace_back(
            [this, packed, i](const Loc& at) { copy_value(at, field(packed, i)); });
    if (types_.is<ty::Closure>(callee)) {
        const TypeId self = type_of(f, c.args[0]);
        ClosureSelf closure;
        if (self == callee) {
            closure.value = [this, &f, &c](const Loc& at) { operand_to(f, c.args[0], at); };
        } else {
            closure.pointer = temp(self);
            operand_to(f, c.args[0], *closure.pointer);
        }
        call_closure(f, callee, closure, writers, to, pad, span);
    } else if (const auto* fn = types_.as<ty::FnDef>(callee)) {
        const FnId def = fn->def;
        call_instance(f, def, fn->args, writers, &to, pad, span);
    } else if (types_.is<ty::CtorDef>(callee)) {
        construct(callee, writers, to);
    } else {
        call_pointer(callee, pointer_of(f, c.args[0], callee), writers, to, pad, span);
    }
}

// The body of a closure takes the closure first, by reference unless it can be called once only.
// Called by value all the same, the closure is dropped behind the call.
void Translator::call_closure(Frame& f, TypeId type, const ClosureSelf& self,
                              const std::vector<Writer>& args, const Loc& to, BlockId pad,
                              Span span) {
    const ty::Closure closure = *types_.as<ty::Closure>(type);
    const TypeListId item_args = types_.closure_item_args(closure);
    const bool by_value =
        types_.as_closure_kind(types_.closure_kind_type(closure)) == ClosureKind::FnOnce;
    std::vector<Writer> writers = args;
    const auto first = [&](Writer w) { writers.insert(writers.begin(), std::move(w)); };
    std::optional<Note> self_note = std::exchange(self_note_, std::nullopt);
    if (by_value) {
        if (self_note) argument_notes_.emplace_back(0, *std::move(self_note));
        first(self.value ? self.value : Writer([](const Loc&) {}));
        call_instance(f, closure.def, item_args, writers, &to, pad, span);
        return;
    }
    if (self.pointer) {
        const Loc pointer = *self.pointer;
        first([this, pointer](const Loc& at) { write(at, Ty::I64, read(pointer, Ty::I64)); });
        call_instance(f, closure.def, item_args, writers, &to, pad, span);
        return;
    }
    const Loc value = temp(type);
    if (self.value) self.value(value);
    if (self_note) {
        locate(self_note->b, value);
        note(*std::move(self_note));
    }
    const Opnd pointer = address(value);
    first([this, pointer](const Loc& at) { write(at, Ty::I64, pointer); });
    BlockId call_pad = pad;
    if (low_.needs_drop(type) && !in_cleanup()) {
        const BlockId here = cur_;
        call_pad = new_block(true);
        start(call_pad);
        drop(value, {}, span);
        if (pad.valid())
            jump(pad);
        else
            set_term(resume());
        start(here);
    }
    call_instance(f, closure.def, item_args, writers, &to, call_pad, span);
    drop(value, pad, span);
}

void Translator::call_instance(Frame& f, FnId fn, TypeListId args,
                               const std::vector<Writer>& writers, const Loc* to, BlockId pad,
                               Span span) {
    const FuncId id = low_.func(fn, args);
    if (try_inline(f, id, writers, to, pad, span)) return;
    call_func(id, low_.abi(id), writers, to, pad, span);
}

void Translator::call_func(FuncId id, const Abi& abi_ref, const std::vector<Writer>& writers,
                           const Loc* to, BlockId pad, Span span, const Opnd* pointer) {
    const Abi abi = abi_ref;
    const lir::SlotId head = out_.add_slot(abi.size, 16);
    out_.slots[head].is_call = true;
    for (size_t i = 0; i < writers.size(); ++i) {
        if (low_.layouts.size(abi.params[i]) == 0) continue;
        writers[i](slot_loc(head, abi.params[i]).at(abi.param_offsets[i], abi.params[i]));
    }
    for (auto& [index, n] : std::exchange(argument_notes_, {})) {
        n.b.slot = head.index;
        n.b.slot_offset = abi.param_offsets[index];
        note(std::move(n));
    }
    lir::Instr& i = emit(pointer != nullptr ? Op::CallPtr : Op::Call);
    i.a = Opnd::of(head);
    if (pointer != nullptr) i.b = *pointer;
    i.aux = id.index;
    i.pad = pad;
    i.span = span;
    if (to == nullptr || low_.layouts.size(abi.ret) == 0) return;
    Loc result = slot_loc(head, abi.ret);
    result.offset = abi.ret_offset;
    Loc dest = *to;
    dest.type = abi.ret;
    copy_value(dest, result);
}

bool Translator::worth_inlining(Frame& f, FuncId id, const mir::Body& body) {
    if (f.depth >= kMaxInlineDepth || budget_ > kInlineBudget) return false;
    for (const Frame* up = &f; up != nullptr; up = up->parent)
        if (up->owner == id) return false;
    const FuncKey key = low_.key(id);
    const Fn& fn = low_.source.fn(FnId(key.a));
    if (types_.is<ty::Never>(body.locals[mir::kReturnLocal].type)) return false;
    const size_t size = body_size(body);
    if (size > (fn.attrs.inline_hint ? kInlineBody : kSmallBody)) return false;
    budget_ += size;
    return true;
}

bool Translator::try_inline(Frame& f, FuncId id, const std::vector<Writer>& writers, const Loc* to,
                            BlockId pad, Span span) {
    if (narrate_ || !low_.options.optimise || in_cleanup() || !low_.in_std(id)) return false;
    const Lowering::BodyRef ref = low_.body_of(id);
    if (ref.body == nullptr || !worth_inlining(f, id, *ref.body)) return false;
    const Span outer_span = span_;
    Frame g;
    g.body = ref.body;
    g.args = ref.args;
    g.owner = id;
    g.parent = &f;
    g.depth = f.depth + 1;
    g.site = f.site.valid() ? f.site : span;
    g.unwind_to = pad;
    for (const mir::Local& l : ref.body->locals) g.locals.push_back(temp(mono(g, l.type)).slot);
    for (uint32_t i = 0; i < ref.body->arg_count; ++i) {
        const lir::SlotId s = g.locals[i + 1];
        const TypeId type = out_.slots[s].type;
        if (low_.layouts.size(type) != 0) writers[i](slot_loc(s, type));
    }
    g.return_to = new_block(in_cleanup());
    translate_blocks(g);
    start(g.return_to);
    span_ = outer_span;
    if (to != nullptr) {
        Loc dest = *to;
        dest.type = out_.slots[g.locals[0]].type;
        if (low_.layouts.size(dest.type) != 0) copy_value(dest, slot_loc(g.locals[0], dest.type));
    }
    return true;
}

}  // namespace fleck::vm
