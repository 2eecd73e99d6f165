#include "frontend/mir/known_panics.h"

#include <bit>

#include "frontend/mir/visit.h"

namespace fleck::mir {

namespace {

using Bits = unsigned __int128;

Bits mask_of(unsigned width) { return width == 128 ? ~Bits{0} : (Bits{1} << width) - 1; }

__int128 sign_extend(Bits bits, unsigned width) {
    const unsigned shift = 128 - width;
    return static_cast<__int128>(bits << shift) >> shift;
}

// How far a local's value may be followed.
enum class Follow : uint8_t { Everywhere, InOneBlock, Never };

struct Value {
    bool is_scalar = true;
    Bits bits = 0;                            // scalar
    uint32_t variant = 0;                     // aggregate
    std::vector<std::optional<Bits>> fields;  // aggregate: the scalars that are known
};

class KnownPanics {
  public:
    KnownPanics(Program& program, const Body& body, DiagSink& diags)
        : program_(program), types_(program.types), body_(body), diags_(diags) {}

    void run() {
        decide_what_to_follow();
        values_.resize(body_.locals.size());
        IdSet<BlockId> visited(body_.blocks.size());
        work_.push_back(BlockId{0u});
        while (!work_.empty()) {
            const BlockId b = work_.back();
            work_.pop_back();
            if (visited.insert(b)) block(body_.blocks[b]);
        }
    }

  private:
    // ---- Which locals are followed

    void decide_what_to_follow() {
        follow_.resize(body_.locals.size(), Follow::Everywhere);
        IdSet<LocalId> assigned(body_.locals.size());
        for (const LocalId l : body_.locals.ids()) {
            if (l.index >= 1 && l.index <= body_.arg_count) assigned.insert(l);
            if (is_big(body_.locals[l].type)) follow_[l] = Follow::Never;
        }
        const auto use = [&](PlaceId place, PlaceUse how) {
            const LocalId local = body_.places[place].local;
            Follow& follow = follow_[local];
            // Through a pointer: only the pointer is read.
            if (body_.places.is_indirect(place)) return;
            switch (how) {
                case PlaceUse::Store:
                case PlaceUse::CallStore:
                    if (!assigned.insert(local) && follow == Follow::Everywhere)
                        follow = Follow::InOneBlock;
                    return;
                case PlaceUse::SharedBorrow:
                case PlaceUse::MutBorrow:
                case PlaceUse::RawShared:
                case PlaceUse::RawMut:
                case PlaceUse::Drop:
                    follow = Follow::Never;
                    return;
                case PlaceUse::Copy:
                case PlaceUse::Move:
                case PlaceUse::Inspect:
                case PlaceUse::FakeBorrow:
                case PlaceUse::FakeRead:
                case PlaceUse::Mention:
                case PlaceUse::StorageLive:
                case PlaceUse::StorageDead:
                    return;
            }
        };
        for (const Block& b : body_.blocks) {
            for (const Statement& s : b.statements) visit_places(body_, s, use);
            visit_places(b.terminator, use);
        }
    }

    // Values of 64 bytes and more are not followed; arrays are the ones to look at.
    bool is_big(TypeId t) const {
        const auto* array = types_.as<ty::Array>(t);
        if (array == nullptr) return false;
        const auto* n = types_.as<ty::ConstValue>(array->len);
        return n == nullptr || n->bits * scalar_size(array->elem) >= 64;
    }
    uint64_t scalar_size(TypeId t) const {
        if (const auto* i = types_.as<ty::Int>(t)) return bit_width(i->kind) / 8;
        if (const auto* f = types_.as<ty::Float>(t)) return f->kind == FloatTy::F32 ? 4 : 8;
        if (types_.is<ty::Bool>(t)) return 1;
        if (types_.is<ty::Char>(t)) return 4;
        return 8;
    }

    // ---- Reading

    struct Shape {
        unsigned width;
        bool is_signed;
    };
    std::optional<Shape> int_shape(TypeId t) const {
        if (const auto* i = types_.as<ty::Int>(t))
            return Shape{bit_width(i->kind), is_signed(i->kind)};
        return std::nullopt;
    }
    std::optional<Shape> scalar_shape(TypeId t) const {
        if (types_.is<ty::Bool>(t)) return Shape{1, false};
        if (types_.is<ty::Char>(t)) return Shape{32, false};
        return int_shape(t);
    }

