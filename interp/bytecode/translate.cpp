#include "interp/bytecode/translate.h"

#include <algorithm>

#include "runtime/address.h"

namespace fleck::vm {

using lir::BlockId;
using lir::Cond;
using lir::Op;
using lir::TermKind;

Translator::Translator(Lowering& lowering, FuncId id, bool narrate, lir::Function& out)
    : low_(lowering), types_(lowering.types), id_(id), narrate_(narrate), out_(out) {}

void Translator::run() {
    const FuncKey key = low_.key(id_);
    switch (key.kind) {
        case FuncKey::Kind::Fn:
        case FuncKey::Kind::Const:
        case FuncKey::Kind::Static:
        case FuncKey::Kind::Promoted:
        case FuncKey::Kind::Anon: {
            const Lowering::BodyRef ref = low_.body_of(id_);
            FLECK_CHECK(ref.body != nullptr, "a function without a body was called");
            translate_root(*ref.body, ref.args);
            return;
        }
        case FuncKey::Kind::Ctor:
            constructor(TypeId(key.a));
            return;
        case FuncKey::Kind::Closure:
            closure_entry(TypeId(key.a));
            return;
        case FuncKey::Kind::DropGlue:
            drop_glue(TypeId(key.a));
            return;
        case FuncKey::Kind::Start:
            start_main(FnId(key.a));
            return;
        case FuncKey::Kind::BoxGlue:
            box_glue(TypeId(key.a));
            return;
    }
    FLECK_UNREACHABLE();
}

// ---- Building blocks

lir::Instr& Translator::emit(Op op) {
    lir::Instr i;
    i.op = op;
    i.span = span_;
    auto& instrs = out_.blocks[cur_].instrs;
    instrs.push_back(i);
    return instrs.back();
}

lir::Instr& Translator::emit(Op op, Ty ty, const Opnd& dst, const Opnd& a, const Opnd& b,
                             bool is_signed) {
    lir::Instr& i = emit(op);
    i.ty = ty;
    i.dst = dst;
    i.a = a;
    i.b = b;
    i.is_signed = is_signed;
    return i;
}

Translator::Opnd Translator::value(Op op, Ty ty, const Opnd& a, const Opnd& b, bool is_signed) {
    const Opnd dst = temp_scalar(ty);
    emit(op, ty, dst, a, b, is_signed);
    return dst;
}

Translator::Opnd Translator::compare(Cond cond, Ty ty, const Opnd& a, const Opnd& b,
                                     bool is_signed) {
    const Opnd dst = temp_scalar(Ty::I8);
    emit(Op::Cmp, ty, dst, a, b, is_signed).cond = cond;
    return dst;
}

void Translator::set_term(lir::Term term) {
    if (!term.span.valid()) term.span = span_;
    out_.blocks[cur_].term = std::move(term);
}

void Translator::jump(BlockId target) {
    lir::Term t;
    t.kind = TermKind::Goto;
    t.target = target;
    set_term(std::move(t));
}

void Translator::branch(Cond cond, Ty ty, const Opnd& a, const Opnd& b, BlockId target,
                        BlockId otherwise, bool is_signed) {
    lir::Term t;
    t.kind = TermKind::Branch;
    t.cond = cond;
    t.ty = ty;
    t.is_signed = is_signed;
    t.a = a;
    t.b = b;
    t.target = target;
    t.otherwise = otherwise;
    set_term(std::move(t));
}

BlockId Translator::new_block(bool is_cleanup) {
    lir::Block b;
    b.is_cleanup = is_cleanup;
    return out_.blocks.push(std::move(b));
}

// ---- Bodies

// The frame of a function that has MIR: header, result, arguments, the named variables in the order
// of their declaration, then the temporaries. The same whatever the optimiser does.
void Translator::translate_root(const mir::Body& body, TypeListId args) {
    Frame f;
    f.body = &body;
    f.args = args;
    f.owner = id_;
    out_.span = body.span;
    span_ = body.span;
    const Abi& abi = low_.abi(id_);
    f.locals.resize(body.locals.size());
    uint64_t end = abi.size;
    const auto add = [&](mir::LocalId l, std::optional<uint32_t> offset) {
        const TypeId type = mono(f, body.locals[l].type);
        const Layout& layout = low_.layouts.of(type);
        const auto align = static_cast<uint32_t>(layout.align);
        const lir::SlotId s = out_.add_slot(layout.size, align, type);
        if (!offset) {
            end = rt::round_up(end, align);
            offset = static_cast<uint32_t>(end);
            end += layout.size;
        }
        out_.slots[s].offset = *offset;
        f.locals[l.index] = s;
    };
    add(mir::kReturnLocal, abi.ret_offset);
    out_.result = f.locals[0];
    for (uint32_t i = 0; i < body.arg_count; ++i) add(mir::LocalId(i + 1), abi.param_offsets[i]);
    for (const bool named : {true, false}) {
        for (mir::LocalId l : body.locals.ids()) {
            if (l.index > body.arg_count && body.locals[l].is_user == named) add(l, std::nullopt);
        }
        if (named) out_.temps_begin = static_cast<uint32_t>(end);
    }
    out_.nominal_end = static_cast<uint32_t>(rt::round_up(end, 16));
    for (mir::LocalId l : body.locals.ids()) {
        const mir::Local& local = body.locals[l];
        FrameLocal fl;
        fl.name = local.name;
        fl.type = out_.slots[f.locals[l.index]].type;
        fl.offset = out_.slots[f.locals[l.index]].offset;
        fl.size = out_.slots[f.locals[l.index]].size;
        fl.is_param = l.index >= 1 && l.index <= body.arg_count;
        fl.is_return = l == mir::kReturnLocal;
        fl.is_drop_flag = local.is_drop_flag;
        if (local.is_drop_flag) fl.flagged = plain_name(f, local.flagged);
        fl.span = local.span;
        const bool has_name = fl.is_param || fl.is_return || local.is_user;
        (has_name ? out_.locals : out_.temporaries).push_back(fl);
    }
    translate_blocks(f);
}

void Translator::translate_blocks(Frame& f) {
    f.blocks.resize(f.body->blocks.size());
    const bool is_root = f.parent == nullptr;
    if (narrating(f)) {
        find_loops(*f.body);
        find_constant_temporaries(*f.body);
        find_packed_arguments(f);
        find_lasting_borrows(f);
    }
    const BlockId entry = block_of(f, mir::BlockId(0u));
    if (is_root && narrate_) {
        start(entry);
        entry_notes(f);
    }
    if (!is_root) jump(entry);
    while (!f.todo.empty()) {
        const mir::BlockId next = f.todo.back();
        f.todo.pop_back();
        start(f.blocks[next.index]);
        translate_block(f, next);
    }
}

void Translator::entry_notes(Frame& f) {
    if (narrating(f)) {
        Note n;
        n.kind = Note::Kind::Enter;
        n.span = f.body->span;
        note(std::move(n));
    } else {
        frame_note();
    }
    const FuncKey key = low_.key(id_);
    if (key.kind == FuncKey::Kind::Fn) grow_note(f, low_.source.fn(FnId(key.a)));
}

BlockId Translator::block_of(Frame& f, mir::BlockId id) {
    BlockId& b = f.blocks[id.index];
    if (!b.valid()) {
        const bool outer_cleanup =
            f.parent != nullptr && f.return_to.valid() && out_.blocks[f.return_to].is_cleanup;
        b = new_block(f.body->blocks[id].is_cleanup || outer_cleanup);
        f.todo.push_back(id);
    }
    return b;
}

BlockId Translator::pad_of(Frame& f, mir::BlockId unwind) {
    if (unwind.valid()) return block_of(f, unwind);
    return f.unwind_to;
}

void Translator::translate_block(Frame& f, mir::BlockId id) {
    const mir::Block& block = f.body->blocks[id];
    const bool told = narrating(f);
    if (told && !block.is_cleanup) loop_notes(*f.body, id);
    for (size_t i = 0; i < block.statements.size(); ++i) {
        const mir::Statement& s = block.statements[i];
        span_ = f.site.valid() ? f.site : s.span;
        if (i + 1 == block.statements.size() && checked_arithmetic(f, block, i)) return;
        std::visit(Overloaded{
                       [&](const mir::Assign& a) {
                           if (!told) return assign(f, a);
                           std::vector<Note> notes = assignment_notes(f, a);
                           assign(f, a);
                           for (Note& n : notes) note(std::move(n));
                       },
                       [](const mir::StorageLive&) {},
                       [](const mir::StorageDead&) {},
                       [](const mir::FakeRead&) {},
                       [](const mir::PlaceMention&) {},
                       [](const mir::AscribeType&) {},
                       [](const mir::DropSkipped&) {},
                       [](const mir::Nop&) {},
                   },
                   s.op);
        if (told) statement_note(f, s);
    }
    span_ = f.site.valid() ? f.site : block.span;
    terminator(f, block);
}

// `t = checked a + b; assert !t.1` is one operation, which throws by itself.
bool Translator::checked_arithmetic(Frame& f, const mir::Block& block, size_t index) {
    const auto* assign = std::get_if<mir::Assign>(&block.statements[index].op);
    const auto* check = std::get_if<mir::Assert>(&block.terminator);
    if (assign == nullptr || check == nullptr || check->expected ||
        check->kind != mir::PanicKind::Overflow)
        return false;
    const auto* b = std::get_if<mir::Binary>(&assign->value);
    if (b == nullptr || !b->checked) return false;
    mir::PlaceId tested;
    if (const auto* m = std::get_if<mir::Move>(&check->condition)) tested = m->place;
    if (const auto* c = std::get_if<mir::Copy>(&check->condition)) tested = c->place;
    if (!tested.valid() || f.body->places[tested].parent != assign->place) return false;
    const auto* flag = std::get_if<mir::proj::Field>(&f.body->places[tested].elem);
    if (flag == nullptr || flag->index != 1) return false;
    Op op = Op::Nop;
    if (b->op == mir::BinOp::Add) op = Op::AddChk;
    if (b->op == mir::BinOp::Sub) op = Op::SubChk;
    if (b->op == mir::BinOp::Mul) op = Op::MulChk;
    if (op == Op::Nop) return false;
    const Loc to = place(f, assign->place);
    const TypeId type = type_of(f, b->lhs);
    const auto ty = low_.scalar(type);
    FLECK_CHECK(ty.has_value() && !to.in_memory, "checked arithmetic on what is no integer");
    const Opnd lhs = operand(f, b->lhs), rhs = operand(f, b->rhs);
    const Loc result = field(to, 0);
    lir::Instr& i = emit(op);
    i.ty = *ty;
    i.is_signed = low_.is_signed_int(type);
    i.dst = Opnd::of(result.slot, result.offset);
    i.a = lhs;
    i.b = rhs;
    i.pad = pad_of(f, check->unwind);
    jump(block_of(f, check->target));
    return true;
}

void Translator::terminator(Frame& f, const mir::Block& block) {
    const auto simple = [&](TermKind kind) {
        lir::Term t;
        t.kind = kind;
        set_term(std::move(t));
    };
    std::visit(Overloaded{
                   [&](const mir::Goto& g) { jump(block_of(f, g.target)); },
                   [&](const mir::SwitchInt& s) {
                       if (narrating(f)) flag_note(f, s);
                       switch_int(f, s, block.span);
                   },
                   [&](const mir::Return&) {
                       if (narrating(f)) {
                           Note n;
                           n.kind = Note::Kind::Leave;
                           note(std::move(n));
                       }
                       if (f.return_to.valid()) {
                           jump(f.return_to);
                       } else {
                           simple(TermKind::Return);
                       }
                   },
                   [&](const mir::UnwindResume&) {
                       if (f.unwind_to.valid()) {
                           jump(f.unwind_to);
                       } else {
                           simple(TermKind::Resume);
                       }
                   },
                   [&](const mir::Unreachable&) { simple(TermKind::Unreachable); },
                   [&](const mir::Drop& d) {
                       Note n = tells_drop(f, d) ? drop_note(f, d) : Note{};
                       const bool has_glue = n.has_glue;
                       if (has_glue) note(n);
                       if (d.box_shell) {
                           free_box(f, place(f, d.place), pad_of(f, d.unwind));
                       } else {
                           drop(place(f, d.place), pad_of(f, d.unwind), span_);
                       }
                       if (has_glue) {
                           n.kind = Note::Kind::DropEnd;
                           note(std::move(n));
                       }
                       if (const auto it = lent_until_.find(f.body->places[d.place].local.index);
                           narrating(f) && it != lent_until_.end() && !in_cleanup())
                           for (const NotePlace& p : it->second) note_of(Note::Kind::After, p);
                       jump(block_of(f, d.target));
                   },
                   [&](const mir::Call& c) { call(f, c, block.span); },
                   [&](const mir::Assert& a) { assertion(f, a, block.span); },
                   [&](const mir::FalseEdge& e) { jump(block_of(f, e.real)); },
                   [&](const mir::FalseUnwind& u) { jump(block_of(f, u.real)); },
               },
               block.terminator);
}

void Translator::switch_int(Frame& f, const mir::SwitchInt& s, Span) {
    const TypeId type = mono(f, s.type);
    const Ty ty = low_.scalar(type).value();
    const Opnd on = operand(f, s.value);
    const auto canonical = [&](u128 bits) {
        const unsigned drop = 128 - lir::bytes(ty) * 8;
        return static_cast<int64_t>(static_cast<__int128>(bits << drop) >> drop);
    };
    std::vector<std::pair<int64_t, BlockId>> cases;
    for (const auto& [bits, target] : s.cases)
        cases.emplace_back(canonical(bits), block_of(f, target));
    BlockId otherwise;
    const mir::Block& last = f.body->blocks[s.otherwise];
    if (last.statements.empty() && std::holds_alternative<mir::Unreachable>(last.terminator) &&
        !cases.empty()) {
        otherwise = cases.back().second;
        cases.pop_back();
    } else {
        otherwise = block_of(f, s.otherwise);
    }
    if (cases.empty()) {
        jump(otherwise);
        return;
    }
    if (cases.size() == 1) {
        branch(Cond::Eq, ty, on, Opnd::imm(cases[0].first), cases[0].second, otherwise);
        return;
    }
    lir::Term t;
    t.kind = TermKind::Switch;
    t.ty = ty;
    t.a = on;
    t.cases = std::move(cases);
    t.otherwise = otherwise;
    set_term(std::move(t));
}

void Translator::assertion(Frame& f, const mir::Assert& a, Span) {
    const BlockId pad = pad_of(f, a.unwind);
    const BlockId target = block_of(f, a.target);
    if (a.kind == mir::PanicKind::BoundsCheck) {
        // The comparison that the condition holds is dead after this.
        const Opnd len = operand(f, a.args[0]), index = operand(f, a.args[1]);
        lir::Instr& i = emit(Op::Bounds);
        i.a = index;
        i.b = len;
        i.pad = pad;
        jump(target);
        return;
    }
    const Opnd condition = operand(f, a.condition);
    const BlockId failed = new_block(in_cleanup());
    branch(a.expected ? Cond::Ne : Cond::Eq, Ty::I8, condition, Opnd::imm(0), target, failed);
    start(failed);
    lir::Instr& i = emit(Op::Panic);
    i.aux = static_cast<uint32_t>(a.kind) << 8 | static_cast<uint32_t>(a.op);
    i.pad = pad;
    set_term({});
}

}  // namespace fleck::vm
