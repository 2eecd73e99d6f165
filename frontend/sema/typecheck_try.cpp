// The `?` operator on Option, Result and ControlFlow:
//
//     e?   =>   match e { Ok(v) => v, Err(e) => return Err(From::from(e)) }
#include <algorithm>
#include <array>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

namespace {

// What `?` goes on with, and what it returns early with. The numbers are those of type arguments.
struct TryType {
    std::string_view lang, goes_on, stops;
    size_t value;
    std::optional<size_t> residual;
    bool is_converted;  // the residual, by `From`
};
constexpr std::array<TryType, 3> kTryTypes{{{"Option", "Some", "None", 0, {}, false},
                                            {"Result", "Ok", "Err", 0, 1, true},
                                            {"ControlFlow", "Continue", "Break", 1, 0, false}}};

}  // namespace

hir::ExprId BodyChecker::check_try(const ast::TryExpr& e, Span span) {
    const hir::ExprId operand = check_expr(e.operand);
    const Span mark = span.last_byte();
    const TypeId type = must_know(type_of(operand), span_of(operand));
    if (types_.is<ty::Error>(type)) return error_expr(span);
    const auto* adt = types_.as<ty::Adt>(type);
    const auto* kind = std::ranges::find_if(kTryTypes, [&](const TryType& t) {
        return adt != nullptr && p_.is_lang(adt->def, t.lang);
    });
    if (kind == kTryTypes.end() && has_error(type)) return error_expr(span);
    if (kind == kTryTypes.end()) {
        error(Diag::TryOnOther, span, name(type)).at("only `Option` and `Result` have `?`");
        return error_expr(span);
    }
    const bool is_option = kind->lang == "Option", is_result = kind->lang == "Result";
    TypeId ret = ret_ ? known(*ret_) : TypeId{};
    if (ret.valid() && cx_.is_var(ret)) {
        // What a closure gives is not known yet: that it is one of the same, `?` tells.
        std::vector<TypeId> open;
        for (size_t i = 0; i < types_.list(adt->args).size(); ++i) open.push_back(cx_.fresh(mark));
        (void)cx_.unify(ret, types_.adt(adt->def, types_.list(std::move(open))));
        ret = cx_.shallow(ret);
        adt = types_.as<ty::Adt>(type);
    }
    const auto* ret_adt = ret.valid() ? types_.as<ty::Adt>(ret) : nullptr;
    if (ret_adt == nullptr || ret_adt->def != adt->def) {
        const bool is_open = is_result && has_error(types_.list(adt->args)[1]);
        // Behind a `return` that is wrong nothing is known of what is returned.
        if (!is_open && !returns_failed() && (!ret.valid() || !has_error(ret))) {
            Diagnostic& d = error(Diag::TryInOtherFn, mark, kind->lang);
            d.at("what would it return?");
            if (ret_span_.valid())
                d.label(ret_span_, fmt::format("this function returns `{}`", name(ret)));
            if (ret_adt != nullptr && is_result && p_.is_lang(ret_adt->def, "Option"))
                d.help("`.ok()?` makes an `Option` of a `Result`");
            else if (ret_adt != nullptr && is_option && p_.is_lang(ret_adt->def, "Result"))
                d.help("`.ok_or(..)?` makes a `Result` of an `Option`");
            else if (in_closure_ == hir::kNoClosure && ret.valid() && ret == types_.unit) {
                const std::string args = is_result ? ", " + name(types_.list(adt->args)[1]) : "";
                if (is_option || is_result)
                    d.help(
                        fmt::format("let the function return `{}<(){}>`, and end it with `{}(())`",
                                    kind->lang, args, kind->goes_on));
            }
        }
        // What it takes out is known all the same.
        cx_.taint();
        return make(span, types_.list(adt->args)[kind->value], hir::TupleExpr{});
    }
    const AdtId def = adt->def;
    const std::vector<TypeId> args = types_.list(adt->args);
    const std::vector<TypeId> ret_args = types_.list(ret_adt->args);
    const auto bind = [&](std::string_view variable, TypeId t) {
        const hir::VarId var = new_var(p_.symbols.intern(variable), span, t, false);
        out_.vars[var].internal = true;
        return var;
    };
    const auto arm = [&](std::string_view variant, std::vector<hir::FieldSubPat> subs,
                         hir::ExprId body) {
        return hir::Arm{
            make_variant_pat(span, type, def, lang_variant(def, variant), std::move(subs)),
            {},
            body,
            span};
    };
    const auto local = [&](hir::VarId var) {
        return make(span, out_.vars[var].type, hir::LocalExpr{var});
    };
    const auto binding = [&](hir::VarId var) {
        return hir::FieldSubPat{
            0, make_pat(span, out_.vars[var].type, hir::BindingPat{var, false, false, {}})};
    };

    const TypeId output = args[kind->value];
    const hir::VarId value = bind("val#", output);
    // `?` takes its operand as a whole, as a call would.
    const hir::ExprId taken =
        out_.exprs[operand].is_place()
            ? make(span_of(operand), type, hir::BlockExpr{{}, operand, {}, mark})
            : operand;
    hir::MatchExpr match{taken, {}, hir::Source::Question};
    hir::AdtExpr failure{def, lang_variant(def, kind->stops), {}, {}};
    std::vector<hir::FieldSubPat> failed;
    if (kind->residual) {
        const TypeId from_type = args[*kind->residual], to_type = ret_args[*kind->residual];
        const hir::VarId residual = bind("residual#", from_type);
        failed.push_back(binding(residual));
        hir::ExprId given = local(residual);
        if (kind->is_converted) {
            Cause why = cause(mark, Cause::Kind::Question);
            const FnId from = p_.trait_fn(p_.lang_trait("From"), "from");
            const MethodCallee callee = trait_method(cx_, from, to_type, {from_type}, why);
            given = make_call(callee, {given}, mark, mark, hir::Source::Question);
        } else if (!cx_.unify(from_type, to_type)) {
            error(Diag::TryInOtherFn, mark, kind->lang)
                .at(fmt::format("this may be `{}({})`, and the function returns `{}`", kind->stops,
                                name(from_type), name(ret)));
        }
        failure.fields.push_back(hir::FieldValue{0, given});
    }
    const hir::ExprId result = make(span, ret, std::move(failure));
    const hir::ExprId leave = make(span, types_.never, hir::ReturnExpr{result});
    // `Err(e)?;` gives nothing: what it would give is `()`.
    if (cx_.is_var(output)) cx_.mark_diverging(output);
    match.arms.push_back(arm(kind->stops, std::move(failed),
                             implicit_cast(hir::CastKind::NeverToAny, leave, output)));
    match.arms.push_back(arm(kind->goes_on, {binding(value)}, local(value)));
    return make(span, output, std::move(match));
}

}  // namespace fleck
