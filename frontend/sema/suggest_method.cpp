#include "frontend/sema/suggest_method.h"

#include <algorithm>

#include "frontend/sema/tables.h"

namespace fleck {

namespace {

class ReceiverSearch {
  public:
    ReceiverSearch(InferCtxt& infer, const LowerCtx& scope, const ast::PathSegment& method)
        : cx(infer), p(infer.p), types(infer.types), scope_(scope), method_(method) {}

    bool suggest(Diagnostic& d, TypeId receiver) {
        const Span span = method_.name.span;
        const std::vector<AutoderefStep> steps = autoderef(cx, receiver, span);
        if (steps.size() > kMaxDerefs) return false;
        for (const AutoderefStep& step : steps) {
            const TypeId type = cx.shallow(step.type);
            if (cx.is_var(type)) return false;
            if (inside(d, type) || gone_through(d, type) || owned(d, type)) return true;
        }
        return false;
    }

  private:
    // The result of a method, if the type has it.
    TypeId result_of(TypeId type, const ast::PathSegment& method) {
        const MethodResult found = lookup_method(cx, scope_, type, method, method.name.span);
        const auto* callee = std::get_if<MethodCallee>(&found);
        return callee != nullptr ? callee->sig.ret : TypeId();
    }

    bool has(TypeId type) {
        return cx.probe([&] { return result_of(type, method_).valid(); });
    }

    bool inside(Diagnostic& d, TypeId type) {
        const std::optional<Held> held = held_inside(p, type);
        if (!held || cx.is_var(cx.shallow(held->type)) || !has(cx.shallow(held->type)))
            return false;
        d.help(fmt::format("what is in the `{}` has it: {}", held->owner, held->take_out));
        return true;
    }

    // `v.map(..)`: what `v.iter()` gives has it.
    bool gone_through(Diagnostic& d, TypeId type) {
        for (const std::string_view view : {"iter", "chars"}) {
            ast::PathSegment segment;
            segment.name = {p.symbols.intern(view), method_.name.span};
            const bool fits = cx.probe([&] {
                const TypeId result = result_of(type, segment);
                return result.valid() && !types.is<ty::Ref>(cx.shallow(result)) &&
                       result_of(result, method_).valid();
            });
            if (!fits) continue;
            const std::string_view name = p.symbols.text(method_.name.name);
            d.help(fmt::format("`.{0}()` goes through it: `.{0}().{1}(..)`", view, name));
            return true;
        }
        return false;
    }

    // `push` of a text or of a list whose length is fixed.
    bool owned(Diagnostic& d, TypeId type) {
        const auto* array = types.as<ty::Array>(type);
        const auto* slice = types.as<ty::Slice>(type);
        if (types.is<ty::Str>(type)) {
            if (!has(types.adt(p.lang_adt("String"), kEmptyTypes))) return false;
            d.help("a `&str` is only lent: `.to_string()` makes a `String` of it, which has it");
            return true;
        }
        if (array == nullptr && slice == nullptr) return false;
        const TypeId elem = array != nullptr ? array->elem : slice->elem;
        if (!has(types.adt(p.lang_adt("Vec"), types.list({elem})))) return false;
        d.help(array != nullptr
                   ? "the length of an array is fixed: a `Vec` can grow, `vec![..]` makes one"
                   : "a slice is only lent: a `Vec` has it, `.to_vec()` makes one");
        return true;
    }

    InferCtxt& cx;
    Program& p;
    Types& types;
    const LowerCtx& scope_;
    const ast::PathSegment& method_;
};

}  // namespace

std::optional<Held> held_inside(Program& p, TypeId type) {
    const auto* adt = p.types.as<ty::Adt>(type);
    if (adt == nullptr) return std::nullopt;
    const TypeListId args = adt->args;
    if (p.is_lang(adt->def, "Option"))
        return Held{p.types.list(args).front(), "Option", "it may be `None`",
                    "`match`, `if let Some(x)` or `.unwrap_or(..)` take it out"};
    if (p.is_lang(adt->def, "Result"))
        return Held{p.types.list(args).front(), "Result", "it may be an error",
                    "`match`, `if let Ok(x)` or `?` take it out"};
    return std::nullopt;
}

bool suggest_receiver(InferCtxt& cx, const LowerCtx& scope, Diagnostic& d, TypeId receiver,
                      const ast::PathSegment& method) {
    return ReceiverSearch(cx, scope, method).suggest(d, receiver);
}

std::vector<TraitRef> reasons(InferCtxt& cx, const TraitRef& what) {
    Program& p = cx.p;
    const TypeId self = p.types.list(what.args)[0];
    std::vector<TraitRef> out;
    for (const ImplId id : p.all_impls_of_trait(what.trait)) {
        const Impl& impl = p.impl(id);
        if (!p.types.is<ty::Param>(impl.self_type) || impl.generics.params.size() != 1) continue;
        const TypeListId args = p.types.list({self});
        for (const Predicate& predicate : impl.generics.predicates) {
            const auto* asked = std::get_if<TraitPredicate>(&predicate);
            if (asked == nullptr) continue;
            const TraitRef ref{asked->trait_ref.trait, p.types.subst(asked->trait_ref.args, args)};
            if (cx.holds(ref) == InferCtxt::Answer::No) out.push_back(ref);
        }
    }
    if (out.empty()) out.push_back(what);
    return out;
}

}  // namespace fleck
