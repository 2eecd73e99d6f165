#include "frontend/borrowck/move_check.h"

#include <fmt/format.h>

#include <set>

#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/illegal_move.h"
#include "frontend/borrowck/init_state.h"
#include "frontend/borrowck/mutability.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {

using mir::BlockId;
using mir::Location;
using mir::PlaceId;
using mir::PlaceUse;

namespace {

class MoveChecker {
  public:
    MoveChecker(Program& program, const mir::Body& body, DiagSink& diags)
        : program_(program),
          body_(body),
          diags_(diags),
          transfer_(body, unmovable_places(program, body)),
          preds_(predecessors(body)),
          mutability_(program, body, diags) {
        mark_moved_parts();
    }

    void run() {
        const EntryStates<InitState> entry = solve_forward(body_, transfer_.at_start(), transfer_);
        for (BlockId b : reverse_postorder(body_)) {
            InitState state = *entry[b];
            const mir::Block& block = body_.blocks[b];
            uint32_t i = 0;
            for (const mir::Statement& s : block.statements) {
                const Span legal = guilty_span(body_, s);
                mir::visit_places(body_, s, [&](PlaceId p, PlaceUse u) {
                    check(state, p, u, {b, i}, s.span);
                    if (u == PlaceUse::Move) check_legal_move(program_, body_, p, legal, diags_);
                });
                transfer_.statement(state, s);
                ++i;
            }
            mir::visit_places(block.terminator, [&](PlaceId p, PlaceUse u) {
                check(state, p, u, {b, i}, block.span);
                if (u == PlaceUse::Move) check_legal_move(program_, body_, p, block.span, diags_);
            });
        }
    }

  private:
    // Only below these can a part have been moved out on its own.
    void mark_moved_parts() {
        const auto mark = [&](PlaceId p, PlaceUse u) {
            if (u != PlaceUse::Move) return;
            for (PlaceId q = body_.places[p].parent; q.valid(); q = body_.places[q].parent)
                if (!has_moved_part_.insert(q)) break;
        };
        for (const mir::Block& block : body_.blocks) {
            for (const mir::Statement& s : block.statements) mir::visit_places(body_, s, mark);
            mir::visit_places(block.terminator, mark);
        }
    }

    void check(const InitState& state, PlaceId place, PlaceUse use, Location at, Span span) {
        switch (use) {
            case PlaceUse::Copy:
            case PlaceUse::Move:
            case PlaceUse::Inspect:
            case PlaceUse::FakeRead:
                require_initialised(state, place, use, at, span);
                break;
            case PlaceUse::SharedBorrow:
            case PlaceUse::MutBorrow:
            case PlaceUse::RawShared:
            case PlaceUse::RawMut:
                require_initialised(state, place, use, at, span);
                if (use == PlaceUse::MutBorrow || use == PlaceUse::RawMut)
                    mutability_.check_borrow(place, span);
                break;
            case PlaceUse::Store:
            case PlaceUse::CallStore:
                check_store(state, place, at, span);
                break;
            case PlaceUse::FakeBorrow:
            case PlaceUse::Mention:
            case PlaceUse::Drop:
            case PlaceUse::StorageLive:
            case PlaceUse::StorageDead:
                break;
        }
    }

    void check_store(const InitState& state, PlaceId place, Location at, Span span) {
        const mir::Place& node = body_.places[place];
        if (!node.parent.valid()) {
            if (state.ever_init.contains(node.local))
                mutability_.check_reassign(node.local, at, span, preds_);
            return;
        }
        mutability_.check_assign(place, span);
        // `*r = x` reads r; `a.b = x` needs an initialised `a`.
        for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent) {
            const PlaceId base = body_.places[p].parent;
            if (std::holds_alternative<mir::proj::Deref>(body_.places[p].elem)) {
                if (state.maybe_uninit.contains(base))
                    report(base, PlaceUse::Copy, at, span, false);
                return;
            }
        }
        const PlaceId base = node.parent;
        if (state.maybe_uninit.contains(base)) report(base, PlaceUse::Store, at, span, false);
    }

    void require_initialised(const InitState& state, PlaceId place, PlaceUse use, Location at,
                             Span span) {
        if (state.maybe_uninit.contains(place)) {
            report(place, use, at, span, false);
            return;
        }
        PlaceId gone;
        for_each_moved(body_.places, place, [&](PlaceId part) {
            if (part == place && !has_moved_part_.contains(place)) return;
            for_subtree(body_.places, part, [&](PlaceId p) {
                if (!gone.valid() && state.maybe_uninit.contains(p)) gone = p;
            });
        });
        if (gone.valid()) report(gone, use, at, span, true);
    }

