// What is said about obligations that do not hold, or that stay open.
#include <algorithm>
#include <functional>

#include "frontend/sema/infer.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/selection.h"
#include "frontend/sema/suggest_derive.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// What it costs to say a type by a path in place of a method, and in a path: `f::<T>`, `None::<T>`.
constexpr uint32_t kMethodCost = 20;
uint32_t path_cost(const SourceMap& sources, Span path) {
    const std::string_view text = sources.text(path);
    // Nobody can say it in what a macro wrote, the place of which is the whole call.
    if (text.find('!') != std::string_view::npos) return UINT32_MAX;
    const size_t before = text.rfind(':');
    const char first = text[before == std::string_view::npos ? 0 : before + 1];
    const bool goes_on = sources.text({path.begin, path.end + 1}).back() == ':';
    const bool is_ctor = first >= 'A' && first <= 'Z' && !goes_on;  // `None`, not `Vec::new`
    return is_ctor ? 15 : 10;
}

constexpr const char* kSayWhichType =
    "give the variable its type, `let x: T = ..`, or say it in the call, `f::<T>(..)`";

std::string sized_message(Cause::Kind kind) {
    using K = Cause::Kind;
    switch (kind) {
        case K::SizedLocal:
            return "all local variables must have a size that is known before the program runs";
        case K::SizedParam:
            return "function parameters must have a size that is known before the program runs";
        case K::SizedReturn:
            return "the result of a function must have a size that is known before the program "
                   "runs";
        case K::SizedField:
            return "only the last field of a struct may have a size that is not known";
        case K::SizedArgument:
        case K::Misc:
        case K::Bound:
        case K::RepeatCopy:
        case K::Operator:
        case K::Format:
        case K::ForLoop:
        case K::Question:
        case K::IndexBy:
        case K::MainReturn:
            return "a value of this type can only stand behind a pointer, as in `&` or `Box`";
    }
    FLECK_UNREACHABLE();
}

bool is_number(InferCtxt& cx, TypeId t) {
    t = cx.shallow(t);
    return cx.types.is<ty::Int>(t) || cx.types.is<ty::Float>(t) || cx.is_int_var(t) ||
           cx.is_float_var(t);
}

void explain_index(InferCtxt& cx, Diagnostic& d, const Cause& cause, TypeId index, TypeId indexed) {
    indexed = cx.shallow(indexed);
    const bool is_str = cx.types.is<ty::Str>(indexed);
    if (!cause.detail.empty() || (!is_str && !cx.types.is<ty::Slice>(indexed))) {
        d.at(cause.detail.empty() ? "cannot be the index" : cause.detail);
        return;
    }
    d.at(fmt::format("`{}` cannot be indexed by `{}`", cx.name(indexed), cx.name(index)));
    if (is_str)
        d.help("characters differ in size: `.chars().nth(i)` counts them, `&s[a..b]` takes bytes");
    else if (is_number(cx, index))
        d.help("an index is a `usize`");
}

// What goes through a text or counts to a number.
void suggest_loop(InferCtxt& cx, Diagnostic& d, TypeId type) {
    while (const auto* ref = cx.types.as<ty::Ref>(type)) type = cx.shallow(ref->target);
    const auto* adt = cx.types.as<ty::Adt>(type);
    if (cx.types.is<ty::Str>(type) || (adt != nullptr && cx.p.is_lang(adt->def, "String")))
        d.help("`.chars()` goes through its characters, `.bytes()` through its bytes");
    else if (cx.types.is<ty::Int>(type) || cx.is_int_var(type))
        d.help("`0..n` counts from 0 to below n");
}

// `x == 2` of a reference: the value behind it is meant.
bool suggest_star(InferCtxt& cx, Diagnostic& d, const TraitRef& what) {
    const std::vector<TypeId> sides = cx.types.list(what.args);
    for (size_t i = 0; i < sides.size(); ++i) {
        std::vector<TypeId> changed = sides;
        const auto* ref = cx.types.as<ty::Ref>(cx.shallow(sides[i]));
        if (ref == nullptr) continue;
        changed[i] = ref->target;
        if (cx.holds(TraitRef{what.trait, cx.types.list(std::move(changed))}) ==
            InferCtxt::Answer::No)
            continue;
        d.help(fmt::format("`*` in front of the {} side reads the value behind the reference",
                           i == 0 ? "left" : "right"));
        return true;
    }
    return false;
}

