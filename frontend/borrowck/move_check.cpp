#include "frontend/borrowck/move_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/illegal_move.h"
#include "frontend/borrowck/init_state.h"
#include "frontend/borrowck/mention.h"
#include "frontend/borrowck/place_conflict.h"
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
    MoveChecker(RegionFacts& facts, Program& program, const mir::Body& body, DiagSink& diags)
        : facts_(facts),
          program_(program),
          body_(body),
          diags_(diags),
          transfer_(body, unmovable_places(program, body)),
          preds_(predecessors(body)),
          mutability_(program, body) {
        mark_moved_parts();
        number_move_paths();
    }

    std::vector<ForbiddenChange> run() {
        const EntryStates<InitState> entry = solve_forward(body_, transfer_.at_start(), transfer_);
        for (BlockId b : checking_order(body_)) {
            InitState state = *entry[b];
            const mir::Block& block = body_.blocks[b];
            uint32_t i = 0;
            for (const mir::Statement& s : block.statements) {
                const Span legal = guilty_span(body_, s);
                note_captured(s);
                is_capture_ = is_capture(s);
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
        for (const auto& [moves, misuse] : misuses_) report_moved(misuse);
        if (body_.closure)
            facts_.closures[std::get<FnId>(body_.owner)].changed = mutability_.changed_captures();
        mutability_.report_needless_mut(diags_);
        return mutability_.take_found();
    }

  private:
    [[nodiscard]] static bool is_capture(const mir::Statement& s) {
        const auto* assign = std::get_if<mir::Assign>(&s.op);
        const auto* ref = assign != nullptr ? std::get_if<mir::Ref>(&assign->value) : nullptr;
        return ref != nullptr && ref->captured.valid();
    }

    // A closure that takes a value for itself may change it: the variable's `mut` is for that.
    void note_captured(const mir::Statement& s) {
        const auto* assign = std::get_if<mir::Assign>(&s.op);
        const auto* made =
            assign != nullptr ? std::get_if<mir::Aggregate>(&assign->value) : nullptr;
        const auto* closure =
            made != nullptr ? std::get_if<mir::ClosureAggregate>(&made->kind) : nullptr;
        if (closure == nullptr) return;
        const std::vector<bool>& changed =
            facts_.closures[program_.types.as<ty::Closure>(closure->type)->def].changed;
        for (size_t i = 0; i < made->operands.size() && i < changed.size(); ++i) {
            if (!changed[i]) continue;
            if (const auto* m = std::get_if<mir::Move>(&made->operands[i]))
                mutability_.note_change(m->place);
            if (const auto* c = std::get_if<mir::Copy>(&made->operands[i]))
                mutability_.note_change(c->place);
        }
    }

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

    // rustc knows of places that are moved or assigned, and numbers them as it comes across them.
    void number_move_paths() {
        path_number_.resize(body_.places.size());
        uint32_t count = 0;
        const auto note = [&](PlaceId p, PlaceUse u) {
            if (u != PlaceUse::Move && u != PlaceUse::Store && u != PlaceUse::CallStore &&
                u != PlaceUse::FakeRead)
                return;
            std::vector<PlaceId> path;
            for (PlaceId q = p; q.valid() && path_number_[q] == 0; q = body_.places[q].parent)
                path.push_back(q);
            for (; !path.empty(); path.pop_back()) path_number_[path.back()] = ++count;
        };
        for (const mir::Block& block : body_.blocks) {
            for (const mir::Statement& s : block.statements) mir::visit_places(body_, s, note);
            mir::visit_places(block.terminator, note);
        }
    }

    void check(const InitState& state, PlaceId place, PlaceUse use, Location at, Span span) {
        switch (use) {
            case PlaceUse::Copy:
            case PlaceUse::Move:
            case PlaceUse::Inspect:
            case PlaceUse::FakeRead:
            case PlaceUse::FakeBorrow:
                require_initialised(state, place, use, at, span);
                break;
            case PlaceUse::SharedBorrow:
            case PlaceUse::MutBorrow:
            case PlaceUse::RawShared:
            case PlaceUse::RawMut:
                require_initialised(state, place, use, at, span);
                // What never had a value is told as that.
                if (is_capture_ && use == PlaceUse::MutBorrow)
                    mutability_.check_capture(place, at, span);
                else if ((use == PlaceUse::MutBorrow || use == PlaceUse::RawMut) &&
                         state.ever_init.contains(body_.places[place].local))
                    mutability_.check_borrow(place, at, span);
                break;
            case PlaceUse::Store:
            case PlaceUse::CallStore:
                check_store(state, place, at, span);
                break;
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
            if (state.ever_init.contains(node.local)) mutability_.check_assign(place, at, span);
            return;
        }
        if (state.ever_init.contains(node.local)) mutability_.check_assign(place, at, span);
        // `*r = x` reads r; `a.b = x` needs an initialised `a`, a whole one if that has a
        // destructor; `(*b).c = x` one behind the box.
        for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent) {
            const PlaceId base = body_.places[p].parent;
            if (std::holds_alternative<mir::proj::Deref>(body_.places[p].elem)) {
                if (state.maybe_uninit.contains(base)) report(base, base, PlaceUse::Copy, at, span);
                return;
            }
            if (!std::holds_alternative<mir::proj::Field>(body_.places[p].elem)) continue;
            if (has_destructor(program_, body_.places[base].type)) {
                require_initialised(state, base, PlaceUse::Store, at, span);
                return;
            }
            require_parent(state, base, at, span);
        }
    }

    // Of what contains an assigned field, what is outermost and yet not behind a pointer is told.
    void require_parent(const InitState& state, PlaceId base, Location at, Span span) {
        PlaceId gone;
        for (PlaceId p = base; p.valid(); p = body_.places[p].parent) {
            const mir::Place& node = body_.places[p];
            const bool is_behind =
                node.parent.valid() && std::holds_alternative<mir::proj::Deref>(node.elem);
            // What a reference points to is not moved with it: the reference is what is used.
            if (is_behind && !program_.box_inner(body_.places[node.parent].type).valid()) break;
            if (state.maybe_uninit.contains(p)) gone = p;
            if (!node.parent.valid() || is_behind) break;
        }
        if (gone.valid()) report(base, gone, PlaceUse::Store, at, span);
    }

    // The part of `place` that is told to be gone: rustc looks at the parts from the one that it
    // has numbered last to the first, then at those of the first one and so on.
    PlaceId gone_part(const InitState& state, PlaceId place) const {
        if (state.maybe_uninit.contains(place)) return place;
        std::vector<std::vector<PlaceId>> open{numbered_parts(place)};
        while (!open.empty()) {
            const std::vector<PlaceId> siblings = std::move(open.back());
            open.pop_back();
            for (const PlaceId p : siblings) {
                if (state.maybe_uninit.contains(p)) return p;
                open.push_back(numbered_parts(p));
            }
        }
        return PlaceId{};
    }

    std::vector<PlaceId> numbered_parts(PlaceId place) const {
        std::vector<PlaceId> parts;
        for (PlaceId p = body_.places[place].first_child; p.valid();
             p = body_.places[p].next_sibling)
            if (path_number_[p] != 0) parts.push_back(p);
        std::sort(parts.begin(), parts.end(),
                  [&](PlaceId a, PlaceId b) { return path_number_[a] > path_number_[b]; });
        return parts;
    }

    void require_initialised(const InitState& state, PlaceId place, PlaceUse use, Location at,
                             Span span) {
        if (state.maybe_uninit.contains(place)) {
            report(place, place, use, at, span);
            return;
        }
        PlaceId gone;
        for_each_moved(body_.places, place, [&](PlaceId part) {
            if (part == place && !has_moved_part_.contains(place)) return;
            if (!gone.valid()) gone = gone_part(state, part);
        });
        if (gone.valid()) report(place, gone, use, at, span);
    }

    // A use of something that is moved on some way to it.
    struct Misuse {
        PlaceId used;
        PlaceId gone;  // what lacks a value: `used`, or a part of it
        PlaceUse use;
        Location at;
        Span span;
        std::vector<MoveSite> sites;
    };

    void report(PlaceId used, PlaceId gone, PlaceUse use, Location at, Span span) {
        std::vector<MoveSite> sites = transfer_.move_sites(preds_, gone, at);
        if (sites.empty()) {
            report_unset(body_.places[gone].local, span);
            return;
        }
        // One report per set of moves, as other uses have the same cause: the first, unless a later
        // use is of something else (`a` moved, `a.b` used, `a.c` used).
        Moves key;
        for (const MoveSite& s : sites) key.emplace_back(s.at, s.path);
        const auto [it, fresh] = misuses_.try_emplace(std::move(key));
        if (!fresh && body_.places.is_prefix(used, it->second.used) &&
            !is_new_in_each_mention(facts_, body_.places, used))
            return;
        std::sort(sites.begin(), sites.end(),
                  [](const MoveSite& a, const MoveSite& b) { return a.at < b.at; });
        it->second = {used, gone, use, at, span, std::move(sites)};
    }

    void report_unset(mir::LocalId id, Span span) {
        if (!unset_reported_.insert(id)) return;
        const mir::Local& local = body_.locals[id];
        const std::string name(local.name.valid() ? program_.symbols.text(local.name) : "value");
        auto& d = diags_.report(Diag::UseBeforeInit, span, name);
        d.at(fmt::format("`{}` has no value on some way to this point", name))
            .label(local.span, "declared here without a value")
            .because(fmt::format("line {}: `{}` has got its bytes in the stack frame, but nobody "
                                 "has written to them: what stands there is what was there before",
                                 line_of(local.span), name));
    }

    void report_moved(const Misuse& m) {
        const PlaceId moved = m.sites.front().moved;
        const auto described = describe_place(program_, body_, m.gone);
        const std::string name = described ? fmt::format("`{}`", *described) : "this value";
        // The move may have taken a part of what is used, although its own bit says "whole" (`a.b`
        // moved, `a.b` used is whole).
        const bool part =
            m.use != PlaceUse::Store &&
            (m.used != m.gone || (moved != m.gone && body_.places.is_prefix(m.gone, moved)));
        const Diag id = m.use == PlaceUse::Store ? Diag::AssignToPartOfMoved
                        : borrows(m.use) ? (part ? Diag::BorrowOfPartlyMoved : Diag::BorrowOfMoved)
                                         : (part ? Diag::UseOfPartlyMoved : Diag::UseOfMoved);
        auto& d = diags_.report(id, m.span, part ? whole_name(m.gone, name) : name);
        if (m.sites.size() == 1 && m.sites.front().at == m.at)
            d.at("moved here, in an earlier round of the loop");
        else
            d.at(m.use == PlaceUse::Store ? "assigned here after the move"
                 : borrows(m.use)         ? "borrowed here after the move"
                                          : "used here after the move");
        for (const MoveSite& s : m.sites) {
            if (s.at == m.at) continue;
            d.label(span_of(s.at),
                    fmt::format("{}{}", move_words(s),
                                s.through_back_edge ? ", in an earlier round of the loop" : ""));
        }
        explain_move(d, m.sites.front());
    }

    void explain_move(Diagnostic& d, const MoveSite& site) {
        const mir::Place& moved = body_.places[site.moved];
        const mir::Local& local = body_.locals[moved.local];
        const std::string type = type_name(program_, moved.type);
        const auto name = describe_place(program_, body_, site.moved);
        if (name && local.span.valid() && !moved.parent.valid())
            d.label(
                local.span,
                fmt::format("`{}` has type `{}`, which is not `Copy`: using it by value moves it",
                            *name, type));
        else
            d.note(fmt::format(
                "the value has type `{}`, which is not `Copy`: using it by value moves it", type));
        add_help(d, site, name);
        if (name) d.because(why(site, *name, type));
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

    uint32_t line_of(Span span) const { return program_.sources.line_col(span.begin).line; }

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
        if (call == nullptr) return is_captured(site) ? "moved into the closure" : "moved here";
        if (call->source == mir::Source::For) return "moved into the loop, which consumes it";
        const FnId f = callee(*call);
        if (!f.valid()) return "moved into the call";
        const std::string name(program_.symbols.text(program_.name(f)));
        if (call->source == mir::Source::MethodCall && takes_self(*call, site))
            return fmt::format("`{}` takes its receiver by value and so moves it", name);
        return fmt::format("moved into the call of `{}`", name);
    }

    // Is it a closure that has taken the value?
    bool is_captured(const MoveSite& site) const {
        const mir::Block& b = body_.blocks[site.at.block];
        if (site.at.index >= b.statements.size()) return false;
        const auto* assign = std::get_if<mir::Assign>(&b.statements[site.at.index].op);
        const auto* made =
            assign != nullptr ? std::get_if<mir::Aggregate>(&assign->value) : nullptr;
        return made != nullptr && std::holds_alternative<mir::ClosureAggregate>(made->kind);
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
        if (nameable_part(body_, site.moved) != site.moved) {
            d.help(fmt::format("to keep `{0}`, match on a borrow of it: `&{0}`", *name));
            return;
        }
        const TypeId type = body_.places[site.moved].type;
        const TraitId clone = program_.lang_trait("clone");
        const auto owner = body_owner(body_);
        const ParamEnv env = owner ? param_env(program_, *owner) : ParamEnv{};
        const bool can_clone = clone.valid() && implements(program_, env, type, clone);
        const std::string receiver = name->starts_with('*') ? fmt::format("({})", *name) : *name;
        if (can_clone)
            d.help(is_captured(site)
                       ? fmt::format("if two values are wanted, clone it in front of the closure, "
                                     "and let the closure use the clone: `let other = {}.clone();`",
                                     receiver)
                       : fmt::format(
                             "if two values are wanted, clone it where it is moved: `{}.clone()`",
                             receiver));
        const FnId f = call != nullptr ? callee(*call) : FnId();
        if (f.valid() && program_.crate_of(f) == CrateId::User &&
            call->source != mir::Source::MethodCall)
            d.help(fmt::format(
                "{}let the function borrow it: a parameter of type `&{}`, called with `&{}`",
                can_clone ? "or " : "", type_name(program_, type), *name));
    }

    std::string why(const MoveSite& site, const std::string& name, const std::string& type) const {
        const bool is_part = nameable_part(body_, site.moved) != site.moved;
        return fmt::format(
            "line {} copied the bytes of {} to their new place and left the old ones "
            "behind as they were; what they "
            "own on the heap did not move. If both copies could be used, both would free it in the "
            "end, so the old one is "
            "closed to the program.",
            line_of(span_of(site.at)),
            is_part ? fmt::format("the `{}` in `{}`", type, name)
                    : fmt::format("`{}` (a `{}`)", name, type));
    }

    RegionFacts& facts_;
    Program& program_;
    const mir::Body& body_;
    DiagSink& diags_;
    InitTransfer transfer_;
    IdVec<BlockId, std::vector<BlockId>> preds_;
    bool is_capture_ = false;  // in a statement that borrows for a closure
    MutabilityChecker mutability_;
    IdSet<PlaceId> has_moved_part_;
    IdVec<PlaceId, uint32_t> path_number_;  // 0: no move path
    IdSet<mir::LocalId> unset_reported_;
    // By the moves that they follow, as they are come across.
    using Moves = std::vector<std::pair<Location, PlaceId>>;
    std::map<Moves, Misuse> misuses_;
};

}  // namespace

std::vector<ForbiddenChange> check_moves(RegionFacts& facts, Program& program,
                                         const mir::Body& body, DiagSink& diags) {
    return MoveChecker(facts, program, body, diags).run();
}

}  // namespace fleck
