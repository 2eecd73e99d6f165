#include "interp/bytecode/place_name.h"

#include <fmt/format.h>

#include <algorithm>

namespace fleck::vm {

namespace {

std::string ordinal(uint32_t n) {
    const bool teens = n % 100 >= 11 && n % 100 <= 13;
    const std::string_view end = teens         ? "th"
                                 : n % 10 == 1 ? "st"
                                 : n % 10 == 2 ? "nd"
                                 : n % 10 == 3 ? "rd"
                                               : "th";
    return fmt::format("{}{}", n, end);
}

}  // namespace

std::string payload_of(std::string_view container, const Variant& def, std::string_view field,
                       uint32_t index) {
    if (def.ctor == ast::CtorKind::Struct) return fmt::format("`{}` in {}", field, container);
    if (def.fields.size() == 1) return fmt::format("the value in {}", container);
    return fmt::format("the {} value in {}", ordinal(index + 1), container);
}

void PlaceName::field(std::string_view name) {
    const bool is_number = !name.empty() && name[0] >= '0' && name[0] <= '9';
    text_ = is_words() ? fmt::format("`{}{}` of {}", is_number ? "." : "", name, text_)
                       : fmt::format("{}.{}", text_, name);
    container_.clear();
}

void PlaceName::payload(std::string_view variant, const Variant& def, std::string_view field,
                        uint32_t index) {
    std::string container = !is_words() ? fmt::format("`{}`'s `{}`", text_, variant)
                                        : fmt::format("the `{}` in {}", variant,
                                                      container_.empty() ? text_ : container_);
    text_ = payload_of(container, def, field, index);
    const bool is_only = def.fields.size() == 1 && def.ctor != ast::CtorKind::Struct;
    container_ = is_only ? std::move(container) : std::string();
}

void PlaceName::deref() {
    text_ = is_words() ? "what " + text_ + " points to" : "*" + text_;
    container_.clear();
}

void PlaceName::auto_deref() {
    text_.erase(0, std::min(text_.find_first_not_of('*'), text_.size()));
}

void PlaceName::element(std::string_view index) {
    if (!is_words())
        text_ += fmt::format("[{}]", index);
    else if (index == "..")
        text_ = "an element of " + text_;
    else
        text_ = fmt::format("element {} of {}", index, text_);
    container_.clear();
}

void PlaceName::element(NotePlace::Hole index) {
    // Holes stand in the order of the text.
    holes_.insert(is_words() ? holes_.begin() : holes_.end(), index);
    element(std::string(1, NotePlace::kHole));
}

}  // namespace fleck::vm