// `Vec<i32>: FromIterator<&i32>`: of other items it would hold.
void suggest_items(InferCtxt& cx, Diagnostic& d, const TraitRef& what) {
    const std::vector<TypeId> args = cx.types.list(what.args);
    if (args.size() != 2) return;
    const TypeId item = cx.shallow(args[1]);
    const auto holds = [&](TypeId of) {
        return cx.holds(TraitRef{what.trait, cx.types.list({args[0], of})}) !=
               InferCtxt::Answer::No;
    };
    if (const auto* ref = cx.types.as<ty::Ref>(item);
        ref != nullptr && cx.is_sized(ref->target) && holds(ref->target)) {
        d.help("`.cloned()` before it makes values of the references");
        return;
    }
    const auto* adt = cx.types.as<ty::Adt>(args[0]);
    if (adt == nullptr || cx.types.list(adt->args).empty()) return;
    const TypeId elem = cx.types.list(adt->args)[0];
    if (cx.is_var(cx.shallow(elem)) || !holds(elem)) return;
    const TraitRef from{cx.p.lang_trait("From"), cx.types.list({elem, item})};
    if (cx.holds(from) != InferCtxt::Answer::Yes) return;
    d.help(fmt::format("`.map({0}::from)` before it makes a `{0}` of each", cx.name(elem)));
}

// Of a type parameter it must be asked.
void suggest_bound(Program& p, Diagnostic& d, TypeId type, TraitId trait) {
    const auto* param = p.types.as<ty::Param>(type);
    if (param == nullptr) return;
    d.help(fmt::format("ask for it where `{0}` is declared: `{0}: {1}`",
                       p.symbols.text(param->name), p.symbols.text(p.name(trait))));
}

// Where it shows what a closure gives: the type that is written, or what stands last in its body.
Span result_span(Program& p, FnId closure) {
    const Span span = p.fn(closure).span;
    const ast::Nodes& nodes = p.body(p.fn(closure).closure->item).nodes;
    for (const ast::Expr& e : nodes.exprs) {
        const auto* c = std::get_if<ast::ClosureExpr>(&e.kind);
        if (c == nullptr || e.span != span) continue;
        if (c->ret.valid()) return nodes.types[c->ret].span;
        const ast::Expr& body = nodes.exprs[c->body];
        const auto* block = std::get_if<ast::BlockExpr>(&body.kind);
        if (block == nullptr) return body.span;
        if (block->tail.valid()) return nodes.exprs[block->tail].span;
        return block->stmts.empty() ? body.span : block->stmts.back().span;
    }
    return span;
}

}  // namespace

Span InferCtxt::blamed(const Cause& cause) const {
    for (const Blame& b : blames_)
        if (b.callee == cause.span && b.bound == cause.declared) return b.argument;
    return cause.span;
}

// A closure with a name is told where it is handed over; one that stands in the call, at the
// callee.
Span InferCtxt::blamed_fn(TypeId self, const Cause& cause) const {
    const auto* closure = types.as<ty::Closure>(self);
    if (closure == nullptr) return cause.span;
    const Span at = blamed(cause);
    return at == p.tables().fns[closure->def].fn.span ? cause.span : at;
}