    // `place` is what lacks a value; `partial`: the use is of something that contains it.
    void report(PlaceId place, PlaceUse use, Location at, Span span, bool partial) {
        const std::vector<MoveSite> sites = transfer_.move_sites(preds_, place, at);
        const mir::Local& local = body_.locals[body_.places[place].local];
        if (sites.empty()) {
            if (!unset_reported_.insert(body_.places[place].local)) return;
            const std::string name(local.name.valid() ? program_.symbols.text(local.name)
                                                      : "value");
            auto& d = diags_.report(Diag::UseBeforeInit, span, name);
            d.at(fmt::format("`{}` has no value on some way to this point", name))
                .label(local.span, "declared here without a value");
            return;
        }
        // One report per set of moves, as later uses have the same cause.
        std::vector<std::pair<uint32_t, uint32_t>> key;
        for (const MoveSite& s : sites) key.emplace_back(s.at.block.index, s.at.index);
        if (!moves_reported_.insert(std::move(key)).second) return;
        report_moved(sites, place, use, at, span, partial);
    }

    void report_moved(const std::vector<MoveSite>& sites, PlaceId place, PlaceUse use, Location at,
                      Span span, bool partial) {
        const PlaceId moved = sites.front().moved;
        const auto described = describe_place(program_, body_, place);
        const std::string name = described ? fmt::format("`{}`", *described) : "this value";
        // The move may have taken a part of what is used, although its own bit says "whole" (`a.b`
        // moved, `a.b` used is whole).
        const bool part = partial || (moved != place && body_.places.is_prefix(place, moved));
        const Diag id = use == PlaceUse::Store ? Diag::AssignToPartOfMoved
                        : borrows(use) ? (part ? Diag::BorrowOfPartlyMoved : Diag::BorrowOfMoved)
                                       : (part ? Diag::UseOfPartlyMoved : Diag::UseOfMoved);
        const std::string whole = part ? whole_name(place, name) : name;
        auto& d = diags_.report(id, span, whole);
        const bool same_place = sites.size() == 1 && sites.front().at == at;
        if (same_place)
            d.at("moved here, in an earlier round of the loop");
        else
            d.at(use == PlaceUse::Store ? "assigned here after the move"
                 : borrows(use)         ? "borrowed here after the move"
                                        : "used here after the move");
        for (const MoveSite& s : sites) {
            if (s.at == at) continue;
            d.label(span_of(s.at),
                    fmt::format("{}{}", move_words(s),
                                s.through_back_edge ? ", in an earlier round of the loop" : ""));
        }
        const mir::Local& local = body_.locals[body_.places[place].local];
        const std::string type = type_name(program_, body_.places[moved].type);
        const auto moved_name = describe_place(program_, body_, moved);
        if (moved_name && local.span.valid() && !body_.places[moved].parent.valid())
            d.label(
                local.span,
                fmt::format("`{}` has type `{}`, which is not `Copy`: using it by value moves it",
                            *moved_name, type));
        else
            d.note(fmt::format(
                "the value has type `{}`, which is not `Copy`: using it by value moves it", type));
        add_help(d, sites.front(), moved_name);
        if (moved_name) d.because(why(sites.front(), *moved_name, type));
    }

    static bool borrows(PlaceUse use) {
        return use == PlaceUse::SharedBorrow || use == PlaceUse::MutBorrow ||
               use == PlaceUse::RawShared || use == PlaceUse::RawMut;
    }

    // The name of the outermost value that the use meant: the parent of the part that is gone.
    std::string whole_name(PlaceId part, const std::string& fallback) {
        const PlaceId parent = body_.places[part].parent;
        if (!parent.valid()) return fallback;
        const auto n = describe_place(program_, body_, parent);
        return n ? fmt::format("`{}`", *n) : fallback;
    }

    Span span_of(Location at) const {
        const mir::Block& b = body_.blocks[at.block];
        return at.index < b.statements.size() ? b.statements[at.index].span : b.span;
    }

    const mir::Call* call_at(Location at) const {
        const mir::Block& b = body_.blocks[at.block];
        return at.index == b.statements.size() ? std::get_if<mir::Call>(&b.terminator) : nullptr;
    }

