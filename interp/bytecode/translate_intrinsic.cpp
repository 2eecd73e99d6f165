// Intrinsics of the prelude (frontend/std/README.md): one or a few operations each, or a call of a
// native function of the machine.
#include <bit>

#include "interp/bytecode/native.h"
#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::BlockId;
using lir::Cond;
using lir::Op;

void Translator::intrinsic(Frame& f, const Fn& fn, TypeListId args, const mir::Call& c,
                           const Loc& to, BlockId pad, Span span) {
    const std::string_view name = low_.source.text(fn.name);
    const std::vector<TypeId> generic = types_.list(args);
    const TypeId t = generic.empty() ? TypeId{} : low_.source.normalize(generic[0]);
    if (name == "drop_in_place") {
        const TypeId arg = type_of(f, c.args[0]);
        const Loc pointer = temp(arg);
        operand_to(f, c.args[0], pointer);
        // What lies behind a pointer of the library's is an element of something; of slices, each
        // element is told.
        const bool is_sized = low_.layouts.metadata(t) == Metadata::None;
        drop_part(Part{deref(pointer, t), is_sized ? "[]" : "", {}}, pad, span);
        return;
    }
    if (intrinsic_memory(f, name, t, c, to) || intrinsic_pointer(f, name, t, c, to) ||
        intrinsic_integer(f, name, t, c, to))
        return;
    const std::optional<Native> native = find_native(name);
    FLECK_CHECK(native.has_value(), "an intrinsic that nobody knows");
    uint32_t variant = 0;
    if (kNatives[static_cast<uint32_t>(*native)].family != NativeFamily::Plain) {
        const auto size = static_cast<uint32_t>(low_.layouts.size(t));
        variant = static_cast<uint32_t>(std::countr_zero(size));
        if (low_.is_signed_int(t)) variant |= 8;
    }
    std::vector<TypeId> params;
    for (const mir::Operand& o : c.args) params.push_back(type_of(f, o));
    const Abi abi = low_.make_abi(to.type, std::move(params));
    const lir::SlotId head = out_.add_slot(abi.size, 16);
    out_.slots[head].is_call = true;
    for (size_t i = 0; i < c.args.size(); ++i)
        operand_to(f, c.args[i],
                   slot_loc(head, abi.params[i]).at(abi.param_offsets[i], abi.params[i]));
    lir::Instr& i = emit(Op::Native);
    i.a = Opnd::of(head);
    i.aux = NativeId::make(*native, variant).value;
    i.pad = pad;
    i.span = span;
    if (low_.layouts.size(abi.ret) == 0) return;
    copy_value(to, slot_loc(head, abi.ret).at(abi.ret_offset, abi.ret));
}

