// Numbers and bytes that are written as literals, as lints see them: through borrows, the names of
// variables that do not change, and those of the program's constants and statics.
//
//     const ODD: &[u8] = &[0xff];  std::str::from_utf8(ODD)
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

// The body of an item; null if it has a mistake.
using BodyOf = std::function<const hir::Body*(const BodyOwner&)>;

// What a literal with or without a minus stands for.
std::optional<__int128> known_int(const Program& program, const hir::Body& body, hir::ExprId id);

class KnownBytes {
  public:
    KnownBytes(Program& program, const hir::Body& body, BodyOf body_of)
        : p_(program), body_(body), body_of_(std::move(body_of)) {}

    // Of a byte string or an array of literals.
    std::optional<std::string> of(hir::ExprId id);

  private:
    std::optional<std::string> of_item(const BodyOwner& owner);
    // What `let` gave the variable, if it cannot change; else invalid.
    hir::ExprId only_value(hir::VarId var);
    void note_value(const hir::Stmt& s);

    Program& p_;
    const hir::Body& body_;
    BodyOf body_of_;
    std::optional<std::map<hir::VarId, hir::ExprId>> values_;  // of variables that do not change
};

}  // namespace fleck
