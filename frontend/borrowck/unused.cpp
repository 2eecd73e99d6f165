#include "frontend/borrowck/unused.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "frontend/borrowck/dataflow.h"
#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/elaborate.h"
#include "frontend/mir/visit.h"
#include "frontend/sema/infer.h"

namespace fleck {

namespace {

using mir::BlockId;
using mir::LocalId;
using mir::PlaceId;
using mir::PlaceUse;

constexpr uint32_t kNone = UINT32_MAX;

// One variable of the source. Alternatives and guards may give it several locals.
struct Variable {
    Symbol name;
    Span span;
    std::vector<Span> bound_at{};  // by patterns
    bool used = false;
    bool kept = false;                // a part was assigned that its drop may read
    bool guards = false;              // its drop may read its parts
    bool there = false;               // in code that can be reached
    bool reassigned = false;          // other than by its `let` or pattern
    bool dead_in_pattern = false;     // its first value, which a pattern gave it, is not read
    bool captured = false;            // of the body around this closure
    Span dead_capture;                // the closure captures it by value and does not read that
    std::vector<Span> dead;           // assignments that nobody reads
    std::vector<Span> dead_at_birth;  // the same of its first value
};

class UnusedVariables {
  public:
    UnusedVariables(Program& program, const mir::Body& body, DeadCaptures& dead_captures,
                    DiagSink& diags)
        : program_(program), body_(body), dead_captures_(dead_captures), diags_(diags) {
        if (const auto owner = body_owner(body)) env_ = param_env(program, *owner);
    }

    void run() {
        name_variables();
        name_captures();
        if (variables_.empty()) return;
        blocks_with_events_.resize(variables_.size());
        order_ = reverse_postorder(body_);
        find_self_assignments();
        find_first_stores();
        // What a parameter was passed.
        for (LocalId id : body_.locals.ids())
            if (body_.locals[id].is_arg && of_local_[id] != kNone)
                stores_.push_back({of_local_[id], BlockId(0u), UINT32_MAX, body_.locals[id].span,
                                   First::Let, false});
        for (size_t i = 0; i < body_.captured.size(); ++i)
            if (of_capture_[i] != kNone && !body_.captured[i].by_ref)
                stores_.push_back({of_capture_[i], BlockId(0u), UINT32_MAX, body_.captured[i].used,
                                   First::Capture, false});
        for (BlockId b : order_)
            if (!body_.blocks[b].is_cleanup) collect(b);
        const std::vector<bool> read = stores_read();
        for (size_t i = 0; i < stores_.size(); ++i) {
            const Store& s = stores_[i];
            Variable& v = variables_[s.variable];
            if (s.first == First::No) v.reassigned = true;
            if (read[i]) continue;
            if (s.first == First::Pattern)
                v.dead_in_pattern = true;
            else if (s.first == First::Capture)
                v.dead_capture = s.span;
            else
                (s.first == First::Let ? v.dead_at_birth : v.dead).push_back(s.span);
        }
        for (Variable& v : variables_) report(v);
        if (body_.closure) note_dead_captures();
    }

  private:
    void name_variables() {
        std::map<std::pair<uint32_t, Symbol>, uint32_t> known;
        of_local_.resize(body_.locals.size(), kNone);
        for (LocalId id : body_.locals.ids()) {
            const mir::Local& l = body_.locals[id];
            if ((!l.is_user && !l.is_arg) || l.internal || !l.name.valid()) continue;
            const std::string_view name = program_.symbols.text(l.name);
            if (name.starts_with('_') || name == "self" || program_.sources.text(l.span) == "")
                continue;
            const auto [it, fresh] =
                known.try_emplace({l.span.begin, l.name}, static_cast<uint32_t>(variables_.size()));
            if (fresh) {
                variables_.emplace_back();
                variables_.back().name = l.name;
                variables_.back().span = l.span;
            }
            variables_[it->second].there |= l.is_arg;
            variables_[it->second].guards |= may_guard(l.type);
            std::vector<Span>& bound_at = variables_[it->second].bound_at;
            bound_at.insert(bound_at.end(), l.bound_at.begin(), l.bound_at.end());
            of_local_[id] = it->second;
        }
        // What stands for a binding while its guard runs.
        for (LocalId id : body_.locals.ids())
            if (const mir::Local& l = body_.locals[id]; !l.is_user && !l.is_arg && l.name.valid())
                if (const auto it = known.find({l.span.begin, l.name}); it != known.end())
                    of_local_[id] = it->second;
    }

