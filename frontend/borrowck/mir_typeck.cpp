#include "frontend/borrowck/mir_typeck.h"

#include <algorithm>

#include "frontend/borrowck/dataflow.h"
#include "frontend/mir/visit.h"

namespace fleck {

using mir::Location;
using mir::PlaceId;

namespace {

class MirTypeck {
  public:
    explicit MirTypeck(RegionCx& cx) : cx_(cx), types_(cx.types), body_(cx.body) {}

    IdVec<LoanId, Loan> run() {
        know_written_lifetimes();
        count_assignments();
        // In the order in which they were made: where several constraints say the same, the first
        // is told.
        std::vector<mir::BlockId> blocks = checking_order(body_);
        std::sort(blocks.begin(), blocks.end());
        for (const mir::BlockId b : blocks) {
            const mir::Block& block = body_.blocks[b];
            at_ = {b, 0};
            for (const mir::Statement& s : block.statements) {
                span_ = s.span;
                statement(s);
                ++at_.index;
            }
            span_ = block.span;
            terminator(block.terminator);
        }
        cx_.equate_signature();
        cx_.same.settle();
        for (const Adjustment& a : adjustments_)
            if (is_copy(a)) copy(a);
        return in_preorder();
    }

  private:
    // Where several loans are in conflict with one access, the first one is told: rustc numbers
    // them in this order.
    [[nodiscard]] IdVec<LoanId, Loan> in_preorder() {
        if (loans_.size() < 2) return std::move(loans_);
        IdVec<mir::BlockId, std::vector<LoanId>> by_block;
        by_block.resize(body_.blocks.size());
        for (const LoanId l : loans_.ids()) by_block[loans_[l].at.block].push_back(l);
        IdVec<LoanId, Loan> out;
        for (const mir::BlockId b : preorder(body_))
            for (const LoanId l : by_block[b]) out.push(loans_[l]);
        return out;
    }

    // Those of the signature, and of variables whose type is written.
    void know_written_lifetimes() {
        for (const RegionVid r : cx_.universals.ids()) cx_.same.know(r.index);
        for (const mir::Block& block : body_.blocks)
            for (const mir::Statement& s : block.statements)
                if (const auto* ascribe = std::get_if<mir::AscribeType>(&s.op))
                    cx_.for_each_region(cx_.place_type(ascribe->place),
                                        [&](RegionVid r) { cx_.same.know(r.index); });
    }

    void count_assignments() {
        assignments_.resize(body_.locals.size());
        const auto note = [&](PlaceId place) {
            if (!body_.places[place].parent.valid()) ++assignments_[body_.places[place].local];
        };
        for (const mir::Block& block : body_.blocks) {
            for (const mir::Statement& s : block.statements)
                if (const auto* a = std::get_if<mir::Assign>(&s.op)) note(a->place);
            if (const auto* call = std::get_if<mir::Call>(&block.terminator))
                note(call->destination);
        }
    }

    // `&mut "lit"`: the temporary is a `&'static str`, as the literal is, and not a shorter one.
    void name_constant(const mir::Operand& from, TypeId type_of_from, PlaceId to,
                       TypeId type_of_to) {
        if (!std::holds_alternative<mir::Constant>(from) || !is_temporary(to) ||
            assignments_[body_.places[to].local] != 1)
            return;
        std::vector<RegionVid> given, made;
        cx_.for_each_region(type_of_from, [&](RegionVid r) { given.push_back(r); });
        cx_.for_each_region(type_of_to, [&](RegionVid r) { made.push_back(r); });
        for (size_t i = 0; i < given.size() && i < made.size(); ++i)
            if (given[i] == kStaticRegion) cx_.same.make_same(made[i].index, kStaticRegion.index);
    }

    [[nodiscard]] RegionCx::Cause cause(Why why) const { return {why, span_, at_}; }

    // ---- Places
    // In rustc's MIR each mention of a place says the types of its fields, which have lifetimes of
    // their own there: at least as short as those of what it is a part of, where the place is
    // read, and equal to them where it is written or borrowed as mutable. It makes a difference
    // only for which of several ways from one lifetime to another is the shortest.
    TypeId mention(PlaceId place, bool is_changed) {
        mentioned_.clear();
        const TypeId type = name_parts(place);
        const Variance v = is_changed ? Variance::Invariant : Variance::Covariant;
        for (auto m = mentioned_.rbegin(); m != mentioned_.rend(); ++m)
            if (m->part_of.valid()) cx_.relate(m->part_of, m->type, v, cause(Why::Boring));
        return type;
    }

