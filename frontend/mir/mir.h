// MIR: one body as a control-flow graph over places, generic as the source is. (contract)
//
// In: hir::Body. Out: read and rewritten by the checkers (frontend/borrowck), by drop elaboration,
// and by the lowering to bytecode, which substitutes the generic arguments of an instance.
// Invariants (mir_verify): every block ends in a terminator; a local is used only between
// StorageLive and StorageDead (arguments and the return place are always live); a call's and a
// checked operation's destination is written only on its normal edge; blocks reached by unwind
// edges are cleanup blocks.
//
// Places form an interned tree: `x`, `x.0`, `*x.0`. A place's children are the places that extend
// it by one projection.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/source.h"
#include "frontend/sema/hir.h"
#include "frontend/sema/types.h"

namespace fleck::mir {

using LocalId = Id<struct MirLocalTag>;  // 0 is the return place, then the arguments, then the rest
using PlaceId = Id<struct MirPlaceTag>;
using BlockId = Id<struct MirBlockTag>;
using ScopeId = Id<struct MirScopeTag>;
using PromotedId = Id<struct MirPromotedTag>;
using hir::BinOp;
using hir::BorrowKind;
using hir::CastKind;
using hir::Source;
using hir::UnOp;

inline constexpr LocalId kReturnLocal{0u};

// ---- Places

namespace proj {
struct Field {
    uint32_t index;
    bool operator==(const Field&) const = default;
};
struct Deref {  // of a reference, raw pointer or Box
    bool operator==(const Deref&) const = default;
};
struct Index {  // by the value of a usize local, bounds checked before by an Assert
    LocalId index;
    bool operator==(const Index&) const = default;
};
struct ConstantIndex {  // slice patterns
    uint64_t offset;    // from_end: counted from the end, 1 is the last
    uint64_t min_length;
    bool from_end;
    bool operator==(const ConstantIndex&) const = default;
};
struct Subslice {
    uint64_t from, to;  // from_end: `to` is counted from the end
    bool from_end;
    bool operator==(const Subslice&) const = default;
};
struct Downcast {
    uint32_t variant;
    bool operator==(const Downcast&) const = default;
};
}  // namespace proj
using ProjElem = std::variant<proj::Field, proj::Deref, proj::Index, proj::ConstantIndex,
                              proj::Subslice, proj::Downcast>;

struct Place {
    LocalId local;
    PlaceId parent;  // invalid: the local itself
    ProjElem elem;   // meaningful with a parent only
    TypeId type;     // a Downcast has the enum's type
    PlaceId first_child, next_sibling;
};

// The interned tree of one body.
class Places {
  public:
    PlaceId of_local(LocalId local, TypeId type);
    PlaceId project(PlaceId base, ProjElem elem, TypeId type);
    [[nodiscard]] const Place& operator[](PlaceId p) const { return places_[p]; }
    [[nodiscard]] size_t size() const { return places_.size(); }
    [[nodiscard]] auto ids() const { return places_.ids(); }
    [[nodiscard]] PlaceId local_place(LocalId local) const;  // invalid if never made
    // True if `a` is `b` or an ancestor of it.
    [[nodiscard]] bool is_prefix(PlaceId a, PlaceId b) const;
    // True if a Deref stands anywhere on the path.
    [[nodiscard]] bool is_indirect(PlaceId p) const;