    // What a closure captured is a variable of its body, too.
    void name_captures() {
        for (const mir::Captured& c : body_.captured) {
            const std::string_view root = program_.symbols.text(c.root);
            if (root.starts_with('_') || c.name == "self") {
                of_capture_.push_back(kNone);
                continue;
            }
            of_capture_.push_back(static_cast<uint32_t>(variables_.size()));
            variables_.emplace_back();
            variables_.back().name = c.root;
            variables_.back().span = c.used;
            variables_.back().captured = variables_.back().there = true;
        }
    }

    // What is never read here was not used by being captured.
    void note_dead_captures() {
        std::vector<bool>& dead = dead_captures_[std::get<FnId>(body_.owner)];
        for (const uint32_t v : of_capture_) dead.push_back(v != kNone && !variables_[v].used);
    }

    // The variable that the place is (a part of), or kNone.
    struct Part {
        uint32_t variable;
        bool is_whole, is_indirect;
    };
    [[nodiscard]] Part part(PlaceId place) const {
        const mir::Place& node = body_.places[place];
        if (!body_.closure || node.local != mir::kClosureLocal)
            return {of_local_[node.local], !node.parent.valid(), body_.places.is_indirect(place)};
        bool indirect = false;
        for (PlaceId p = place; p.valid(); p = body_.places[p].parent) {
            if (const auto c = captured_at(body_, p))
                return {of_capture_[*c], p == place, indirect};
            indirect = indirect || std::holds_alternative<mir::proj::Deref>(body_.places[p].elem);
        }
        return {kNone, false, false};
    }

    // What such a value is dropped for may be what its parts say: assignments to them are no waste.
    bool may_guard(TypeId type) const {
        const Types& types = program_.types;
        const bool has_parts = types.is<ty::Adt>(type) || types.is<ty::Tuple>(type) ||
                               types.is<ty::Array>(type) || types.is<ty::Closure>(type);
        return has_parts && needs_drop(program_, env_, type);
    }

    // `x += 1` reads x for itself only. Checked arithmetic takes two statements.
    void find_self_assignments() {
        for (BlockId b : order_) {
            const mir::Block& block = body_.blocks[b];
            for (uint32_t i = 0; i < block.statements.size(); ++i) {
                const auto* a = std::get_if<mir::Assign>(&block.statements[i].op);
                const auto* op = a != nullptr ? std::get_if<mir::Binary>(&a->value) : nullptr;
                const auto* lhs = op != nullptr ? std::get_if<mir::Copy>(&op->lhs) : nullptr;
                if (lhs == nullptr) continue;
                const auto store = a->place == lhs->place
                                       ? std::optional(std::pair(b, i))
                                       : store_after_check(b, a->place, lhs->place);
                if (!store) continue;
                self_reads_[{b, i}] = lhs->place;
                self_stores_.insert(*store);
            }
        }
    }

    // Where the result of the checked operation at the end of `b` comes to `place`.
    std::optional<std::pair<BlockId, uint32_t>> store_after_check(BlockId b, PlaceId pair,
                                                                  PlaceId place) const {
        const auto* check = std::get_if<mir::Assert>(&body_.blocks[b].terminator);
        if (check == nullptr) return std::nullopt;
        const auto& statements = body_.blocks[check->target].statements;
        for (uint32_t i = 0; i < statements.size(); ++i) {
            const auto* a = std::get_if<mir::Assign>(&statements[i].op);
            const auto* use = a != nullptr ? std::get_if<mir::Use>(&a->value) : nullptr;
            const auto* moved = use != nullptr ? std::get_if<mir::Move>(&use->operand) : nullptr;
            if (moved == nullptr || body_.places[moved->place].parent != pair) continue;
            if (a->place == place) return std::pair(check->target, i);
            return std::nullopt;
        }
        return std::nullopt;
    }

    // ---- What happens to variables, in the order of the statements

    // The variable's first value?
    enum class First : uint8_t { No, Let, Pattern, Capture };
    struct Event {
        uint32_t at;                                   // the statement; the terminator comes last
        enum class Kind : uint8_t { Read, End } kind;  // End: overwritten, or out of scope
    };
    struct Store {
        uint32_t variable;
        BlockId block;
        uint32_t at;
        Span span;
        First first;
        bool partial;  // into a field or element
    };

