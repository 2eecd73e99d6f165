// Places, operands and constants: where bytes are, and moving them.
#include <bit>

#include "interp/bytecode/translate.h"

namespace fleck::vm {

using lir::Op;

TypeId Translator::pointee(TypeId pointer) {
    if (const auto* r = types_.as<ty::Ref>(pointer)) return r->target;
    if (const auto* r = types_.as<ty::RawPtr>(pointer)) return r->target;
    return low_.box_inner(pointer);
}

Translator::Loc Translator::slot_loc(lir::SlotId slot, TypeId type) const {
    Loc l;
    l.slot = slot;
    l.type = type;
    return l;
}

Translator::Loc Translator::memory_loc(const Opnd& pointer, TypeId type) const {
    Loc l;
    l.in_memory = true;
    l.base = pointer;
    l.type = type;
    return l;
}

Translator::Loc Translator::temp(TypeId type) {
    const Layout& layout = low_.layouts.of(type);
    return slot_loc(out_.add_slot(layout.size, static_cast<uint32_t>(layout.align), type), type);
}

Translator::Opnd Translator::temp_scalar(Ty ty) {
    return Opnd::of(out_.add_slot(lir::bytes(ty), lir::bytes(ty)));
}

// ---- Places

Translator::Loc Translator::place(Frame& f, mir::PlaceId id) {
    const mir::Place& p = f.body->places[id];
    if (!p.parent.valid()) {
        return slot_loc(f.locals[p.local.index], mono(f, f.body->locals[p.local].type));
    }
    const Loc base = place(f, p.parent);
    const TypeId type = mono(f, p.type);
    return std::visit(
        Overloaded{
            [&](const mir::proj::Field& e) { return field(base, e.index); },
            [&](const mir::proj::Deref&) { return deref(base, type); },
            [&](const mir::proj::Index& e) {
                return element(base, Opnd::of(f.locals[e.index.index]), type);
            },
            [&](const mir::proj::ConstantIndex& e) {
                Opnd index = Opnd::imm(static_cast<int64_t>(e.offset));
                if (e.from_end) {
                    if (const auto* a = types_.as<ty::Array>(base.type)) {
                        const uint64_t n = types_.as<ty::ConstValue>(a->len)->bits;
                        index = Opnd::imm(static_cast<int64_t>(n - e.offset));
                    } else {
                        index = value(Op::Sub, Ty::I64, base.meta, index);
                    }
                }
                return element(base, index, type);
            },
            [&](const mir::proj::Subslice& e) {
                const auto from = static_cast<int64_t>(e.from), to = static_cast<int64_t>(e.to);
                TypeId elem;
                if (const auto* a = types_.as<ty::Array>(base.type)) elem = a->elem;
                if (const auto* s = types_.as<ty::Slice>(base.type)) elem = s->elem;
                Loc l = element(base, Opnd::imm(from), elem);
                l.type = type;
                if (!base.meta.none()) {
                    l.meta = e.from_end ? value(Op::Sub, Ty::I64, base.meta, Opnd::imm(from + to))
                                        : Opnd::imm(to - from);
                }
                return l;
            },
            [&](const mir::proj::Downcast& e) {
                Loc l = base;
                l.variant = e.variant;
                return l;
            },
        },
        p.elem);
}

Translator::Loc Translator::deref(const Loc& pointer, TypeId target) {
    Loc l = memory_loc(read(pointer, Ty::I64), target);
    if (low_.layouts.metadata(target) != Metadata::None)
        l.meta = read(pointer.at(8, pointer.type), Ty::I64);
    return l;
}

Translator::Loc Translator::field(const Loc& base, uint32_t index) {
    const std::vector<TypeId>& fields = low_.layouts.fields(base.type, base.variant);
    const uint64_t offset = low_.layouts.offset(base.type, base.variant, index);
    return base.at(static_cast<int64_t>(offset), fields[index]);
}

Translator::Loc Translator::element(const Loc& sequence, const Opnd& index, TypeId elem) {
    const uint64_t size = low_.layouts.size(elem);
    if (index.is_imm()) {
        Loc l = sequence.at(index.value * static_cast<int64_t>(size), elem);
        l.meta = {};
        return l;
    }
    Loc l = memory_loc(address(sequence), elem);
    if (size == 0) return l;
    l.index = index;
    l.scale = narrow(size);
    return l;
}

Translator::Loc Translator::without_index(const Loc& loc) {
    if (!loc.in_memory || loc.index.none()) return loc;
    const Opnd dst = temp_scalar(Ty::I64);
    lir::Instr& i = emit(Op::PtrIdx);
    i.dst = dst;
    i.a = loc.base;
    i.b = loc.index;
    i.aux = loc.scale;
    Loc l = loc;
    l.base = dst;
    l.index = {};
    return l;
}

Translator::Opnd Translator::address(const Loc& loc) {
    if (!loc.in_memory) {
        const Opnd dst = temp_scalar(Ty::I64);
        lir::Instr& i = emit(Op::Addr);
        i.dst = dst;
        i.a = Opnd::of(loc.slot, loc.offset);
        return dst;
    }
    const Loc l = without_index(loc);
    if (l.offset == 0) return l.base;
    if (l.base.is_imm()) return Opnd::imm(l.base.value + l.offset);
    return value(Op::Add, Ty::I64, l.base, Opnd::imm(l.offset));
}

// ---- Moving bytes

Translator::Opnd Translator::read(const Loc& loc, Ty ty) {
    if (!loc.in_memory) return Opnd::of(loc.slot, loc.offset);
    if (!loc.index.none() && loc.offset == 0) {
        const Opnd dst = temp_scalar(ty);
        lir::Instr& i = emit(Op::LoadIdx);
        i.ty = ty;
        i.dst = dst;
        i.a = loc.base;
        i.b = loc.index;
        i.aux = loc.scale;
        return dst;
    }
    const Loc l = without_index(loc);
    const Opnd dst = temp_scalar(ty);
    lir::Instr& i = emit(Op::Load);
    i.ty = ty;
    i.dst = dst;
    i.a = l.base;
    i.off = static_cast<int32_t>(l.offset);
    return dst;
}

void Translator::write(const Loc& loc, Ty ty, const Opnd& v) {
    if (!loc.in_memory) {
        lir::Instr& i = emit(Op::Mov);
        i.ty = ty;
        i.dst = Opnd::of(loc.slot, loc.offset);
        i.a = v;
        return;
    }
    if (!loc.index.none() && loc.offset == 0) {
        lir::Instr& i = emit(Op::StoreIdx);
        i.ty = ty;
        i.a = loc.base;
        i.b = loc.index;
        i.c = v;
        i.aux = loc.scale;
        return;
    }
    const Loc l = without_index(loc);
    lir::Instr& i = emit(Op::Store);
    i.ty = ty;
    i.a = l.base;
    i.b = v;
    i.off = static_cast<int32_t>(l.offset);
}

uint32_t Translator::narrow(uint64_t size) {
    out_.too_large |= size > UINT32_MAX;
    return static_cast<uint32_t>(size);
}

void Translator::copy(const Loc& to, const Loc& from, uint64_t size) {
    if (size == 0) return;
    const uint32_t n = narrow(size);
    if (to.in_memory && from.in_memory) {
        const Opnd a = address(to), b = address(from);
        lir::Instr& i = emit(Op::MoveBlock);
        i.a = a;
        i.b = b;
        i.aux = n;
        return;
    }
    const Loc t = without_index(to), s = without_index(from);
    lir::Instr& i =
        emit(t.in_memory ? Op::StoreBlock : (s.in_memory ? Op::LoadBlock : Op::CopyBlock));
    i.aux = n;
    if (t.in_memory) {
        i.a = t.base;
        i.off = static_cast<int32_t>(t.offset);
        i.b = Opnd::of(s.slot, s.offset);
        return;
    }
    i.dst = Opnd::of(t.slot, t.offset);
    if (s.in_memory) {
        i.a = s.base;
        i.off = static_cast<int32_t>(s.offset);
    } else {
        i.a = Opnd::of(s.slot, s.offset);
    }
}

void Translator::copy_value(const Loc& to, const Loc& from) {
    if (const auto ty = low_.scalar(to.type)) {
        write(to, *ty, read(from, *ty));
    } else {
        copy(to, from, low_.layouts.size(to.type));
    }
}

void Translator::bits_to(const Loc& to, Ty ty, u128 bits) {
    if (ty != Ty::I128) {
        write(to, ty, Opnd::imm(static_cast<int64_t>(bits)));
        return;
    }
    const auto low = static_cast<int64_t>(bits);
    if (static_cast<u128>(static_cast<__int128>(low)) == bits) {
        write(to, ty, Opnd::imm(low));
        return;
    }
    write(to, Ty::I64, Opnd::imm(low));
    write(to.at(8, to.type), Ty::I64, Opnd::imm(static_cast<int64_t>(bits >> 64)));
}

// ---- Operands

TypeId Translator::type_of(Frame& f, const mir::Operand& operand) {
    return std::visit(Overloaded{
                          [&](const mir::Copy& c) { return mono(f, f.body->places[c.place].type); },
                          [&](const mir::Move& m) { return mono(f, f.body->places[m.place].type); },
                          [&](const mir::Constant& c) { return mono(f, c.type); },
                      },
                      operand);
}

Translator::Opnd Translator::operand(Frame& f, const mir::Operand& o) {
    const TypeId type = type_of(f, o);
    const auto ty = low_.scalar(type);
    FLECK_CHECK(ty.has_value(), "a scalar was expected");
    return std::visit(Overloaded{
                          [&](const mir::Copy& c) { return read(place(f, c.place), *ty); },
                          [&](const mir::Move& m) { return read(place(f, m.place), *ty); },
                          [&](const mir::Constant& c) { return scalar_constant(f, c); },
                      },
                      o);
}

void Translator::operand_to(Frame& f, const mir::Operand& o, const Loc& to) {
    if (low_.layouts.size(to.type) == 0) return;
    std::visit(Overloaded{
                   [&](const mir::Copy& c) { copy_value(to, place(f, c.place)); },
                   [&](const mir::Move& m) { copy_value(to, place(f, m.place)); },
                   [&](const mir::Constant& c) { constant_to(f, c, to); },
               },
               o);
}

Translator::Opnd Translator::scalar_constant(Frame& f, const mir::Constant& c) {
    const TypeId type = mono(f, c.type);
    const Ty ty = low_.scalar(type).value();
    if (const auto* s = std::get_if<mir::ScalarConst>(&c.value)) {
        if (ty != Ty::I128) {
            const unsigned drop = 64 - std::min<unsigned>(64, lir::bytes(ty) * 8);
            const auto bits = static_cast<uint64_t>(s->bits);
            return Opnd::imm(static_cast<int64_t>(bits << drop) >> drop);
        }
        if (static_cast<u128>(static_cast<__int128>(static_cast<int64_t>(s->bits))) == s->bits)
            return Opnd::imm(static_cast<int64_t>(s->bits));
    }
    if (const auto* p = std::get_if<mir::ParamConst>(&c.value)) {
        const TypeId v = mono(f, p->param);
        return Opnd::imm(static_cast<int64_t>(types_.as<ty::ConstValue>(v)->bits));
    }
    if (const auto* b = std::get_if<mir::ByteStrConst>(&c.value))
        return Opnd::imm(low_.string(low_.source.text(b->bytes)));
    if (const auto* p = std::get_if<mir::PromotedConst>(&c.value)) {
        if (const auto at = low_.promoted(f.owner, p->id)) return Opnd::imm(*at);
    }
    if (const auto* s = std::get_if<mir::StaticRefConst>(&c.value)) {
        if (const auto at = low_.static_item(s->def)) return Opnd::imm(*at);
    }
    if (const auto* i = std::get_if<mir::ItemConst>(&c.value); i != nullptr && ty != Ty::I128) {
        TypeListId args = types_.subst(i->args, f.args);
        if (const auto at = low_.constant(i->def, args)) {
            switch (lir::bytes(ty)) {
                case 1:
                    return Opnd::imm(low_.memory.load<int8_t>(*at));
                case 2:
                    return Opnd::imm(low_.memory.load<int16_t>(*at));
                case 4:
                    return Opnd::imm(low_.memory.load<int32_t>(*at));
                default:
                    return Opnd::imm(low_.memory.load<int64_t>(*at));
            }
        }
    }
    const Loc t = temp(type);
    constant_to(f, c, t);
    return Opnd::of(t.slot);
}

void Translator::constant_to(Frame& f, const mir::Constant& c, const Loc& to) {
    // A constant whose computation failed: the program must not come past it.
    const auto fail = [&] { emit(Op::Panic).aux = kConstFailed; };
    const auto copy_static = [&](std::optional<rt::Address> at) {
        if (!at) return fail();
        copy_value(to, memory_loc(Opnd::imm(*at), to.type));
    };
    const auto ty = low_.scalar(to.type);
    std::visit(
        Overloaded{
            [&](const mir::ScalarConst& s) {
                if (ty) bits_to(to, *ty, s.bits);
            },
            [&](const mir::StrConst& s) {
                const std::string_view text = low_.source.text(s.text);
                write(to, Ty::I64, Opnd::imm(low_.string(text)));
                write(to.at(8, to.type), Ty::I64, Opnd::imm(static_cast<int64_t>(text.size())));
            },
            [&](const mir::ByteStrConst& b) {
                const std::string_view text = low_.source.text(b.bytes);
                write(to, Ty::I64, Opnd::imm(low_.string(text)));
                if (!ty)
                    write(to.at(8, to.type), Ty::I64, Opnd::imm(static_cast<int64_t>(text.size())));
            },
            [](const mir::ZeroSizedConst&) {},
            [&](const mir::ItemConst& i) {
                copy_static(low_.constant(i.def, types_.subst(i.args, f.args)));
            },
            [&](const mir::ParamConst&) { write(to, *ty, scalar_constant(f, c)); },
            [&](const mir::PromotedConst& p) {
                const auto at = low_.promoted(f.owner, p.id);
                if (!at) return fail();
                write(to, Ty::I64, Opnd::imm(*at));
            },
            [&](const mir::StaticRefConst& s) {
                const auto at = low_.static_item(s.def);
                if (!at) return fail();
                write(to, Ty::I64, Opnd::imm(*at));
            },
        },
        c.value);
}

}  // namespace fleck::vm
