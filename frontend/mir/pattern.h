// Patterns taken apart for testing, private to build_*.cpp. A MatchPair says that a place must pass
// a test; a Candidate is one way into an arm: all its pairs must hold. Or-patterns split a
// candidate into subcandidates when their turn comes.
#pragma once

#include <vector>

#include "frontend/mir/mir.h"

namespace fleck::mir {

// A constant of a pattern. Integers, chars and bools are brought into an order-preserving unsigned
// form, so that ranges need no signedness.
struct PatternValue {
    enum class Kind : uint8_t { Int, Float, Str, Item } kind;
    unsigned __int128 bits = 0;  // Int: as in the source, two's complement
    unsigned __int128 rank = 0;  // Int: order-preserving
    double real = 0;             // Float
    Symbol text;                 // Str
    ConstId item;                // Item: a constant whose value is not known here
    TypeListId args;
    [[nodiscard]] bool same(const PatternValue& o) const {
        return kind == o.kind && bits == o.bits && real == o.real && text == o.text &&
               item == o.item && args == o.args;
    }
};

struct PatternBinding {
    hir::VarId var;
    PlaceId source;
    bool by_ref, ref_mut;
    Span span;
};

struct FlatPattern;

struct MatchPair {
    enum class Kind : uint8_t { Variant, Constant, Range, Slice, Or } kind;
    PlaceId place;
    Span span;
    TypeId type;
    AdtId adt;                             // Variant
    uint32_t variant = 0;                  // Variant
    PatternValue low{}, high{};            // Constant: low; Range: both
    bool high_inclusive = true;            // Range
    bool has_low = true, has_high = true;  // Range
    uint64_t length = 0;                   // Slice
    bool variable = false;                 // Slice: may be longer
    std::vector<FlatPattern> alts;         // Or
    std::vector<MatchPair> subpairs;       // hold once this one does
};

struct FlatPattern {
    Span span;
    std::vector<MatchPair> pairs;
    std::vector<PatternBinding> bindings;
};

struct Candidate {
    std::vector<MatchPair> pairs;
    std::vector<PatternBinding> bindings;
    Span span;
    Span or_span;  // of the or-pattern that made the subcandidates
    bool has_guard = false;
    std::vector<Candidate> subs;
    BlockId start;        // where false edges to this candidate lead
    BlockId pre_binding;  // where it has matched
    BlockId otherwise;    // where to go on if the guard says no
};

// A test of a place; its outcomes are Branches.
struct Test {
    enum class Kind : uint8_t { Switch, SwitchInt, If, Equal, Range, Length } kind;
    Span span;  // of the pattern
    TypeId type;
    AdtId adt;                   // Switch
    PatternValue low{}, high{};  // Equal: low; Range: both
    bool high_inclusive = true, has_low = true, has_high = true;
    uint64_t length = 0;    // Length
    bool at_least = false;  // Length: `>=`, else `==`
};

struct Branch {
    enum class Kind : uint8_t { Success, Failure, Variant, Constant } kind;
    uint32_t variant = 0;
    unsigned __int128 bits = 0, rank = 0;
    bool operator==(const Branch&) const = default;
};

struct FakeBorrow {
    PlaceId place;
    LocalId temp;
};

struct MatchTree {
    std::vector<Candidate> candidates;
    BlockId otherwise;  // nothing matched
    std::vector<FakeBorrow> fake_borrows;
};

}  // namespace fleck::mir
