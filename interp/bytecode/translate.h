// MIR to LIR: one instance, with its generic arguments substituted and, unless somebody listens,
// small functions of the prelude inlined. Private to the lowering.
#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "frontend/base/id.h"
#include "interp/bytecode/lir.h"
#include "interp/bytecode/lower.h"
#include "interp/bytecode/place_name.h"

namespace fleck::vm {

class Translator {
  public:
    Translator(Lowering& lowering, FuncId id, bool narrate, lir::Function& out);
    void run();

  private:
    using Opnd = lir::Opnd;
    using Ty = lir::Ty;

    // Where a place's bytes are: in a slot, or in memory at base + index * scale + offset.
    struct Loc {
        bool in_memory = false;
        lir::SlotId slot;
        Opnd base, index;
        uint32_t scale = 0;
        int64_t offset = 0;
        Opnd meta;  // of an unsized place: its length
        TypeId type;
        uint32_t variant = 0;  // after a downcast

        [[nodiscard]] Loc at(int64_t plus, TypeId t) const {
            Loc l = *this;
            l.offset += plus;
            l.type = t;
            l.variant = 0;
            return l;
        }
    };
    // Writes a value to where it is wanted.
    using Writer = std::function<void(const Loc&)>;
    // The function that is called, for those who listen.
    struct Callee {
        std::string name;
        const mir::Body* body = nullptr;  // if it has MIR
        NotePlace pointer;                // has a slot if it is only known as it runs
    };

    // One body that is being translated: the function's own, or one inlined into it.
    struct Frame {
        const mir::Body* body = nullptr;
        TypeListId args;
        FuncId owner;
        std::vector<lir::SlotId> locals;
        std::vector<lir::BlockId> blocks;
        std::vector<mir::BlockId> todo;
        lir::BlockId return_to;  // invalid: the function's own return
        lir::BlockId unwind_to;  // invalid: out of the function
        Span site;               // of the call that was inlined
        Frame* parent = nullptr;
        uint32_t depth = 0;
    };

    // ---- translate.cpp: blocks, terminators
    void translate_root(const mir::Body& body, TypeListId args);
    void translate_blocks(Frame& f);
    void entry_notes(Frame& f);
    void translate_block(Frame& f, mir::BlockId id);
    void terminator(Frame& f, const mir::Block& block);
    void switch_int(Frame& f, const mir::SwitchInt& s, Span span);
    void assertion(Frame& f, const mir::Assert& a, Span span);
    bool checked_arithmetic(Frame& f, const mir::Block& block, size_t index);
    lir::BlockId block_of(Frame& f, mir::BlockId id);
    lir::BlockId pad_of(Frame& f, mir::BlockId unwind);

    // ---- translate_place.cpp
    Loc place(Frame& f, mir::PlaceId id);
    Loc deref(const Loc& pointer, TypeId pointee);
    Loc element(const Loc& sequence, const Opnd& index, TypeId elem);
    Loc field(const Loc& base, uint32_t index);
    Loc slot_loc(lir::SlotId slot, TypeId type) const;
    Loc memory_loc(const Opnd& pointer, TypeId type) const;
    Loc temp(TypeId type);
    Opnd temp_scalar(Ty ty);
    Opnd read(const Loc& loc, Ty ty);
    void write(const Loc& loc, Ty ty, const Opnd& value);
    void copy(const Loc& to, const Loc& from, uint64_t size);
    // In 32 bits; a function with a value that is larger is too large as a whole.
    uint32_t narrow(uint64_t size);
    void copy_value(const Loc& to, const Loc& from);  // of to.type
    Opnd address(const Loc& loc);
    Loc without_index(const Loc& loc);  // base + offset only
    TypeId mono(Frame& f, TypeId t) { return low_.mono(t, f.args); }
    TypeId type_of(Frame& f, const mir::Operand& operand);
    Opnd operand(Frame& f, const mir::Operand& o);  // a scalar
    void operand_to(Frame& f, const mir::Operand& o, const Loc& to);
    Opnd scalar_constant(Frame& f, const mir::Constant& c);
    void constant_to(Frame& f, const mir::Constant& c, const Loc& to);
    void bits_to(const Loc& to, Ty ty, u128 bits);

    // ---- translate_rvalue.cpp
    void assign(Frame& f, const mir::Assign& a);
    void rvalue(Frame& f, const mir::Rvalue& value, const Loc& to);
    void repeat(Frame& f, const mir::Repeat& r, const Loc& to);
    void reference(const Loc& of, const Loc& to);
    void cast(Frame& f, const mir::Cast& c, const Loc& to);
    void numeric_cast(const Opnd& value, TypeId from, TypeId to_type, const Loc& to);
    void binary(Frame& f, const mir::Binary& b, const Loc& to);
    void unary(Frame& f, const mir::Unary& u, const Loc& to);
    void aggregate(Frame& f, const mir::Aggregate& a, const Loc& to);
    void set_tag(const Loc& to, uint32_t variant);
    // The discriminant of an enum as a value of width `ty`.
    Opnd discriminant(const Loc& of, Ty ty, bool is_signed);