    TypeId name_parts(PlaceId place) {
        const mir::Place& node = body_.places[place];
        if (!node.parent.valid()) return cx_.place_type(place);
        const TypeId base = name_parts(node.parent);
        const TypeId type =
            cx_.has_regions(node.type) ? cx_.projected_type(place, base) : node.type;
        const bool is_named =
            std::holds_alternative<mir::proj::Field>(node.elem) && types_.flags(type).has_region;
        const TypeId again = is_named ? cx_.named_again(type) : type;
        mentioned_.push_back({place, again, is_named ? type : TypeId()});
        return again;
    }

    // The type that `place`, a part of what was mentioned last, had there.
    [[nodiscard]] TypeId type_in_mention(PlaceId place) {
        for (const Mention& m : mentioned_)
            if (m.place == place) return m.type;
        return cx_.place_type(place);
    }

    void statement(const mir::Statement& s) {
        if (const auto* a = std::get_if<mir::Assign>(&s.op)) {
            assign(*a);
            note_result(a->place);
        } else if (const auto* ascribe = std::get_if<mir::AscribeType>(&s.op)) {
            const TypeId written = cx_.user_type(ascribe->type, cause(Why::Ascription));
            cx_.equate(cx_.place_type(ascribe->place), written, cause(Why::Ascription));
        } else if (const auto* scrutinee = std::get_if<mir::PlaceMention>(&s.op)) {
            if (scrutinee->is_argument)
                cx_.well_formed(cx_.place_type(scrutinee->place), cause(Why::BoringNoLocation));
        }
    }

    // What is told of a value that arrives at `place`.
    [[nodiscard]] Why why_assigned(PlaceId place) const {
        const mir::Place& node = body_.places[place];
        if (node.parent.valid()) return Why::Assignment;
        if (node.local == mir::kReturnLocal)
            return std::holds_alternative<FnId>(body_.owner) ? Why::Return : Why::ConstOrStatic;
        if (body_.locals[node.local].is_user) return Why::Assignment;
        return body_.locals[node.local].is_field_value ? Why::Usage : Why::Boring;
    }

    void note_result(PlaceId place) {
        const mir::Place& node = body_.places[place];
        if (node.local == mir::kReturnLocal && !node.parent.valid())
            cx_.impl_results_well_formed(cause(Why::Return));
    }

    [[nodiscard]] bool is_temporary(PlaceId place) const {
        const mir::Place& node = body_.places[place];
        return !node.parent.valid() && !body_.locals[node.local].is_user &&
               node.local != mir::kReturnLocal;
    }

    // A temporary that is moved to a place, or becomes a part of what stands there.
    void note_destination(const mir::Operand& from, PlaceId to, std::optional<uint32_t> part) {
        const auto* moved = std::get_if<mir::Move>(&from);
        if (moved == nullptr || !is_temporary(moved->place)) return;
        const mir::LocalId temp = body_.places[moved->place].local;
        Destinations& all = cx_.destinations;
        if (is_temporary(to)) {
            const mir::LocalId whole = body_.places[to].local;
            return part ? all.becomes_part(temp, whole, *part) : all.passes_on(temp, whole);
        }
        const TypeId type = cx_.place_type(to);
        const auto* array = types_.as<ty::Array>(type);
        all.goes_to(temp, !part              ? type
                          : array != nullptr ? array->elem
                                             : cx_.field_type(type, 0, *part));
    }

    void assign(const mir::Assign& a) {
        const TypeId to = mention(a.place, true);
        const Why why = why_assigned(a.place);
        std::visit(Overloaded{
                       [&](const mir::Use& r) {
                           note_destination(r.operand, a.place, std::nullopt);
                           const TypeId given = operand_type(r.operand);
                           name_constant(r.operand, given, a.place, to);
                           cx_.subtype(given, to, cause(why));
                       },
                       [&](const mir::Repeat& r) {
                           if (const auto* array = types_.as<ty::Array>(to))
                               flow(r.operand, array->elem, why);
                       },
                       [&](const mir::Ref& r) { borrow(a.place, to, r); },
                       [&](const mir::AddressOf& r) {
                           cx_.subtype(types_.raw_ptr(mention(r.place, r.is_mut), r.is_mut), to,
                                       cause(why));
                       },
                       [](const mir::Len&) {},
                       [&](const mir::Cast& r) {
                           const TypeId made = cx_.renumber(types_.erase_regions(to));
                           cast(r, made, Why::Cast);
                           cx_.subtype(made, to, cause(why));
                       },
                       [](const mir::Binary&) {},
                       [](const mir::Unary&) {},
                       [](const mir::Discriminant&) {},
                       [&](const mir::Aggregate& r) {
                           if (!std::holds_alternative<mir::AdtAggregate>(r.kind))
                               for (uint32_t i = 0; i < r.operands.size(); ++i)
                                   note_destination(r.operands[i], a.place, i);
                           aggregate(r, to, why);
                       },
                   },
                   a.value);
    }

