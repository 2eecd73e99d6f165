#include "frontend/mir/recursion.h"

#include <optional>
#include <vector>

#include "frontend/mir/visit.h"
#include "frontend/sema/infer.h"

namespace fleck {

namespace {

// What of a body makes it go on without end, and what ends it.
class GoesOn {
  public:
    virtual ~GoesOn() = default;
    [[nodiscard]] virtual bool again(const mir::Terminator& t) = 0;
    // Where a call goes on that gives nothing back; invalid: the search ends there.
    [[nodiscard]] virtual std::optional<mir::BlockId> behind_panic(const mir::Call& call) = 0;
};

// Searches for a way to the end that does not go on: a return, a panic, or a loop, of which nobody
// knows whether it ends (rustc_mir_build/src/lints.rs: a search in depth with three colours).
class Search {
  public:
    Search(const mir::Body& body, GoesOn& goes_on)
        : body_(body), goes_on_(goes_on), seen_(body.blocks.size(), Seen::No) {}

    bool goes_on_always() {
        enter(mir::BlockId(0u));
        while (!way_.empty() && !ends_) {
            if (way_.back().next == way_.back().to.size()) {
                seen_[way_.back().block.index] = Seen::Left;
                way_.pop_back();
                continue;
            }
            const mir::BlockId to = way_.back().to[way_.back().next++];
            if (seen_[to.index] == Seen::OnWay) ends_ = true;
            if (seen_[to.index] == Seen::No) enter(to);
        }
        return again_ && !ends_;
    }

  private:
    enum class Seen : uint8_t { No, OnWay, Left };
    struct Step {
        mir::BlockId block;
        std::vector<mir::BlockId> to;
        size_t next = 0;
    };

    void enter(mir::BlockId block) {
        seen_[block.index] = Seen::OnWay;
        way_.push_back({block, {}});
        const mir::Terminator& t = body_.blocks[block].terminator;
        if (std::holds_alternative<mir::Return>(t) || std::holds_alternative<mir::UnwindResume>(t))
            ends_ = true;
        if (goes_on_.again(t)) {
            again_ = true;
            return;
        }
        auto& to = way_.back().to;
        if (const auto* edge = std::get_if<mir::FalseEdge>(&t)) {
            to.push_back(edge->real);
        } else if (const auto* call = std::get_if<mir::Call>(&t); call && !call->target.valid()) {
            const auto behind = goes_on_.behind_panic(*call);
            if (!behind) ends_ = true;
            if (behind && behind->valid()) to.push_back(*behind);
        } else {
            mir::for_each_successor(t, [&](mir::BlockId b) {
                if (body_.blocks[block].is_cleanup || !body_.blocks[b].is_cleanup) to.push_back(b);
            });
        }
    }

    const mir::Body& body_;
    GoesOn& goes_on_;
    std::vector<Seen> seen_;
    std::vector<Step> way_;
    bool again_ = false, ends_ = false;
};

class CallsItself final : public GoesOn {
  public:
    CallsItself(Program& program, FnId fn) : p_(program), fn_(fn), env_(param_env(program, fn)) {}

    bool again(const mir::Terminator& t) override {
        const auto* call = std::get_if<mir::Call>(&t);
        return call != nullptr && is_self(*call);
    }
    std::optional<mir::BlockId> behind_panic(const mir::Call&) override { return std::nullopt; }

  private:
    bool is_self(const mir::Call& call) {
        const auto* constant = std::get_if<mir::Constant>(&call.callee);
        const auto* zero =
            constant != nullptr ? std::get_if<mir::ZeroSizedConst>(&constant->value) : nullptr;
        const auto* def = zero != nullptr ? p_.types.as<ty::FnDef>(constant->type) : nullptr;
        if (def == nullptr) return false;
        if (def->def == fn_ && !p_.fn(fn_).owner.trait.valid()) return true;
        const auto instance = resolve_instance(p_, env_, def->def, def->args);
        if (instance) return instance->fn == fn_;
        // A default method that calls itself for the same `Self`.
        const auto* self = p_.types.as<ty::Param>(p_.types.list(def->args).front());
        return def->def == fn_ && self != nullptr && self->index == 0;
    }

    Program& p_;
    FnId fn_;
    ParamEnv env_;
};

// `let _other = Self { .. };` in a `drop`. Also while it unwinds.
class DropsItself final : public GoesOn {
  public:
    DropsItself(const mir::Body& body, TypeId self) : body_(body), self_(self) {}

    bool again(const mir::Terminator& t) override {
        const auto* drop = std::get_if<mir::Drop>(&t);
        return drop != nullptr && body_.places[drop->place].type == self_;
    }
    std::optional<mir::BlockId> behind_panic(const mir::Call& call) override {
        return call.unwind.valid() && does_nothing(call.unwind) ? mir::BlockId{} : call.unwind;
    }

  private:
    // A way to clean up that cleans nothing up is none (rustc: RemoveNoopLandingPads).
    [[nodiscard]] bool does_nothing(mir::BlockId cleanup) const {
        const mir::Block& block = body_.blocks[cleanup];
        for (const mir::Statement& s : block.statements)
            if (std::holds_alternative<mir::Assign>(s.op)) return false;
        if (const auto* on = std::get_if<mir::Goto>(&block.terminator))
            return does_nothing(on->target);
        return std::holds_alternative<mir::UnwindResume>(block.terminator);
    }

    const mir::Body& body_;
    TypeId self_;
};

void report(Program& p, FnId fn, DiagSink& diags, std::string_view help) {
    diags.report(Diag::EndlessRecursion, p.fn(fn).span, p.symbols.text(p.name(fn)))
        .help(std::string(help));
}

}  // namespace

void report_endless_recursion(Program& program, const BodyOwner& owner, const mir::Body& body,
                              DiagSink& diags) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr) return;
    CallsItself calls(program, *fn);
    if (Search(body, calls).goes_on_always())
        report(
            program, *fn, diags,
            "a call that goes on must be able to end: a case without a call of itself is missing");
}

bool is_destructor(Program& program, const BodyOwner& owner) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr || !program.fn(*fn).owner.impl.valid()) return false;
    const auto& trait = program.impl(program.fn(*fn).owner.impl).trait;
    return trait && program.is_lang(trait->trait, "drop");
}

void report_endless_drops(Program& program, const BodyOwner& owner, const mir::Body& body,
                          DiagSink& diags) {
    const FnId fn = std::get<FnId>(owner);
    DropsItself drops(body, program.impl(program.fn(fn).owner.impl).self_type);
    if (Search(body, drops).goes_on_always())
        report(program, fn, diags, "the value that is made here is dropped by this function again");
}

}  // namespace fleck
