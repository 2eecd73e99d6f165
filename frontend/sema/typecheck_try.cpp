// The `?` operator on Option and Result:
//
//     e?   =>   match e { Ok(v) => v, Err(e) => return Err(From::from(e)) }
#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::check_try(const ast::TryExpr& e, Span span) {
    const hir::ExprId operand = check_expr(e.operand);
    const Span mark = span.last_byte();
    const TypeId type = must_know(type_of(operand), span_of(operand));
    if (types_.is<ty::Error>(type)) return error_expr(span);
    const auto* adt = types_.as<ty::Adt>(type);
    const bool is_option = adt != nullptr && p_.is_lang(adt->def, "Option");
    const bool is_result = adt != nullptr && p_.is_lang(adt->def, "Result");
    if (!is_option && !is_result) {
        error(Diag::TryOnOther, mark, name(type)).at("only `Option` and `Result` have `?`");
        return error_expr(span);
    }
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
        if (!is_open && (!ret.valid() || !has_error(ret))) {
            Diagnostic& d = error(Diag::TryInOtherFn, mark, is_option ? "Option" : "Result");
            d.at("what would it return?");
            if (ret_span_.valid())
                d.label(ret_span_, fmt::format("this function returns `{}`", name(ret)));
            if (ret_adt != nullptr && is_result && p_.is_lang(ret_adt->def, "Option"))
                d.help("`.ok()?` makes an `Option` of a `Result`");
            else if (ret_adt != nullptr && is_option && p_.is_lang(ret_adt->def, "Result"))
                d.help("`.ok_or(..)?` makes a `Result` of an `Option`");
            else if (in_closure_ == hir::kNoClosure && ret.valid() && ret == types_.unit)
                d.help(is_option ? std::string("let the function return `Option<()>`, and end it "
                                               "with `Some(())`")
                                 : fmt::format("let the function return `Result<(), {}>`, and end "
                                               "it with `Ok(())`",
                                               name(types_.list(adt->args)[1])));
        }
        // What it takes out is known all the same.
        cx_.taint();
        return make(span, types_.list(adt->args)[0], hir::TupleExpr{});
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

    const hir::VarId value = bind("val#", args[0]);
    // `?` takes its operand as a whole, as a call would.
    const hir::ExprId taken =
        is_place(operand) ? make(span_of(operand), type, hir::BlockExpr{{}, operand, {}, mark})
                          : operand;
    hir::MatchExpr match{taken, {}, hir::Source::Question};
    match.arms.push_back(arm(is_option ? "Some" : "Ok", {binding(value)}, local(value)));
    hir::AdtExpr failure{def, lang_variant(def, is_option ? "None" : "Err"), {}, {}};
    std::vector<hir::FieldSubPat> failed;
    if (is_result) {
        const hir::VarId err = bind("err#", args[1]);
        failed.push_back(binding(err));
        Cause why = cause(mark, Cause::Kind::Question);
        const FnId from = p_.trait_fn(p_.lang_trait("From"), "from");
        const MethodCallee callee = trait_method(cx_, from, ret_args[1], {args[1]}, why);
        failure.fields.push_back(
            hir::FieldValue{0, make_call(callee, {local(err)}, mark, mark, hir::Source::Question)});
    }
    const hir::ExprId result = make(span, ret, std::move(failure));
    const hir::ExprId leave = make(span, types_.never, hir::ReturnExpr{result});
    // `Err(e)?;` gives nothing: what it would give is `()`.
    if (cx_.is_var(args[0])) cx_.mark_diverging(args[0]);
    match.arms.push_back(arm(is_option ? "None" : "Err", std::move(failed),
                             implicit_cast(hir::CastKind::NeverToAny, leave, args[0])));
    return make(span, args[0], std::move(match));
}

}  // namespace fleck