void InferCtxt::report_failure(const Obligation& o) {
    tainted_ = true;
    const Cause& cause = o.cause;
    if (const auto* eq = std::get_if<std::pair<ty::Projection, TypeId>>(&o.what)) {
        const TypeId wanted = resolve(eq->second);
        TypeId found;
        Pending nested;
        if (project(eq->first, o, found, nested) != Selected::Done) found = types.error;
        if (types.flags(wanted).has_error || types.flags(resolve(found)).has_error) return;
        const TypeId projection =
            types.intern(ty::Projection{eq->first.assoc, resolve(eq->first.args)});
        const auto* closure = types.as<ty::Closure>(types.list(resolve(eq->first.args))[0]);
        const Span at = closure != nullptr ? result_span(p, closure->def) : blamed(cause);
        auto& d = p.diags.report(Diag::ProjectionMismatch, at, name(projection), name(wanted));
        d.at(fmt::format("expected `{}`, found `{}`", name(wanted), name(found)));
        if (cause.declared.valid() && !p.sources.in_std(cause.declared))
            d.label(cause.declared, "required here");
        return;
    }
    const TraitRef what = resolve(std::get<TraitRef>(o.what));
    const TypeId self = types.list(what.args)[0];
    if (types.flags(self).has_error) return;
    if (const std::pair failed{what, cause.span};
        std::find(told_.begin(), told_.end(), failed) == told_.end())
        told_.push_back(failed);
    else
        return;
    if (o.depth > kMaxDepth - 10) {
        // It is fatal for rustc: told once in a program.
        for (const Diagnostic& d : p.diags.all())
            if (d.id == Diag::TraitOverflow) return;
        p.diags.report(Diag::TraitOverflow, cause.span, name(self), name(what));
        return;
    }
    if (p.is_lang(what.trait, "sized")) {
        auto& d = p.diags.report(Diag::NotSized, blamed(cause), name(self));
        d.at("its size is not known before the program runs");
        d.note(sized_message(cause.kind));
        if ((cause.kind == Cause::Kind::SizedLocal || cause.kind == Cause::Kind::SizedParam) &&
            (types.is<ty::Str>(self) || types.is<ty::Slice>(self)))
            d.help(fmt::format("borrow it: `&..` is a `&{}`", name(self)));
        if (cause.declared.valid() && !p.sources.in_std(cause.declared))
            d.label(cause.declared, "a type parameter must be `Sized` unless it says `?Sized`");
        return;
    }
    // Auto traits see through it, to a body that comes further down in the text.
    if (const auto* k = types.as<ty::Projection>(self);
        k != nullptr && p.assoc_ty(k->assoc).result_of.valid() && !impl_result(self)) {
        if (is_auto(p, what.trait)) {
            p.diags.report(Diag::Unsupported, blamed(cause),
                           fmt::format("`{}` of an `impl Trait` result before its function is",
                                       p.symbols.text(p.name(what.trait))));
            return;
        }
    }
    const auto* closure = types.as<ty::Closure>(self);
    if (const auto wanted = fn_trait_kind(p, what.trait); closure != nullptr && wanted) {
        const auto kind = closure_kind(*closure);
        if (kind && *kind > *wanted) return report_closure_kind(what, cause);
    }
    if ((p.head(self).kind == TypeHead::Kind::Fn || closure != nullptr) &&
        is_fn_trait(p, what.trait) && types.is<ty::Tuple>(types.list(what.args)[1])) {
        Pending nested;
        if (const std::optional<FnSig> sig = fn_value_sig(self, o, nested)) {
            report_fn_mismatch(what, *sig, cause);
            return;
        }
    }
    auto& d = p.diags.report(Diag::TraitNotImplemented, blamed(cause), name(self), name(what));
    switch (cause.kind) {
        case Cause::Kind::Format:
            d.at(fmt::format("`{}` cannot be shown with `{}`", name(self), cause.detail));
            suggest_derive(p, d, self, what.trait);
            suggest_bound(p, d, self, what.trait);
            if (self == types.unit)
                d.help(
                    "`()` is there where no value is: behind a `;`, or where a function has no "
                    "`->`");
            else if (cause.detail == "{}" && p.crate_of(what.trait) == CrateId::Std &&
                     !types.is<ty::Param>(self))
                d.help("`{:?}` shows what is `Debug`, `{}` what implements `Display`");
            break;
        case Cause::Kind::ForLoop:
            d.at(fmt::format("`{}` is not an iterator", name(self)));
            suggest_loop(*this, d, self);
            break;
        case Cause::Kind::RepeatCopy:
            d.at(fmt::format("`{}` is not `Copy`, so it cannot be repeated", name(self)));
            suggest_derive(p, d, self, what.trait);
            break;
        case Cause::Kind::Operator:
            d.at(cause.detail);
            if (suggest_star(*this, d, what)) break;
            if (is_number(*this, self) && is_number(*this, types.list(what.args).back()))
                d.help(
                    "numbers of different types do not mix: convert one of them, as in `x as f64`");
            break;
        case Cause::Kind::Question:
            d.at(fmt::format("the `?` operator needs `{}: {}`", name(self), name(what)));
            break;
        case Cause::Kind::IndexBy:
            explain_index(*this, d, cause, self, types.list(what.args).back());
            break;
        case Cause::Kind::MainReturn:
            d.at("`main` can only return `()`, `!` or a `Result`");
            break;
        case Cause::Kind::Misc:
        case Cause::Kind::Bound:
        case Cause::Kind::SizedLocal:
        case Cause::Kind::SizedParam:
        case Cause::Kind::SizedReturn:
        case Cause::Kind::SizedArgument:
        case Cause::Kind::SizedField:
            d.at(fmt::format("the trait `{}` is not implemented for `{}`", name(what), name(self)));
            suggest_derive(p, d, self, what.trait);
            suggest_bound(p, d, self, what.trait);
            suggest_items(*this, d, what);
            break;
    }
    if (o.root && resolve(o.root->args) != what.args && o.root->trait.valid())
        d.note(fmt::format("needed so that `{}` implements `{}`", name(types.list(o.root->args)[0]),
                           name(*o.root)));
    if (!cause.item.empty() && cause.declared.valid()) {
        if (!p.sources.in_std(cause.declared))
            d.label(cause.declared, fmt::format("required by this bound of `{}`", cause.item));
        else if (cause.kind == Cause::Kind::Misc || cause.kind == Cause::Kind::Bound)
            d.note(fmt::format("`{}` of the library asks for it", cause.item));
    }
}

