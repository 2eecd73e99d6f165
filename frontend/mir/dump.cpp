#include "frontend/mir/dump.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "frontend/sema/type_name.h"

namespace fleck::mir {

namespace {

std::string_view sign(BinOp op) {
    switch (op) {
        case BinOp::Add:
            return "Add";
        case BinOp::Sub:
            return "Sub";
        case BinOp::Mul:
            return "Mul";
        case BinOp::Div:
            return "Div";
        case BinOp::Rem:
            return "Rem";
        case BinOp::BitAnd:
            return "BitAnd";
        case BinOp::BitOr:
            return "BitOr";
        case BinOp::BitXor:
            return "BitXor";
        case BinOp::Shl:
            return "Shl";
        case BinOp::Shr:
            return "Shr";
        case BinOp::Eq:
            return "Eq";
        case BinOp::Ne:
            return "Ne";
        case BinOp::Lt:
            return "Lt";
        case BinOp::Le:
            return "Le";
        case BinOp::Gt:
            return "Gt";
        case BinOp::Ge:
            return "Ge";
    }
    FLECK_UNREACHABLE();
}

std::string_view name(hir::CastKind k) {
    switch (k) {
        case hir::CastKind::Numeric:
            return "Numeric";
        case hir::CastKind::PtrToPtr:
            return "PtrToPtr";
        case hir::CastKind::PtrToInt:
            return "PtrToInt";
        case hir::CastKind::IntToPtr:
            return "IntToPtr";
        case hir::CastKind::Unsize:
            return "Unsize";
        case hir::CastKind::ReifyFn:
            return "ReifyFn";
        case hir::CastKind::NeverToAny:
            return "NeverToAny";
        case hir::CastKind::MutToShared:
            return "MutToShared";
    }
    FLECK_UNREACHABLE();
}

std::string_view name(PanicKind k) {
    switch (k) {
        case PanicKind::Overflow:
            return "Overflow";
        case PanicKind::NegOverflow:
            return "NegOverflow";
        case PanicKind::DivisionByZero:
            return "DivisionByZero";
        case PanicKind::RemainderByZero:
            return "RemainderByZero";
        case PanicKind::DivOverflow:
            return "DivOverflow";
        case PanicKind::RemOverflow:
            return "RemOverflow";
        case PanicKind::ShlOverflow:
            return "ShlOverflow";
        case PanicKind::ShrOverflow:
            return "ShrOverflow";
        case PanicKind::BoundsCheck:
            return "BoundsCheck";
    }
    FLECK_UNREACHABLE();
}

std::string_view name(FakeRead::Cause c) {
    switch (c) {
        case FakeRead::Cause::Let:
            return "Let";
        case FakeRead::Cause::Match:
            return "Match";
        case FakeRead::Cause::Guard:
            return "Guard";
        case FakeRead::Cause::Index:
            return "Index";
    }
    FLECK_UNREACHABLE();
}

std::string decimal(unsigned __int128 v) {
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(v % 10)));
        v /= 10;
    } while (v != 0);
    return digits;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += fmt::format("\\{}", c);
        else if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) < ' ')
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out + "\"";
}

class Dumper {
  public:
    Dumper(Program& program, const Body& body, DumpOptions options)
        : program_(program), body_(body), options_(options) {}

    std::string run(std::string_view heading) {
        out_ = std::string(heading);
        const auto local_type = [&](uint32_t i) { return type(body_.locals[LocalId{i}].type); };
        out_ += "(";
        for (uint32_t i = 1; i <= body_.arg_count; ++i)
            out_ += fmt::format("{}_{}: {}", i > 1 ? ", " : "", i, local_type(i));
        out_ += fmt::format(") -> {} {{\n", local_type(0));
        for (const LocalId l : body_.locals.ids()) {
            const Local& local = body_.locals[l];
            const bool is_param = l.index <= body_.arg_count;
            if (is_param && !local.name.valid()) continue;
            if (is_param)
                out_ += fmt::format("    debug _{}", l.index);
            else
                out_ += fmt::format("    let {}_{}: {}", local.is_mut ? "mut " : "", l.index,
                                    type(local.type));
            if (local.name.valid())
                out_ += fmt::format(" // {}{}", program_.symbols.text(local.name),
                                    local.internal ? " (internal)" : "");
            if (local.is_drop_flag) out_ += " // drop flag of " + place(local.flagged);
            out_ += "\n";
        }
        for (const BlockId b : body_.blocks.ids()) block(b);
        out_ += "}\n";
        for (uint32_t i = 0; i < body_.promoted.size(); ++i)
            out_ += "\n" + Dumper(program_, body_.promoted[i], options_)
                               .run(fmt::format("promoted[{}] in {}", i, body_.name));
        return std::move(out_);
    }