    // ---- translate_call.cpp
    void call(Frame& f, const mir::Call& c, Span span);
    void construct(TypeId ctor, const std::vector<Writer>& writers, const Loc& to);
    void call_pointer(TypeId type, const Opnd& target, const std::vector<Writer>& writers,
                      const Loc& to, lir::BlockId pad, Span span);
    Opnd pointer_of(Frame& f, const mir::Operand& o, TypeId type);
    void call_fn_value(Frame& f, const mir::Call& c, TypeId callee, const Loc& to, lir::BlockId pad,
                       Span span);
    // Of a closure that `self` points to, or that it writes, for this call alone; without it the
    // closure has no captures.
    struct ClosureSelf {
        std::optional<Loc> pointer;
        Writer value;
    };
    void clone_builtin(Frame& f, FnId clone, const Loc& from, const Loc& to, lir::BlockId pad,
                       Span span);
    void call_closure(Frame& f, TypeId closure, const ClosureSelf& self,
                      const std::vector<Writer>& args, const Loc& to, lir::BlockId pad, Span span);
    void call_instance(Frame& f, FnId fn, TypeListId args, const std::vector<Writer>& writers,
                       const Loc* to, lir::BlockId pad, Span span);
    void call_func(FuncId id, const Abi& abi, const std::vector<Writer>& writers, const Loc* to,
                   lir::BlockId pad, Span span, const Opnd* pointer = nullptr);
    bool try_inline(Frame& f, FuncId id, const std::vector<Writer>& writers, const Loc* to,
                    lir::BlockId pad, Span span);
    bool worth_inlining(Frame& f, FuncId id, const mir::Body& body);

    // ---- translate_intrinsic.cpp
    void intrinsic(Frame& f, const Fn& fn, TypeListId args, const mir::Call& c, const Loc& to,
                   lir::BlockId pad, Span span);
    bool intrinsic_memory(Frame& f, std::string_view name, TypeId t, const mir::Call& c,
                          const Loc& to);
    bool intrinsic_pointer(Frame& f, std::string_view name, TypeId t, const mir::Call& c,
                           const Loc& to);
    bool intrinsic_integer(Frame& f, std::string_view name, TypeId t, const mir::Call& c,
                           const Loc& to);

    // ---- translate_drop.cpp
    Abi start_made();
    Loc slot_at(TypeId type, uint32_t offset);
    Loc start_glue();
    void drop_glue(TypeId type);
    void box_glue(TypeId inner);
    void constructor(TypeId ctor);
    void closure_entry(TypeId type);
    void start_main(FnId main);
    void drop(const Loc& place, lir::BlockId pad, Span span);
    // Gives a box's block back; its contents have been moved out or dropped.
    void free_box(Frame& f, const Loc& box, lir::BlockId pad);
    // A part of what is being dropped; without a name it is not told of.
    struct Part {
        Loc loc;
        std::string name;
        Opnd index;  // of an element
    };
    void drop_part(const Part& part, lir::BlockId pad, Span span);
    bool is_room(TypeId type);
    bool is_callers(TypeId type);
    bool is_entry(TypeId type);
    std::string_view part_of_entry(Frame& f, const mir::Place& part);
    std::vector<Part> parts_of(const Loc& place);
    void drop_fields(const std::vector<Part>& parts, lir::BlockId pad, Span span);
    void drop_variants(const Loc& place, lir::BlockId pad, Span span);
    void drop_elements(const Loc& place, lir::BlockId pad, Span span);
    void drop_contents(const Loc& place, lir::BlockId pad, Span span);
    bool is_simple_drop(TypeId type, uint32_t depth);

    // ---- translate_names.cpp
    static bool is_users(const Frame& f, mir::PlaceId p);
    bool is_derived(const mir::Body& body, mir::LocalId local);
    bool is_behind_reference(Frame& f, mir::PlaceId id);
    bool is_aliased(const Frame& f, mir::PlaceId id);
    bool is_behind_temporary(const Frame& f, mir::PlaceId id);
    static bool is_near(const Frame& f, mir::PlaceId id);
    PlaceName place_name(const Frame& f, mir::PlaceId id);
    void name_field(const Frame& f, const mir::Place& p, uint32_t index, PlaceName& name);
    std::string plain_name(const Frame& f, mir::PlaceId id);
    NotePlace note_place(Frame& f, mir::PlaceId id);
    void locate(NotePlace& n, const Loc& at);
    void find_constant_temporaries(const mir::Body& body);
    void remember_alias(Frame& f, mir::PlaceId to, const mir::Ref& ref);
    void remember_alias(Frame& f, const mir::Call& c);
    void inherit_made(mir::LocalId from, mir::LocalId to);
    void remember_made(Frame& f, const mir::Call& c, const Callee& callee);
    // `vec!`, if that is what has made what stands there.
    std::string_view macro_at(Span span);
    [[nodiscard]] bool is_step(const mir::Call& c);
    void add_index(Frame& f, const mir::Operand& index, PlaceName& name);