    void borrow(PlaceId to, TypeId type_of_to, const mir::Ref& ref) {
        const RegionVid region = cx_.fresh();
        const bool is_mut = ref.kind != mir::BorrowKind::Shared;
        const TypeId type = types_.ref(mention(ref.place, is_mut), is_mut, RegionCx::var(region));
        reborrow(region, ref.place);
        note_adjustment(to, ref, region);
        cx_.subtype(ref.is_coerced ? borrowed_again(type) : type, type_of_to,
                    cause(why_assigned(to)));
        note_borrowed(ref.place, to);
        if (is_tracked(ref.place))
            loans_.push({ref.place, ref.kind, ref.is_fake, region, at_, span_, to, ref.captured,
                         ref.is_unique});
    }

    // A coercion borrows `*r` for what a `&` is assigned to, which in rustc is the copy of `r` if
    // both have the very same lifetime: `r = r`, or `*m = r` where `m` borrows `r`.
    struct Adjustment {
        PlaceId to, from;
        RegionVid own, borrow;  // the lifetimes of the reference, and of its borrow
        size_t passed_on;       // the constraint that says what the borrow must outlive
        Location at;
    };

    void note_adjustment(PlaceId to, const mir::Ref& ref, RegionVid region) {
        const mir::Place& node = body_.places[ref.place];
        if (!ref.is_adjustment || ref.kind != mir::BorrowKind::Shared || !node.parent.valid() ||
            !std::holds_alternative<mir::proj::Deref>(node.elem))
            return;
        const auto* from = types_.as<ty::Ref>(type_in_mention(node.parent));
        if (from != nullptr && !from->is_mut)
            adjustments_.push_back(
                {to, node.parent, cx_.vid(from->region), region, cx_.constraints.size(), at_});
    }

    [[nodiscard]] bool is_copy(const Adjustment& a) {
        const TypeId to = is_temporary(a.to)
                              ? cx_.destinations.wanted(types_, body_.places[a.to].local)
                              : cx_.place_type(a.to);
        const auto* wanted = to.valid() ? types_.as<ty::Ref>(to) : nullptr;
        if (wanted == nullptr) return false;
        return cx_.same.are_same(a.own.index, cx_.vid(wanted->region).index);
    }

    // What the borrow must outlive the reference itself must, with nothing between them.
    void copy(const Adjustment& a) {
        cx_.copies.emplace(std::pair(a.at.block, a.at.index), a.from);
        if (a.passed_on >= cx_.constraints.size()) return;
        Outlives& o = cx_.constraints[a.passed_on];
        if (o.longer == a.borrow) o.longer = a.own;
    }

    // `&(r, 1)`, `&mut *&mut (r, 1)`: the tuple is wanted as what the reference is to point to.
    void note_borrowed(PlaceId place, PlaceId to) {
        if (!is_temporary(to)) return;
        const mir::LocalId reference = body_.places[to].local;
        const mir::Place& node = body_.places[place];
        if (is_temporary(place))
            cx_.destinations.is_behind(node.local, reference);
        else if (node.parent.valid() && std::holds_alternative<mir::proj::Deref>(node.elem) &&
                 is_temporary(node.parent))
            cx_.destinations.passes_on(node.local, reference);
    }

    // In rustc the reference that a coercion borrows again has a temporary of its own.
    [[nodiscard]] TypeId borrowed_again(TypeId type) {
        const auto* ref = types_.as<ty::Ref>(type);
        if (ref == nullptr) return type;
        const bool is_mut = ref->is_mut;
        const TypeId temporary = cx_.renumber(types_.erase_regions(type));
        cx_.subtype(type, temporary, cause(Why::Boring));
        const ty::Ref held = *types_.as<ty::Ref>(temporary);
        const RegionVid again = cx_.fresh();
        cx_.outlives(cx_.vid(held.region), again, cause(Why::Boring));
        return types_.ref(held.target, is_mut, RegionCx::var(again));
    }

