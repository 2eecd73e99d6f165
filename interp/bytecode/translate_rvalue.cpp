// Rvalues: what an assignment computes.
#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::Cond;
using lir::Op;

namespace {

// The local that a place starts from, if the operand is a place.
mir::LocalId local_of(const mir::Body& body, const mir::Operand& o) {
    if (const auto* c = std::get_if<mir::Copy>(&o)) return body.places[c->place].local;
    if (const auto* m = std::get_if<mir::Move>(&o)) return body.places[m->place].local;
    return {};
}

}  // namespace

void Translator::assign(Frame& f, const mir::Assign& a) {
    const mir::LocalId target = f.body->places[a.place].local;
    if (const auto* aggregate = std::get_if<mir::Aggregate>(&a.value)) {
        // `p = (p.1, p.0)`: its parts are read before it is written.
        for (const mir::Operand& o : aggregate->operands) {
            if (local_of(*f.body, o) != target) continue;
            const TypeId type = mono(f, f.body->places[a.place].type);
            const Loc built = temp(type);
            rvalue(f, a.value, built);
            copy_value(place(f, a.place), built);
            return;
        }
    }
    rvalue(f, a.value, place(f, a.place));
}

void Translator::rvalue(Frame& f, const mir::Rvalue& v, const Loc& to) {
    std::visit(Overloaded{
                   [&](const mir::Use& u) { operand_to(f, u.operand, to); },
                   [&](const mir::Repeat& r) { repeat(f, r, to); },
                   [&](const mir::Ref& r) {
                       if (!r.is_fake) reference(place(f, r.place), to);
                   },
                   [&](const mir::AddressOf& a) { reference(place(f, a.place), to); },
                   [&](const mir::Len& l) {
                       const Loc of = place(f, l.place);
                       Opnd len = of.meta;
                       if (const auto* a = types_.as<ty::Array>(of.type)) {
                           const uint64_t n = types_.as<ty::ConstValue>(a->len)->bits;
                           len = Opnd::imm(static_cast<int64_t>(n));
                       }
                       write(to, Ty::I64, len);
                   },
                   [&](const mir::Cast& c) { cast(f, c, to); },
                   [&](const mir::Binary& b) { binary(f, b, to); },
                   [&](const mir::Unary& u) { unary(f, u, to); },
                   [&](const mir::Discriminant& d) {
                       const Ty ty = low_.scalar(to.type).value();
                       write(to, ty,
                             discriminant(place(f, d.place), ty, low_.is_signed_int(to.type)));
                   },
                   [&](const mir::Aggregate& a) { aggregate(f, a, to); },
               },
               v);
}

void Translator::repeat(Frame& f, const mir::Repeat& r, const Loc& to) {
    const TypeId len = mono(f, r.len);
    const uint64_t n = types_.as<ty::ConstValue>(len)->bits;
    const TypeId elem = types_.as<ty::Array>(to.type)->elem;
    const uint64_t size = low_.layouts.size(elem);
    if (n == 0 || size == 0) return;
    const Loc one = temp(elem);
    operand_to(f, r.operand, one);
    if (n <= 4) {
        for (uint64_t i = 0; i < n; ++i)
            copy_value(to.at(static_cast<int64_t>(i * size), elem), one);
        return;
    }
    const Opnd start_at = address(to);
    if (size == 1) {
        lir::Instr& set = emit(Op::MemSet);
        set.a = start_at;
        set.b = Opnd::of(one.slot);
        set.c = Opnd::imm(static_cast<int64_t>(n));
        set.aux = 1;
        return;
    }
    const Opnd i = temp_scalar(Ty::I64);
    write(slot_loc(i.slot, types_.usize), Ty::I64, Opnd::imm(0));
    const lir::BlockId loop = new_block(in_cleanup()), done = new_block(in_cleanup());
    jump(loop);
    start(loop);
    Loc at = memory_loc(start_at, elem);
    at.index = i;
    at.scale = narrow(size);
    copy_value(at, one);
    lir::Instr& next = emit(Op::Add);
    next.dst = next.a = i;
    next.b = Opnd::imm(1);
    branch(Cond::Lt, Ty::I64, i, Opnd::imm(static_cast<int64_t>(n)), loop, done);
    start(done);
}