  private:
    IdVec<PlaceId, Place> places_;
    std::vector<PlaceId> by_local_;
    std::unordered_map<uint64_t, PlaceId> indexed_;  // by parent and index local
};

// ---- Operands and rvalues

// A value known without running this body.
struct ScalarConst {  // also `()`, bool, char; floats by their bits
    unsigned __int128 bits;
};
struct StrConst {
    Symbol text;
};
struct ByteStrConst {
    Symbol bytes;
};
struct ZeroSizedConst {};  // FnDef, CtorDef, unit
struct ItemConst {         // a `const` item or associated constant, evaluated per instance
    ConstId def;
    TypeListId args;
};
struct ParamConst {  // the value of a const generic parameter: the type is in `param`
    TypeId param;
};
struct PromotedConst {  // a reference to Body::promoted[id], evaluated once into static data
    PromotedId id;
};
struct StaticRefConst {  // the address of a `static`, as `&T` or `*mut T`
    StaticId def;
};
struct Constant {
    TypeId type;
    std::variant<ScalarConst, StrConst, ByteStrConst, ZeroSizedConst, ItemConst, ParamConst,
                 PromotedConst, StaticRefConst>
        value;
    Span span;
    hir::UserPath user = {};  // what was written, for the borrow checker
};

struct Copy {
    PlaceId place;
};
struct Move {
    PlaceId place;
};
using Operand = std::variant<Copy, Move, Constant>;

struct Use {
    Operand operand;
};
struct Repeat {
    Operand operand;
    TypeId len;  // ConstValue or Param
};
struct Ref {
    BorrowKind kind;
    PlaceId place;
    Region region;         // erased until the borrow checker renumbers
    bool is_fake = false;  // a match's shallow borrow of its scrutinee while guards run; dropped
                           // before lowering
    bool is_adjustment = false;  // of a coercion or a receiver: nobody wrote it
    bool is_coerced = false;     // stands for `&*&x`, where each `&` has a lifetime
    Span captured = {};          // by a closure: where that uses it; else invalid
    bool is_unique = false;      // a closure's, to change what a variable without `mut` leads to
};
struct AddressOf {
    bool is_mut;
    PlaceId place;
};
struct Len {  // of an array or slice place, in elements
    PlaceId place;
};
struct Cast {
    CastKind kind;
    Operand operand;
    TypeId type;
};
// Wraps on overflow; `checked` gives `(T, bool)`. Shift amounts and divisors are checked by Asserts
// before.
struct Binary {
    BinOp op;
    Operand lhs, rhs;
    bool checked;
};
struct Unary {
    UnOp op;
    Operand operand;
};
struct Discriminant {  // of an enum place, as its discriminant type
    PlaceId place;
    bool of_name = false;  // of a variant that is named there, as in `E::A as i32`
};
struct TupleAggregate {};
struct ArrayAggregate {
    TypeId elem;
};
struct AdtAggregate {
    AdtId adt;
    uint32_t variant;
    TypeListId args;
    TypeId user_type = {};  // what was written, for the borrow checker; may be invalid
};
struct ClosureAggregate {
    TypeId type;
};
struct Aggregate {
    std::variant<TupleAggregate, ArrayAggregate, AdtAggregate, ClosureAggregate> kind;
    std::vector<Operand> operands;  // every field, in declaration order
};
using Rvalue =
    std::variant<Use, Repeat, Ref, AddressOf, Len, Cast, Binary, Unary, Discriminant, Aggregate>;

// ---- Statements

struct Assign {
    PlaceId place;
    Rvalue value;
};
struct StorageLive {
    LocalId local;
};
struct StorageDead {
    LocalId local;
};
// A read that the borrow checker sees and the machine does not: `let _ = x` does not read, `let
// y;`, `match x` do.
struct FakeRead {
    enum class Cause : uint8_t { Let, Match, Guard, Index } cause;
    PlaceId place;
};
// A mention of a place by `let _ = place` or a wildcard match: checked for moves, reads nothing.
struct PlaceMention {
    PlaceId place;
    bool is_argument = false;  // `place?`: a call takes it, which asks for a well-formed type
};
struct AscribeType {  // `let x: T`, for the borrow checker; `type` has regions
    PlaceId place;
    TypeId type;
};
// A drop that elaboration found dead or conditional; kept for narration only. Where the value went
// is known when the program runs.
struct DropSkipped {
    PlaceId place;
};
struct Nop {};

struct Statement {
    Span span;
    ScopeId scope;
    std::variant<Assign, StorageLive, StorageDead, FakeRead, PlaceMention, AscribeType, DropSkipped,
                 Nop>
        op;
};

// ---- Terminators

enum class PanicKind : uint8_t {
    Overflow,  // op in Assert::op, operands for the lint
    NegOverflow,
    DivisionByZero,
    RemainderByZero,
    DivOverflow,
    RemOverflow,
    ShlOverflow,
    ShrOverflow,
    BoundsCheck,  // args: len, index
};

struct Goto {
    BlockId target;
};
struct SwitchInt {
    Operand value;
    TypeId type;
    std::vector<std::pair<unsigned __int128, BlockId>> cases;
    BlockId otherwise;  // always there; may be an Unreachable block
};
struct Return {};
struct UnwindResume {};  // end of a cleanup path: go on unwinding in the caller
struct Unreachable {};
struct Drop {
    // Unelaborated: whether it happens is not known yet. After elaboration every Drop that is left
    // is certain at this point: conditional ones sit behind a SwitchInt on their flag, and partly
    // moved ones have been opened into their fields.
    PlaceId place;
    BlockId target;
    BlockId unwind;          // invalid: nothing to clean up on the way
    bool replace = false;    // the drop of an assignment's old value
    bool box_shell = false;  // only the allocation of a Box whose contents were moved out
};
struct Call {
    Operand callee;  // a ZeroSizedConst of FnDef type, or a fn pointer
    std::vector<Operand> args;
    PlaceId destination;
    BlockId target;  // invalid: diverges
    BlockId unwind;
    Span fn_span;
    Source source;
    bool is_coerced = false;    // as in Ref: the `&` that it gives is borrowed once more
    bool result_tells = false;  // as in hir::CallExpr
};
struct Assert {
    Operand condition;
    bool expected;
    PanicKind kind;
    BinOp op;
    std::vector<Operand> args;
    BlockId target;
    BlockId unwind;
};
// Goes to `real`; the borrow checker also believes in `imaginary` (match arms; loops that might not
// be entered).
struct FalseEdge {
    BlockId real, imaginary;
};
struct FalseUnwind {  // head of a `loop`: might unwind, so that what is live outside must be
                      // droppable
    BlockId real, unwind;
};
using Terminator = std::variant<Goto, SwitchInt, Return, UnwindResume, Unreachable, Drop, Call,
                                Assert, FalseEdge, FalseUnwind>;

struct Block {
    std::vector<Statement> statements;
    Terminator terminator;
    Span span;      // of the terminator
    ScopeId scope;  // of the terminator
    bool is_cleanup = false;
};

// ---- Bodies

struct Local {
    TypeId type;
    Span span;
    Symbol name;           // invalid: a temporary
    bool is_mut = false;   // may be assigned again, borrowed mutably
    bool is_user = false;  // a variable of the source
    bool is_arg = false;
    bool is_drop_flag = false;
    bool is_field_value = false;  // a temporary that becomes a field of a struct or enum
    PlaceId flagged;              // the place whose drop a drop flag decides on
    bool internal = false;        // made by a desugaring (the iterator of a `for`)
    // How the variable was bound, for help lines: a `ref` binding or one by reference through a
    // default binding mode.
    bool by_ref_binding = false;
    // Of a variable that a pattern binds: what the pattern is matched against (`*r` in `match *r {
    // Some(x) => .. }`), and where it is bound (`A(x) | B(x)` binds it at two places).
    Span scrutinee;
    std::vector<Span> bound_at;
};

// What the body of a closure finds in a field of the closure.
struct Captured {
    std::string name;  // as it was written: `x`, `p.len`
    Symbol root;       // the variable
    bool by_ref;
    bool is_mut;    // may be changed
    Span declared;  // of the variable
    Span used;      // by the closure
};
inline constexpr LocalId kClosureLocal{1u};

// Lexical scopes, for narration ("leaving the block: ...") and debug dumps.
struct Scope {
    ScopeId parent;
    Span span;
};

struct Body {
    hir::Owner owner;
    std::string name;  // for dumps
    uint32_t arg_count = 0;
    IdVec<LocalId, Local> locals;
    IdVec<BlockId, Block> blocks;  // 0 is the entry
    IdVec<ScopeId, Scope> scopes;
    Places places;
    std::vector<Body> promoted;          // indexed by PromotedId
    std::optional<ClosureKind> closure;  // it is the body of one; local 1 is the closure
    std::vector<Captured> captured;
    Span span;
    bool elaborated = false;  // drops are elaborated, fake edges and reads are gone
};

// Every successor, unwind edges included.
template <typename F>
void for_each_successor(const Terminator& t, F f);

// A position in a body: before statement `index`, or before the terminator when index ==
// statements.size().
struct Location {
    BlockId block;
    uint32_t index = 0;
    auto operator<=>(const Location&) const = default;
};

template <typename F>
void for_each_successor(const Terminator& t, F f) {
    const auto opt = [&](BlockId b) {
        if (b.valid()) f(b);
    };
    std::visit(Overloaded{
                   [&](const Goto& g) { f(g.target); },
                   [&](const SwitchInt& s) {
                       for (const auto& c : s.cases) f(c.second);
                       f(s.otherwise);
                   },
                   [](const Return&) {},
                   [](const UnwindResume&) {},
                   [](const Unreachable&) {},
                   [&](const Drop& d) {
                       f(d.target);
                       opt(d.unwind);
                   },
                   [&](const Call& c) {
                       opt(c.target);
                       opt(c.unwind);
                   },
                   [&](const Assert& a) {
                       f(a.target);
                       opt(a.unwind);
                   },
                   [&](const FalseEdge& e) {
                       f(e.real);
                       f(e.imaginary);
                   },
                   [&](const FalseUnwind& u) {
                       f(u.real);
                       opt(u.unwind);
                   },
               },
               t);
}

}  // namespace fleck::mir
