// What the back end asks of the front end: item tables, trait selection on closed types, and
// elaborated MIR. (contract) An interface, so that lowering can be tested on bodies made by hand.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "frontend/mir/mir.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/items.h"
#include "frontend/sema/types.h"

namespace fleck::vm {

class CodeSource {
  public:
    virtual ~CodeSource() = default;

    virtual Types& types() = 0;
    virtual std::string_view text(Symbol symbol) = 0;
    virtual const Adt& adt(AdtId id) = 0;
    virtual const Fn& fn(FnId id) = 0;
    virtual const Const& constant(ConstId id) = 0;
    virtual const Static& static_item(StaticId id) = 0;
    // The function of the prelude with this `#[lang]`; invalid if there is none.
    virtual FnId lang_fn(std::string_view name) = 0;
    virtual FnId lang_trait_fn(std::string_view trait, std::string_view name) = 0;
    // The function that a call runs for these arguments: an impl's, or the trait's default.
    virtual std::optional<Instance> resolve(FnId fn, TypeListId args) = 0;
    virtual std::optional<std::pair<ConstId, TypeListId>> resolve(ConstId constant,
                                                                  TypeListId args) = 0;
    // Projections of a closed type replaced by what they stand for, regions erased.
    virtual TypeId normalize(TypeId closed) = 0;
    // The `Drop::drop` of exactly this ADT, if it has one.
    virtual std::optional<Instance> drop_impl(TypeId adt) = 0;
    // Generic MIR with elaborated drops; null if the owner has no body. Lives as long as this.
    virtual const mir::Body* body(const hir::Owner& owner) = 0;

    virtual bool is_copy(TypeId closed) = 0;
    // `trait` is the name of a lang item.
    virtual bool implements_lang(TypeId closed, std::string_view trait) = 0;
    virtual bool in_std(Span span) = 0;
    // Nobody wrote it in the program: the prelude's, or made by `derive`.
    virtual bool in_std(FnId fn) = 0;
    // `#[track_caller]`, its own or that of the trait's function: panics in it are the caller's.
    virtual bool tracks_caller(FnId fn) = 0;
    // What stands there in the source.
    virtual std::string_view written(Span span) = 0;
    // `file:line:column` of a span's begin, as panics show it.
    virtual std::string location(Span span) = 0;
    // A function with its arguments, as a message shows it: `main`, `Stack<i32>::push`.
    virtual std::string fn_name(FnId fn, TypeListId args) = 0;
    virtual std::string type_name(TypeId type) = 0;  // as it is told of
    virtual std::string type_path(TypeId type) = 0;  // as std::any::type_name has it
};

}  // namespace fleck::vm