    void collect(BlockId b) {
        const mir::Block& block = body_.blocks[b];
        for (uint32_t i = 0; i < block.statements.size(); ++i) {
            const mir::Statement& s = block.statements[i];
            const auto own = self_reads_.find({b, i});
            const First first = first_value(b, i, s);
            const std::set<PlaceId> unread = unread_captures(s);
            mir::visit_places(body_, s, [&](PlaceId p, PlaceUse u) {
                if (own != self_reads_.end() && own->second == p && u == PlaceUse::Copy)
                    is_there(p);
                else if (!unread.contains(p))
                    use(b, i, p, u, s.span, first);
            });
        }
        const auto end = static_cast<uint32_t>(block.statements.size());
        // What was captured by reference is there for others when the closure has run.
        if (std::holds_alternative<mir::Return>(block.terminator))
            for (size_t i = 0; i < body_.captured.size(); ++i)
                if (body_.captured[i].by_ref) read_variable(b, end, of_capture_[i]);
        // A check reads its operands for the message only.
        if (std::holds_alternative<mir::Assert>(block.terminator)) return;
        const auto* call = std::get_if<mir::Call>(&block.terminator);
        const bool comes_back = call == nullptr || call->target.valid();
        const First first = let_stores_.contains({b, end}) ? First::Let : First::No;
        mir::visit_places(block.terminator, [&](PlaceId p, PlaceUse u) {
            if (u == PlaceUse::CallStore && !comes_back)
                is_there(p);
            else
                use(b, end, p, u, block.span, first);
        });
    }

    // What a closure captures by value and never reads.
    std::set<PlaceId> unread_captures(const mir::Statement& s) const {
        std::set<PlaceId> out;
        const auto* a = std::get_if<mir::Assign>(&s.op);
        const auto* made = a != nullptr ? std::get_if<mir::Aggregate>(&a->value) : nullptr;
        const auto* closure =
            made != nullptr ? std::get_if<mir::ClosureAggregate>(&made->kind) : nullptr;
        if (closure == nullptr) return out;
        const auto found = dead_captures_.find(program_.types.as<ty::Closure>(closure->type)->def);
        if (found == dead_captures_.end()) return out;
        for (size_t i = 0; i < made->operands.size() && i < found->second.size(); ++i) {
            if (!found->second[i]) continue;
            if (const auto* m = std::get_if<mir::Move>(&made->operands[i])) out.insert(m->place);
            if (const auto* c = std::get_if<mir::Copy>(&made->operands[i])) out.insert(c->place);
        }
        return out;
    }

    // `let` ends in a FakeRead: the stores that come to it give the variable its first value. There
    // are several in `let x = if c { 1 } else { 2 };`.
    void find_first_stores() {
        const IdVec<BlockId, std::vector<BlockId>> before = predecessors(body_);
        for (BlockId b : order_) {
            const auto& statements = body_.blocks[b].statements;
            for (uint32_t i = 0; i < statements.size(); ++i) {
                const auto* read = std::get_if<mir::FakeRead>(&statements[i].op);
                if (read != nullptr && read->cause == mir::FakeRead::Cause::Let)
                    find_stores_before(b, i, read->place, before);
            }
        }
    }

    void find_stores_before(BlockId block, uint32_t end, PlaceId place,
                            const IdVec<BlockId, std::vector<BlockId>>& before) {
        std::set<BlockId> seen;
        std::vector<std::pair<BlockId, uint32_t>> todo{{block, end}};
        while (!todo.empty()) {
            const auto [b, until] = todo.back();
            todo.pop_back();
            const auto& statements = body_.blocks[b].statements;
            bool found = false;
            for (uint32_t k = until; k-- > 0 && !found;) {
                const auto* a = std::get_if<mir::Assign>(&statements[k].op);
                if (a != nullptr && a->place == place) let_stores_.insert({b, k});
                const auto* live = std::get_if<mir::StorageLive>(&statements[k].op);
                found = (a != nullptr && a->place == place) ||
                        (live != nullptr && live->local == body_.places[place].local);
            }
            if (found) continue;
            for (const BlockId from : before[b]) {
                const auto at = static_cast<uint32_t>(body_.blocks[from].statements.size());
                const auto* call = std::get_if<mir::Call>(&body_.blocks[from].terminator);
                if (call != nullptr && call->destination == place)
                    let_stores_.insert({from, at});
                else if (seen.insert(from).second)
                    todo.emplace_back(from, at);
            }
        }
    }