void InferCtxt::report_closure_kind(const TraitRef& what, const Cause& cause) {
    const auto& closure = *types.as<ty::Closure>(types.list(what.args)[0]);
    const auto kind = closure_kind(closure);
    const std::string_view has = kind == ClosureKind::FnOnce ? "FnOnce" : "FnMut";
    auto& d = p.diags.report(Diag::ClosureKindTooSmall, p.fn(closure.def).span,
                             p.symbols.text(p.name(what.trait)), has);
    d.at(kind == ClosureKind::FnOnce
             ? "it moves what it captures out of itself, so it can be called once"
             : "it changes what it captures");
    if (cause.span.valid()) d.label(cause.span, "wanted because of this");
}

// A function where one with other arguments is wanted.
void InferCtxt::report_fn_mismatch(const TraitRef& what, const FnSig& sig, const Cause& cause) {
    const std::vector<TypeId> all = types.list(what.args);
    const size_t wanted = types.list(types.as<ty::Tuple>(all[1])->elems).size();
    const auto arguments = [](size_t n) {
        return fmt::format("{} argument{}", n, n == 1 ? "" : "s");
    };
    auto& d = wanted != sig.params.size()
                  ? p.diags.report(Diag::FnArityMismatch, blamed_fn(all[0], cause),
                                   arguments(wanted), name(all[0]), arguments(sig.params.size()))
                  : p.diags.report(Diag::FnArgumentMismatch, blamed_fn(all[0], cause), name(all[1]),
                                   name(all[0]), name(types.tuple(sig.params)));
    if (const auto* fn = types.as<ty::FnDef>(all[0]))
        if (const Span at = p.fn(fn->def).span; !p.sources.in_std(at))
            d.label(at, fmt::format("takes {}", name(types.tuple(sig.params))));
    if (cause.declared.valid() && !p.sources.in_std(cause.declared))
        d.label(cause.declared, fmt::format("required by this bound of `{}`", cause.item));
}

