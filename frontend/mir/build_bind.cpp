// What happens once a pattern has matched: guards, then the variables get their values.
//
// While a guard runs, its arm's by-value variables are references into the scrutinee (a move
// happens only when the guard has said yes), and fake borrows keep the guard from changing what the
// tests have looked at.
#include <algorithm>

#include "frontend/mir/builder.h"

namespace fleck::mir {

namespace {

class FakeBorrowCollector {
  public:
    explicit FakeBorrowCollector(const Places& places) : places_(places) {}

    void pairs(const std::vector<MatchPair>& pairs) {
        for (const MatchPair& p : pairs) {
            if (p.kind == MatchPair::Kind::Or) {
                for (const FlatPattern& alt : p.alts) {
                    this->pairs(alt.pairs);
                    bindings(alt.bindings);
                }
                continue;
            }
            add(p.place);
            this->pairs(p.subpairs);
        }
    }
    // What is bound through a pointer: the guard may not redirect the pointer.
    void bindings(const std::vector<PatternBinding>& bindings) {
        for (const PatternBinding& b : bindings) pointers_above(b.source);
    }
    std::vector<PlaceId> found;

  private:
    void add(PlaceId place) {
        if (!seen_.insert(place)) return;
        found.push_back(place);
        pointers_above(place);
    }
    void pointers_above(PlaceId place) {
        for (PlaceId p = place; places_[p].parent.valid(); p = places_[p].parent) {
            if (!std::holds_alternative<proj::Deref>(places_[p].elem)) continue;
            if (seen_.insert(places_[p].parent)) found.push_back(places_[p].parent);
        }
    }
    const Places& places_;
    IdSet<PlaceId> seen_;
};

}  // namespace

void Builder::collect_fake_borrows(const std::vector<Candidate>& candidates, Span span,
                                   MatchTree& tree) {
    if (std::none_of(candidates.begin(), candidates.end(),
                     [](const Candidate& c) { return c.has_guard; }))
        return;
    FakeBorrowCollector collector(body_.places);
    for (const Candidate& c : candidates) {
        collector.bindings(c.bindings);
        collector.pairs(c.pairs);
    }
    for (const PlaceId p : collector.found)
        tree.fake_borrows.push_back(
            {p, new_local(types_.ref(body_.places[p].type, false), span, true)});
}

PlaceId Builder::storage_live(LocalId local, Span span, bool schedule_drop) {
    push(span, StorageLive{local});
    if (schedule_drop) schedule(var_scope_, local, false);
    return place_of(local);
}

// All ways into one arm end in one block, and bind the same variables.
void Builder::bind_branch(const Candidate& branch, const MatchTree& tree, Span span,
                          const ArmContext* arm) {
    struct Leaf {
        const Candidate* candidate;
        std::vector<PatternBinding> bindings;
    };
    std::vector<Leaf> leaves;
    const auto visit = [&](const auto& self, const Candidate& c,
                           std::vector<PatternBinding> bindings) -> void {
        bindings.insert(bindings.end(), c.bindings.begin(), c.bindings.end());
        if (c.subs.empty()) {
            leaves.push_back({&c, std::move(bindings)});
            return;
        }
        for (const Candidate& s : c.subs) self(self, s, bindings);
    };
    visit(visit, branch, {});

    if (leaves.size() == 1) {
        bind_leaf(*leaves.front().candidate, leaves.front().bindings, tree, span, arm,
                  &leaves.front().bindings);
        return;
    }
    // The same variables are bound on each way; the last one schedules the drops, for all, in the
    // order of the first.
    const BlockId join = new_block();
    for (size_t i = 0; i < leaves.size(); ++i) {
        const bool is_last = i + 1 == leaves.size();
        bind_leaf(*leaves[i].candidate, leaves[i].bindings, tree, span, arm,
                  is_last ? &leaves.front().bindings : nullptr);
        jump(cur_, span, join);
    }
    cur_ = join;
}

void Builder::bind_leaf(const Candidate& leaf, const std::vector<PatternBinding>& bindings,
                        const MatchTree& tree, Span span, const ArmContext* arm,
                        const std::vector<PatternBinding>* scheduled) {
    cur_ = leaf.pre_binding;
    if (arm == nullptr || !arm->arm.guard.valid()) {
        bind_for_arm(bindings, false, scheduled);
        return;
    }
    const hir::ExprId guard = arm->arm.guard;
    const Span guard_span = hir_.exprs[guard].span;
    const size_t drops_before = scopes_[top()].drops.size();
    bind_for_guard(bindings);
    for (const FakeBorrow& f : tree.fake_borrows)
        assign(span, place_of(f.temp), Ref{BorrowKind::Shared, f.place, Region{}, true});
    const BlockId refused = in_if_then(arm->match_scope, [&] {
        const auto test = [&] { condition(guard, std::nullopt); };
        if (has_let(guard))
            test();
        else
            in_terminating(guard_span, test);
    });
    if (scheduled == nullptr) {
        // The last way into the arm schedules for all of them.
        DropScope& scope = scopes_[top()];
        scope.drops.resize(drops_before);
        scope.valid = false;
    }
    for (const PatternBinding& b : bindings) guard_refs_[b.var] = LocalId{};
    const Span guard_end = guard_span.last_byte();
    for (const FakeBorrow& f : tree.fake_borrows)
        push(guard_end, FakeRead{FakeRead::Cause::Guard, place_of(f.temp)});
    jump(refused, guard_span, leaf.otherwise);
    for (const PatternBinding& b : bindings)
        if (!b.by_ref)
            push(guard_end, FakeRead{FakeRead::Cause::Guard, place_of(guard_locals_[b.var])});
    bind_for_arm(bindings, true, scheduled);
}

void Builder::bind_for_guard(const std::vector<PatternBinding>& bindings) {
    for (const PatternBinding& b : bindings) {
        const LocalId variable = local_of(b.var);
        LocalId& ref = guard_locals_[b.var];
        if (!ref.valid()) {
            ref = new_local(types_.ref(body_.locals[variable].type, false), b.span, false);
            body_.locals[ref].name = body_.locals[variable].name;
        }
        storage_live(ref, b.span, true);
        if (b.by_ref) {
            body_.locals[variable].bound_at.push_back(b.span);
            const PlaceId to = storage_live(variable, b.span, true);
            assign(b.span, to,
                   Ref{b.ref_mut ? BorrowKind::Mut : BorrowKind::Shared, borrowed_part(b.source),
                       Region{}});
            assign(b.span, place_of(ref), Ref{BorrowKind::Shared, to, Region{}});
        } else {
            assign(b.span, place_of(ref), Ref{BorrowKind::Shared, b.source, Region{}});
        }
        guard_refs_[b.var] = ref;
    }
}

void Builder::bind_for_arm(const std::vector<PatternBinding>& bindings, bool by_value_only,
                           const std::vector<PatternBinding>* scheduled) {
    for (const PatternBinding& b : bindings) {
        if (by_value_only && b.by_ref) continue;
        const LocalId local = local_of(b.var);
        body_.locals[local].bound_at.push_back(b.span);
        const PlaceId to = storage_live(local, b.span, false);
        if (b.by_ref)
            assign(b.span, to,
                   Ref{b.ref_mut ? BorrowKind::Mut : BorrowKind::Shared, borrowed_part(b.source),
                       Region{}});
        else
            assign(b.span, to, Use{consume(b.source)});
    }
    if (scheduled == nullptr) return;
    for (const PatternBinding& b : *scheduled) {
        if (by_value_only && b.by_ref) continue;
        schedule(var_scope_, local_of(b.var), false);
        schedule(var_scope_, local_of(b.var), true);
    }
}

}  // namespace fleck::mir