    // If the moved value only went to a temporary on its way into a call, the call. Operands are
    // evaluated in order, so the call is a few steps ahead on a straight way.
    const mir::Call* call_reached_by(const MoveSite& site) const {
        if (const mir::Call* c = call_at(site.at)) return c;
        const mir::Block* b = &body_.blocks[site.at.block];
        if (site.at.index >= b->statements.size()) return nullptr;
        const auto* assign = std::get_if<mir::Assign>(&b->statements[site.at.index].op);
        if (assign == nullptr) return nullptr;
        const mir::Place& to = body_.places[assign->place];
        if (to.parent.valid() || body_.locals[to.local].is_user) return nullptr;
        for (int hops = 0; hops < 16; ++hops) {
            if (const auto* call = std::get_if<mir::Call>(&b->terminator)) {
                for (const mir::Operand& o : call->args)
                    if (const auto* m = std::get_if<mir::Move>(&o);
                        m != nullptr && body_.places[m->place].local == to.local)
                        return call;
                if (!call->target.valid()) return nullptr;
                b = &body_.blocks[call->target];
            } else if (const auto* jump = std::get_if<mir::Goto>(&b->terminator)) {
                b = &body_.blocks[jump->target];
            } else {
                return nullptr;
            }
        }
        return nullptr;
    }

    FnId callee(const mir::Call& call) const {
        const auto* c = std::get_if<mir::Constant>(&call.callee);
        const auto* def = c != nullptr ? program_.types.as<ty::FnDef>(c->type) : nullptr;
        return def != nullptr ? def->def : FnId();
    }

    std::string move_words(const MoveSite& site) const {
        const mir::Call* call = call_reached_by(site);
        if (call == nullptr) return "moved here";
        if (call->source == mir::Source::For) return "moved into the loop, which consumes it";
        const FnId f = callee(*call);
        if (!f.valid()) return "moved into the call";
        const std::string name(program_.symbols.text(program_.name(f)));
        if (call->source == mir::Source::MethodCall && takes_self(*call, site))
            return fmt::format("`{}` takes its receiver by value and so moves it", name);
        return fmt::format("moved into the call of `{}`", name);
    }

    bool takes_self(const mir::Call& call, const MoveSite& site) const {
        if (call.args.empty()) return false;
        const auto* m = std::get_if<mir::Move>(&call.args.front());
        if (m == nullptr) return false;
        if (m->place == site.moved) return true;
        const mir::Block& b = body_.blocks[site.at.block];
        if (site.at.index >= b.statements.size()) return false;
        const auto* assign = std::get_if<mir::Assign>(&b.statements[site.at.index].op);
        return assign != nullptr && assign->place == m->place;
    }

    void add_help(Diagnostic& d, const MoveSite& site, const std::optional<std::string>& name) {
        if (!name) return;
        const mir::Call* call = call_reached_by(site);
        if (call != nullptr && call->source == mir::Source::For) {
            d.help(fmt::format("to keep `{0}`, loop over a borrow of it: `&{0}`", *name));
            return;
        }
        const TypeId type = body_.places[site.moved].type;
        const TraitId clone = program_.lang_trait("clone");
        const auto owner = body_owner(body_);
        const ParamEnv env = owner ? param_env(program_, *owner) : ParamEnv{};
        if (clone.valid() && implements(program_, env, type, clone))
            d.help(fmt::format("if two values are wanted, clone it where it is moved: `{}.clone()`",
                               *name));
        if (call != nullptr && call->source != mir::Source::MethodCall)
            d.help(fmt::format(
                "or let the function borrow it: a parameter of type `&{}`, called with `&{}`",
                type_name(program_, type), *name));
    }

    std::string why(const MoveSite& site, const std::string& name, const std::string& type) const {
        const uint32_t line = program_.sources.line_col(span_of(site.at).begin).line;
        return fmt::format(
            "line {} copied the bytes of `{}` (a `{}`) to their new place and left the old ones "
            "behind as they were; what they "
            "own on the heap did not move. If both copies could be used, both would free it in the "
            "end, so the old one is "
            "closed to the program.",
            line, name, type);
    }

    Program& program_;
    const mir::Body& body_;
    DiagSink& diags_;
    InitTransfer transfer_;
    IdVec<BlockId, std::vector<BlockId>> preds_;
    MutabilityChecker mutability_;
    IdSet<PlaceId> has_moved_part_;
    IdSet<mir::LocalId> unset_reported_;
    std::set<std::vector<std::pair<uint32_t, uint32_t>>> moves_reported_;
};

}  // namespace

void check_moves(Program& program, const mir::Body& body, DiagSink& diags) {
    MoveChecker(program, body, diags).run();
}

}  // namespace fleck