    // ---- translate_borrow.cpp
    void find_lasting_borrows(Frame& f);
    bool may_refer(TypeId type);  // may a value of it hold a reference?
    bool has_library_receiver(Frame& f, const mir::Call& c);

    // ---- translate_loops.cpp
    void find_loops(const mir::Body& body);
    void loop_notes(const mir::Body& body, mir::BlockId block);

    // ---- translate_note.cpp
    bool narrating(const Frame& f);
    void note(Note n);
    void note_of(Note::Kind kind, NotePlace place);
    std::optional<NotePlace> moved_from(Frame& f, const mir::Operand& o);
    std::string whole(const mir::Aggregate& a);
    std::string operation(const mir::Call& c);
    std::string made_by(const mir::Call& c);
    void made_by_note(const mir::Call& c);
    std::optional<NotePlace> unnamed(Frame& f, const mir::Operand& o);
    std::vector<Note> assignment_notes(Frame& f, const mir::Assign& a);
    void gone_notes(Frame& f, const mir::Operand& o, std::vector<Note>& out);
    void flag_note(Frame& f, const mir::SwitchInt& s);
    void statement_note(Frame& f, const mir::Statement& s);
    bool holds_loan(TypeId type);
    void lent_earlier(Frame& f, const mir::Call& c, std::vector<NotePlace>& lent);
    std::optional<NotePlace> handed(Frame& f, const mir::Operand& o);
    Note argument_note(NotePlace from, uint32_t index, const Callee& callee);
    void call_notes(Frame& f, const mir::Call& c, const Callee& callee);
    void value_call_notes(Frame& f, const mir::Call& c, TypeId callee);
    Callee called_pointer(const Opnd& pointer);
    void find_packed_arguments(Frame& f);
    void mark_momentary_borrows(Frame& f, const mir::Call& c, TypeId result);
    std::vector<NotePlace> lent_places(Frame& f, const mir::Call& c);
    // Is this drop told of? In the prelude, those of values that a caller handed over.
    bool tells_drop(Frame& f, const mir::Drop& d);
    Note drop_note(Frame& f, const mir::Drop& d);
    void frame_note();
    void grow_note(Frame& f, const Fn& fn);

    // ---- Building blocks
    lir::Instr& emit(lir::Op op);
    // An instruction with these operands, and its result.
    lir::Instr& emit(lir::Op op, Ty ty, const Opnd& dst, const Opnd& a, const Opnd& b,
                     bool is_signed);
    Opnd value(lir::Op op, Ty ty, const Opnd& a, const Opnd& b = {}, bool is_signed = false);
    Opnd compare_wide(lir::Cond cond, const Loc& l, const Loc& r);
    Opnd compare(lir::Cond cond, Ty ty, const Opnd& a, const Opnd& b, bool is_signed = false);
    void set_term(lir::Term term);
    void jump(lir::BlockId target);
    void branch(lir::Cond cond, Ty ty, const Opnd& a, const Opnd& b, lir::BlockId target,
                lir::BlockId otherwise, bool is_signed = false);
    lir::BlockId new_block(bool is_cleanup);
    void start(lir::BlockId block) { cur_ = block; }
    [[nodiscard]] bool in_cleanup() { return out_.blocks[cur_].is_cleanup; }
    // The index of a ref, pointer or Box's target type; invalid if it is none.
    TypeId pointee(TypeId pointer);

    Lowering& low_;
    Types& types_;
    FuncId id_;
    bool narrate_;
    lir::Function& out_;
    lir::BlockId cur_;
    Span span_;   // of what is being translated
    Frame root_;  // of glue, which has no MIR
    size_t budget_ = 0;
    // While narrating: what temporaries carry on, and the notes of the call that is being built.
    std::unordered_map<uint32_t, NotePlace> carried_;
    std::vector<std::pair<uint32_t, Note>> argument_notes_;
    std::optional<Note> self_note_;  // of the closure that is called
    // What the tuples were made of that arguments are packed into, by local.
    std::unordered_map<uint32_t, std::vector<std::optional<NotePlace>>> packed_;
    // The places that a value of the library's has on loan until it is dropped, by local.
    std::unordered_map<uint32_t, std::vector<NotePlace>> lent_until_;
    // What a temporary refers to, in the user's words, by local; and the place of his that shows a
    // change of it. Without one, what it refers to does.
    struct Alias {
        PlaceName name;
        mir::PlaceId shown;
    };
    std::unordered_map<uint32_t, Alias> aliases_;
    // A value without a name: the function that has returned it, and what it is, if there is more
    // to say.
    struct Made {
        std::string what;
        Callee callee;
        Span at;
    };
    std::unordered_map<uint32_t, Made> made_;  // by local
    std::vector<bool> lasts_;                  // by local: what it refers to may be used later on
    std::vector<bool> is_constant_;  // by local: a temporary that gets one value in one place
    // A loop of the body: its blocks and the source that they come from.
    struct Loop {
        mir::BlockId head;
        IdSet<mir::BlockId> blocks;
        Span span;
    };
    std::vector<Loop> loops_;
    std::vector<std::vector<size_t>> leaves_;  // by block: loops that are left by the way there
};

}  // namespace fleck::vm
