// A way out where a value has another type than the one that is asked for: what a beginner most
// probably meant, told by the types, and only if it leads to a program without this error.
//
//     let s: String = "a";      // `.to_string()`
//     let c: char = "a";        // 'a'
//     fn f(x: i32) { x + 1 }    // `-> i32`
#include <algorithm>

#include "frontend/sema/suggest_method.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

namespace {

// The characters of UTF-8 text.
size_t length(std::string_view text) {
    return static_cast<size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

bool BodyChecker::is_lang_adt(TypeId type, std::string_view lang) const {
    const auto* adt = types_.as<ty::Adt>(type);
    return adt != nullptr && p_.is_lang(adt->def, lang);
}

bool BodyChecker::has_trait(TypeId type, std::string_view lang) {
    const TraitId trait = p_.lang_trait(lang);
    return trait.valid() && !types_.is<ty::Infer>(cx_.shallow(type)) &&
           cx_.holds(TraitRef{trait, types_.list({type})}) == InferCtxt::Answer::Yes;
}

// What stands there, if it is short enough to be shown again.
std::string BodyChecker::written(Span span) const {
    constexpr size_t kShort = 24;
    if (!span.valid() || p_.sources.in_std(span)) return "..";
    const std::string_view source = p_.sources.text(span);
    if (source.empty() || source.size() > kShort || source.find('\n') != std::string_view::npos)
        return "..";
    return std::string(source);
}

void BodyChecker::suggest_conversion(Diagnostic& d, TypeId expected, TypeId found,
                                     hir::ExprId value) {
    expected = cx_.shallow(expected);
    found = cx_.shallow(found);
    if (cx_.is_var(expected) || cx_.is_var(found)) return;
    while (value.valid()) {
        const auto* block = std::get_if<hir::BlockExpr>(&out_.exprs[value].kind);
        if (block == nullptr || !block->tail.valid()) break;
        value = block->tail;
    }
    if (value.valid() && suggest_quotes(d, expected, found, blame(value))) return;
    if (suggest_reference(d, expected, found, value)) return;
    if (suggest_wrapping(d, expected, found)) return;
    if (suggest_text(d, expected, found, value)) return;
    if (suggest_collecting(d, expected, found, value)) return;
    if (suggest_number(d, expected, found)) return;
    if (suggest_result(d, expected, found, value)) return;
    if (value.valid() && suggest_calling(d, expected, found, blame(value))) return;
    suggest_taking_out(d, expected, found);
}

// `"a"` is a text, `'a'` a character, `b'a'` a byte.
bool BodyChecker::suggest_quotes(Diagnostic& d, TypeId expected, TypeId found, Span literal) {
    const std::string_view source =
        literal.valid() && !p_.sources.in_std(literal) ? p_.sources.text(literal) : "";
    if (source.size() < 2 || (source.front() != '"' && source.front() != '\'')) return false;
    const std::string_view inside = source.substr(1, source.size() - 2);
    const bool is_text = source.front() == '"';
    if (inside == "'" || inside == "\"") return false;
    if (is_text && types_.is<ty::Char>(expected)) {
        if (length(inside) == 1 || (inside.size() == 2 && inside[0] == '\\'))
            d.help(fmt::format("a `char` stands in single quotes: `'{}'`", inside));
        else
            d.help("a `char` is one character, in single quotes; a text of several is a `&str`");
        return true;
    }
    if (is_text || !types_.is<ty::Char>(found)) return false;
    const auto* ref = types_.as<ty::Ref>(expected);
    if (ref != nullptr && types_.is<ty::Str>(cx_.shallow(ref->target))) {
        d.help(fmt::format("a text stands in double quotes: `\"{}\"`", inside));
        return true;
    }
    if (expected == types_.u8 && inside.size() <= 2) {
        d.help(fmt::format("a `b` in front makes a byte of it: `b'{}'`", inside));
        return true;
    }
    return false;
}

namespace {

// `&x` of a String is a `&str`, of a Vec<T> a `&[T]`.
bool owns(InferCtxt& cx, TypeId found, const ty::Ref* wanted) {
    const auto* adt = cx.types.as<ty::Adt>(found);
    if (adt == nullptr || wanted->is_mut) return false;
    const TypeId target = cx.shallow(wanted->target);
    if (cx.types.is<ty::Str>(target)) return cx.p.is_lang(adt->def, "String");
    const auto* slice = cx.types.as<ty::Slice>(target);
    return slice != nullptr && cx.p.is_lang(adt->def, "Vec") &&
           cx.can_unify(cx.types.list(adt->args).front(), slice->elem);
}

}  // namespace

bool BodyChecker::suggest_reference(Diagnostic& d, TypeId expected, TypeId found,
                                    hir::ExprId value) {
    const auto* wanted = types_.as<ty::Ref>(expected);
    if (wanted != nullptr && (cx_.can_unify(wanted->target, found) || owns(cx_, found, wanted))) {
        d.help(wanted->is_mut ? "borrow it: `&mut ..`" : "borrow it: `&..`");
        return true;
    }
    if (const TypeId inner = p_.box_inner(found); inner.valid() && cx_.can_unify(inner, expected)) {
        d.help("`*` in front takes the value out of the box");
        return true;
    }
    size_t depth = 0;
    TypeId target = found;
    while (const auto* ref = types_.as<ty::Ref>(target)) {
        ++depth;
        target = cx_.shallow(ref->target);
        if (cx_.is_var(target)) return false;
        if (!types_.is<ty::Ref>(target) || cx_.can_unify(target, expected)) break;
    }
    if (depth == 0 || !cx_.can_unify(target, expected)) return false;
    const auto* borrow =
        value.valid() ? std::get_if<hir::BorrowExpr>(&out_.exprs[value].kind) : nullptr;
    if (borrow != nullptr && !borrow->implicit && depth == 1) {
        d.help(borrow->kind == hir::BorrowKind::Shared
                   ? "leave the `&` out: the value itself is wanted"
                   : "leave the `&mut` out: the value itself is wanted");
        return true;
    }
    if (cx_.is_copy(expected)) {
        d.help(fmt::format("`{}` in front of it reads the value behind the reference",
                           std::string(depth, '*')));
        return true;
    }
    if (is_lang_adt(expected, "String") || !has_trait(expected, "clone")) return false;
    d.help("`.clone()` makes a value of its own");
    return true;
}

bool BodyChecker::suggest_wrapping(Diagnostic& d, TypeId expected, TypeId found) {
    if (const TypeId inner = p_.box_inner(expected); inner.valid() && cx_.can_unify(inner, found)) {
        d.help("put it on the heap: `Box::new(..)`");
        return true;
    }
    const auto* adt = types_.as<ty::Adt>(expected);
    if (adt == nullptr) return false;
    const bool is_option = p_.is_lang(adt->def, "Option");
    if (!is_option && !p_.is_lang(adt->def, "Result")) return false;
    const std::vector<TypeId> parts = types_.list(adt->args);
    const auto fits = [&](TypeId part) {
        return !cx_.is_var(cx_.shallow(part)) && cx_.can_unify(part, found);
    };
    if (fits(parts[0])) {
        d.help(is_option ? "wrap it: `Some(..)`" : "wrap it: `Ok(..)`");
        return true;
    }
    if (!is_option && fits(parts[1])) {
        d.help("wrap it: `Err(..)`");
        return true;
    }
    if (const TypeId inner = p_.box_inner(parts[0]); is_option && inner.valid() && fits(inner)) {
        d.help("wrap it: `Some(Box::new(..))`");
        return true;
    }
    const auto* other = types_.as<ty::Adt>(found);
    if (!is_option || other == nullptr || other->def != adt->def) return false;
    const auto* ref = types_.as<ty::Ref>(cx_.shallow(types_.list(other->args)[0]));
    if (ref == nullptr || !cx_.can_unify(ref->target, parts[0])) return false;
    if (!has_trait(parts[0], "clone")) return false;
    d.help(cx_.is_copy(parts[0]) ? "`.copied()` gives the value instead of a reference to it"
                                 : "`.cloned()` gives a value instead of a reference to one");
    return true;
}

// A `String` or `&str` is wanted, and what is there can be shown.
bool BodyChecker::suggest_text(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value) {
    TypeId shown = found;
    while (const auto* ref = types_.as<ty::Ref>(shown)) shown = cx_.shallow(ref->target);
    const bool is_number = cx_.is_int_var(shown) || cx_.is_float_var(shown);
    if (!is_number && !has_trait(shown, "Display")) return false;
    if (is_lang_adt(expected, "String")) {
        d.help(types_.is<ty::Str>(shown) ? "`.to_string()` makes a `String` of a `&str`"
                                         : "`.to_string()` makes a `String` of it");
        return true;
    }
    const auto* ref = types_.as<ty::Ref>(expected);
    if (ref == nullptr || ref->is_mut || !types_.is<ty::Str>(cx_.shallow(ref->target)))
        return false;
    const std::string it = value.valid() ? written(blame(value)) : "..";
    d.help(fmt::format("a borrowed `String` is a `&str`: `&{}.to_string()`", it));
    return true;
}

// A `Vec` is wanted, and there are elements.
bool BodyChecker::suggest_collecting(Diagnostic& d, TypeId expected, TypeId found,
                                     hir::ExprId value) {
    const auto* wanted = types_.as<ty::Adt>(expected);
    if (wanted == nullptr || !p_.is_lang(wanted->def, "Vec")) return false;
    const TypeId elem = types_.list(wanted->args).front();
    const auto* ref = types_.as<ty::Ref>(found);
    const TypeId list = ref != nullptr ? cx_.shallow(ref->target) : found;
    const auto* array = types_.as<ty::Array>(list);
    const auto* slice = types_.as<ty::Slice>(list);
    if (array != nullptr || slice != nullptr) {
        if (!cx_.can_unify(array != nullptr ? array->elem : slice->elem, elem)) return false;
        const bool is_literal =
            value.valid() && std::holds_alternative<hir::ArrayExpr>(out_.exprs[value].kind);
        d.help(is_literal ? "`vec!` in front makes a `Vec` of it: `vec![..]`"
                          : "`.to_vec()` copies the elements into a `Vec`");
        return true;
    }
    if (!has_trait(found, "Iterator")) return false;
    d.help("`.collect()` goes through it and keeps what comes");
    return true;
}

bool BodyChecker::suggest_number(Diagnostic& d, TypeId expected, TypeId found) {
    const bool to_int = types_.is<ty::Int>(expected), to_float = types_.is<ty::Float>(expected);
    if (to_int && types_.is<ty::Int>(found))
        d.help(fmt::format("`as {}` converts, and cuts off what does not fit", name(expected)));
    else if (to_float && cx_.is_int_var(found))
        d.help("a number with a point is a float: `1.0`");
    else if (to_float && types_.is<ty::Int>(found))
        d.help(fmt::format("`as {}` converts", name(expected)));
    else if (to_int && types_.is<ty::Float>(found))
        d.help(fmt::format("`as {}` converts, and cuts off the fraction", name(expected)));
    else if (to_int && types_.is<ty::Char>(found))
        d.help(fmt::format("`as {}` gives the number of the character", name(expected)));
    else if (types_.is<ty::Char>(expected) && found == types_.u8)
        d.help("`as char` gives the character of this number");
    else if (types_.is<ty::Char>(expected) && types_.is<ty::Int>(found))
        d.help("`char::from_u32` converts a `u32`, `as char` a `u8`");
    else if (types_.is<ty::Bool>(expected) && (types_.is<ty::Int>(found) || cx_.is_int_var(found)))
        d.help("compare with zero: `.. != 0`");
    else
        return false;
    return true;
}

// `-> T` of a function whose head does not say what it gives; empty if that is not the fault.
std::string BodyChecker::missing_result(TypeId found) {
    const auto* fn = std::get_if<FnId>(&out_.owner);
    if (fn == nullptr || in_closure_ != hir::kNoClosure || ret_span_.valid()) return {};
    if (!ret_ || cx_.shallow(*ret_) != types_.unit || text(p_.name(*fn)) == "main") return {};
    const FnOwner owner = p_.fn(*fn).owner;
    if (owner.trait.valid()) return {};
    found = cx_.shallow(found);
    std::string type = name(found);
    if (cx_.is_int_var(found))
        type = "i32";
    else if (cx_.is_float_var(found))
        type = "f64";
    else if (types_.flags(cx_.resolve(found)).has_infer)
        type = "..";
    return fmt::format("say in its head what the function gives back: `-> {}`", type);
}

// Nothing is given where a value is wanted, or the other way round.
bool BodyChecker::suggest_result(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value) {
    if (!value.valid()) return false;
    const auto& kind = out_.exprs[value].kind;
    if (found == types_.unit) {
        const auto* loop = std::get_if<hir::LoopExpr>(&kind);
        const auto* match = std::get_if<hir::MatchExpr>(&kind);
        const bool is_for = match != nullptr && match->source == hir::Source::For;
        if (!is_for && (loop == nullptr || loop->source == hir::Source::Written)) return false;
        d.help(fmt::format("a `{}` has no value: what it found must be named behind it",
                           is_for ? "for" : "while"));
        return true;
    }
    if (expected != types_.unit || in_closure_ != hir::kNoClosure || !ret_) return false;
    const auto* body = std::get_if<ast::BlockExpr>(&nodes_.exprs[body_.value].kind);
    const bool is_tail =
        body != nullptr && body->tail.valid() && ast_span(body->tail).contains(blame(value));
    if (const std::string head = missing_result(found); is_tail && !head.empty()) {
        d.help(head);
        return true;
    }
    if (is_tail || cx_.shallow(*ret_) == types_.unit || !cx_.can_unify(*ret_, found)) return false;
    d.help(
        fmt::format("to give it back and end the function: `return {};`", written(blame(value))));
    return true;
}

// A function stands where its result is wanted.
bool BodyChecker::suggest_calling(Diagnostic& d, TypeId expected, TypeId found, Span span) {
    const bool is_ctor = types_.is<ty::CtorDef>(found);
    if (!is_ctor && !types_.is<ty::FnDef>(found)) return false;
    const bool fits = cx_.probe([&] {
        const std::optional<FnSig> sig = callable_sig(cx_, found, span);
        return sig && cx_.unify(sig->ret, expected);
    });
    if (!fits) return false;
    const std::string it = written(span);
    d.help(is_ctor ? fmt::format("it holds values: `{}(..)`", it)
                   : fmt::format("call it: `{}(..)`", it));
    return true;
}

bool BodyChecker::suggest_taking_out(Diagnostic& d, TypeId expected, TypeId found) {
    const std::optional<Held> held = held_inside(p_, found);
    if (!held || !cx_.can_unify(held->type, expected)) return false;
    d.help(fmt::format("{}: {}", held->if_not, held->take_out));
    return true;
}

// `expected` is what is matched, `found` what the pattern stands for.
bool BodyChecker::suggest_for_pattern(Diagnostic& d, TypeId expected, TypeId found, Span pattern) {
    expected = cx_.shallow(expected);
    found = cx_.shallow(found);
    if (cx_.is_var(expected) || cx_.is_var(found)) return false;
    if (suggest_quotes(d, expected, found, pattern)) return true;
    const auto* ref = types_.as<ty::Ref>(found);
    const bool is_text = ref != nullptr && types_.is<ty::Str>(cx_.shallow(ref->target));
    const auto* matched = types_.as<ty::Ref>(expected);
    if (is_text &&
        is_lang_adt(matched != nullptr ? cx_.shallow(matched->target) : expected, "String")) {
        d.help("a text matches a `&str`, and `.as_str()` of a `String` is one");
        return true;
    }
    if (suggest_wrapping(d, expected, found)) return true;
    if (ref != nullptr && !is_text && cx_.can_unify(ref->target, expected)) {
        d.help("what is matched is no reference: leave the `&` out");
        return true;
    }
    if (const auto* ctor = types_.as<ty::CtorDef>(expected); ctor != nullptr) {
        d.help(
            "what is matched is a function that makes the value: give it what the value holds, "
            "between `(` and `)`");
        return true;
    }
    return false;
}

}  // namespace fleck
