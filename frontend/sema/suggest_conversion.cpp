// A way out where a value has another type than the one that is asked for: what a beginner most
// probably meant, told by the types, and only if it leads to a program without this error.
//
//     let s: String = "a";      // `.to_string()`
//     let c: char = "a";        // 'a'
//     fn f(x: i32) { x + 1 }    // `-> i32`
#include <algorithm>

#include "frontend/sema/suggest_method.h"
#include "frontend/sema/typecheck_core.h"

namespace fleck {

namespace {

// The characters of UTF-8 text.
size_t length(std::string_view text) {
    return static_cast<size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

bool BodyCore::is_lang_adt(TypeId type, std::string_view lang) const {
    const auto* adt = types_.as<ty::Adt>(type);
    return adt != nullptr && p_.is_lang(adt->def, lang);
}

// What stands there, if it is short enough to be shown again.
std::string BodyCore::written(Span span) const {
    constexpr size_t kShort = 24;
    if (!span.valid() || p_.sources.in_std(span)) return "..";
    const std::string_view source = p_.sources.text(span);
    if (source.empty() || source.size() > kShort || source.find('\n') != std::string_view::npos)
        return "..";
    return std::string(source);
}

// `-> T` of a function whose head does not say what it gives; empty if that is not the fault.
std::string BodyCore::missing_result(TypeId found) {
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

// One mismatch, and what may be said of it.
class ConversionHint {
  public:
    // `span`: where `found` stands, whose expression is `value`, if it is one.
    ConversionHint(BodyCore& body, Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value,
                   Span span)
        : b_(body), d_(d), expected_(expected), found_(found), value_(value), span_(span) {}

    // Each tells whether it knew a way out.
    bool for_value() {
        return quotes() || reference() || wrapping() || text() || collecting() || number() ||
               result() || calling() || taking_out();
    }
    // `expected` is what is matched, `found` what the pattern stands for.
    bool for_pattern();

  private:
    bool quotes();
    bool reference();
    bool wrapping();
    bool text();
    bool collecting();
    bool number();
    bool result();
    bool calling();
    bool taking_out();
    bool has_trait(TypeId type, std::string_view lang);

    BodyCore& b_;
    Program& p_ = b_.p_;
    Types& types_ = b_.types_;
    InferCtxt& cx_ = b_.cx_;
    Diagnostic& d_;
    TypeId expected_, found_;
    hir::ExprId value_;
    Span span_;
};

void BodyCore::suggest_conversion(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value) {
    expected = cx_.shallow(expected);
    found = cx_.shallow(found);
    if (cx_.is_var(expected) || cx_.is_var(found)) return;
    while (value.valid()) {
        const auto* block = std::get_if<hir::BlockExpr>(&out_.exprs[value].kind);
        if (block == nullptr || !block->tail.valid()) break;
        value = block->tail;
    }
    const Span span = value.valid() ? blame(value) : Span();
    ConversionHint(*this, d, expected, found, value, span).for_value();
}

void BodyCore::suggest_for_pattern(Diagnostic& d, TypeId expected, TypeId found, Span pattern) {
    expected = cx_.shallow(expected);
    found = cx_.shallow(found);
    if (cx_.is_var(expected) || cx_.is_var(found)) return;
    ConversionHint(*this, d, expected, found, {}, pattern).for_pattern();
}

bool ConversionHint::has_trait(TypeId type, std::string_view lang) {
    const TraitId trait = p_.lang_trait(lang);
    return trait.valid() && !types_.is<ty::Infer>(cx_.shallow(type)) &&
           cx_.holds(TraitRef{trait, types_.list({type})}) == InferCtxt::Answer::Yes;
}

// `"a"` is a text, `'a'` a character, `b'a'` a byte.
bool ConversionHint::quotes() {
    const std::string_view source =
        span_.valid() && !p_.sources.in_std(span_) ? p_.sources.text(span_) : "";
    if (source.size() < 2 || (source.front() != '"' && source.front() != '\'')) return false;
    const std::string_view inside = source.substr(1, source.size() - 2);
    const bool is_text = source.front() == '"';
    if (inside == "'" || inside == "\"") return false;
    if (is_text && types_.is<ty::Char>(expected_)) {
        if (length(inside) == 1 || (inside.size() == 2 && inside[0] == '\\'))
            d_.help(fmt::format("a `char` stands in single quotes: `'{}'`", inside));
        else
            d_.help("a `char` is one character, in single quotes; a text of several is a `&str`");
        return true;
    }
    if (is_text || !types_.is<ty::Char>(found_)) return false;
    const auto* ref = types_.as<ty::Ref>(expected_);
    if (ref != nullptr && types_.is<ty::Str>(cx_.shallow(ref->target))) {
        d_.help(fmt::format("a text stands in double quotes: `\"{}\"`", inside));
        return true;
    }
    if (expected_ == types_.u8 && inside.size() <= 2) {
        d_.help(fmt::format("a `b` in front makes a byte of it: `b'{}'`", inside));
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

bool ConversionHint::reference() {
    const auto* wanted = types_.as<ty::Ref>(expected_);
    if (wanted != nullptr && (cx_.can_unify(wanted->target, found_) || owns(cx_, found_, wanted))) {
        d_.help(wanted->is_mut ? "borrow it: `&mut ..`" : "borrow it: `&..`");
        return true;
    }
    if (const TypeId inner = p_.box_inner(found_);
        inner.valid() && cx_.can_unify(inner, expected_)) {
        d_.help("`*` in front takes the value out of the box");
        return true;
    }
    size_t depth = 0;
    TypeId target = found_;
    while (const auto* ref = types_.as<ty::Ref>(target)) {
        ++depth;
        target = cx_.shallow(ref->target);
        if (cx_.is_var(target)) return false;
        if (!types_.is<ty::Ref>(target) || cx_.can_unify(target, expected_)) break;
    }
    if (depth == 0 || !cx_.can_unify(target, expected_)) return false;
    const auto* borrow =
        value_.valid() ? std::get_if<hir::BorrowExpr>(&b_.out_.exprs[value_].kind) : nullptr;
    if (borrow != nullptr && !borrow->implicit && depth == 1) {
        d_.help(borrow->kind == hir::BorrowKind::Shared
                    ? "leave the `&` out: the value itself is wanted"
                    : "leave the `&mut` out: the value itself is wanted");
        return true;
    }
    if (cx_.is_copy(expected_)) {
        d_.help(fmt::format("`{}` in front of it reads the value behind the reference",
                            std::string(depth, '*')));
        return true;
    }
    if (b_.is_lang_adt(expected_, "String") || !has_trait(expected_, "clone")) return false;
    d_.help("`.clone()` makes a value of its own");
    return true;
}

bool ConversionHint::wrapping() {
    if (const TypeId inner = p_.box_inner(expected_);
        inner.valid() && cx_.can_unify(inner, found_)) {
        d_.help("put it on the heap: `Box::new(..)`");
        return true;
    }
    const auto* adt = types_.as<ty::Adt>(expected_);
    if (adt == nullptr) return false;
    const bool is_option = p_.is_lang(adt->def, "Option");
    if (!is_option && !p_.is_lang(adt->def, "Result")) return false;
    const std::vector<TypeId> parts = types_.list(adt->args);
    const auto fits = [&](TypeId part) {
        return !cx_.is_var(cx_.shallow(part)) && cx_.can_unify(part, found_);
    };
    if (fits(parts[0])) {
        d_.help(is_option ? "wrap it: `Some(..)`" : "wrap it: `Ok(..)`");
        return true;
    }
    if (!is_option && fits(parts[1])) {
        d_.help("wrap it: `Err(..)`");
        return true;
    }
    if (const TypeId inner = p_.box_inner(parts[0]); is_option && inner.valid() && fits(inner)) {
        d_.help("wrap it: `Some(Box::new(..))`");
        return true;
    }
    const auto* other = types_.as<ty::Adt>(found_);
    if (!is_option || other == nullptr || other->def != adt->def) return false;
    const auto* ref = types_.as<ty::Ref>(cx_.shallow(types_.list(other->args)[0]));
    if (ref == nullptr || !cx_.can_unify(ref->target, parts[0])) return false;
    if (!has_trait(parts[0], "clone")) return false;
    d_.help(cx_.is_copy(parts[0]) ? "`.copied()` gives the value instead of a reference to it"
                                  : "`.cloned()` gives a value instead of a reference to one");
    return true;
}

// A `String` or `&str` is wanted, and what is there can be shown.
bool ConversionHint::text() {
    TypeId shown = found_;
    while (const auto* ref = types_.as<ty::Ref>(shown)) shown = cx_.shallow(ref->target);
    const bool is_number = cx_.is_int_var(shown) || cx_.is_float_var(shown);
    if (!is_number && !has_trait(shown, "Display")) return false;
    if (b_.is_lang_adt(expected_, "String")) {
        d_.help(types_.is<ty::Str>(shown) ? "`.to_string()` makes a `String` of a `&str`"
                                          : "`.to_string()` makes a `String` of it");
        return true;
    }
    const auto* ref = types_.as<ty::Ref>(expected_);
    if (ref == nullptr || ref->is_mut || !types_.is<ty::Str>(cx_.shallow(ref->target)))
        return false;
    const std::string it = value_.valid() ? b_.written(span_) : "..";
    d_.help(fmt::format("a borrowed `String` is a `&str`: `&{}.to_string()`", it));
    return true;
}

// A `Vec` is wanted, and there are elements.
bool ConversionHint::collecting() {
    const auto* wanted = types_.as<ty::Adt>(expected_);
    if (wanted == nullptr || !p_.is_lang(wanted->def, "Vec")) return false;
    const TypeId elem = types_.list(wanted->args).front();
    const auto* ref = types_.as<ty::Ref>(found_);
    const TypeId list = ref != nullptr ? cx_.shallow(ref->target) : found_;
    const auto* array = types_.as<ty::Array>(list);
    const auto* slice = types_.as<ty::Slice>(list);
    if (array != nullptr || slice != nullptr) {
        if (!cx_.can_unify(array != nullptr ? array->elem : slice->elem, elem)) return false;
        const bool is_literal =
            value_.valid() && std::holds_alternative<hir::ArrayExpr>(b_.out_.exprs[value_].kind);
        d_.help(is_literal ? "`vec!` in front makes a `Vec` of it: `vec![..]`"
                           : "`.to_vec()` copies the elements into a `Vec`");
        return true;
    }
    if (!has_trait(found_, "Iterator")) return false;
    d_.help("`.collect()` goes through it and keeps what comes");
    return true;
}

bool ConversionHint::number() {
    const bool to_int = types_.is<ty::Int>(expected_), to_float = types_.is<ty::Float>(expected_);
    if (to_int && types_.is<ty::Int>(found_))
        d_.help(
            fmt::format("`as {}` converts, and cuts off what does not fit", b_.name(expected_)));
    else if (to_float && cx_.is_int_var(found_))
        d_.help("a number with a point is a float: `1.0`");
    else if (to_float && types_.is<ty::Int>(found_))
        d_.help(fmt::format("`as {}` converts", b_.name(expected_)));
    else if (to_int && types_.is<ty::Float>(found_))
        d_.help(fmt::format("`as {}` converts, and cuts off the fraction", b_.name(expected_)));
    else if (to_int && types_.is<ty::Char>(found_))
        d_.help(fmt::format("`as {}` gives the number of the character", b_.name(expected_)));
    else if (types_.is<ty::Char>(expected_) && found_ == types_.u8)
        d_.help("`as char` gives the character of this number");
    else if (types_.is<ty::Char>(expected_) && types_.is<ty::Int>(found_))
        d_.help("`char::from_u32` converts a `u32`, `as char` a `u8`");
    else if (types_.is<ty::Bool>(expected_) &&
             (types_.is<ty::Int>(found_) || cx_.is_int_var(found_)))
        d_.help("compare with zero: `.. != 0`");
    else
        return false;
    return true;
}

// Nothing is given where a value is wanted, or the other way round.
bool ConversionHint::result() {
    if (!value_.valid()) return false;
    const auto& kind = b_.out_.exprs[value_].kind;
    if (found_ == types_.unit) {
        const auto* loop = std::get_if<hir::LoopExpr>(&kind);
        const auto* match = std::get_if<hir::MatchExpr>(&kind);
        const bool is_for = match != nullptr && match->source == hir::Source::For;
        if (!is_for && (loop == nullptr || loop->source == hir::Source::Written)) return false;
        d_.help(fmt::format("a `{}` has no value: what it found must be named behind it",
                            is_for ? "for" : "while"));
        return true;
    }
    if (expected_ != types_.unit || b_.in_closure_ != hir::kNoClosure || !b_.ret_) return false;
    const auto* body = std::get_if<ast::BlockExpr>(&b_.nodes_.exprs[b_.body_.value].kind);
    const bool is_tail =
        body != nullptr && body->tail.valid() && b_.ast_span(body->tail).contains(span_);
    if (const std::string head = b_.missing_result(found_); is_tail && !head.empty()) {
        d_.help(head);
        return true;
    }
    if (is_tail || cx_.shallow(*b_.ret_) == types_.unit || !cx_.can_unify(*b_.ret_, found_))
        return false;
    d_.help(fmt::format("to give it back and end the function: `return {};`", b_.written(span_)));
    return true;
}

// A function stands where its result is wanted.
bool ConversionHint::calling() {
    const bool is_ctor = types_.is<ty::CtorDef>(found_);
    if (!value_.valid() || (!is_ctor && !types_.is<ty::FnDef>(found_))) return false;
    const bool fits = cx_.probe([&] {
        const std::optional<FnSig> sig = callable_sig(cx_, found_, span_);
        return sig && cx_.unify(sig->ret, expected_);
    });
    if (!fits) return false;
    const std::string it = b_.written(span_);
    d_.help(is_ctor ? fmt::format("it holds values: `{}(..)`", it)
                    : fmt::format("call it: `{}(..)`", it));
    return true;
}

bool ConversionHint::taking_out() {
    const std::optional<Held> held = held_inside(p_, found_);
    if (!held || !cx_.can_unify(held->type, expected_)) return false;
    d_.help(fmt::format("{}: {}", held->if_not, held->take_out));
    return true;
}

bool ConversionHint::for_pattern() {
    if (quotes()) return true;
    const auto* ref = types_.as<ty::Ref>(found_);
    const bool is_text = ref != nullptr && types_.is<ty::Str>(cx_.shallow(ref->target));
    const auto* matched = types_.as<ty::Ref>(expected_);
    if (is_text &&
        b_.is_lang_adt(matched != nullptr ? cx_.shallow(matched->target) : expected_, "String")) {
        d_.help("a text matches a `&str`, and `.as_str()` of a `String` is one");
        return true;
    }
    if (wrapping()) return true;
    if (ref != nullptr && !is_text && cx_.can_unify(ref->target, expected_)) {
        d_.help("what is matched is no reference: leave the `&` out");
        return true;
    }
    if (const auto* ctor = types_.as<ty::CtorDef>(expected_); ctor != nullptr) {
        d_.help(
            "what is matched is a function that makes the value: give it what the value holds, "
            "between `(` and `)`");
        return true;
    }
    return false;
}

}  // namespace fleck