    std::optional<Bits> constant(const Constant& c) {
        if (!scalar_shape(c.type).has_value()) return std::nullopt;
        if (const auto* s = std::get_if<ScalarConst>(&c.value)) return s->bits;
        if (const auto* p = std::get_if<ParamConst>(&c.value)) {
            const auto* v = types_.as<ty::ConstValue>(p->param);
            return v != nullptr ? std::optional<Bits>(v->bits) : std::nullopt;
        }
        if (const auto* item = std::get_if<ItemConst>(&c.value)) {
            for (const TypeId arg : types_.list(item->args))
                if (types_.flags(arg).has_param) return std::nullopt;
            const std::optional<ConstBits> v = program_.known_const(item->def, item->args, c.span);
            return v.has_value() ? std::optional<Bits>(v->bits) : std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Bits> read(PlaceId id) {
        const Place& p = body_.places[id];
        if (!p.parent.valid()) {
            const auto& v = values_[p.local];
            return v.has_value() && v->is_scalar ? std::optional<Bits>(v->bits) : std::nullopt;
        }
        const Place& base = body_.places[p.parent];
        if (base.parent.valid() && !std::holds_alternative<proj::Downcast>(base.elem))
            return std::nullopt;
        const auto& v = values_[p.local];
        if (!v.has_value() || v->is_scalar) return std::nullopt;
        std::optional<uint64_t> at;
        if (const auto* field = std::get_if<proj::Field>(&p.elem)) at = field->index;
        if (const auto* index = std::get_if<proj::Index>(&p.elem))
            if (const auto& i = values_[index->index]; i.has_value() && i->is_scalar)
                at = static_cast<uint64_t>(i->bits);
        if (!at.has_value() || *at >= v->fields.size()) return std::nullopt;
        return v->fields[*at];
    }

    std::optional<Bits> read(const Operand& o) {
        return std::visit(Overloaded{
                              [&](const Copy& x) { return read(x.place); },
                              [&](const Move& x) { return read(x.place); },
                              [&](const Constant& x) { return constant(x); },
                          },
                          o);
    }

    TypeId type_of(const Operand& o) const {
        return std::visit(Overloaded{
                              [&](const Copy& x) { return body_.places[x.place].type; },
                              [&](const Move& x) { return body_.places[x.place].type; },
                              [&](const Constant& x) { return x.type; },
                          },
                          o);
    }

    // ---- Operations

    struct Result {
        Bits bits;
        bool overflow;
    };

    static Result arithmetic(BinOp op, Bits l, Bits r, Shape shape) {
        if (shape.is_signed) {
            const __int128 a = sign_extend(l, shape.width);
            const __int128 b = sign_extend(r, shape.width);
            __int128 out = 0;
            const bool wrapped = op == BinOp::Add   ? __builtin_add_overflow(a, b, &out)
                                 : op == BinOp::Sub ? __builtin_sub_overflow(a, b, &out)
                                                    : __builtin_mul_overflow(a, b, &out);
            const Bits bits = static_cast<Bits>(out) & mask_of(shape.width);
            return {bits, wrapped || sign_extend(bits, shape.width) != out};
        }
        Bits out = 0;
        const bool wrapped = op == BinOp::Add   ? __builtin_add_overflow(l, r, &out)
                             : op == BinOp::Sub ? __builtin_sub_overflow(l, r, &out)
                                                : __builtin_mul_overflow(l, r, &out);
        return {out & mask_of(shape.width), wrapped || (out & ~mask_of(shape.width)) != 0};
    }

    static bool compare(BinOp op, Bits l, Bits r, Shape shape) {
        // Flipping the sign bit makes signed order unsigned.
        const Bits flip = shape.is_signed ? Bits{1} << (shape.width - 1) : 0;
        const Bits a = l ^ flip;
        const Bits b = r ^ flip;
        switch (op) {
            case BinOp::Eq:
                return a == b;
            case BinOp::Ne:
                return a != b;
            case BinOp::Lt:
                return a < b;
            case BinOp::Le:
                return a <= b;
            case BinOp::Gt:
                return a > b;
            case BinOp::Ge:
                return a >= b;
            case BinOp::Add:
            case BinOp::Sub:
            case BinOp::Mul:
            case BinOp::Div:
            case BinOp::Rem:
            case BinOp::BitAnd:
            case BinOp::BitOr:
            case BinOp::BitXor:
            case BinOp::Shl:
            case BinOp::Shr:
                break;
        }
        FLECK_UNREACHABLE();
    }

    std::optional<Bits> divide(BinOp op, Bits l, Bits r, Shape shape) {
        if (r == 0) return std::nullopt;
        if (!shape.is_signed) return op == BinOp::Div ? l / r : l % r;
        const __int128 a = sign_extend(l, shape.width);
        const __int128 b = sign_extend(r, shape.width);
        if (b == -1) return std::nullopt;  // may overflow; not worth following
        return static_cast<Bits>(op == BinOp::Div ? a / b : a % b) & mask_of(shape.width);
    }

    std::optional<Value> binary(const Binary& op) {
        const std::optional<Bits> l = read(op.lhs);
        const std::optional<Bits> r = read(op.rhs);
        const std::optional<Shape> shape = scalar_shape(type_of(op.lhs));
        if (!shape.has_value() || !l.has_value() || !r.has_value()) return std::nullopt;
        Value v;
        switch (op.op) {
            case BinOp::Add:
            case BinOp::Sub:
            case BinOp::Mul: {
                const Result result = arithmetic(op.op, *l, *r, *shape);
                if (op.checked) {
                    v.is_scalar = false;
                    v.fields = {result.bits, Bits{result.overflow}};
                } else {
                    v.bits = result.bits;
                }
                return v;
            }
            case BinOp::Div:
            case BinOp::Rem: {
                const std::optional<Bits> result = divide(op.op, *l, *r, *shape);
                if (!result.has_value()) return std::nullopt;
                v.bits = *result;
                return v;
            }
            case BinOp::BitAnd:
                v.bits = *l & *r;
                return v;
            case BinOp::BitOr:
                v.bits = *l | *r;
                return v;
            case BinOp::BitXor:
                v.bits = *l ^ *r;
                return v;
            case BinOp::Shl:
            case BinOp::Shr: {
                if (*r >= shape->width) return std::nullopt;
                const auto by = static_cast<unsigned>(*r);
                v.bits = op.op == BinOp::Shl ? *l << by
                         : shape->is_signed ? static_cast<Bits>(sign_extend(*l, shape->width) >> by)
                                            : *l >> by;
                v.bits &= mask_of(shape->width);
                return v;
            }
            case BinOp::Eq:
            case BinOp::Ne:
            case BinOp::Lt:
            case BinOp::Le:
            case BinOp::Gt:
            case BinOp::Ge:
                v.bits = compare(op.op, *l, *r, *shape) ? 1 : 0;
                return v;
        }
        FLECK_UNREACHABLE();
    }

    static std::optional<Value> scalar(std::optional<Bits> bits) {
        if (!bits.has_value()) return std::nullopt;
        Value v;
        v.bits = *bits;
        return v;
    }

    std::optional<Value> evaluate(const Rvalue& rvalue) {
        return std::visit(Overloaded{
                              [&](const Use& r) -> std::optional<Value> {
                                  if (const auto* moved = std::get_if<Move>(&r.operand))
                                      if (!body_.places[moved->place].parent.valid())
                                          return values_[body_.places[moved->place].local];
                                  if (const auto* copied = std::get_if<Copy>(&r.operand))
                                      if (!body_.places[copied->place].parent.valid())
                                          return values_[body_.places[copied->place].local];
                                  return scalar(read(r.operand));
                              },
                              [](const Repeat&) -> std::optional<Value> { return std::nullopt; },
                              [](const Ref&) -> std::optional<Value> { return std::nullopt; },
                              [](const AddressOf&) -> std::optional<Value> { return std::nullopt; },
                              [](const Len&) -> std::optional<Value> { return std::nullopt; },
                              [&](const Cast& r) { return scalar(cast(r)); },
                              [&](const Binary& r) { return binary(r); },
                              [&](const Unary& r) { return scalar(unary(r)); },
                              [&](const Discriminant& r) { return scalar(discriminant(r)); },
                              [&](const Aggregate& r) -> std::optional<Value> {
                                  Value v;
                                  v.is_scalar = false;
                                  if (const auto* adt = std::get_if<AdtAggregate>(&r.kind))
                                      v.variant = adt->variant;
                                  for (const Operand& o : r.operands) v.fields.push_back(read(o));
                                  return v;
                              },
                          },
                          rvalue);
    }

    std::optional<Bits> cast(const Cast& r) {
        const std::optional<Bits> from = read(r.operand);
        const std::optional<Shape> source = scalar_shape(type_of(r.operand));
        const std::optional<Shape> target = scalar_shape(r.type);
        if (!from.has_value() || !source.has_value() || !target.has_value()) return std::nullopt;
        const Bits wide =
            source->is_signed ? static_cast<Bits>(sign_extend(*from, source->width)) : *from;
        return wide & mask_of(target->width);
    }

    std::optional<Bits> unary(const Unary& r) {
        const std::optional<Bits> from = read(r.operand);
        const std::optional<Shape> shape = scalar_shape(type_of(r.operand));
        if (!from.has_value() || !shape.has_value()) return std::nullopt;
        return (r.op == UnOp::Neg ? -*from : ~*from) & mask_of(shape->width);
    }

    std::optional<Bits> discriminant(const Discriminant& r) {
        const Place& p = body_.places[r.place];
        if (p.parent.valid()) return std::nullopt;
        const auto& v = values_[p.local];
        const auto* adt = types_.as<ty::Adt>(p.type);
        if (!v.has_value() || v->is_scalar || adt == nullptr) return std::nullopt;
        const Adt& def = program_.adt(adt->def);
        return static_cast<Bits>(static_cast<__int128>(def.variants[v->variant].discriminant)) &
               mask_of(bit_width(def.repr.value_or(IntTy::Isize)));
    }

    // ---- The walk

    void store(PlaceId place, std::optional<Value> value) {
        const Place& p = body_.places[place];
        if (body_.places.is_indirect(place)) return;
        auto& known = values_[p.local];
        if (follow_[p.local] == Follow::Never) {
            known.reset();
        } else if (!p.parent.valid()) {
            known = std::move(value);
        } else {
            const auto* field = std::get_if<proj::Field>(&p.elem);
            const bool direct = !body_.places[p.parent].parent.valid();
            if (direct && field != nullptr && known.has_value() && !known->is_scalar &&
                field->index < known->fields.size())
                known->fields[field->index] = value.has_value() && value->is_scalar
                                                  ? std::optional<Bits>(value->bits)
                                                  : std::nullopt;
            else
                known.reset();
        }
        if (follow_[p.local] == Follow::InOneBlock) written_here_.push_back(p.local);
    }

    // Reports an operation that overflows; true if it did.
    bool overflows(const Rvalue& rvalue, Span span) {
        if (const auto* op = std::get_if<Binary>(&rvalue)) {
            const std::optional<Shape> shape = int_shape(type_of(op->lhs));
            if (!shape.has_value()) return false;
            const std::optional<Bits> l = read(op->lhs);
            const std::optional<Bits> r = read(op->rhs);
            if (op->op == BinOp::Shl || op->op == BinOp::Shr) return false;  // by its Assert
            const bool can_overflow =
                op->op == BinOp::Add || op->op == BinOp::Sub || op->op == BinOp::Mul;
            if (!can_overflow || !op->checked || !l.has_value() || !r.has_value()) return false;
            if (!arithmetic(op->op, *l, *r, *shape).overflow) return false;
            fails(Diag::ArithmeticOverflow, span)
                .at(fmt::format("`{} {} {}` does not fit in `{}`", show(*l, *shape), sign(op->op),
                                show(*r, *shape), int_name(type_of(op->lhs))));
            return true;
        }
        const auto* tag = std::get_if<Discriminant>(&rvalue);
        return tag != nullptr && discriminant_overflows(*tag, span);
    }

    // `E::C as i32` adds to the last discriminant that was written in `enum E { A = 127, B, C }`.
    bool discriminant_overflows(const Discriminant& r, Span span) {
        const Place& p = body_.places[r.place];
        const auto& v = values_[p.local];
        const auto* adt = types_.as<ty::Adt>(p.type);
        if (p.parent.valid() || !v.has_value() || !r.of_name || adt == nullptr) return false;
        const Adt& def = program_.adt(adt->def);
        const auto& written = std::get<ast::EnumItem>(program_.ast(def.ast).kind).variants;
        uint32_t base = v->variant;
        while (base > 0 && !written[base].discriminant.valid()) --base;
        const IntTy type = def.repr.value_or(IntTy::Isize);
        const Shape shape{bit_width(type), is_signed(type)};
        const Bits from = written[base].discriminant.valid()
                              ? static_cast<Bits>(def.variants[base].discriminant)
                              : Bits{0};
        const Bits steps = v->variant - base;
        if (!arithmetic(BinOp::Add, from & mask_of(shape.width), steps, shape).overflow)
            return false;
        fails(Diag::ArithmeticOverflow, span)
            .at(fmt::format("`{} + {}` does not fit in `{}`",
                            show(from & mask_of(shape.width), shape), show(steps, shape),
                            fleck::name(type)));
        return true;
    }

    // In a constant what always fails is an error of its own.
    Diagnostic& fails(Diag lint, Span span) {
        const bool constant = std::holds_alternative<ConstId>(body_.owner) ||
                              std::holds_alternative<StaticId>(body_.owner);
        if (constant) return diags_.report(Diag::ConstPanic, span, "this operation fails");
        return diags_.report(lint, span);
    }

    void check(const Assert& a, Span span) {
        const std::optional<Bits> condition = read(a.condition);
        if (!condition.has_value() || (*condition != 0) == a.expected) return;
        if (const auto* moved = std::get_if<Move>(&a.condition))
            values_[body_.places[moved->place].local].reset();
        const auto arg = [&](size_t i) {
            const std::optional<Shape> shape = scalar_shape(type_of(a.args[i]));
            const std::optional<Bits> bits = read(a.args[i]);
            return bits.has_value() && shape.has_value() ? show(*bits, *shape) : std::string("_");
        };
        switch (a.kind) {
            case PanicKind::Overflow:
                return;  // by the operation itself
            case PanicKind::NegOverflow:
                fails(Diag::ArithmeticOverflow, span)
                    .at(fmt::format("`-({})` does not fit in `{}`", arg(0),
                                    int_name(type_of(a.args[0]))));
                return;
            case PanicKind::ShlOverflow:
            case PanicKind::ShrOverflow:
                fails(Diag::ArithmeticOverflow, span)
                    .at(fmt::format("`{}` has fewer bits than this shifts by: {}",
                                    int_name(type_of(a.args[0])), arg(1)));
                return;
            case PanicKind::DivisionByZero:
            case PanicKind::RemainderByZero:
                fails(Diag::UnconditionalPanic, span)
                    .at(fmt::format("`{}` is divided by zero", arg(0)));
                return;
            case PanicKind::DivOverflow:
            case PanicKind::RemOverflow:
                fails(Diag::UnconditionalPanic, span)
                    .at(fmt::format("`{} {} {}` does not fit in `{}`", arg(0), sign(a.op), arg(1),
                                    int_name(type_of(a.args[0]))));
                return;
            case PanicKind::BoundsCheck:
                fails(Diag::UnconditionalPanic, span)
                    .at(fmt::format("the length is {}, but the index is {}", arg(0), arg(1)));
                return;
        }
    }

    void block(const Block& b) {
        for (const Statement& s : b.statements) {
            if (const auto* live = std::get_if<StorageLive>(&s.op)) {
                values_[live->local].reset();
            } else if (const auto* dead = std::get_if<StorageDead>(&s.op)) {
                values_[dead->local].reset();
            } else if (const auto* a = std::get_if<Assign>(&s.op)) {
                if (overflows(a->value, s.span))
                    store(a->place, std::nullopt);
                else
                    store(a->place, evaluate(a->value));
            }
        }
        if (const auto* call = std::get_if<Call>(&b.terminator)) store(call->destination, {});
        if (const auto* a = std::get_if<Assert>(&b.terminator)) check(*a, b.span);
        push_successors(b);
        for (const LocalId l : written_here_) values_[l].reset();
        written_here_.clear();
    }

    void push_successors(const Block& b) {
        if (const auto* branch = std::get_if<SwitchInt>(&b.terminator)) {
            if (const std::optional<Bits> value = read(branch->value)) {
                BlockId target = branch->otherwise;
                for (const auto& [bits, block] : branch->cases)
                    if (bits == *value) target = block;
                work_.push_back(target);
                return;
            }
        }
        for_each_successor(b.terminator, [&](BlockId s) { work_.push_back(s); });
    }

    // ---- Words

    static std::string show(Bits bits, Shape shape) {
        std::string text;
        const bool negative = shape.is_signed && sign_extend(bits, shape.width) < 0;
        if (negative) bits = -bits & mask_of(shape.width);
        do {
            text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(bits % 10)));
            bits /= 10;
        } while (bits != 0);
        return negative ? "-" + text : text;
    }
    std::string_view int_name(TypeId t) const {
        const auto* i = types_.as<ty::Int>(t);
        return i != nullptr ? fleck::name(i->kind) : "it";
    }
    static std::string_view sign(BinOp op) {
        return op == BinOp::Add   ? "+"
               : op == BinOp::Sub ? "-"
               : op == BinOp::Mul ? "*"
               : op == BinOp::Div ? "/"
                                  : "%";
    }

    Program& program_;
    Types& types_;
    const Body& body_;
    DiagSink& diags_;
    IdVec<LocalId, Follow> follow_;
    IdVec<LocalId, std::optional<Value>> values_;
    std::vector<LocalId> written_here_;
    std::vector<BlockId> work_;
};

}  // namespace

void report_known_panics(Program& program, const Body& body, DiagSink& diags) {
    KnownPanics(program, body, diags).run();
    for (const Body& p : body.promoted) report_known_panics(program, p, diags);
}

}  // namespace fleck::mir