// Sizes, blocks of the heap, whole values.
bool Translator::intrinsic_memory(Frame& f, std::string_view name, TypeId t, const mir::Call& c,
                                  const Loc& to) {
    const auto arg = [&](size_t i) { return operand(f, c.args[i]); };
    const auto number = [&](uint64_t n) {
        write(to, Ty::I64, Opnd::imm(static_cast<int64_t>(n)));
        return true;
    };
    if (name == "size_of") return number(low_.layouts.size(t));
    if (name == "align_of") return number(low_.layouts.align(t));
    if (name == "needs_drop") {
        write(to, Ty::I8, Opnd::imm(low_.needs_drop(t) ? 1 : 0));
        return true;
    }
    if (name == "is_copy") {
        write(to, Ty::I8, Opnd::imm(low_.source.is_copy(t) ? 1 : 0));
        return true;
    }
    if (name == "is_trusted_len" || name == "is_fused") {
        write(to, Ty::I8, Opnd::imm(low_.source.implements_lang(t, name.substr(3)) ? 1 : 0));
        return true;
    }
    if (name == "type_name") {
        const std::string text = low_.source.type_path(t);
        write(to, Ty::I64, Opnd::imm(low_.string(text)));
        write(to.at(8, to.type), Ty::I64, Opnd::imm(static_cast<int64_t>(text.size())));
        return true;
    }
    if (name == "align_of_val") return number(low_.layouts.align(t));
    if (name == "size_of_val") {
        const Layout& l = low_.layouts.of(t);
        if (l.sized) return number(l.size);
        const Loc pointer = temp(type_of(f, c.args[0]));
        operand_to(f, c.args[0], pointer);
        // The tail's elements behind what stands before them, rounded up.
        uint64_t before = 0, elem = 1;
        for (TypeId tail = t;;) {
            if (const auto* s = types_.as<ty::Slice>(tail)) {
                elem = low_.layouts.size(s->elem);
                break;
            }
            if (types_.is<ty::Str>(tail)) break;
            const auto last = static_cast<uint32_t>(low_.layouts.fields(tail).size() - 1);
            before += low_.layouts.offset(tail, 0, last);
            tail = low_.layouts.fields(tail)[last];
        }
        Opnd bytes = Opnd::of(pointer.slot, 8);
        if (elem != 1)
            bytes = value(Op::Mul, Ty::I64, bytes, Opnd::imm(static_cast<int64_t>(elem)));
        if (before != 0) {
            const auto up = static_cast<int64_t>(before + l.align - 1);
            bytes = value(Op::Add, Ty::I64, bytes, Opnd::imm(up));
            bytes = value(Op::And, Ty::I64, bytes, Opnd::imm(-static_cast<int64_t>(l.align)));
        }
        write(to, Ty::I64, bytes);
        return true;
    }
    if (name == "allocate") {
        const Opnd size = arg(0), align = arg(1);
        const Opnd block = value(Op::Alloc, Ty::I64, size, align);
        write(to, Ty::I64, block);
        return true;
    }
    if (name == "deallocate") {
        const Opnd block = arg(0), size = arg(1);
        lir::Instr& i = emit(Op::Dealloc);
        i.a = block;
        i.b = size;
        return true;
    }
    if (name == "read") {
        copy_value(to, memory_loc(arg(0), t));
        return true;
    }
    if (name == "write") {
        const Opnd pointer = arg(0);
        operand_to(f, c.args[1], memory_loc(pointer, t));
        return true;
    }
    if (name == "forget" || name == "uninit") return true;
    if (name == "transmute") {
        const TypeId from = type_of(f, c.args[0]);
        const Loc whole = temp(from);
        operand_to(f, c.args[0], whole);
        if (const auto ty = low_.scalar(from); ty && low_.scalar(to.type)) {
            write(to, *low_.scalar(to.type), Opnd::of(whole.slot));
        } else {
            copy(to, whole, low_.layouts.size(from));
        }
        return true;
    }
    if (name == "copy" || name == "copy_nonoverlapping") {
        const Opnd from = arg(0), dest = arg(1), count = arg(2);
        const auto size = static_cast<uint32_t>(low_.layouts.size(t));
        if (size == 0) return true;
        lir::Instr& i = emit(count == Opnd::imm(1) ? Op::MoveBlock : Op::MemCopy);
        i.a = dest;
        i.b = from;
        if (i.op == Op::MemCopy) i.c = count;
        i.aux = size;
        return true;
    }
    if (name == "write_bytes") {
        const Opnd dest = arg(0), byte = arg(1), count = arg(2);
        const auto size = static_cast<uint32_t>(low_.layouts.size(t));
        if (size == 0) return true;
        lir::Instr& i = emit(Op::MemSet);
        i.a = dest;
        i.b = byte;
        i.c = count;
        i.aux = size;
        return true;
    }
    if (name == "discriminant_value") {
        const Opnd pointer = arg(0);
        write(to, Ty::I128, discriminant(memory_loc(pointer, t), Ty::I128, true));
        return true;
    }
    return false;
}