void Translator::reference(const Loc& of, const Loc& to) {
    write(to, Ty::I64, address(of));
    if (low_.layouts.size(to.type) == 16) write(to.at(8, to.type), Ty::I64, of.meta);
}

// ---- Casts

void Translator::cast(Frame& f, const mir::Cast& c, const Loc& to) {
    const TypeId from = type_of(f, c.operand);
    switch (c.kind) {
        case mir::CastKind::Numeric: {
            if (types_.is<ty::Adt>(from)) {
                const Loc t = temp(from);
                operand_to(f, c.operand, t);
                const Opnd d = discriminant(t, Ty::I64, true);
                numeric_cast(d, types_.i64, to.type, to);
                return;
            }
            numeric_cast(operand(f, c.operand), from, to.type, to);
            return;
        }
        case mir::CastKind::PtrToPtr:
        case mir::CastKind::MutToShared:
        case mir::CastKind::PtrToInt:
        case mir::CastKind::IntToPtr: {
            if (types_.is<ty::FnDef>(from) || types_.is<ty::CtorDef>(from)) {
                const FuncId id = types_.is<ty::FnDef>(from)
                                      ? low_.func(types_.as<ty::FnDef>(from)->def,
                                                  types_.as<ty::FnDef>(from)->args)
                                      : low_.func(FuncKey{FuncKey::Kind::Ctor, from.index, 0});
                numeric_cast(Opnd::imm(static_cast<int64_t>(fn_pointer(id))), types_.usize, to.type,
                             to);
                return;
            }
            const Loc t = temp(from);
            operand_to(f, c.operand, t);
            // A wide pointer may become a thin one; an address may be cut to any integer.
            if (c.kind == mir::CastKind::PtrToInt || c.kind == mir::CastKind::IntToPtr) {
                const bool wide = low_.layouts.size(from) == 16 && !types_.is<ty::Int>(from);
                numeric_cast(Opnd::of(t.slot), wide ? types_.usize : from, to.type, to);
                return;
            }
            write(to, Ty::I64, Opnd::of(t.slot));
            if (low_.layouts.size(to.type) == 16)
                write(to.at(8, to.type), Ty::I64, Opnd::of(t.slot, 8));
            return;
        }
        case mir::CastKind::Unsize: {
            const Loc t = temp(from);
            operand_to(f, c.operand, t);
            write(to, Ty::I64, Opnd::of(t.slot));
            if (low_.layouts.size(from) == 16) {
                write(to.at(8, to.type), Ty::I64, Opnd::of(t.slot, 8));
                return;
            }
            const auto* array = types_.as<ty::Array>(pointee(from));
            FLECK_CHECK(array != nullptr, "an unsizing cast of what is no array");
            const uint64_t n = types_.as<ty::ConstValue>(array->len)->bits;
            write(to.at(8, to.type), Ty::I64, Opnd::imm(static_cast<int64_t>(n)));
            return;
        }
        case mir::CastKind::ReifyFn: {
            FuncId id;
            if (const auto* fn = types_.as<ty::FnDef>(from)) {
                id = low_.func(fn->def, fn->args);
            } else if (types_.is<ty::Closure>(from)) {
                id = low_.func(FuncKey{FuncKey::Kind::Closure, from.index, 0});
            } else {
                id = low_.func(FuncKey{FuncKey::Kind::Ctor, from.index, 0});
            }
            write(to, Ty::I64, Opnd::imm(static_cast<int64_t>(fn_pointer(id))));
            return;
        }
        case mir::CastKind::NeverToAny:
            return;
    }
    FLECK_UNREACHABLE();
}

