#include "frontend/compile.h"

#include <algorithm>
#include <set>
#include <string>

#include "frontend/borrowck/borrow_check.h"
#include "frontend/borrowck/check_headers.h"
#include "frontend/borrowck/const_check.h"
#include "frontend/borrowck/drop_depth.h"
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/move_check.h"
#include "frontend/borrowck/unused.h"
#include "frontend/mir/build.h"
#include "frontend/mir/instances.h"
#include "frontend/mir/known_panics.h"
#include "frontend/mir/recursion.h"
#include "frontend/sema/call_lints.h"
#include "frontend/sema/check_items.h"
#include "frontend/sema/dead_code.h"
#include "frontend/sema/exhaustive.h"
#include "frontend/sema/exports.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/style_lints.h"
#include "frontend/sema/typecheck.h"
#include "frontend/syntax/parse.h"

namespace fleck {

namespace {

// Was a lifetime missed in the function's signature? Then nothing is known of what it may return.
bool lacks_lifetime(Program& program, const BodyOwner& owner, const DiagSink& diags) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr) return false;
    const Span item = program.ast(program.fn(*fn).ast).span;
    return std::any_of(diags.all().begin(), diags.all().end(), [&](const Diagnostic& d) {
        return (d.id == Diag::MissingLifetime || d.id == Diag::UnknownLifetime) &&
               item.contains(d.span);
    });
}

bool is_about_names(const Diagnostic& d) { return diag_row(d.id).stage <= DiagStage::Names; }

// Those inside of others before them.
std::vector<FnId> closures_inside_out(const hir::Body& body) {
    std::vector<const hir::Closure*> order;
    for (const hir::Closure& c : body.closures) order.push_back(&c);
    std::stable_sort(order.begin(), order.end(), [](const hir::Closure* a, const hir::Closure* b) {
        return a->span.end != b->span.end ? a->span.end < b->span.end
                                          : a->span.begin > b->span.begin;
    });
    std::vector<FnId> out;
    for (const hir::Closure* c : order) out.push_back(c->def);
    return out;
}

bool is_of_struct(Program& program, const BodyOwner& owner) {
    const TypeId self = program.impl(program.fn(std::get<FnId>(owner)).owner.impl).self_type;
    const auto* adt = program.types.as<ty::Adt>(self);
    return adt != nullptr && program.adt(adt->def).kind == AdtKind::Struct;
}

}  // namespace

Compilation::Compilation(std::string name, std::string text, MakeConstEvaluator evaluator) {
    std_ = load_std(sources_, symbols_);
    user_file_ = sources_.add(std::move(name), std::move(text), false);
    user_ = parse(sources_, user_file_, symbols_, diags_);
    if (user_) {
        program_.emplace(symbols_, sources_, diags_, std_->crate(), *user_, std_.get());
        if (evaluator != nullptr) {
            evaluator_ = evaluator(*this);
            program_->set_const_evaluator(evaluator_.get());
        }
        region_facts_.emplace(*program_);
        check_items(*program_, CrateId::User);
        check_headers(*region_facts_, *program_, CrateId::User);
        const size_t of_items = diags_.all().size();
        check_user_bodies();
        // Which traits hold is not known then: of bodies only mistakes in names count.
        if (has_unknown_trait(*program_)) {
            size_t i = 0;
            diags_.keep([&](const Diagnostic& d) {
                const bool of_item = i++ < of_items;
                return of_item || is_about_names(d);
            });
        }
        settle_lint_errors(*user_, diags_);
        // Privacy of fields in literals and what fits in a number are looked at last, in programs
        // that are right otherwise.
        const auto is_late = [](const Diagnostic& d) {
            return d.id == Diag::PrivateFieldInit || d.id == Diag::OverflowingLiteral;
        };
        if (std::any_of(diags_.all().begin(), diags_.all().end(), [&](const Diagnostic& d) {
                return d.level == Level::Error && !is_late(d) && !is_lint(d);
            }))
            diags_.keep([&](const Diagnostic& d) { return !is_late(d); });
        if (!has_hard_errors(diags_)) {
            check_lints();
            settle_lint_errors(*user_, diags_);  // of these
        }
        if (const FnId main = program_->main_fn(); main.valid() && !diags_.has_errors())
            check_instances(
                *program_, main, [this](FnId fn) -> const mir::Body& { return built_mir(fn); },
                diags_);
        settle_lints(*user_, diags_);
    }
    diags_.sort_and_dedup();
}

void Compilation::check_user_bodies() {
    for (const BodyOwner& owner : program_->bodies_of(CrateId::User)) {
        if (!sound(owner)) continue;
        const size_t before = diags_.error_count();
        if (const auto* constant = std::get_if<ConstId>(&owner))
            if (program_->constant(*constant).generics.params.empty())
                program_->known_const(*constant, kEmptyTypes);
        if (const auto* item = std::get_if<StaticId>(&owner)) program_->check_static(*item);
        if (diags_.error_count() != before) continue;
        mir::report_known_panics(*program_, built_mir(owner), diags_);
        for (const FnId closure : closures_inside_out(*hir(owner)))
            if (sound(closure)) mir::report_known_panics(*program_, built_mir(closure), diags_);
    }
}