    // What lies behind a shared reference or a raw pointer does not depend on the place that holds
    // the pointer: no access to that place can harm the borrow.
    [[nodiscard]] bool is_tracked(PlaceId place) const {
        for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent) {
            if (!std::holds_alternative<mir::proj::Deref>(body_.places[p].elem)) continue;
            const TypeId base = body_.places[body_.places[p].parent].type;
            if (types_.is<ty::RawPtr>(base)) return false;
            if (const auto* ref = types_.as<ty::Ref>(base); ref != nullptr && !ref->is_mut)
                return false;
        }
        return true;
    }

    // `&'r **p`: each reference that is gone through must live as long as 'r, up to a shared one,
    // whose target lives on by itself.
    void reborrow(RegionVid region, PlaceId place) {
        for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent) {
            if (!std::holds_alternative<mir::proj::Deref>(body_.places[p].elem)) continue;
            const TypeId base = type_in_mention(body_.places[p].parent);
            if (types_.is<ty::RawPtr>(base)) return;
            if (const auto* ref = types_.as<ty::Ref>(base)) {
                const bool is_mut = ref->is_mut;
                cx_.outlives(cx_.vid(ref->region), region, cause(Why::Boring));
                if (!is_mut) return;
            }
        }
    }

    [[nodiscard]] TypeId operand_type(const mir::Operand& o) {
        return std::visit(Overloaded{
                              [&](const mir::Copy& c) { return mention(c.place, false); },
                              [&](const mir::Move& m) { return mention(m.place, false); },
                              [&](const mir::Constant& c) { return constant_type(c); },
                          },
                          o);
    }

    [[nodiscard]] TypeId constant_type(const mir::Constant& c) {
        if (!cx_.has_regions(c.type)) return c.type;
        if (std::holds_alternative<mir::ItemConst>(c.value))
            return cx_.const_type(c, cause(Why::Boring));
        const auto* ref = types_.as<ty::Ref>(c.type);
        const bool is_static = std::holds_alternative<mir::StrConst>(c.value) ||
                               std::holds_alternative<mir::ByteStrConst>(c.value) ||
                               std::holds_alternative<mir::PromotedConst>(c.value);
        if (ref != nullptr && is_static) {
            const bool is_mut = ref->is_mut;
            const TypeId target = cx_.renumber(ref->target);
            return types_.ref(target, is_mut, RegionCx::var(kStaticRegion));
        }
        if (const auto* s = std::get_if<mir::StaticRefConst>(&c.value)) {
            const TypeId item = cx_.renumber(cx_.p.static_item(s->def).type);
            if (ref == nullptr) return types_.raw_ptr(item, true);
            const bool is_mut = ref->is_mut;
            return types_.ref(item, is_mut, RegionCx::var(kStaticRegion));
        }
        const TypeId t = cx_.fn_type(c, cause(Why::Boring));
        if (const auto* fn = types_.as<ty::FnDef>(t)) {
            const RegionCx::ItemArgs args{fn->args, types_.regions(fn->regions)};
            cx_.require_predicates(cx_.p.generics(fn->def), args, cause(Why::WhereClause));
        }
        return t;
    }

    void flow(const mir::Operand& from, TypeId to, Why why) {
        cx_.subtype(operand_type(from), to, cause(why));
    }

    void aggregate(const mir::Aggregate& r, TypeId to, Why why) {
        const auto* adt = std::get_if<mir::AdtAggregate>(&r.kind);
        if (adt != nullptr || types_.is<ty::Array>(to) || types_.is<ty::Closure>(to)) {
            // It has a type of its own.
            const TypeId made = cx_.renumber(adt != nullptr ? types_.adt(adt->adt, adt->args)
                                                            : types_.erase_regions(to));
            if (adt != nullptr && adt->user_type.valid())
                cx_.equate(made, cx_.user_type(adt->user_type, cause(Why::GenericArg)),
                           cause(Why::GenericArg));
            parts_of_aggregate(r, made, Why::Boring);
            cx_.subtype(made, to, cause(why));
            return;
        }
        parts_of_aggregate(r, to, why);
    }