void Translator::numeric_cast(const Opnd& v, TypeId from, TypeId to_type, const Loc& to) {
    const Ty a = low_.scalar(from).value(), b = low_.scalar(to_type).value();
    lir::Instr i;
    i.span = span_;
    i.a = v;
    i.ty = b;
    i.from = a;
    i.is_signed = low_.is_signed_int(from);
    if (lir::is_float(a)) {
        if (a == b) return write(to, b, v);
        i.op = lir::is_float(b) ? Op::FloatToFloat : Op::FloatToInt;
        if (!lir::is_float(b)) i.is_signed = low_.is_signed_int(to_type);
    } else if (lir::is_float(b)) {
        i.op = Op::IntToFloat;
    } else if (lir::bytes(a) == lir::bytes(b)) {
        return write(to, b, v);
    } else {
        i.op = lir::bytes(a) < lir::bytes(b) ? Op::Extend : Op::Truncate;
    }
    const Opnd dst = to.in_memory ? temp_scalar(b) : Opnd::of(to.slot, to.offset);
    i.dst = dst;
    out_.blocks[cur_].instrs.push_back(i);
    if (to.in_memory) write(to, b, dst);
}

// ---- Operators

namespace {

Cond condition_of(mir::BinOp op) {
    switch (op) {
        case mir::BinOp::Eq:
            return Cond::Eq;
        case mir::BinOp::Ne:
            return Cond::Ne;
        case mir::BinOp::Lt:
            return Cond::Lt;
        case mir::BinOp::Le:
            return Cond::Le;
        case mir::BinOp::Gt:
            return Cond::Gt;
        case mir::BinOp::Ge:
            return Cond::Ge;
        case mir::BinOp::Add:
        case mir::BinOp::Sub:
        case mir::BinOp::Mul:
        case mir::BinOp::Div:
        case mir::BinOp::Rem:
        case mir::BinOp::BitAnd:
        case mir::BinOp::BitOr:
        case mir::BinOp::BitXor:
        case mir::BinOp::Shl:
        case mir::BinOp::Shr:
            break;
    }
    FLECK_UNREACHABLE();
}

}  // namespace

// By the addresses; if these are equal, by the lengths.
Translator::Opnd Translator::compare_wide(Cond cond, const Loc& l, const Loc& r) {
    const auto part = [&](Cond by, uint32_t offset) {
        return compare(by, Ty::I64, Opnd::of(l.slot, offset), Opnd::of(r.slot, offset));
    };
    const Opnd by_length = value(Op::And, Ty::I8, part(Cond::Eq, 0), part(cond, 8));
    if (cond == Cond::Eq) return by_length;
    const bool less = cond == Cond::Lt || cond == Cond::Le;
    const Cond differ = cond == Cond::Ne ? cond : less ? Cond::Lt : Cond::Gt;
    return value(Op::Or, Ty::I8, part(differ, 0), by_length);
}

void Translator::binary(Frame& f, const mir::Binary& b, const Loc& to) {
    const TypeId type = type_of(f, b.lhs);
    if (!low_.scalar(type)) {
        const Loc l = temp(type), r = temp(type);
        operand_to(f, b.lhs, l);
        operand_to(f, b.rhs, r);
        if (low_.layouts.size(type) == 0) {  // `()` equals itself
            const bool yes =
                b.op == mir::BinOp::Eq || b.op == mir::BinOp::Le || b.op == mir::BinOp::Ge;
            return write(to, Ty::I8, Opnd::imm(yes ? 1 : 0));
        }
        return write(to, Ty::I8, compare_wide(condition_of(b.op), l, r));
    }
    const Ty ty = *low_.scalar(type);
    const bool is_signed = low_.is_signed_int(type);
    Opnd lhs = operand(f, b.lhs), rhs = operand(f, b.rhs);
    const auto arithmetic = [&](Op op, Op overflow) {
        const Loc result = b.checked ? field(to, 0) : to;
        if (b.checked) {
            const Opnd flag = temp_scalar(Ty::I8);
            emit(overflow, ty, flag, lhs, rhs, is_signed);
            write(field(to, 1), Ty::I8, flag);
        }
        const Opnd dst = result.in_memory ? temp_scalar(ty) : Opnd::of(result.slot, result.offset);
        emit(op, ty, dst, lhs, rhs, is_signed);
        if (result.in_memory) write(result, ty, dst);
    };
    const auto comparison = [&](Cond cond) {
        const Opnd dst = to.in_memory ? temp_scalar(Ty::I8) : Opnd::of(to.slot, to.offset);
        emit(Op::Cmp, ty, dst, lhs, rhs, is_signed).cond = cond;
        if (to.in_memory) write(to, Ty::I8, dst);
    };
    switch (b.op) {
        case mir::BinOp::Add:
            return arithmetic(Op::Add, Op::AddOvf);
        case mir::BinOp::Sub:
            return arithmetic(Op::Sub, Op::SubOvf);
        case mir::BinOp::Mul:
            return arithmetic(Op::Mul, Op::MulOvf);
        case mir::BinOp::Div:
            return arithmetic(Op::Div, Op::Nop);
        case mir::BinOp::Rem:
            return arithmetic(Op::Rem, Op::Nop);
        case mir::BinOp::BitAnd:
            return arithmetic(Op::And, Op::Nop);
        case mir::BinOp::BitOr:
            return arithmetic(Op::Or, Op::Nop);
        case mir::BinOp::BitXor:
            return arithmetic(Op::Xor, Op::Nop);
        case mir::BinOp::Shl:
            return arithmetic(Op::Shl, Op::Nop);
        case mir::BinOp::Shr:
            return arithmetic(Op::Shr, Op::Nop);
        case mir::BinOp::Eq:
        case mir::BinOp::Ne:
        case mir::BinOp::Lt:
        case mir::BinOp::Le:
        case mir::BinOp::Gt:
        case mir::BinOp::Ge:
            return comparison(condition_of(b.op));
    }
    FLECK_UNREACHABLE();
}

