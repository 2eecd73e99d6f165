// Dispatch over expressions, and the simple ones: literals, borrows, tuples, arrays, ranges.
#include <bit>
#include <cstdlib>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

namespace {

// What is made of branches, blocks or jumps, and says itself where control goes on.
bool is_control(const decltype(ast::Expr::kind)& kind) {
    return std::holds_alternative<ast::BlockExpr>(kind) ||
           std::holds_alternative<ast::IfExpr>(kind) ||
           std::holds_alternative<ast::MatchExpr>(kind) ||
           std::holds_alternative<ast::LoopExpr>(kind) ||
           std::holds_alternative<ast::WhileExpr>(kind) ||
           std::holds_alternative<ast::ForExpr>(kind) || std::holds_alternative<ast::TryExpr>(kind);
}

}  // namespace

void BodyChecker::warn_if_unreachable(Span span, std::string_view what) {
    if (diverges_.kind != Diverges::Kind::Yes || in_std_) return;
    diverges_.kind = Diverges::Kind::Told;
    p_.diags.report(Diag::UnreachableCode, span, what).at("control never comes here");
}

hir::ExprId BodyChecker::check_expr(ast::ExprId id, Expectation ex) {
    const ast::Expr& written = nodes_.exprs[id];
    const bool by_hand = written.origin == ast::Origin::Written;
    if (by_hand) warn_if_unreachable(written.span, "expression");
    const Diverges before = std::exchange(diverges_, false);
    const hir::ExprId e = check_expr_kind(id, ex);
    const TypeId type = type_of(e);
    // An operand that never ends: the operation is not reached.
    if (by_hand && diverges_ && !is_control(written.kind))
        warn_if_unreachable(written.span,
                            std::holds_alternative<ast::CallExpr>(written.kind) ||
                                    std::holds_alternative<ast::MethodCallExpr>(written.kind)
                                ? "call"
                                : "expression");
    if (types_.is<ty::Never>(type)) diverges_ = true;
    // What is wrong has been told: unknown types that follow from it are not.
    if (types_.flags(type).has_error) cx_.taint();
    diverges_.in_any(before);
    const ast::Origin origin = nodes_.exprs[id].origin;
    if (origin != ast::Origin::Written) out_.exprs[e].origin = origin;
    return e;
}

hir::ExprId BodyChecker::check_expr_kind(ast::ExprId id, Expectation ex) {
    const ast::Expr& expr = nodes_.exprs[id];
    const Span span = expr.span;
    return std::visit(
        Overloaded{
            [&](const ast::LitExpr& e) { return check_literal(e.literal, span, ex); },
            [&](const ast::PathExpr& e) { return check_path(e.path, span, PathUse::Expr); },
            [&](const ast::UnaryExpr& e) { return check_unary(e, span, ex); },
            [&](const ast::BinaryExpr& e) { return check_binary(e, span); },
            [&](const ast::LogicExpr& e) { return check_logic(e, span); },
            [&](const ast::AssignExpr& e) { return check_assign(e, span, ex); },
            [&](const ast::AssignOpExpr& e) { return check_assign_op(e, span); },
            [&](const ast::BorrowExpr& e) { return check_borrow(e, span, ex); },
            [&](const ast::CastExpr& e) { return check_cast(e, span); },
            [&](const ast::CallExpr& e) { return check_call(e, span, ex); },
            [&](const ast::MethodCallExpr& e) { return check_method_call(e, span, ex); },
            [&](const ast::FieldExpr& e) { return check_field(e, span); },
            [&](const ast::IndexExpr& e) { return check_index(e, span); },
            [&](const ast::RangeExpr& e) { return check_range(e, span, ex); },
            [&](const ast::TupleExpr& e) { return check_tuple(e, span, ex); },
            [&](const ast::ArrayExpr& e) { return check_array(e, span, ex); },
            [&](const ast::RepeatExpr& e) { return check_repeat(e, span, ex); },
            [&](const ast::StructExpr& e) { return check_struct(e, span, ex); },
            [&](const ast::BlockExpr& e) { return check_block(e, id, ex); },
            [&](const ast::LetExpr&) {
                error(Diag::Syntax, span,
                      "`let` is only allowed as the condition of `if` and `while`");
                return error_expr(span);
            },
            [&](const ast::IfExpr& e) { return check_if(e, span, ex); },
            [&](const ast::WhileExpr& e) { return check_while(e, span); },
            [&](const ast::LoopExpr& e) { return check_loop(e, span, ex); },
            [&](const ast::ForExpr& e) { return check_for(e, span); },
            [&](const ast::MatchExpr& e) { return check_match(e, span, ex); },
            [&](const ast::ClosureExpr& e) { return check_closure(e, span, ex); },
            [&](const ast::BreakExpr& e) { return check_break(e, span); },
            [&](const ast::ContinueExpr& e) { return check_continue(e, span); },
            [&](const ast::ReturnExpr& e) { return check_return(e, span); },
            [&](const ast::TryExpr& e) { return check_try(e, span); },
            [&](const ast::UnderscoreExpr&) {
                error(Diag::Syntax, span, "`_` is only allowed on the left of an assignment");
                return error_expr(span);
            },
            [&](const ast::FormatArgsExpr& e) { return check_format_args(e, span); },
            [&](const ast::ErrorExpr& e) {
                cx_.taint();
                if (e.rest.valid()) (void)check_expr(e.rest);
                return error_expr(span);
            },
        },
        expr.kind);
}

