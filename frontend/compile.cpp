#include "frontend/compile.h"

#include <algorithm>

#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/move_check.h"
#include "frontend/mir/build.h"
#include "frontend/mir/known_panics.h"
#include "frontend/sema/exhaustive.h"
#include "frontend/sema/typecheck.h"
#include "frontend/syntax/parse.h"

namespace fleck {

Compilation::Compilation(std::string name, std::string text) {
    std_ = load_std(sources_, symbols_);
    user_file_ = sources_.add(std::move(name), std::move(text), false);
    user_ = parse(sources_, user_file_, symbols_, diags_);
    if (user_) {
        program_.emplace(symbols_, sources_, diags_, std_->crate(), *user_, std_.get());
        check_items(*program_, CrateId::User);
        check_user_bodies();
    }
    diags_.sort_and_dedup();
}

void Compilation::check_user_bodies() {
    for (const BodyOwner& owner : program_->bodies_of(CrateId::User)) {
        const hir::Body* body = hir(owner);
        if (body == nullptr) continue;
        const size_t before = diags_.error_count();
        if (const auto* constant = std::get_if<ConstId>(&owner))
            if (program_->constant(*constant).generics.params.empty())
                program_->known_const(*constant, kEmptyTypes);
        if (diags_.error_count() != before) continue;
        const mir::Body& built = built_mir(owner);
        check_moves(*program_, built, diags_);
        if (diags_.error_count() == before) mir::report_known_panics(*program_, built, diags_);
    }
}

const hir::Body* Compilation::hir(const BodyOwner& owner) {
    const auto it = hir_.find(owner);
    if (it != hir_.end()) return it->second ? &*it->second : nullptr;
    std::optional<hir::Body> body = check_body(*program_, owner);
    if (body && !check_patterns(*program_, *body)) body.reset();
    const auto placed = hir_.emplace(owner, std::move(body)).first;
    return placed->second ? &*placed->second : nullptr;
}

const mir::Body& Compilation::built_mir(const BodyOwner& owner) {
    const auto it = built_.find(owner);
    if (it != built_.end()) return it->second;
    const hir::Body* body = hir(owner);
    FLECK_CHECK(body != nullptr, "MIR of a body with an error");
    return built_.emplace(owner, mir::build_mir(*program_, *body)).first->second;
}

const mir::Body& Compilation::mir(const BodyOwner& owner) {
    const auto it = elaborated_.find(owner);
    if (it != elaborated_.end()) return it->second;
    return elaborated_.emplace(owner, elaborate_drops(*program_, built_mir(owner))).first->second;
}

}  // namespace fleck