void Translator::unary(Frame& f, const mir::Unary& u, const Loc& to) {
    const TypeId type = type_of(f, u.operand);
    const Ty ty = low_.scalar(type).value();
    const Opnd v = operand(f, u.operand);
    switch (u.op) {
        case mir::UnOp::Neg:
            return write(to, ty, value(Op::Neg, ty, v));
        case mir::UnOp::Not:
            if (types_.is<ty::Bool>(type))
                return write(to, ty, value(Op::Xor, ty, v, Opnd::imm(1)));
            return write(to, ty, value(Op::Not, ty, v));
    }
    FLECK_UNREACHABLE();
}

// ---- Enums and aggregates

void Translator::aggregate(Frame& f, const mir::Aggregate& a, const Loc& to) {
    std::visit(Overloaded{
                   [&](const mir::TupleAggregate&) {
                       for (uint32_t i = 0; i < a.operands.size(); ++i)
                           operand_to(f, a.operands[i], field(to, i));
                   },
                   [&](const mir::ArrayAggregate&) {
                       const TypeId elem = types_.as<ty::Array>(to.type)->elem;
                       const uint64_t size = low_.layouts.size(elem);
                       for (uint32_t i = 0; i < a.operands.size(); ++i)
                           operand_to(f, a.operands[i],
                                      to.at(static_cast<int64_t>(i * size), elem));
                   },
                   [&](const mir::ClosureAggregate&) {
                       for (uint32_t i = 0; i < a.operands.size(); ++i)
                           operand_to(f, a.operands[i], field(to, i));
                   },
                   [&](const mir::AdtAggregate& adt) {
                       Loc variant = to;
                       variant.variant = adt.variant;
                       for (uint32_t i = 0; i < a.operands.size(); ++i)
                           operand_to(f, a.operands[i], field(variant, i));
                       set_tag(to, adt.variant);
                   },
               },
               a.kind);
}

void Translator::set_tag(const Loc& to, uint32_t variant) {
    const Layout& l = low_.layouts.of(to.type);
    if (l.tag == Layout::Tag::None) return;
    const Ty ty = l.tag_size == 1   ? Ty::I8
                  : l.tag_size == 2 ? Ty::I16
                  : l.tag_size == 4 ? Ty::I32
                  : l.tag_size == 8 ? Ty::I64
                                    : Ty::I128;
    const Loc tag = to.at(static_cast<int64_t>(l.tag_offset), to.type);
    if (l.tag == Layout::Tag::Direct) {
        const auto* a = types_.as<ty::Adt>(to.type);
        write(tag, ty, Opnd::imm(low_.source.adt(a->def).variants[variant].discriminant));
        return;
    }
    if (variant == l.untagged) return;
    u128 bits = l.niche_start + (variant - l.niche_first);
    const unsigned width = l.tag_size * 8;
    if (width < 64) {
        const unsigned drop = 64 - width;
        bits = static_cast<u128>(static_cast<int64_t>(static_cast<uint64_t>(bits) << drop) >> drop);
    }
    bits_to(tag, ty, bits);
}

