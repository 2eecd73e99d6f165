// What a place is called: as the user would write it, `p.name` or `a[2]`, or, where Rust has no
// expression for it, in words: the value in `cur`'s `Some`. Words have their code in backquotes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "frontend/sema/items.h"
#include "interp/bytecode/note.h"

namespace fleck::vm {

class PlaceName {
  public:
    PlaceName() = default;
    explicit PlaceName(std::string_view variable) : text_(variable) {}

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<NotePlace::Hole>& holes() const { return holes_; }

    void field(std::string_view name);
    // A field of a variant.
    void payload(std::string_view variant, const Variant& def, std::string_view field,
                 uint32_t index);
    void deref();
    // `(*r)[0]` and `(*r).x` are written `r[0]` and `r.x`.
    void auto_deref();
    void element(std::string_view index);
    void element(NotePlace::Hole index);

  private:
    [[nodiscard]] bool is_words() const { return text_.find('`') != std::string::npos; }

    // What is worked out when the note is told is a hole in the text.
    std::string text_;
    std::vector<NotePlace::Hole> holes_;
    std::string container_;  // of which it is the only value: "`cur`'s `Some`"
};

// The part of a variant, as seen from the enum: "the value in its `Some`".
[[nodiscard]] std::string payload_of(std::string_view container, const Variant& def,
                                     std::string_view field, uint32_t index);

}  // namespace fleck::vm
