#include "frontend/sema/call_lints.h"

#include <unordered_set>

#include "frontend/sema/deprecation.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

constexpr std::string_view kComparison =
    "the same function may have several addresses, and several functions the same one";

class CallLints {
  public:
    CallLints(Program& program, const hir::Body& body, DiagSink& diags)
        : p_(program), body_(body), diags_(diags) {}

    void run() {
        for (const hir::Expr& e : body_.exprs) {
            if (const auto* field = std::get_if<hir::FieldExpr>(&e.kind)) follow(field->base);
            if (const auto* index = std::get_if<hir::IndexExpr>(&e.kind)) follow(index->base);
        }
        for (const hir::Expr& e : body_.exprs) {
            if (e.origin != hir::Origin::Written) continue;
            if (const auto* call = std::get_if<hir::CallExpr>(&e.kind)) {
                call_of(*call, e);
                compared(*call, e.span);
                shown_as_pointers(*call);
            }
            if (const auto* op = std::get_if<hir::BinaryExpr>(&e.kind))
                if (is_comparison(op->op) && is_fn(type(op->lhs)))
                    diags_.report(Diag::FnComparison, e.span).at(std::string(kComparison));
            if (const auto* cast = std::get_if<hir::CastExpr>(&e.kind)) cast_of(*cast, e);
        }
        deprecated_of_library();
        if (!p_.crate(CrateId::User).deprecations.empty()) deprecated_members();
    }

  private:
    [[nodiscard]] TypeId type(hir::ExprId id) const { return body_.exprs[id].type; }

    // `r.field`, `r[0]`: the value behind `r` is meant.
    void follow(hir::ExprId base) {
        while (const auto* deref = std::get_if<hir::DerefExpr>(&body_.exprs[base].kind)) {
            const hir::ExprId inner = deref->operand;
            if (body_.exprs[inner].span != body_.exprs[base].span) return;
            followed_.insert(&body_.exprs[inner]);
            base = inner;
        }
    }

    [[nodiscard]] FnId called(const hir::CallExpr& call) const {
        const auto* def = p_.types.as<ty::FnDef>(type(call.callee));
        return def != nullptr ? def->def : FnId();
    }

    [[nodiscard]] FnId method_of(std::string_view trait, std::string_view name) const {
        return p_.trait_fn(p_.lang_trait(trait), name);
    }

    void call_of(const hir::CallExpr& call, const hir::Expr& e) {
        const FnId fn = called(call);
        if (!fn.valid() || p_.crate_of(fn) != CrateId::Std || call.args.size() != 1) return;
        if (call.source == hir::Source::MethodCall) {
            of_reference(call, fn, e);
            into_iter(call, fn);
        }
        if (fn == p_.lang_fn("mem_drop") || fn == p_.lang_fn("mem_forget"))
            without_effect(call, fn == p_.lang_fn("mem_drop"), e.span);
        else if (fn == p_.lang_fn("mem_discriminant"))
            discriminant_of(call, e.span);
    }

    // ---- `discriminant(&5)`

    void discriminant_of(const hir::CallExpr& call, Span span) {
        const TypeId of = p_.types.list(p_.types.as<ty::FnDef>(type(call.callee))->args)[0];
        const auto* adt = p_.types.as<ty::Adt>(of);
        if (p_.types.is<ty::Param>(of) || p_.types.is<ty::Projection>(of) ||
            (adt != nullptr && p_.adt(adt->def).kind == AdtKind::Enum))
            return;
        diags_.report(Diag::EnumIntrinsic, span, type_name(p_, of));
    }

    // ---- `boxed_slice.into_iter()`

    void into_iter(const hir::CallExpr& call, FnId fn) {
        if (fn != method_of("IntoIterator", "into_iter")) return;
        const std::optional<hir::ExprId> receiver = written(call.args[0]);
        const auto* ref = p_.types.as<ty::Ref>(type(call.args[0]));
        if (!receiver || ref == nullptr || type(*receiver) != ref->target) return;
        const auto* adt = p_.types.as<ty::Adt>(ref->target);
        if (adt == nullptr || !p_.is_lang(adt->def, "owned_box") ||
            !p_.types.is<ty::Slice>(p_.types.list(adt->args)[0]))
            return;
        diags_.report(Diag::BoxedSliceIntoIter, call.fn_span, type_name(p_, ref->target))
            .help("`.iter()` says so in every edition");
    }

    // ---- `drop(&x)`, `forget(5)`