    void parts_of_aggregate(const mir::Aggregate& r, TypeId to, Why why) {
        const auto* adt = std::get_if<mir::AdtAggregate>(&r.kind);
        if (adt != nullptr) {
            const auto* type = types_.as<ty::Adt>(to);
            if (type != nullptr) {
                const RegionCx::ItemArgs args{type->args, types_.regions(type->regions)};
                cx_.require_predicates(cx_.p.generics(adt->adt), args, cause(Why::Boring));
            }
        }
        if (std::holds_alternative<mir::ClosureAggregate>(r.kind)) {
            for (size_t i = 0; i < r.operands.size(); ++i)
                flow(r.operands[i], cx_.field_type(to, 0, static_cast<uint32_t>(i)), why);
            if (types_.is<ty::Closure>(to)) cx_.require_closure(to, cause(Why::Boring));
            return;
        }
        for (size_t i = 0; i < r.operands.size(); ++i) {
            const auto field = static_cast<uint32_t>(i);
            const auto* array = types_.as<ty::Array>(to);
            const TypeId part = array != nullptr
                                    ? array->elem
                                    : cx_.field_type(to, adt != nullptr ? adt->variant : 0, field);
            flow(r.operands[i], part, why);
        }
    }

    void cast(const mir::Cast& r, TypeId to, Why why) {
        switch (r.kind) {
            case mir::CastKind::Numeric:
            case mir::CastKind::PtrToInt:
            case mir::CastKind::IntToPtr:
            case mir::CastKind::NeverToAny:
                return;
            case mir::CastKind::Unsize:
                unsize(operand_type(r.operand), to, why);
                return;
            case mir::CastKind::ReifyFn:
                cx_.reify(operand_type(r.operand), to, cause(why));
                return;
            case mir::CastKind::PtrToPtr:
            case mir::CastKind::MutToShared: {
                const TypeId from = operand_type(r.operand);
                const TypeId a = pointee(from), b = pointee(to);
                if (a.valid() && b.valid()) cx_.subtype(a, b, cause(why));
                return;
            }
        }
        FLECK_UNREACHABLE();
    }

    [[nodiscard]] TypeId pointee(TypeId t) const {
        if (const auto* ref = types_.as<ty::Ref>(t)) return ref->target;
        if (const auto* raw = types_.as<ty::RawPtr>(t)) return raw->target;
        return {};
    }