// What the program does not need: told of programs that are right but for lints.
void Compilation::check_lints() {
    const BodyOf body_of = [this](const BodyOwner& owner) { return hir(owner); };
    for (const BodyOwner& owner : program_->bodies_of(CrateId::User)) {
        if (hir(owner) == nullptr || is_derived(*program_, owner)) continue;
        report_unused_values(*program_, *hir(owner), diags_);
        report_body_lints(*program_, *hir(owner), body_of, diags_);
        report_endless_recursion(*program_, owner, built_mir(owner), diags_);
        if (is_destructor(*program_, owner))
            report_endless_drops(*program_, owner, mir(owner), diags_);
        DeadCaptures dead_captures;
        for (const FnId closure : closures_inside_out(*hir(owner)))
            report_unused_variables(*program_, built_mir(closure), dead_captures, diags_);
        report_unused_variables(*program_, built_mir(owner), dead_captures, diags_);
    }
    report_unused_imports(*program_);
    report_style(*program_);
    report_non_local_impls(*program_);
    report_derived_comparisons(*program_);
    report_private_interfaces(*program_);
    report_dead_code(*program_, *user_, body_of, diags_);
}

bool Compilation::sound(const BodyOwner& owner) {
    if (const auto it = sound_.find(owner); it != sound_.end()) return it->second;
    if (hir(owner) == nullptr) return false;
    if (program_->crate_of(owner) == CrateId::Std) return sound_[owner] = true;
    const bool is_closure = hir(owner)->closure != hir::kNoClosure;
    if (!is_closure) check_recursive_values(*program_, *hir(owner));
    sound_[owner] = true;  // while a function that calls itself is looked at
    const size_t before = diags_.error_count();
    // What a closure asks for is looked at where it is made: it comes first.
    if (!is_closure)
        for (const FnId closure : closures_inside_out(*hir(owner))) (void)sound(closure);
    const mir::Body& built = built_mir(owner);
    const auto forbidden = check_moves(*region_facts_, *program_, built, diags_);
    if (!check_drop_depth(*program_, built, diags_) || lacks_lifetime(*program_, owner, diags_))
        report_forbidden_changes(*program_, built, forbidden, diags_);
    else
        check_borrows(*region_facts_, *program_, built, forbidden, diags_);
    const auto* fn = std::get_if<FnId>(&owner);
    const bool at_compile_time = fn == nullptr || program_->fn(*fn).is_const;
    if (at_compile_time && diags_.error_count() == before)
        check_const_body(*program_, built_mir(owner), mir(owner), diags_);
    return sound_[owner] = diags_.error_count() == before;
}

const hir::Body* Compilation::hir(const BodyOwner& owner) {
    const auto it = hir_.find(owner);
    if (it != hir_.end()) return it->second ? &*it->second : nullptr;
    if (!in_progress_.insert(owner).second) {
        // `fn f() -> [u8; f()]`: its own types need its value.
        const Span span = program_->item_span(owner);
        diags_.report(Diag::Cycle, span, "evaluating a constant");
        return nullptr;
    }
    const size_t before = diags_.all().size();
    std::optional<hir::Body> body = check_or_share(owner);
    if (is_derived(*program_, owner) && is_of_struct(*program_, owner)) tell_once(before);
    if (body && body->closure == hir::kNoClosure && !check_patterns(*program_, *body)) body.reset();
    in_progress_.erase(owner);
    const auto placed = hir_.emplace(owner, std::move(body)).first;
    return placed->second ? &*placed->second : nullptr;
}

// The body of a closure is a part of the one around it.
std::optional<hir::Body> Compilation::check_or_share(const BodyOwner& owner) {
    const auto* fn = std::get_if<FnId>(&owner);
    const std::optional<ClosureFn>& closure =
        fn != nullptr ? program_->fn(*fn).closure : std::nullopt;
    if (!closure) return check_body(*program_, owner);
    const hir::Body* around = hir(closure->item);
    if (around == nullptr) return std::nullopt;
    auto spare = spare_.extract(closure->item);
    hir::Body body = spare.empty() ? *around : std::move(spare.mapped());
    body.owner = *fn;
    for (uint32_t i = 0; i < body.closures.size(); ++i)
        if (body.closures[i].def == *fn) body.closure = i;
    const hir::Closure& c = body.closures[body.closure];
    body.params = c.params;
    body.ret = c.ret;
    body.value = c.value;
    body.span = c.span;
    return body;
}

// What several fields of a derive lack is told of the first.
void Compilation::tell_once(size_t from) {
    std::set<std::string> told;
    size_t i = 0;
    diags_.keep([&](const Diagnostic& d) { return i++ < from || told.insert(d.message).second; });
}

const mir::Body& Compilation::built_mir(const BodyOwner& owner) {
    const auto it = built_.find(owner);
    if (it != built_.end()) return it->second;
    const hir::Body* body = hir(owner);
    FLECK_CHECK(body != nullptr, "MIR of a body with an error");
    const bool is_copy = body->closure != hir::kNoClosure;
    const mir::Body& built = built_.emplace(owner, mir::build_mir(*program_, *body)).first->second;
    // The copy of the body around a closure has served: now it is the next one's. A thousand
    // closures need one.
    if (is_copy)
        if (auto served = hir_.extract(owner); !served.empty())
            spare_.insert_or_assign(program_->fn(std::get<FnId>(owner)).closure->item,
                                    std::move(*served.mapped()));
    return built;
}

const mir::Body& Compilation::mir(const BodyOwner& owner) {
    const auto it = elaborated_.find(owner);
    if (it != elaborated_.end()) return it->second;
    return elaborated_.emplace(owner, elaborate_drops(*program_, built_mir(owner))).first->second;
}

}  // namespace fleck