    First first_value(BlockId b, uint32_t i, const mir::Statement& s) const {
        if (let_stores_.contains({b, i})) return First::Let;
        const auto* a = std::get_if<mir::Assign>(&s.op);
        if (a == nullptr || body_.places[a->place].parent.valid()) return First::No;
        const uint32_t v = of_local_[body_.places[a->place].local];
        if (v == kNone) return First::No;
        const std::vector<Span>& bound_at = variables_[v].bound_at;
        return std::find(bound_at.begin(), bound_at.end(), s.span) != bound_at.end()
                   ? First::Pattern
                   : First::No;
    }

    std::vector<Event>& events(uint32_t variable, BlockId b) {
        std::vector<Event>& list = events_[uint64_t{variable} << 32 | b.index];
        if (list.empty()) blocks_with_events_[variable].push_back(b);
        return list;
    }

    // ---- Which stores are read

    // By store. Backward liveness of one variable at a time, so that each costs as many blocks as
    // its values last.
    std::vector<bool> stores_read() {
        std::vector<std::vector<uint32_t>> of_variable(variables_.size());
        for (uint32_t i = 0; i < stores_.size(); ++i)
            if (variables_[stores_[i].variable].used || stores_[i].partial)
                of_variable[stores_[i].variable].push_back(i);
        const IdVec<BlockId, std::vector<BlockId>> before = blocks_before();
        IdVec<BlockId, uint32_t> live_out;  // the variable last found to be read behind the block
        live_out.resize(body_.blocks.size(), kNone);
        std::vector<bool> read(stores_.size());
        for (uint32_t v = 0; v < variables_.size(); ++v) {
            if (of_variable[v].empty()) continue;
            mark_live_out(v, before, live_out);
            for (const uint32_t i : of_variable[v]) {
                const Event* next = event_behind(v, stores_[i].block, stores_[i].at + 1);
                read[i] = next != nullptr ? next->kind == Event::Kind::Read
                                          : live_out[stores_[i].block] == v;
            }
        }
        return read;
    }

    // Ways of a panic do not count. The next call of a closure finds what this one leaves in it.
    IdVec<BlockId, std::vector<BlockId>> blocks_before() const {
        IdVec<BlockId, std::vector<BlockId>> before = predecessors(body_);
        if (body_.closure == ClosureKind::FnMut)
            for (const BlockId b : body_.blocks.ids())
                if (std::holds_alternative<mir::Return>(body_.blocks[b].terminator))
                    before[BlockId(0u)].push_back(b);
        return before;
    }

    void mark_live_out(uint32_t v, const IdVec<BlockId, std::vector<BlockId>>& before,
                       IdVec<BlockId, uint32_t>& live_out) const {
        std::vector<BlockId> todo;
        for (const BlockId b : blocks_with_events_[v])
            if (!body_.blocks[b].is_cleanup && is_read_first(v, b)) todo.push_back(b);
        while (!todo.empty()) {
            const BlockId b = todo.back();
            todo.pop_back();
            for (const BlockId from : before[b]) {
                if (live_out[from] == v) continue;
                live_out[from] = v;
                if (event_behind(v, from, 0) == nullptr) todo.push_back(from);
            }
        }
    }

    [[nodiscard]] bool is_read_first(uint32_t v, BlockId b) const {
        const Event* first = event_behind(v, b, 0);
        return first != nullptr && first->kind == Event::Kind::Read;
    }

    // The first one in the block, from a statement on.
    [[nodiscard]] const Event* event_behind(uint32_t v, BlockId b, uint32_t from) const {
        const auto it = events_.find(uint64_t{v} << 32 | b.index);
        if (it == events_.end()) return nullptr;
        const auto next = std::ranges::lower_bound(it->second, from, {}, &Event::at);
        return next != it->second.end() ? &*next : nullptr;
    }