    std::string place(PlaceId p) const {
        const Place& here = body_.places[p];
        if (!here.parent.valid()) return fmt::format("_{}", here.local.index);
        const std::string base = place(here.parent);
        return std::visit(
            Overloaded{
                [&](const proj::Field& e) { return fmt::format("{}.{}", base, e.index); },
                [&](const proj::Deref&) { return fmt::format("(*{})", base); },
                [&](const proj::Index& e) { return fmt::format("{}[_{}]", base, e.index.index); },
                [&](const proj::ConstantIndex& e) {
                    return fmt::format("{}[{}{} of {}]", base, e.from_end ? "-" : "", e.offset,
                                       e.min_length);
                },
                [&](const proj::Subslice& e) {
                    return fmt::format("{}[{}..{}{}]", base, e.from, e.from_end ? "-" : "", e.to);
                },
                [&](const proj::Downcast& e) {
                    const auto* adt = program_.types.as<ty::Adt>(here.type);
                    const Symbol variant = program_.adt(adt->def).variants[e.variant].name;
                    return fmt::format("({} as {})", base, program_.symbols.text(variant));
                },
            },
            here.elem);
    }

  private:
    std::string type(TypeId t) const { return type_name(program_, t); }

    std::string scalar(TypeId t, unsigned __int128 bits) const {
        if (program_.types.is<ty::Bool>(t)) return bits != 0 ? "true" : "false";
        if (program_.types.is<ty::Char>(t))
            return fmt::format("'\\u{{{:x}}}'", static_cast<uint32_t>(bits));
        if (const auto* f = program_.types.as<ty::Float>(t))
            return f->kind == FloatTy::F32
                       ? fmt::format("{}_f32", std::bit_cast<float>(static_cast<uint32_t>(bits)))
                       : fmt::format("{}_f64", std::bit_cast<double>(static_cast<uint64_t>(bits)));
        if (const auto* i = program_.types.as<ty::Int>(t)) {
            const unsigned width = bit_width(i->kind);
            const bool negative = is_signed(i->kind) && (bits >> (width - 1) & 1) != 0;
            if (negative) {
                bits = -bits;
                if (width < 128) bits &= (static_cast<unsigned __int128>(1) << width) - 1;
            }
            return fmt::format("{}{}_{}", negative ? "-" : "", decimal(bits), fleck::name(i->kind));
        }
        return decimal(bits);
    }

    std::string constant(const Constant& c) const {
        return std::visit(
            Overloaded{
                [&](const ScalarConst& v) { return scalar(c.type, v.bits); },
                [&](const StrConst& v) { return quoted(program_.symbols.text(v.text)); },
                [&](const ByteStrConst& v) { return "b" + quoted(program_.symbols.text(v.bytes)); },
                [&](const ZeroSizedConst&) {
                    if (c.type == program_.types.unit) return std::string("()");
                    return function(c.type);
                },
                [&](const ItemConst& v) {
                    return fmt::format("const {}",
                                       program_.symbols.text(program_.constant(v.def).name));
                },
                [&](const ParamConst& v) { return type(v.param); },
                [&](const PromotedConst& v) { return fmt::format("promoted[{}]", v.id.index); },
                [&](const StaticRefConst& v) {
                    return fmt::format("static {}",
                                       program_.symbols.text(program_.static_item(v.def).name));
                },
            },
            c.value);
    }