hir::ExprId BodyChecker::check_coercible(ast::ExprId id, TypeId type,
                                         const std::optional<Because>& because, bool two_phase) {
    const hir::ExprId e = check_expr(id, Expectation::has(type));
    return demand_coerce(e, type, because, two_phase);
}

hir::ExprId BodyChecker::check_has_type(ast::ExprId id, TypeId type,
                                        const std::optional<Because>& because) {
    const hir::ExprId e = check_expr(id, Expectation::has(type));
    const TypeId found = type_of(e);
    if (types_.is<ty::Never>(found) && !types_.is<ty::Never>(cx_.shallow(type))) {
        if (cx_.is_var(cx_.shallow(type))) cx_.mark_diverging(type);
        return implicit_cast(hir::CastKind::NeverToAny, e, type);
    }
    if (!cx_.unify(type, found)) {
        mismatch(span_of(e), type, found, because, e);
        return error_expr(span_of(e));
    }
    return e;
}

TypeId BodyChecker::only_has_type(Expectation ex) {
    return ex.kind == Expectation::Kind::HasType ? cx_.shallow(ex.type) : TypeId{};
}

// ---- Literals

namespace {

std::optional<IntTy> int_suffix(std::string_view s) {
    for (auto t : {IntTy::I8, IntTy::I16, IntTy::I32, IntTy::I64, IntTy::I128, IntTy::Isize,
                   IntTy::U8, IntTy::U16, IntTy::U32, IntTy::U64, IntTy::U128, IntTy::Usize})
        if (name(t) == s) return t;
    return std::nullopt;
}
std::optional<FloatTy> float_suffix(std::string_view s) {
    for (auto t : {FloatTy::F32, FloatTy::F64})
        if (name(t) == s) return t;
    return std::nullopt;
}

}  // namespace

TypeId BodyChecker::literal_type(const ast::Literal& lit, Span span, Expectation ex) {
    const TypeId wanted = ex.kind == Expectation::Kind::None ? TypeId{} : cx_.shallow(ex.type);
    return std::visit(
        Overloaded{
            [&](const ast::IntLit& l) {
                if (l.suffix.valid()) {
                    const std::string_view s = p_.symbols.text(l.suffix);
                    if (auto t = int_suffix(s)) return types_.int_type(*t);
                    if (auto t = float_suffix(s)) return types_.float_type(*t);
                    error(Diag::Syntax, span, fmt::format("invalid suffix `{}` of a number", s));
                    return types_.error;
                }
                if (wanted.valid()) {
                    if (types_.is<ty::Int>(wanted)) return wanted;
                    if (ex.kind == Expectation::Kind::Castable) {
                        if (types_.is<ty::Char>(wanted)) return types_.u8;
                        if (types_.is<ty::RawPtr>(wanted)) return types_.usize;
                    }
                }
                return cx_.fresh_int(span);
            },
            [&](const ast::FloatLit& l) {
                if (l.suffix.valid()) {
                    const std::string_view s = p_.symbols.text(l.suffix);
                    if (auto t = float_suffix(s)) return types_.float_type(*t);
                    error(Diag::Syntax, span, fmt::format("invalid suffix `{}` of a number", s));
                    return types_.error;
                }
                if (wanted.valid() && types_.is<ty::Float>(wanted)) return wanted;
                return cx_.fresh_float(span);
            },
            [&](const ast::BoolLit&) { return types_.boolean; },
            [&](const ast::CharLit&) { return types_.character; },
            [&](const ast::ByteLit&) { return types_.u8; },
            [&](const ast::StrLit&) { return types_.ref(types_.str, false); },
            [&](const ast::ByteStrLit& l) {
                const size_t n = p_.symbols.text(l.bytes).size();
                return types_.ref(types_.array(types_.u8, n), false);
            },
        },
        lit);
}