bool Translator::intrinsic_pointer(Frame& f, std::string_view name, TypeId t, const mir::Call& c,
                                   const Loc& to) {
    const auto arg = [&](size_t i) { return operand(f, c.args[i]); };
    const auto step = [&](uint64_t size) {
        const Opnd pointer = arg(0), count = arg(1);
        if (size == 0) {
            write(to, Ty::I64, pointer);
        } else if (count.is_imm()) {
            const int64_t distance = count.value * static_cast<int64_t>(size);
            write(to, Ty::I64, value(Op::Add, Ty::I64, pointer, Opnd::imm(distance)));
        } else {
            const Opnd dst = temp_scalar(Ty::I64);
            lir::Instr& i = emit(Op::PtrIdx);
            i.dst = dst;
            i.a = pointer;
            i.b = count;
            i.aux = static_cast<uint32_t>(size);
            write(to, Ty::I64, dst);
        }
        return true;
    };
    const auto distance = [&](uint64_t size) {
        Opnd d = value(Op::Sub, Ty::I64, arg(0), arg(1));
        if (size > 1) {
            d = std::has_single_bit(size)
                    ? value(Op::Shr, Ty::I64, d, Opnd::imm(std::countr_zero(size)), true)
                    : value(Op::Div, Ty::I64, d, Opnd::imm(static_cast<int64_t>(size)), true);
        }
        write(to, Ty::I64, d);
        return true;
    };
    if (name == "offset" || name == "offset_mut") return step(low_.layouts.size(t));
    if (name == "stride") return step(std::max<uint64_t>(1, low_.layouts.size(t)));
    if (name == "ptr_offset_from" || name == "stride_from") return distance(low_.layouts.size(t));
    if (name == "slice_from_raw_parts" || name == "slice_from_raw_parts_mut") {
        const Opnd pointer = arg(0), len = arg(1);
        write(to, Ty::I64, pointer);
        write(to.at(8, to.type), Ty::I64, len);
        return true;
    }
    if (name == "slice_len") {
        const Loc slice = temp(type_of(f, c.args[0]));
        operand_to(f, c.args[0], slice);
        write(to, Ty::I64, Opnd::of(slice.slot, 8));
        return true;
    }
    return false;
}

bool Translator::intrinsic_integer(Frame& f, std::string_view name, TypeId t, const mir::Call& c,
                                   const Loc& to) {
    struct Row {
        std::string_view name;
        Op op;
        Op overflow;
    };
    static constexpr Row kRows[] = {
        {"wrapping_add", Op::Add, Op::Nop},         {"wrapping_sub", Op::Sub, Op::Nop},
        {"wrapping_mul", Op::Mul, Op::Nop},         {"add_with_overflow", Op::Add, Op::AddOvf},
        {"sub_with_overflow", Op::Sub, Op::SubOvf}, {"mul_with_overflow", Op::Mul, Op::MulOvf},
        {"unchecked_shl", Op::Shl, Op::Nop},        {"unchecked_shr", Op::Shr, Op::Nop},
    };
    for (const Row& row : kRows) {
        if (row.name != name) continue;
        const Ty ty = low_.scalar(t).value();
        const bool is_signed = low_.is_signed_int(t);
        const Opnd a = operand(f, c.args[0]), b = operand(f, c.args[1]);
        if (row.overflow == Op::Nop) {
            write(to, ty, value(row.op, ty, a, b, is_signed));
            return true;
        }
        const Opnd result = value(row.op, ty, a, b, is_signed);
        const Opnd flag = temp_scalar(Ty::I8);
        lir::Instr& i = emit(row.overflow);
        i.ty = ty;
        i.dst = flag;
        i.a = a;
        i.b = b;
        i.is_signed = is_signed;
        write(field(to, 0), ty, result);
        write(field(to, 1), Ty::I8, flag);
        return true;
    }
    return false;
}

}  // namespace fleck::vm