    void use(BlockId b, uint32_t at, PlaceId place, PlaceUse how, Span span, First first) {
        for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent)
            if (const auto* index = std::get_if<mir::proj::Index>(&body_.places[p].elem))
                read(b, at, index->index);
        const Part of = part(place);
        const uint32_t v = of.variable;
        if (v == kNone) return;
        variables_[v].there = true;
        switch (how) {
            case PlaceUse::Store:
            case PlaceUse::CallStore:
                if (of.is_indirect) return read_variable(b, at, v);
                // Elements are not told apart: one is assigned to all that was there.
                if (!of.is_whole && is_in_element(place)) read_variable(b, at, v);
                if (!of.is_whole && variables_[v].guards) {
                    variables_[v].kept = true;
                    return;
                }
                stores_.push_back({v, b, at, span, first, !of.is_whole});
                if (of.is_whole && !self_stores_.contains({b, at}))
                    events(v, b).push_back({at, Event::Kind::End});
                return;
            case PlaceUse::StorageLive:
            case PlaceUse::StorageDead:
                events(v, b).push_back({at, Event::Kind::End});
                return;
            case PlaceUse::Copy:
            case PlaceUse::Move:
            case PlaceUse::Inspect:
            case PlaceUse::SharedBorrow:
            case PlaceUse::MutBorrow:
            case PlaceUse::RawShared:
            case PlaceUse::RawMut:
            case PlaceUse::Mention:
                return read_variable(b, at, v);
            case PlaceUse::FakeBorrow:
            case PlaceUse::FakeRead:
            case PlaceUse::Drop:
                return;
        }
    }

    [[nodiscard]] bool is_in_element(PlaceId place) const {
        for (; body_.places[place].parent.valid(); place = body_.places[place].parent)
            if (std::holds_alternative<mir::proj::Index>(body_.places[place].elem)) return true;
        return false;
    }

    // Neither read nor written: `x += 1` makes no use of x, and what x was before matters as much
    // as what it is then; a call that does not come back stores nothing.
    void is_there(PlaceId place) {
        const uint32_t v = part(place).variable;
        if (v != kNone) variables_[v].there = true;
    }

    void read(BlockId b, uint32_t at, LocalId local) { read_variable(b, at, of_local_[local]); }
    void read_variable(BlockId b, uint32_t at, uint32_t v) {
        if (v == kNone) return;
        events(v, b).push_back({at, Event::Kind::Read});
        variables_[v].used = variables_[v].there = true;
    }

    // ---- Words

    void report(Variable& v) {
        if (!v.there) return;
        if (v.captured) return report_captured(v);
        const std::string name(program_.symbols.text(v.name));
        if (!v.used && !v.reassigned) {
            if (v.kept) return;
            diags_.report(Diag::UnusedVariable, v.span, name)
                .help(fmt::format("if that is meant, call it `_{}`", name));
            return;
        }
        if (!v.used) {
            diags_.report(Diag::OnlyAssigned, v.span, name);
        } else {
            for (Span s : v.dead_at_birth) dead(s, name);
            if (v.dead_in_pattern && v.reassigned) dead(v.span, name);
        }
        for (Span s : v.dead) dead(s, name);
    }

    // Whether it is used at all is looked at around the closure.
    void report_captured(const Variable& v) {
        const std::string name(program_.symbols.text(v.name));
        for (Span s : v.dead) dead(s, name);
        if (v.dead_capture.valid() && (v.used || v.reassigned))
            diags_.report(Diag::UnusedAssignment, v.dead_capture, name)
                .help("without `move` the closure borrows it, and changes what others see");
    }

    void dead(Span span, const std::string& name) {
        diags_.report(Diag::UnusedAssignment, span, name)
            .help("it is overwritten, or the variable ends, before anything reads it");
    }

    Program& program_;
    const mir::Body& body_;
    DeadCaptures& dead_captures_;
    DiagSink& diags_;
    ParamEnv env_;
    std::vector<BlockId> order_;
    std::vector<Variable> variables_;
    IdVec<LocalId, uint32_t> of_local_;
    std::vector<uint32_t> of_capture_;
    std::set<std::pair<BlockId, uint32_t>> let_stores_;
    std::vector<Store> stores_;
    std::unordered_map<uint64_t, std::vector<Event>> events_;     // by variable and block
    std::vector<std::vector<BlockId>> blocks_with_events_;        // by variable
    std::map<std::pair<BlockId, uint32_t>, PlaceId> self_reads_;  // `x` in `x += 1`
    std::set<std::pair<BlockId, uint32_t>> self_stores_;          // and its new value
};

}  // namespace

void report_unused_variables(Program& program, const mir::Body& body, DeadCaptures& dead_captures,
                             DiagSink& diags) {
    UnusedVariables(program, body, dead_captures, diags).run();
}

}  // namespace fleck