hir::LitValue BodyChecker::literal_value(const ast::Literal& lit) {
    using U128 = unsigned __int128;
    return std::visit(
        Overloaded{
            [&](const ast::IntLit& l) -> hir::LitValue {
                const U128 bits = (U128{l.high} << 64) | l.low;
                if (l.suffix.valid() && float_suffix(p_.symbols.text(l.suffix)))
                    return hir::FloatConst{static_cast<double>(bits)};
                return hir::IntConst{bits};
            },
            [&](const ast::FloatLit& l) -> hir::LitValue {
                return hir::FloatConst{std::strtod(text(l.text).c_str(), nullptr)};
            },
            [&](const ast::BoolLit& l) -> hir::LitValue { return hir::IntConst{U128{l.value}}; },
            [&](const ast::CharLit& l) -> hir::LitValue { return hir::IntConst{l.value}; },
            [&](const ast::ByteLit& l) -> hir::LitValue { return hir::IntConst{l.value}; },
            [&](const ast::StrLit& l) -> hir::LitValue { return hir::StrConst{l.text}; },
            [&](const ast::ByteStrLit& l) -> hir::LitValue { return hir::ByteStrConst{l.bytes}; },
        },
        lit);
}

hir::ExprId BodyChecker::check_literal(const ast::Literal& lit, Span span, Expectation ex) {
    return make(span, literal_type(lit, span, ex), hir::LitExpr{literal_value(lit)});
}

// ---- Borrows

hir::ExprId BodyChecker::check_borrow(const ast::BorrowExpr& e, Span span, Expectation ex) {
    // `&[1, 2]` where `&[u8]` is wanted: the wish goes on to the elements, but the operand is an
    // array and no slice.
    Expectation inner;
    if (ex.kind == Expectation::Kind::HasType) {
        const TypeId wanted = cx_.shallow(ex.type);
        TypeId target;
        if (const auto* r = types_.as<ty::Ref>(wanted)) target = r->target;
        if (const auto* r = types_.as<ty::RawPtr>(wanted); r != nullptr && e.raw)
            target = r->target;
        if (target.valid()) {
            target = cx_.shallow(target);
            const bool is_unsized = types_.is<ty::Slice>(target) || types_.is<ty::Str>(target);
            inner =
                Expectation{is_unsized && !is_place_syntax(e.operand) ? Expectation::Kind::Hint
                                                                      : Expectation::Kind::HasType,
                            target};
        }
    }
    const hir::ExprId place = check_expr(e.operand, inner);
    const bool is_mut = e.mut == ast::Mut::Mut;
    if (is_mut) make_mutable(place);
    const TypeId target = type_of(place);
    if (has_error(target)) return error_expr(span);
    if (e.raw && (!is_place_syntax(e.operand) ||
                  std::holds_alternative<hir::ConstExpr>(out_.exprs[place].kind)))
        p_.diags.report(Diag::RawOfTemporary, out_.exprs[place].span).help("give the value a name");
    if (e.raw) return make(span, types_.raw_ptr(target, is_mut), hir::RawBorrowExpr{is_mut, place});
    const auto kind = is_mut ? hir::BorrowKind::Mut : hir::BorrowKind::Shared;
    return borrow(place, kind, false, span);
}

// ---- Tuples, arrays, ranges

hir::ExprId BodyChecker::check_tuple(const ast::TupleExpr& e, Span span, Expectation ex) {
    std::vector<TypeId> wanted;
    if (const TypeId t = only_has_type(ex); t.valid())
        if (const auto* tuple = types_.as<ty::Tuple>(t)) wanted = types_.list(tuple->elems);
    hir::TupleExpr tuple;
    std::vector<TypeId> elems;
    for (size_t i = 0; i < e.elems.size(); ++i) {
        hir::ExprId elem;
        if (i < wanted.size()) {
            elem = check_coercible(e.elems[i], wanted[i]);
            elems.push_back(wanted[i]);
        } else {
            elem = check_expr(e.elems[i]);
            elems.push_back(type_of(elem));
        }
        tuple.elems.push_back(elem);
    }
    return make(span, types_.tuple(std::move(elems)), std::move(tuple));
}

