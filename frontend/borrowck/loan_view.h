// What the borrow checker knows of a body, by lines of the source, for people to look at: how far
// each borrow reaches, where values are moved and dropped, and which of reading, writing and owning
// each variable gains and loses (the view of Crichton et al., "A Grounded Conceptual Model for
// Ownership Types in Rust", OOPSLA 2023).
#pragma once

#include <string>
#include <vector>

#include "frontend/borrowck/region_cx.h"

namespace fleck {

struct BorrowLines {
    std::string place;   // what is borrowed
    std::string holder;  // the variable that keeps the borrow; empty: a temporary
    bool is_mut;
    Span span;          // of the borrow
    uint32_t from, to;  // lines, from where it starts to where it is last needed
};

struct ValueEnd {
    enum class Kind : uint8_t { Move, Drop } kind;
    std::string place;
    uint32_t line;
};

struct Permissions {
    bool read = false, write = false, own = false;
    bool operator==(const Permissions&) const = default;
};
struct PermissionChange {
    uint32_t line;
    std::string place;
    Permissions before, after;
};

struct BodyView {
    std::string name;
    std::vector<BorrowLines> borrows;  // sorted by place in the source
    std::vector<ValueEnd> ends;
    std::vector<PermissionChange> changes;
};

[[nodiscard]] BodyView view_loans(RegionFacts& facts, Program& program, const mir::Body& body);

}  // namespace fleck