// Of an obligation that stays open. Behind the first one only what has few answers is told.
void InferCtxt::report_ambiguity(const Obligation& o) {
    if (const auto* handed = std::get_if<HandedOn>(&o.what)) {
        report_unknown(handed->part, o.cause.span);
        return;
    }
    if (const auto* constant = std::get_if<ConstArg>(&o.what)) {
        tainted_ = true;
        p.diags.report(Diag::AmbiguousProjection, place_to_say(constant->arg, o.cause.span), "_")
            .at("cannot infer this constant")
            .help(kSayWhichType);
        return;
    }
    if (const auto* t = std::get_if<TraitRef>(&o.what)) {
        const TraitRef what = resolve(*t);
        for (TypeId a : types.list(what.args))
            if (types.flags(a).has_error) return;
        if (p.is_lang(what.trait, "sized"))
            report_unknown(types.list(what.args)[0], o.cause.span);
        else if (!tainted_ || are_impls_listed(what, o.depth))
            report_open_trait(what, o.cause, o.depth > 0);
        return;
    }
    const auto& eq = std::get<std::pair<ty::Projection, TypeId>>(o.what);
    for (TypeId a : types.list(resolve(eq.first.args)))
        if (types.flags(a).has_error) return;
    if (tainted_) return;
    tainted_ = true;
    std::vector<uint32_t> open;
    for (TypeId a : types.list(eq.first.args)) open_vars(a, open);
    const auto* local = open_local(open, kMethodCost);
    p.diags
        .report(Diag::AmbiguousProjection, local != nullptr ? local->second : o.cause.span,
                name(types.intern(ty::Projection{eq.first.assoc, eq.first.args})))
        .at("say which type is meant")
        .help(kSayWhichType);
}

void InferCtxt::report_open_trait(const TraitRef& what, const Cause& cause, bool is_nested) {
    const bool is_first = !tainted_;
    const TypeId self = types.list(what.args)[0];
    tainted_ = true;
    const bool by_trait = cause.of_trait == what.trait && !is_nested;
    if (by_trait && (is_var(self) || (is_first && types.flags(self).has_infer))) {
        if (is_first)
            p.diags.report(Diag::TraitFnWithoutType, cause.span, p.symbols.text(p.name(what.trait)))
                .at(fmt::format("name the type, as in `<Type as {}>::..`",
                                p.symbols.text(p.name(what.trait))));
        return;
    }
    std::vector<uint32_t> open;
    for (TypeId a : types.list(what.args)) open_vars(a, open);
    // What is only a part of the first type that is open is told where the trait is asked for.
    const auto first_open = std::ranges::find_if(
        types.list(what.args), [&](TypeId a) { return types.flags(a).has_infer; });
    const bool by_itself = first_open != types.list(what.args).end() && is_var(*first_open);
    const auto* local = is_first || by_itself ? open_local(open, kMethodCost) : nullptr;
    p.diags
        .report(Diag::AmbiguousTrait, local != nullptr ? local->second : cause.span, name(self),
                name(what))
        .at("more than one implementation fits: say which type is meant")
        .help(kSayWhichType);
}

// Rustc lists the implementations that fit, if they are a few, and tells it beside other types that
// are open then; but not where one library has them all, `core` say, and nothing else fits. Where
// many fit only those without parameters count, unless there are none but such.
// rustc_trait_selection/src/error_reporting/traits/ambiguity.rs
bool InferCtxt::are_impls_listed(const TraitRef& what, uint32_t depth) {
    const std::vector<TypeId>& args = types.list(what.args);
    if (std::ranges::all_of(args, [&](TypeId a) { return types.is<ty::Infer>(shallow(a)); }))
        return false;
    std::vector<ImplId> fit;
    for (const ImplId impl : p.all_impls_of_trait(what.trait)) {
        const Candidate c{Candidate::Kind::Impl, impl, {}, {}};
        if (!p.tables().impls[impl].negative && matches(c, what) &&
            evaluate_candidate(c, what, depth) != Answer::No)
            fit.push_back(impl);
    }
    const auto known = std::ranges::count_if(env.traits, [&](const TraitRef& k) {
        return k.trait == what.trait && matches({Candidate::Kind::Param, {}, k, {}}, what);
    });
    if (fit.size() + static_cast<size_t>(known) > 5)
        std::erase_if(fit, [&](ImplId impl) {
            return !p.params(impl).params.empty() || !p.params(impl).regions.empty();
        });
    const size_t count = fit.size() + static_cast<size_t>(known);
    if (count < 2 || count > 9) return false;
    return known > 0 || std::ranges::any_of(fit, [&](ImplId impl) {
               return p.impl(impl).ast.crate == CrateId::User ||
                      library_of(impl) != library_of(fit[0]);
           });
}