TypeId BodyChecker::wanted_element(Expectation ex) {
    if (ex.kind == Expectation::Kind::None) return TypeId{};
    const TypeId t = cx_.shallow(ex.type);
    if (const auto* a = types_.as<ty::Array>(t)) return a->elem;
    if (const auto* s = types_.as<ty::Slice>(t)) return s->elem;
    return TypeId{};
}

hir::ExprId BodyChecker::check_array(const ast::ArrayExpr& e, Span span, Expectation ex) {
    const TypeId wanted = wanted_element(ex);
    const bool demand = wanted.valid() && !cx_.is_var(wanted);
    Merge m{demand ? wanted : cx_.fresh(span), {}, {}, {}};
    if (wanted.valid() && ex.declared.valid()) m.declared = element_of(ex.declared);
    for (ast::ExprId elem : e.elems) {
        const hir::ExprId checked = check_expr(elem, Expectation::has(m.so_far(), m.declared));
        merge(m, checked, Why::Array);
    }
    const TypeId elem = m.so_far();
    return make(span, types_.array(elem, e.elems.size()), hir::ArrayExpr{std::move(m.exprs)});
}

hir::ExprId BodyChecker::check_repeat(const ast::RepeatExpr& e, Span span, Expectation ex) {
    const TypeId len = array_length(p_, lower_, e.len);
    const TypeId wanted = wanted_element(ex);
    const hir::ExprId elem = wanted.valid() ? check_coercible(e.elem, wanted) : check_expr(e.elem);
    const TypeId elem_type = type_of(elem);
    const auto* count = types_.as<ty::ConstValue>(len);
    const bool is_const = std::holds_alternative<hir::ConstExpr>(out_.exprs[elem].kind);
    if ((count == nullptr || count->bits > 1) && !is_const) {
        Cause c = cause(span_of(elem), Cause::Kind::RepeatCopy);
        cx_.require(TraitRef{p_.lang_trait("copy"), types_.list({elem_type})}, c);
    }
    if (types_.is<ty::Error>(len)) cx_.taint();
    return make(span, types_.intern(ty::Array{elem_type, len}), hir::RepeatExpr{elem, len});
}

hir::ExprId BodyChecker::check_range(const ast::RangeExpr& e, Span span, Expectation ex) {
    if (e.inclusive && e.low.valid()) {
        const FnId fn = p_.lang_fn("range_inclusive_new");
        const TypeListId args = cx_.fresh_args(p_.params(fn), span);
        const FnSig sig = cx_.instantiate_sig(fn, args, cause(span));
        std::vector<hir::ExprId> operands =
            check_args({e.low, e.high}, sig, 0, span, span, "range", {}, ex);
        return make(span, sig.ret,
                    hir::CallExpr{fn_expr(fn, args, span), std::move(operands), span,
                                  hir::Source::Written});
    }
    const std::string_view lang = e.inclusive      ? "RangeToInclusive"
                                  : !e.low.valid() ? (e.high.valid() ? "RangeTo" : "RangeFull")
                                  : e.high.valid() ? "Range"
                                                   : "RangeFrom";
    const AdtId adt = p_.lang_adt(lang);
    const TypeListId args = cx_.fresh_args(p_.params(adt), span);
    const TypeId type = types_.adt(adt, args);
    if (const TypeId wanted = only_has_type(ex); wanted.valid()) (void)cx_.unify(wanted, type);
    hir::AdtExpr result{adt, 0, {}, {}};
    const Variant& variant = p_.adt(adt).variants.front();
    for (const auto& [end, field_name] : {std::pair{e.low, "start"}, std::pair{e.high, "end"}}) {
        if (!end.valid()) continue;
        const auto field = find_field(variant, p_.symbols.intern(field_name));
        FLECK_CHECK(field.has_value(), "a range type of the prelude has no start or end");
        const hir::ExprId value =
            check_coercible(end, field_type(cx_, variant.fields[*field], args, span));
        result.fields.push_back(hir::FieldValue{*field, value});
    }
    return make(span, type, std::move(result));
}

}  // namespace fleck
