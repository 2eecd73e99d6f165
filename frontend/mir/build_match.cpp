// match, `if let`, patterns of `let` and parameters: a decision tree of tests
// (rustc-dev-guide, "Pattern and exhaustiveness checking" for the terms; candidates are tried in
// order, each test sorts as many of them as it can decide). Code is never duplicated: a candidate
// that a test says nothing about waits behind it. False edges lead from each arm to the next, so
// that the borrow checker does not depend on which tests were chosen.
#include <algorithm>

#include "frontend/mir/builder.h"

namespace fleck::mir {

namespace {

// Or-patterns come last: they split the candidate.
void sort_pairs(std::vector<MatchPair>& pairs) {
    std::stable_partition(pairs.begin(), pairs.end(),
                          [](const MatchPair& p) { return p.kind != MatchPair::Kind::Or; });
}

bool starts_with_or(const Candidate& c) {
    return !c.pairs.empty() && c.pairs.front().kind == MatchPair::Kind::Or;
}

template <typename F>
void for_each_leaf(Candidate& c, F f) {
    if (c.subs.empty()) {
        f(c);
        return;
    }
    for (Candidate& s : c.subs) for_each_leaf(s, f);
}

template <typename F>
void for_each_leaf_backwards(Candidate& c, F f) {
    if (c.subs.empty()) {
        f(c);
        return;
    }
    for (size_t i = c.subs.size(); i-- > 0;) for_each_leaf_backwards(c.subs[i], f);
}

// Of integers and chars; other ranges are never decided by another test.
bool contains(const MatchPair& range, unsigned __int128 rank) {
    if (range.has_low && (range.low.kind != PatternValue::Kind::Int || rank < range.low.rank))
        return range.low.kind != PatternValue::Kind::Int;
    if (!range.has_high) return true;
    if (range.high.kind != PatternValue::Kind::Int) return true;
    return range.high_inclusive ? rank <= range.high.rank : rank < range.high.rank;
}

bool same_range(const Test& t, const MatchPair& p) {
    return t.has_low == p.has_low && t.has_high == p.has_high &&
           t.high_inclusive == p.high_inclusive && (!t.has_low || t.low.same(p.low)) &&
           (!t.has_high || t.high.same(p.high));
}

bool disjoint(const Test& t, const MatchPair& p) {
    const auto ends_before = [](bool has_high, const PatternValue& high, bool inclusive,
                                bool has_low, const PatternValue& low) {
        if (!has_high || !has_low || high.kind != PatternValue::Kind::Int ||
            low.kind != PatternValue::Kind::Int)
            return false;
        return inclusive ? high.rank < low.rank : high.rank <= low.rank;
    };
    return ends_before(t.has_high, t.high, t.high_inclusive, p.has_low, p.low) ||
           ends_before(p.has_high, p.high, p.high_inclusive, t.has_low, t.low);
}

using Sorted = std::vector<std::pair<Branch, std::vector<Candidate*>>>;

struct Outcome {
    Branch branch;
    bool decided;  // the test proves the pair, else it is only necessary for it
};

Branch success() { return {Branch::Kind::Success}; }
Branch failure() { return {Branch::Kind::Failure}; }

// Under which outcome of `test` does a candidate with this pair go on? Nothing: under several.
std::optional<Outcome> outcome(const Test& test, const MatchPair& pair, PlaceId place,
                               const Sorted& sorted) {
    using Pk = MatchPair::Kind;
    const auto failing = [&]() -> const std::vector<Candidate*>* {
        for (const auto& s : sorted)
            if (s.first.kind == Branch::Kind::Failure) return &s.second;
        return nullptr;
    };
    switch (test.kind) {
        case Test::Kind::Switch:
            if (pair.kind != Pk::Variant) return std::nullopt;
            return Outcome{{Branch::Kind::Variant, pair.variant}, true};
        case Test::Kind::SwitchInt:
            if (pair.kind == Pk::Constant && pair.low.kind == PatternValue::Kind::Int) {
                // A range that went to `otherwise` may hold no value that gets a case of its own.
                if (const auto* others = failing())
                    for (const Candidate* c : *others)
                        for (const MatchPair& p : c->pairs)
                            if (p.place == place && p.kind == Pk::Range &&
                                contains(p, pair.low.rank))
                                return std::nullopt;
                return Outcome{{Branch::Kind::Constant, 0, pair.low.bits, pair.low.rank}, true};
            }
            if (pair.kind == Pk::Range) {
                for (const auto& s : sorted)
                    if (s.first.kind == Branch::Kind::Constant && contains(pair, s.first.rank))
                        return std::nullopt;
                return Outcome{failure(), false};
            }
            return std::nullopt;
        case Test::Kind::If:
            if (pair.kind != Pk::Constant || pair.low.kind != PatternValue::Kind::Int)
                return std::nullopt;
            return Outcome{pair.low.bits != 0 ? success() : failure(), true};
        case Test::Kind::Equal:
            if (pair.kind != Pk::Constant) return std::nullopt;
            if (test.low.same(pair.low)) return Outcome{success(), true};
            // Two constants that are not known here may be equal.
            if (test.low.kind == PatternValue::Kind::Item ||
                pair.low.kind == PatternValue::Kind::Item)
                return std::nullopt;
            return Outcome{failure(), false};
        case Test::Kind::Range:
            if (pair.kind == Pk::Range) {
                if (same_range(test, pair)) return Outcome{success(), true};
                if (disjoint(test, pair)) return Outcome{failure(), false};
                return std::nullopt;
            }
            if (pair.kind == Pk::Constant && pair.low.kind == PatternValue::Kind::Int) {
                MatchPair as_range{};
                as_range.low = test.low;
                as_range.high = test.high;
                as_range.has_low = test.has_low;
                as_range.has_high = test.has_high;
                as_range.high_inclusive = test.high_inclusive;
                if (!contains(as_range, pair.low.rank)) return Outcome{failure(), false};
            }
            return std::nullopt;
        case Test::Kind::Length:
            if (pair.kind != Pk::Slice) return std::nullopt;
            if (test.at_least) {
                if (test.length == pair.length && pair.variable) return Outcome{success(), true};
                if (test.length <= pair.length) return Outcome{success(), false};
                if (!pair.variable) return Outcome{failure(), false};
                return std::nullopt;
            }
            if (test.length == pair.length && !pair.variable) return Outcome{success(), true};
            if (test.length < pair.length) return Outcome{failure(), false};
            if (!pair.variable) return Outcome{failure(), false};
            return std::nullopt;
    }
    FLECK_UNREACHABLE();
}

}  // namespace

// ---- The tree

Candidate Builder::candidate(PlaceId scrutinee, hir::PatId pat, bool has_guard) {
    FlatPattern flat;
    add_pattern(flat, flat.pairs, pat, scrutinee);
    Candidate c;
    c.pairs = std::move(flat.pairs);
    c.bindings = std::move(flat.bindings);
    c.span = hir_.pats[pat].span;
    c.has_guard = has_guard;
    sort_pairs(c.pairs);
    return c;
}

MatchTree Builder::match_tree(Span scrutinee_span, PlaceId scrutinee, Span span,
                              std::vector<Candidate> candidates, bool refutable) {
    MatchTree tree;
    scrutinee_span_ = scrutinee_span;
    collect_fake_borrows(candidates, scrutinee_span, tree);
    tree.candidates = std::move(candidates);
    Candidates all;
    all.reserve(tree.candidates.size());
    for (Candidate& c : tree.candidates) all.push_back(&c);
    tree.otherwise = match_candidates(span, cur_, std::move(all));

    BlockId next = refutable ? tree.otherwise : BlockId{};
    for (size_t i = tree.candidates.size(); i-- > 0;) {
        const bool has_guard = tree.candidates[i].has_guard;
        for_each_leaf_backwards(tree.candidates[i], [&](Candidate& leaf) {
            if (next.valid()) {
                const BlockId matched = new_block();
                terminate(leaf.pre_binding, leaf.span, FalseEdge{matched, next});
                leaf.pre_binding = matched;
                if (has_guard) {
                    const BlockId refused = new_block();
                    terminate(refused, leaf.span, FalseEdge{leaf.otherwise, next});
                    leaf.otherwise = refused;
                }
            }
            next = leaf.start;
        });
    }
    if (!refutable) {
        // Exhaustive: nothing comes here. The read makes `match x {}` of an uninitialised x wrong.
        push_to(tree.otherwise, scrutinee_span, FakeRead{FakeRead::Cause::Match, scrutinee});
        terminate(tree.otherwise, scrutinee_span, Unreachable{});
    }
    return tree;
}

// Emits tests from `start` on until each candidate has matched or failed; returns the block for
// what no candidate takes.
BlockId Builder::match_candidates(Span span, BlockId start, Candidates candidates) {
    size_t done = 0;
    while (done < candidates.size()) {
        Candidate& first = *candidates[done];
        if (!first.start.valid()) first.start = start;
        if (first.pairs.empty()) {
            start = select_candidate(first, start);
            ++done;
            continue;
        }
        candidates.erase(candidates.begin(), candidates.begin() + static_cast<ptrdiff_t>(done));
        done = 0;
        const bool has_or = std::any_of(candidates.begin(), candidates.end(),
                                        [](const Candidate* c) { return starts_with_or(*c); });
        start = has_or ? expand_or_candidates(span, start, candidates)
                       : test_candidates(span, start, candidates);
    }
    return start;
}

BlockId Builder::select_candidate(Candidate& c, BlockId start) {
    c.pre_binding = start;
    c.otherwise = new_block();
    return c.otherwise;
}

// Takes the first candidates as far as an or-pattern's alternatives can stand for theirs.
BlockId Builder::expand_or_candidates(Span span, BlockId start, Candidates& candidates) {
    size_t until = 0;
    while (until < candidates.size()) {
        const Candidate& c = *candidates[until++];
        // Behind alternatives that are not yet all of a match, the next candidate cannot follow.
        if (c.pairs.size() > 1 && starts_with_or(c)) break;
    }
    Candidates expanded;
    for (size_t i = 0; i < until; ++i) {
        Candidate& c = *candidates[i];
        if (!starts_with_or(c)) {
            expanded.push_back(&c);
            continue;
        }
        MatchPair or_pair = std::move(c.pairs.front());
        c.pairs.erase(c.pairs.begin());
        c.or_span = or_pair.span;
        c.subs.reserve(or_pair.alts.size());
        for (FlatPattern& alt : or_pair.alts) {
            Candidate s;
            s.pairs = std::move(alt.pairs);
            s.bindings = std::move(alt.bindings);
            s.span = alt.span;
            s.has_guard = c.has_guard;
            sort_pairs(s.pairs);
            c.subs.push_back(std::move(s));
        }
        c.subs.front().start = c.start;
        for (Candidate& s : c.subs) expanded.push_back(&s);
    }
    const BlockId otherwise = match_candidates(span, start, std::move(expanded));
    for (size_t i = 0; i < until; ++i)
        if (!candidates[i]->subs.empty()) merge_trivial(*candidates[i]);
    test_after_or(span, *candidates[until - 1]);
    candidates.erase(candidates.begin(), candidates.begin() + static_cast<ptrdiff_t>(until));
    return otherwise;
}

// `1 | 2 => ..`: alternatives that bind nothing share one block.
void Builder::merge_trivial(Candidate& c) {
    if (c.has_guard) return;
    for (const Candidate& s : c.subs)
        if (!s.subs.empty() || !s.bindings.empty()) return;
    const BlockId shared = new_block();
    for (const Candidate& s : c.subs) jump(s.pre_binding, c.or_span, shared);
    if (!c.start.valid()) c.start = c.subs.front().start;
    c.pre_binding = shared;
    c.otherwise = c.subs.back().otherwise;
    c.subs.clear();
}

// The pairs of `c` that are left (or-patterns too) are tested behind each alternative.
void Builder::test_after_or(Span span, Candidate& c) {
    if (c.pairs.empty()) return;
    BlockId last_otherwise;
    for_each_leaf(c, [&](Candidate& leaf) { last_otherwise = leaf.otherwise; });
    const std::vector<MatchPair> rest = std::move(c.pairs);
    c.pairs.clear();
    for_each_leaf(c, [&](Candidate& leaf) {
        leaf.pairs = rest;
        const BlockId leaf_otherwise = leaf.otherwise;
        const bool has_guard = leaf.has_guard;
        const BlockId otherwise = match_candidates(span, leaf.pre_binding, {&leaf});
        // If the rest fails behind this alternative, it fails behind the others; but a guard may
        // have said no.
        jump(otherwise, span, has_guard ? leaf_otherwise : last_otherwise);
    });
}

// ---- Sorting by tests

BlockId Builder::test_candidates(Span span, BlockId start, Candidates& candidates) {
    const PlaceId place = candidates.front()->pairs.front().place;
    const Test test = pick_test(candidates.front()->pairs.front());

    Sorted sorted;
    size_t taken = 0;
    for (; taken < candidates.size(); ++taken) {
        Candidate& c = *candidates[taken];
        const auto pair = std::find_if(c.pairs.begin(), c.pairs.end(),
                                       [&](const MatchPair& p) { return p.place == place; });
        if (pair == c.pairs.end()) break;
        const std::optional<Outcome> o = outcome(test, *pair, place, sorted);
        if (!o.has_value()) break;
        if (o->decided) {
            std::vector<MatchPair> subpairs = std::move(pair->subpairs);
            c.pairs.erase(pair);
            c.pairs.insert(c.pairs.end(), std::make_move_iterator(subpairs.begin()),
                           std::make_move_iterator(subpairs.end()));
            sort_pairs(c.pairs);
        }
        auto group = std::find_if(sorted.begin(), sorted.end(),
                                  [&](const auto& s) { return s.first == o->branch; });
        if (group == sorted.end()) group = sorted.insert(sorted.end(), {o->branch, {}});
        group->second.push_back(&c);
    }
    FLECK_CHECK(taken > 0, "a test decides nothing about its own candidate");

    const BlockId rest = new_block();
    std::vector<std::pair<Branch, BlockId>> targets;
    for (auto& [branch, group] : sorted) {
        const BlockId branch_start = new_block();
        const BlockId otherwise = match_candidates(span, branch_start, std::move(group));
        jump(otherwise, span, rest);
        targets.emplace_back(branch, branch_start);
    }
    perform_test(span, start, rest, place, test, targets);
    candidates.erase(candidates.begin(), candidates.begin() + static_cast<ptrdiff_t>(taken));
    return rest;
}

// ---- match and let conditions

PlaceId Builder::scrutinee_place(hir::ExprId e, const std::vector<hir::PatId>& pats,
                                 Source source) {
    const PlaceId from = place(e);
    if (is_borrowed_constant(e, pats)) constants_.emplace(body_.places[from].local, e);
    push(hir_.exprs[e].span, PlaceMention{from, source == Source::Question});
    return from;
}

void Builder::match_into(PlaceId destination, const hir::Expr& e, const hir::MatchExpr& match) {
    const Span scrutinee_span = hir_.exprs[match.scrutinee].span;
    std::vector<hir::PatId> pats;
    for (const hir::Arm& arm : match.arms) pats.push_back(arm.pat);
    const PlaceId scrutinee = scrutinee_place(match.scrutinee, pats, match.source);
    std::vector<Candidate> candidates;
    candidates.reserve(match.arms.size());
    for (const hir::Arm& arm : match.arms)
        candidates.push_back(candidate(scrutinee, arm.pat, arm.guard.valid()));
    tests_question_ = match.source == Source::Question;
    const MatchTree tree = match_tree(scrutinee_span, scrutinee, e.span.to(scrutinee_span),
                                      std::move(candidates), false);
    tests_question_ = false;

    const Depth match_scope = top();
    const Depth outer_var_scope = var_scope_;
    std::vector<BlockId> ends;
    ends.reserve(match.arms.size());
    for (size_t i = 0; i < match.arms.size(); ++i) {
        const hir::Arm& arm = match.arms[i];
        const ScopeId outer_source_scope = open_source_scope(arm.span);
        in_scope(arm.span, [&] {
            var_scope_ = top();
            hir::for_each_binding(hir_, arm.pat, [&](const hir::BindingPat& b, const hir::Pat&) {
                body_.locals[local_of(b.var)].scrutinee = scrutinee_span;
            });
            const ArmContext context{arm, match_scope};
            bind_branch(tree.candidates[i], tree, scrutinee_span, &context);
            in_terminating(hir_.exprs[arm.body].span, [&] { into(destination, arm.body); });
        });
        source_scope_ = outer_source_scope;
        ends.push_back(cur_);
    }
    var_scope_ = outer_var_scope;
    const BlockId join = new_block();
    for (const BlockId end : ends) jump(end, e.span.last_byte(), join);
    cur_ = join;
}

PlaceId Builder::let_condition(hir::PatId pat, hir::ExprId e) {
    const Span span = hir_.exprs[e].span;
    const Span pat_span = hir_.pats[pat].span;
    const PlaceId scrutinee = scrutinee_place(e, {pat});
    const MatchTree tree =
        match_tree(span, scrutinee, pat_span, {candidate(scrutinee, pat, false)}, true);
    break_for_else(tree.otherwise, span);
    hir::for_each_binding(hir_, pat, [&](const hir::BindingPat& b, const hir::Pat&) {
        body_.locals[local_of(b.var)].scrutinee = span;
    });
    bind_branch(tree.candidates.front(), tree, pat_span, nullptr);
    return scrutinee;
}

}  // namespace fleck::mir