    // `Vec::push::<i32>`, by the function's path as far as it is short.
    std::string function(TypeId t) const {
        const auto* f = program_.types.as<ty::FnDef>(t);
        if (f == nullptr) return type(t);
        const Fn& fn = program_.fn(f->def);
        std::string text;
        std::vector<TypeId> args = program_.types.list(f->args);
        if (fn.owner.trait.valid() && !args.empty()) {
            text = fmt::format("<{} as {}>::", type(args.front()),
                               program_.symbols.text(program_.name(fn.owner.trait)));
        } else if (fn.owner.impl.valid()) {
            const TypeId self = program_.types.subst(
                program_.types.erase_regions(program_.impl(fn.owner.impl).self_type), f->args);
            text = type(self) + "::";
        }
        text += program_.symbols.text(fn.name);
        args.erase(args.begin(),
                   args.begin() + std::min<ptrdiff_t>(fn.generics.parent_params, std::ssize(args)));
        if (!args.empty()) {
            text += "::<";
            for (size_t i = 0; i < args.size(); ++i) text += (i > 0 ? ", " : "") + type(args[i]);
            text += ">";
        }
        return text;
    }

    std::string operand(const Operand& o) const {
        return std::visit(Overloaded{
                              [&](const Copy& x) { return "copy " + place(x.place); },
                              [&](const Move& x) { return "move " + place(x.place); },
                              [&](const Constant& x) { return constant(x); },
                          },
                          o);
    }

    std::string operands(const std::vector<Operand>& list) const {
        std::string text;
        for (size_t i = 0; i < list.size(); ++i) text += (i > 0 ? ", " : "") + operand(list[i]);
        return text;
    }

    std::string aggregate(const Aggregate& a) const {
        return std::visit(
            Overloaded{
                [&](const TupleAggregate&) { return fmt::format("({})", operands(a.operands)); },
                [&](const ArrayAggregate&) { return fmt::format("[{}]", operands(a.operands)); },
                [&](const ClosureAggregate& k) {
                    return fmt::format("{} {{{}}}", type_name(program_, k.type),
                                       operands(a.operands));
                },
                [&](const AdtAggregate& k) {
                    const Adt& adt = program_.adt(k.adt);
                    std::string text(program_.symbols.text(adt.name));
                    if (adt.kind == AdtKind::Enum)
                        text += fmt::format("::{}",
                                            program_.symbols.text(adt.variants[k.variant].name));
                    return fmt::format("{} {{ {} }}", text, operands(a.operands));
                },
            },
            a.kind);
    }

    std::string rvalue(const Rvalue& value) const {
        return std::visit(Overloaded{
                              [&](const Use& r) { return operand(r.operand); },
                              [&](const Repeat& r) {
                                  return fmt::format("[{}; {}]", operand(r.operand), type(r.len));
                              },
                              [&](const Ref& r) {
                                  const std::string_view kind = r.is_fake ? "fake "
                                                                : r.kind == BorrowKind::Shared ? ""
                                                                : r.kind == BorrowKind::TwoPhaseMut
                                                                    ? "two_phase mut "
                                                                    : "mut ";
                                  return fmt::format("&{}{}", kind, place(r.place));
                              },
                              [&](const AddressOf& r) {
                                  return fmt::format("&raw {} {}", r.is_mut ? "mut" : "const",
                                                     place(r.place));
                              },
                              [&](const Len& r) { return fmt::format("Len({})", place(r.place)); },
                              [&](const Cast& r) {
                                  return fmt::format("{} as {} ({})", operand(r.operand),
                                                     type(r.type), name(r.kind));
                              },
                              [&](const Binary& r) {
                                  return fmt::format("{}{}({}, {})", r.checked ? "Checked" : "",
                                                     sign(r.op), operand(r.lhs), operand(r.rhs));
                              },
                              [&](const Unary& r) {
                                  return fmt::format("{}({})", r.op == UnOp::Neg ? "Neg" : "Not",
                                                     operand(r.operand));
                              },
                              [&](const Discriminant& r) {
                                  return fmt::format("discriminant({})", place(r.place));
                              },
                              [&](const Aggregate& r) { return aggregate(r); },
                          },
                          value);
    }

