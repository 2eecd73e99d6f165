// Warnings about single bodies and what becomes of them: rustc's lints under rustc's names. Told of
// programs that are right, but for lints.
#pragma once

#include "frontend/sema/hir.h"
#include "frontend/sema/known_bytes.h"
#include "frontend/sema/program.h"

namespace fleck {

// Was the body written by `#[derive(..)]`? Nobody needs to hear of it then.
[[nodiscard]] bool is_derived(Program& program, const Impl& impl);
[[nodiscard]] bool is_derived(Program& program, const BodyOwner& owner);

// `unused_must_use`, `path_statements`: values that a statement throws away.
void report_unused_values(Program& program, const hir::Body& body, DiagSink& diags);

// `unused_comparisons`, `dropping_copy_types` and others: what single expressions are told, and
// `non_snake_case` of variables. Some follow a constant or static into its body.
void report_body_lints(Program& program, const hir::Body& body, const BodyOf& body_of,
                       DiagSink& diags);

// `non_local_definitions`: impls inside of bodies.
void report_non_local_impls(Program& program);

// `unused_imports`; all bodies have been checked.
void report_unused_imports(Program& program);

// Lints that are errors unless `#[allow(..)]` or `#[warn(..)]` says otherwise.
void settle_lint_errors(const ast::Crate& crate, DiagSink& diags);

// Is it told by a lint? Such an error is no reason not to look at other lints.
[[nodiscard]] bool is_lint(const Diagnostic& d);
[[nodiscard]] bool has_hard_errors(const DiagSink& diags);

// Applies `#[allow(..)]`, `#[deny(..)]`; of a program with hard errors no warnings are left.
void settle_lints(const ast::Crate& crate, DiagSink& diags);

}  // namespace fleck
