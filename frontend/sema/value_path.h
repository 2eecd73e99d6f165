// One path in an expression or a pattern, read with what inference knows: private header of
// value_path*.cpp, which method.h offers as functions.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "frontend/sema/method.h"
#include "frontend/sema/tables.h"

namespace fleck {

class ValuePath {
  public:
    ValuePath(InferCtxt& context, const LowerCtx& scope, const ast::Path& path, PathUse use,
              const LocalNames& locals)
        : cx(context),
          p(context.p),
          types(context.types),
          ctx_(scope),
          path_(path),
          use_(use),
          locals_(locals) {
        ctx_.infer_missing_args = true;
    }

    Value run();
    // `S`, `E::V`, `Self`, `Self::V`, `Alias`: what a struct literal or pattern names.
    std::optional<CtorValue> structure();

  private:
    InferCtxt& cx;
    Program& p;
    Types& types;
    LowerCtx ctx_;
    const ast::Path& path_;
    PathUse use_;
    const LocalNames& locals_;
    TraitId open_trait_;  // of a path `Trait::f`
    // The type in front of the last segment as it was written, if that names lifetimes.
    TypeId user_base_;
    bool is_hidden_own_ = false;         // is what was passed over as private the program's own?
    bool sees_all_ = false;              // privacy is told already
    bool lacks_trait_ = false;           // of whichever arguments, and that is told
    std::optional<TraitRef> unmet_;      // what an impl with the member asks for and is not so
    std::vector<Region> trait_regions_;  // of `<T as Trait<'a>>`

    const ast::PathSegment& last() const { return path_.segments.back(); }

    Value reported();
    Value not_value(const PathRes& res);
    Cause cause() const;
    Value function(FnId id, std::vector<TypeId> owner_args, const ast::PathSegment& segment,
                   std::string_view kind);
    void require_written(const LoweredArgs& args, const ast::PathSegment& segment);
    void blame_written(const Fn& fn, const ast::PathSegment& segment);
    hir::UserPath user_path(FnId id, const LoweredArgs& args);
    TypeId base(TypeId written);
    CtorValue ctor(AdtId adt, uint32_t variant, TypeListId args) const;
    TypeId erase(TypeId t) { return cx.normalize(types.erase_regions(t), cause()); }

    TypeListId variant_args(AdtId adt);
    TypeListId adt_args(AdtId adt, const ast::PathSegment& segment);
    Value constructor(const res::Ctor& k);
    Value self_constructor();
    TypeId base_type(const PathRes& res);
    Value relative(const PathRes& res);
    Value qualified();
    Value of_trait(const TraitRef& trait, size_t i);
    Value of_type(TypeId self, size_t i);

    // ---- value_path_member.cpp
    Value member(TypeId self, const ast::PathSegment& segment);
    bool fn_fits();
    bool variant_fits(const CtorValue& ctor);
    Value of_trait_member(const TraitRef& trait, const ast::PathSegment& segment);
    ImplId inherent(TypeId base, Symbol name, TypeListId& args, bool& hidden, bool& ambiguous);
    std::vector<TraitRef> trait_candidates(TypeId base, Symbol name);
    Value missing(TypeId base, const ast::PathSegment& segment, bool hidden);
};

}  // namespace fleck