    std::string statement(const Statement& s) const {
        return std::visit(
            Overloaded{
                [&](const Assign& x) {
                    return fmt::format("{} = {}", place(x.place), rvalue(x.value));
                },
                [&](const StorageLive& x) {
                    return fmt::format("StorageLive(_{})", x.local.index);
                },
                [&](const StorageDead& x) {
                    return fmt::format("StorageDead(_{})", x.local.index);
                },
                [&](const FakeRead& x) {
                    return fmt::format("FakeRead({}, {})", name(x.cause), place(x.place));
                },
                [&](const PlaceMention& x) {
                    return fmt::format("PlaceMention({})", place(x.place));
                },
                [&](const AscribeType& x) {
                    return fmt::format("AscribeType({}, {})", place(x.place), type(x.type));
                },
                [&](const DropSkipped& x) {
                    return fmt::format("DropSkipped({})", place(x.place));
                },
                [&](const Nop&) { return std::string("Nop"); },
            },
            s.op);
    }

    static std::string edges(BlockId target, BlockId unwind) {
        std::string text = target.valid() ? fmt::format(" -> bb{}", target.index) : " -> !";
        if (unwind.valid()) text += fmt::format(", unwind bb{}", unwind.index);
        return text;
    }

    std::string terminator(const Terminator& t) const {
        return std::visit(
            Overloaded{
                [&](const Goto& x) { return fmt::format("goto bb{}", x.target.index); },
                [&](const SwitchInt& x) {
                    std::string cases;
                    for (const auto& [value, block] : x.cases)
                        cases += fmt::format("{}: bb{}, ", scalar(x.type, value), block.index);
                    return fmt::format("switch {} [{}otherwise: bb{}]", operand(x.value), cases,
                                       x.otherwise.index);
                },
                [](const Return&) { return std::string("return"); },
                [](const UnwindResume&) { return std::string("resume"); },
                [](const Unreachable&) { return std::string("unreachable"); },
                [&](const Drop& x) {
                    return fmt::format("drop{}({}){}",
                                       x.replace     ? " replace"
                                       : x.box_shell ? " box_shell"
                                                     : "",
                                       place(x.place), edges(x.target, x.unwind));
                },
                [&](const Call& x) {
                    return fmt::format("{} = {}({}){}", place(x.destination), operand(x.callee),
                                       operands(x.args), edges(x.target, x.unwind));
                },
                [&](const Assert& x) {
                    return fmt::format(
                        "assert({}{}, {}{}({})){}", x.expected ? "" : "!", operand(x.condition),
                        name(x.kind),
                        x.kind == PanicKind::Overflow ? fmt::format(" {}", sign(x.op)) : "",
                        operands(x.args), edges(x.target, x.unwind));
                },
                [&](const FalseEdge& x) {
                    return fmt::format("false_edge bb{}, imaginary bb{}", x.real.index,
                                       x.imaginary.index);
                },
                [&](const FalseUnwind& x) { return "false_unwind" + edges(x.real, x.unwind); },
            },
            t);
    }

    void line(const std::string& text, Span span) {
        out_ += "        " + text;
        if (options_.spans && span.valid()) {
            const LineCol from = program_.sources.line_col(span.begin);
            const LineCol to = program_.sources.line_col(span.end);
            out_ += fmt::format(" // {}:{}-{}:{}", from.line, from.column, to.line, to.column);
        }
        out_ += "\n";
    }

    void block(BlockId b) {
        const Block& block = body_.blocks[b];
        out_ += fmt::format("\n    bb{}{}: {{\n", b.index, block.is_cleanup ? " (cleanup)" : "");
        for (const Statement& s : block.statements) line(statement(s), s.span);
        line(terminator(block.terminator), block.span);
        out_ += "    }\n";
    }

    Program& program_;
    const Body& body_;
    DumpOptions options_;
    std::string out_;
};

}  // namespace

std::string dump(Program& program, const Body& body, DumpOptions options) {
    return Dumper(program, body, options).run(fmt::format("fn {}", body.name));
}

std::string dump_place(Program& program, const Body& body, PlaceId place) {
    return Dumper(program, body, {}).place(place);
}

}  // namespace fleck::mir