    // `&'a [T; N]` to `&'b [T]`, Box and raw pointers alike.
    void unsize(TypeId from, TypeId to, Why why) {
        if (const auto* a = types_.as<ty::Array>(from)) {
            if (const auto* s = types_.as<ty::Slice>(to)) cx_.subtype(a->elem, s->elem, cause(why));
            return;
        }
        if (const auto* a = types_.as<ty::Ref>(from)) {
            const ty::Ref x = *a;
            if (const auto* b = types_.as<ty::Ref>(to)) {
                const ty::Ref y = *b;
                cx_.outlives(cx_.vid(x.region), cx_.vid(y.region), cause(why));
                unsize_target(x.target, y.target, y.is_mut, why);
            } else if (const auto* raw = types_.as<ty::RawPtr>(to)) {
                unsize_target(x.target, raw->target, raw->is_mut, why);
            }
            return;
        }
        if (const auto* a = types_.as<ty::RawPtr>(from)) {
            if (const auto* b = types_.as<ty::RawPtr>(to))
                unsize_target(a->target, b->target, b->is_mut, why);
            return;
        }
        const auto* a = types_.as<ty::Adt>(from);
        const auto* b = types_.as<ty::Adt>(to);
        if (a == nullptr || b == nullptr) return;
        const std::vector<TypeId> xs = types_.list(a->args), ys = types_.list(b->args);
        for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) unsize(xs[i], ys[i], why);
    }

    void unsize_target(TypeId from, TypeId to, bool is_mut, Why why) {
        const auto* a = types_.as<ty::Array>(from);
        const auto* s = types_.as<ty::Slice>(to);
        if (a == nullptr || s == nullptr) return;
        cx_.relate(a->elem, s->elem, is_mut ? Variance::Invariant : Variance::Covariant,
                   cause(why));
    }

    void terminator(const mir::Terminator& t) {
        const auto* call = std::get_if<mir::Call>(&t);
        if (call == nullptr) return;
        const auto* constant = std::get_if<mir::Constant>(&call->callee);
        const bool is_item =
            constant != nullptr && !std::holds_alternative<mir::ItemConst>(constant->value);
        const TypeId callee =
            is_item ? cx_.fn_type(*constant, cause(Why::Boring)) : operand_type(call->callee);
        const Why argument = why_passed(call->source);
        const bool is_desugared = argument == Why::DesugaredArgument;
        const std::optional<FnSig> sig =
            cx_.signature(callee, cause(is_desugared ? argument : Why::WhereClause));
        if (!sig) return;
        const bool is_boxed = boxes_argument(callee);
        // The callee relies on its parameters' types being well formed.
        for (const TypeId param : sig->params) cx_.well_formed(param, cause(Why::BoringNoLocation));
        const Why why = why_assigned(call->destination);
        cx_.subtype(call->is_coerced ? borrowed_again(sig->ret) : sig->ret,
                    mention(call->destination, true), cause(why == Why::Usage ? Why::Boring : why));
        note_result(call->destination);
        for (size_t i = 0; i < call->args.size() && i < sig->params.size(); ++i) {
            if (const auto* moved = std::get_if<mir::Move>(&call->args[i]);
                moved != nullptr && is_temporary(moved->place) &&
                (!call->result_tells || is_told_exactly(sig->params[i], sig->ret)))
                cx_.destinations.goes_to(body_.places[moved->place].local, sig->params[i]);
            TypeId given = operand_type(call->args[i]);
            if (is_boxed && i == 1) given = boxed(given, operand_type(call->args[0]));
            cx_.subtype(given, sig->params[i], cause(argument));
        }
    }

    // What an operator, an index and an automatic dereference call is no call in the source.
    [[nodiscard]] static Why why_passed(mir::Source source) {
        switch (source) {
            case mir::Source::Written:
            case mir::Source::MethodCall:
                return Why::CallArgument;
            case mir::Source::For:
            case mir::Source::While:
            case mir::Source::WhileLet:
            case mir::Source::IfLet:
            case mir::Source::Question:
            case mir::Source::Format:
            case mir::Source::LetElse:
                return Why::DesugaredArgument;
            case mir::Source::Operator:
            case mir::Source::AutoDeref:
            case mir::Source::Index:
                return Why::Boring;
        }
        FLECK_UNREACHABLE();
    }

    // `vec![a, b]`: the array is written into a `Box<MaybeUninit<[T; 2]>>`, in real std as a field
    // of a field of a field.
    [[nodiscard]] bool boxes_argument(TypeId callee) const {
        const auto* fn = types_.as<ty::FnDef>(callee);
        if (fn == nullptr || !types_.flags(callee).has_region) return false;
        const Fn& item = cx_.p.fn(fn->def);
        return item.ast.item.valid() &&
               std::ranges::any_of(cx_.p.ast(item.ast).attrs, [&](const ast::Attr& a) {
                   return cx_.p.symbols.text(a.name) == "fleck::boxes_argument";
               });
    }

    [[nodiscard]] TypeId boxed(TypeId array, TypeId box) {
        TypeId place = cx_.named_again(array);
        cx_.subtype(array, place, cause(Why::Assignment));
        constexpr int kFields = 2;
        for (int i = 0; i < kFields; ++i) {
            const TypeId outer = cx_.named_again(place);
            cx_.equate(outer, place, cause(Why::Boring));
            place = outer;
        }
        const auto argument = [&](TypeId of) {
            return types_.list(types_.as<ty::Adt>(of)->args)[0];
        };
        const TypeId inside = argument(argument(box));
        cx_.equate(inside, place, cause(Why::Boring));
        return inside;
    }

    // What the result is wanted to be tells the type parameters of the callee, and so the types
    // that arguments are wanted as: with the same lifetimes where the result must not vary. (That
    // of the argument itself, if it is a reference, each call chooses.)
    [[nodiscard]] bool is_told_exactly(TypeId param, TypeId result) {
        if (const auto* ref = types_.as<ty::Ref>(param)) param = ref->target;
        const std::vector<RegionVid> vary = cx_.regions_that_vary(result);
        bool all = true;
        cx_.for_each_region(param, [&](RegionVid r) {
            all = all && std::find(vary.begin(), vary.end(), r) == vary.end();
        });
        return all;
    }

    struct Mention {
        PlaceId place;
        TypeId type, part_of;  // part_of: of a field, its type as a part; invalid for others
    };

    RegionCx& cx_;
    Types& types_;
    const mir::Body& body_;
    std::vector<Mention> mentioned_;
    std::vector<Adjustment> adjustments_;
    IdVec<mir::LocalId, uint32_t> assignments_;  // of whole locals
    Location at_;
    Span span_;
    IdVec<LoanId, Loan> loans_;
};

}  // namespace

IdVec<LoanId, Loan> check_regions_of_types(RegionCx& cx) { return MirTypeck(cx).run(); }

}  // namespace fleck