Translator::Opnd Translator::discriminant(const Loc& of, Ty ty, bool is_signed) {
    const Layout& l = low_.layouts.of(of.type);
    const auto* a = types_.as<ty::Adt>(of.type);
    if (a == nullptr) return Opnd::imm(0);
    const Adt& def = low_.source.adt(a->def);
    const auto value_of = [&](uint32_t v) { return def.variants[v].discriminant; };
    if (l.tag == Layout::Tag::None) {
        if (def.kind == AdtKind::Struct || def.variants.empty()) return Opnd::imm(0);
        return Opnd::imm(value_of(l.single));
    }
    const Ty tag_ty = l.tag_size == 1   ? Ty::I8
                      : l.tag_size == 2 ? Ty::I16
                      : l.tag_size == 4 ? Ty::I32
                      : l.tag_size == 8 ? Ty::I64
                                        : Ty::I128;
    const Opnd tag = read(of.at(static_cast<int64_t>(l.tag_offset), of.type), tag_ty);
    const auto widen = [&](const Opnd& v, Ty from, bool sign) {
        if (lir::bytes(from) == lir::bytes(ty)) return v;
        const Opnd out =
            value(lir::bytes(from) < lir::bytes(ty) ? Op::Extend : Op::Truncate, ty, v, {}, sign);
        out_.blocks[cur_].instrs.back().from = from;
        return out;
    };
    if (l.tag == Layout::Tag::Direct) return widen(tag, tag_ty, l.tag_signed);
    (void)is_signed;
    // Niche: variants niche_first ..= niche_last have the values from niche_start on.
    const unsigned width = l.tag_size * 8;
    const auto canonical = [&](u128 bits) {
        if (width >= 64) return Opnd::imm(static_cast<int64_t>(bits));
        const unsigned drop = 64 - width;
        return Opnd::imm(static_cast<int64_t>(static_cast<uint64_t>(bits) << drop) >> drop);
    };
    const uint32_t count = l.niche_last - l.niche_first + 1;
    if (count == 1) {
        // Two values: a comparison gives 0 or 1.
        const int64_t in = value_of(l.niche_first), other = value_of(l.untagged);
        const Opnd start_value = canonical(l.niche_start);
        if (other == 1 && in == 0)
            return widen(compare(Cond::Ne, tag_ty, tag, start_value), Ty::I8, false);
        const Opnd is_in = compare(Cond::Eq, tag_ty, tag, start_value);
        Opnd wide = widen(is_in, Ty::I8, false);
        if (in == 1 && other == 0) return wide;
        wide = value(Op::Mul, ty, wide, Opnd::imm(in - other));
        return value(Op::Add, ty, wide, Opnd::imm(other));
    }
    // r = tag - niche_start; r < count ? niche_first + r : untagged
    const Opnd r = value(Op::Sub, tag_ty, tag, canonical(l.niche_start));
    const Opnd is_in = compare(Cond::Lt, tag_ty, r, Opnd::imm(count));
    const Opnd result = temp_scalar(ty);
    const lir::BlockId tagged = new_block(in_cleanup()), plain = new_block(in_cleanup()),
                       done = new_block(in_cleanup());
    const Opnd wide = widen(r, tag_ty, false);
    branch(Cond::Ne, Ty::I8, is_in, Opnd::imm(0), tagged, plain);
    start(tagged);
    lir::Instr& add = emit(Op::Add);
    add.ty = ty;
    add.dst = result;
    add.a = wide;
    add.b = Opnd::imm(l.niche_first);
    jump(done);
    start(plain);
    lir::Instr& mov = emit(Op::Mov);
    mov.ty = ty;
    mov.dst = result;
    mov.a = Opnd::imm(l.untagged);
    jump(done);
    start(done);
    return result;
}

}  // namespace fleck::vm
