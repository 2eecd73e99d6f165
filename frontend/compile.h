// The front end behind one door: source text in, a checked program or only diagnostics out.
//
// Errors gate per body, as in rustc: a body with a name, type or pattern error is not move-checked,
// every other one is; nothing of a program with an error is run. Bodies of the prelude are
// type-checked and built when they are first asked for.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "frontend/base/diagnostic.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/borrowck/borrow_check.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"
#include "frontend/std/image.h"
#include "frontend/syntax/ast.h"

namespace fleck {

class Compilation;
using MakeConstEvaluator = std::unique_ptr<ConstEvaluator> (*)(Compilation&);

class Compilation {
  public:
    // `name` is what diagnostics call the file. Checks everything; then see diags(). Without an
    // evaluator, constants that need the machine are refused.
    Compilation(std::string name, std::string text, MakeConstEvaluator evaluator = nullptr);
    Compilation(const Compilation&) = delete;
    Compilation& operator=(const Compilation&) = delete;

    [[nodiscard]] bool ok() const { return !diags_.has_errors(); }
    [[nodiscard]] const DiagSink& diags() const { return diags_; }
    [[nodiscard]] const SourceMap& sources() const { return sources_; }
    [[nodiscard]] Symbols& symbols() { return symbols_; }
    [[nodiscard]] FileId user_file() const { return user_file_; }
    // Null after a syntax error.
    [[nodiscard]] Program* program() { return program_ ? &*program_ : nullptr; }
    [[nodiscard]] const ast::Crate* user_ast() const { return user_ ? &*user_ : nullptr; }

    // Null if the body has an error.
    const hir::Body* hir(const BodyOwner& owner);
    // Names, types, patterns, moves, and what a constant may do: all of that is right (if not, it
    // has been reported).
    bool sound(const BodyOwner& owner);
    // As built; only for bodies without an error.
    const mir::Body& built_mir(const BodyOwner& owner);
    // With drops elaborated: what the machine runs.
    const mir::Body& mir(const BodyOwner& owner);

  private:
    std::optional<hir::Body> check_or_share(const BodyOwner& owner);
    void check_user_bodies();
    void tell_once(size_t from);
    void check_lints();

    Symbols symbols_;
    SourceMap sources_;
    DiagSink diags_;
    FileId user_file_;
    std::unique_ptr<StdImage> std_;
    std::optional<ast::Crate> user_;
    std::unique_ptr<ConstEvaluator> evaluator_;
    std::optional<Program> program_;
    std::map<BodyOwner, std::optional<hir::Body>> hir_;
    std::map<BodyOwner, hir::Body> spare_;  // copies of bodies, for the closures in them
    std::set<BodyOwner> in_progress_;       // their types are being checked
    std::map<BodyOwner, bool> sound_;
    std::optional<RegionFacts> region_facts_;
    std::map<BodyOwner, mir::Body> built_;
    std::map<BodyOwner, mir::Body> elaborated_;
};

}  // namespace fleck