    void without_effect(const hir::CallExpr& call, bool drops, Span span) {
        const TypeId value = type(call.args[0]);
        const auto* adt = p_.types.as<ty::Adt>(value);
        if (p_.types.is<ty::Ref>(value))
            diags_.report(drops ? Diag::DroppingReference : Diag::ForgettingReference, span)
                .at("what it points to stays");
        else if (is_copy(p_, ParamEnv{}, value))
            diags_.report(drops ? Diag::DroppingCopy : Diag::ForgettingCopy, span)
                .at(drops ? "a copy is dropped; the value stays" : "only a copy is forgotten");
        else if (drops && adt != nullptr && p_.is_lang(adt->def, "manually_drop"))
            diags_.report(Diag::DroppingManually, span)
                .help("`ManuallyDrop::into_inner(x)` gives the value, which is then dropped");
    }

    // ---- `r.clone()` where only the reference can be cloned

    void of_reference(const hir::CallExpr& call, FnId fn, const hir::Expr& e) {
        const bool clones = fn == method_of("clone", "clone");
        const bool derefs = fn == method_of("deref", "deref");
        if (!clones && !derefs) return;
        const auto* def = p_.types.as<ty::FnDef>(type(call.callee));
        const TypeId self = p_.types.list(def->args)[0];
        if (!p_.types.is<ty::Ref>(self)) return;
        const std::optional<hir::ExprId> receiver = written(call.args[0]);
        if (!receiver) return;
        if (type(*receiver) == e.type && !followed_.contains(&e))
            diags_.report(Diag::NoopMethodCall, call.fn_span, p_.symbols.text(p_.name(fn)))
                .at("what it points to is not cloned");
        else
            diags_.report(Diag::DoubleReference, call.fn_span, p_.symbols.text(p_.name(fn)))
                .at("only the outer reference goes");
    }

    // The receiver without the references that the method call added and took away; nothing where
    // a `Deref` of the program's was called on the way.
    [[nodiscard]] std::optional<hir::ExprId> written(hir::ExprId id) const {
        for (;;) {
            const hir::Expr& e = body_.exprs[id];
            const auto* borrow = std::get_if<hir::BorrowExpr>(&e.kind);
            const auto* deref = std::get_if<hir::DerefExpr>(&e.kind);
            const auto* call = std::get_if<hir::CallExpr>(&e.kind);
            if (call != nullptr && call->source == hir::Source::AutoDeref) return std::nullopt;
            if (borrow != nullptr && borrow->implicit)
                id = borrow->place;
            else if (deref != nullptr && body_.exprs[deref->operand].span == e.span)
                id = deref->operand;
            else
                return id;
        }
    }

    // ---- Functions as values

    // A function, or an option of one, perhaps by reference.
    [[nodiscard]] bool is_fn(TypeId t) const {
        while (const auto* ref = p_.types.as<ty::Ref>(t)) t = ref->target;
        if (const auto* adt = p_.types.as<ty::Adt>(t); adt != nullptr && is_option(*adt))
            return p_.types.is<ty::FnPtr>(p_.types.list(adt->args)[0]);
        return p_.types.is<ty::FnPtr>(t) || p_.types.is<ty::FnDef>(t);
    }
    [[nodiscard]] bool is_option(const ty::Adt& adt) const { return p_.is_lang(adt.def, "Option"); }
    static bool is_comparison(hir::BinOp op) {
        return op <= hir::BinOp::Ge && op >= hir::BinOp::Eq;
    }

    // `f == g`, `f.lt(&g)`, `f.max(g)`
    void compared(const hir::CallExpr& call, Span span) {
        if (call.args.size() != 2 || !is_fn(type(call.args[0])) || !is_fn(type(call.args[1])))
            return;
        const FnId fn = called(call);
        const TraitId trait = fn.valid() ? p_.fn(fn).owner.trait : TraitId();
        const bool compares =
            trait.valid() && (p_.is_lang(trait, "eq") || p_.is_lang(trait, "partial_ord") ||
                              p_.is_lang(trait, "Ord"));
        if (compares || call.source == hir::Source::Operator)
            diags_.report(Diag::FnComparison, span).at(std::string(kComparison));
    }

    // `show(&f)` where `T: Pointer` shows the address of what it is given.
    void shown_as_pointers(const hir::CallExpr& call) {
        const auto* def = p_.types.as<ty::FnDef>(type(call.callee));
        if (def == nullptr || p_.types.list(def->args).empty()) return;
        const Fn& fn = p_.fn(def->def);
        for (const Predicate& pred : p_.generics(def->def).predicates) {
            const auto* bound = std::get_if<TraitPredicate>(&pred);
            if (bound == nullptr || !p_.is_lang(bound->trait_ref.trait, "Pointer")) continue;
            const TypeId param = p_.types.list(bound->trait_ref.args)[0];
            const auto* ref = p_.types.as<ty::Ref>(p_.types.subst(param, def->args));
            const auto* item = ref != nullptr ? p_.types.as<ty::FnDef>(ref->target) : nullptr;
            if (item == nullptr) continue;
            for (size_t i = 0; i < fn.sig.params.size() && i < call.args.size(); ++i) {
                TypeId given = fn.sig.params[i];
                if (const auto* r = p_.types.as<ty::Ref>(given)) given = r->target;
                if (given == param)
                    diags_
                        .report(Diag::FnReference, body_.exprs[call.args[i]].span,
                                p_.symbols.text(p_.fn(item->def).name))
                        .help("cast the function to a pointer: `f as fn(..) -> ..`");
            }
        }
    }