// Of the parts of real std the one that the impl must stand in: the last of those that have what it
// mentions.
Library InferCtxt::library_of(ImplId impl) {
    const TraitRef& trait = *p.impl(impl).trait;
    Library last = p.tables().modules[p.tables().traits[trait.trait].module].library;
    const std::function<void(TypeId)> look = [&](TypeId t) {
        if (const auto* adt = types.as<ty::Adt>(t))
            last = std::max(last, p.tables().modules[p.module_of(adt->def)].library);
        types.each_part(t, look);
    };
    for (const TypeId t : types.list(trait.args)) look(t);
    return last;
}

// How much there would be to write for a type: of several places where one could be said, the
// shortest is told (rustc_trait_selection/src/error_reporting/infer/need_type_info.rs).
uint32_t InferCtxt::writing_cost(TypeId t) {
    t = shallow(t);
    const auto with_parts = [&](uint32_t own) {
        types.each_part(t, [&](TypeId part) { own += writing_cost(part); });
        return own;
    };
    if (types.is<ty::Infer>(t)) return 0;
    if (const auto* adt = types.as<ty::Adt>(t)) {
        const TypeListId args = adt->args;
        const Generics& generics = p.params(adt->def);
        uint32_t cost = 5;
        // What a parameter is by default need not be written.
        for (size_t i = 0; i < types.list(args).size(); ++i) {
            const TypeId arg = types.list(args)[i], by_default = generics.params[i].default_type;
            if (!by_default.valid() || types.subst(by_default, args) != resolve(arg))
                cost += writing_cost(arg);
        }
        return cost;
    }
    if (types.is<ty::Tuple>(t)) return with_parts(5);
    if (types.is<ty::Ref>(t)) return with_parts(2);
    if (types.is<ty::Closure>(t)) return 1000;
    if (types.is<ty::FnDef>(t) || types.is<ty::CtorDef>(t)) return 150;
    return types.is<ty::FnPtr>(t) ? 30 : types.is<ty::ConstValue>(t) ? 3 : 1;
}

// The variable whose type waits for one of these and is the shortest to write, if it is shorter
// than what else could be said.
const std::pair<TypeId, Span>* InferCtxt::open_local(const std::vector<uint32_t>& open,
                                                     uint32_t otherwise) {
    const std::pair<TypeId, Span>* found = nullptr;
    for (const auto& local : locals_) {
        std::vector<uint32_t> of_local;
        open_vars(resolve(local.first), of_local);
        if (std::ranges::find_first_of(of_local, open) == of_local.end()) continue;
        const uint32_t cost = writing_cost(local.first);
        if (cost >= otherwise) continue;
        found = &local;
        otherwise = cost;
    }
    return found;
}

// Where the type, or the constant, that is open would be said.
Span InferCtxt::place_to_say(TypeId t, Span otherwise) {
    std::vector<uint32_t> open;
    open_vars(resolve(t), open);
    if (open.empty()) return otherwise;
    const Span origin = vars_[open[0]].origin;
    const auto* local =
        open_local({open[0]}, origin.valid() ? path_cost(p.sources, origin) : UINT32_MAX);
    if (local != nullptr) return local->second;
    return origin.valid() ? origin : otherwise;
}

void InferCtxt::report_unknown(TypeId t, Span span) {
    const bool was_told = has_told();
    tainted_ = true;
    if (was_told) return;
    const Span at = place_to_say(t, span);
    const auto local = std::ranges::find(locals_, at, &std::pair<TypeId, Span>::second);
    auto& d = p.diags.report(Diag::UnknownInferred, at);
    if (local == locals_.end()) {
        d.at("cannot infer this type");
        return;
    }
    if (is_var(shallow(local->first)))
        d.at("say its type, as in `let x: T = ..`");
    else
        d.at(fmt::format("say its type: so far only `{}` is known", name(local->first)));
    if (span.valid() && span != at && !at.contains(span))
        d.label(span, "the type must be known here");
}

}  // namespace fleck
