#include "frontend/mir/recursion.h"

#include <vector>

#include "frontend/mir/visit.h"
#include "frontend/sema/infer.h"

namespace fleck {

namespace {

class EndlessRecursion {
  public:
    EndlessRecursion(Program& program, FnId fn, const mir::Body& body)
        : p_(program), fn_(fn), body_(body), env_(param_env(program, fn)) {}

    // Searches for a way to the end that passes no call of the function itself.
    bool found() {
        bool calls_itself = false;
        std::vector<bool> seen(body_.blocks.size(), false);
        std::vector<mir::BlockId> todo{mir::BlockId(0u)};
        seen[0] = true;
        while (!todo.empty()) {
            const mir::Terminator& t = body_.blocks[todo.back()].terminator;
            todo.pop_back();
            if (std::holds_alternative<mir::Return>(t)) return false;
            if (const auto* call = std::get_if<mir::Call>(&t)) {
                if (is_self(*call)) {
                    calls_itself = true;
                    continue;
                }
                if (!call->target.valid()) return false;  // a panic ends it
            }
            mir::for_each_successor(t, [&](mir::BlockId to) {
                if (body_.blocks[to].is_cleanup || seen[to.index]) return;
                seen[to.index] = true;
                todo.push_back(to);
            });
        }
        return calls_itself;
    }

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
    const mir::Body& body_;
    ParamEnv env_;
};

}  // namespace

void report_endless_recursion(Program& program, const BodyOwner& owner, const mir::Body& body,
                              DiagSink& diags) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr || !EndlessRecursion(program, *fn, body).found()) return;
    diags
        .report(Diag::EndlessRecursion, program.fn(*fn).span,
                program.symbols.text(program.name(*fn)))
        .help(
            "a call that goes on must be able to end: a case without a call of itself is missing");
}

}  // namespace fleck