    void cast_of(const hir::CastExpr& cast, const hir::Expr& e) {
        if (cast.implicit || !p_.types.is<ty::Int>(e.type)) return;
        hir::ExprId from = cast.operand;
        while (const auto* inner = std::get_if<hir::CastExpr>(&body_.exprs[from].kind)) {
            if (!inner->implicit) break;
            from = inner->operand;
        }
        if (p_.types.is<ty::FnDef>(type(from)))
            diags_.report(Diag::FnToInteger, e.span)
                .help("cast it to a raw pointer first: `as *const ()`");
    }

    // ---- Deprecated methods and fields

    void deprecated_of_library() {
        for (const hir::Expr& e : body_.exprs) {
            if (!std::holds_alternative<hir::FnExpr>(e.kind)) continue;
            const auto* def = p_.types.as<ty::FnDef>(e.type);
            if (def == nullptr || p_.crate_of(def->def) != CrateId::Std) continue;
            const Fn& fn = p_.fn(def->def);
            for (const ast::Attr& attr : p_.ast(fn.ast).attrs)
                if (p_.symbols.text(attr.name) == "deprecated")
                    diags_.report(Diag::Deprecated, e.span, "method", p_.symbols.text(fn.name),
                                  fmt::format(": {}", quoted(p_.symbols.text(attr.args))));
        }
    }

    // `note = "use another"`
    static std::string_view quoted(std::string_view args) {
        const size_t first = args.find('"') + 1;
        return args.substr(first, args.rfind('"') - first);
    }

    void deprecated_members() {
        for (const hir::Expr& e : body_.exprs) {
            if (e.origin != hir::Origin::Written) continue;
            if (std::holds_alternative<hir::FnExpr>(e.kind)) {
                const auto* def = p_.types.as<ty::FnDef>(e.type);
                if (def == nullptr) continue;
                const Fn& fn = p_.fn(def->def);
                if (fn.owner.impl.valid() || fn.owner.trait.valid())
                    report_deprecated(p_, e.span, fn.span, "method", fn.name);
            }
            if (const auto* field = std::get_if<hir::FieldExpr>(&e.kind))
                if (const auto* adt = p_.types.as<ty::Adt>(type(field->base)))
                    of_field(adt->def, 0, field->field, e.span);
            if (const auto* literal = std::get_if<hir::AdtExpr>(&e.kind))
                for (const hir::FieldValue& f : literal->fields)
                    of_field(literal->adt, literal->variant, f.field, body_.exprs[f.value].span);
        }
        for (const hir::Pat& pat : body_.pats) {
            if (const auto* leaf = std::get_if<hir::LeafPat>(&pat.kind))
                if (const auto* adt = p_.types.as<ty::Adt>(pat.type))
                    for (const hir::FieldSubPat& f : leaf->subs)
                        of_field(adt->def, 0, f.field, body_.pats[f.pat].span);
            if (const auto* variant = std::get_if<hir::VariantPat>(&pat.kind))
                for (const hir::FieldSubPat& f : variant->subs)
                    of_field(variant->adt, variant->variant, f.field, body_.pats[f.pat].span);
        }
    }

    void of_field(AdtId adt, uint32_t variant, uint32_t index, Span use) {
        const Field& field = p_.adt(adt).variants[variant].fields[index];
        report_deprecated(p_, use, field.span, "field", field.name);
    }

    Program& p_;
    const hir::Body& body_;
    DiagSink& diags_;
    std::unordered_set<const hir::Expr*> followed_;
};

}  // namespace

void report_derived_comparisons(Program& p) {
    for (const ImplId id : p.impls_of(CrateId::User)) {
        const Impl& impl = p.impl(id);
        const auto* adt = p.types.as<ty::Adt>(impl.self_type);
        if (!impl.trait || adt == nullptr || !is_derived(p, impl)) continue;
        const TraitId trait = impl.trait->trait;
        if (!p.is_lang(trait, "eq") && !p.is_lang(trait, "partial_ord") && !p.is_lang(trait, "Ord"))
            continue;
        for (const Variant& v : p.adt(adt->def).variants)
            for (const Field& f : v.fields)
                if (p.types.is<ty::FnPtr>(f.type))
                    p.diags.report(Diag::FnComparison, f.span).at(std::string(kComparison));
    }
}

void report_call_lints(Program& program, const hir::Body& body, DiagSink& diags) {
    CallLints(program, body, diags).run();
}

}  // namespace fleck
