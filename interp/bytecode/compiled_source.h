// A CodeSource over a checked program: what the front end's facade knows, as lowering asks for it.
#pragma once

#include "frontend/compile.h"
#include "interp/bytecode/source.h"

namespace fleck::vm {

class CompiledSource : public CodeSource {
  public:
    // The compilation must be free of errors, and must live as long as this.
    explicit CompiledSource(Compilation& compilation)
        : compilation_(compilation), program_(*compilation.program()) {}

    Types& types() override { return program_.types; }
    std::string_view text(Symbol symbol) override { return compilation_.symbols().text(symbol); }
    const Adt& adt(AdtId id) override { return program_.adt(id); }
    const Fn& fn(FnId id) override { return program_.fn(id); }
    const Const& constant(ConstId id) override { return program_.constant(id); }
    const Static& static_item(StaticId id) override { return program_.static_item(id); }
    FnId lang_fn(std::string_view name) override { return program_.lang_fn(name); }
    FnId lang_trait_fn(std::string_view trait, std::string_view name) override;
    std::optional<Instance> resolve(FnId fn, TypeListId args) override;
    std::optional<std::pair<ConstId, TypeListId>> resolve(ConstId constant,
                                                          TypeListId args) override;
    TypeId normalize(TypeId closed) override;
    std::optional<Instance> drop_impl(TypeId adt) override;
    const mir::Body* body(const hir::Owner& owner) override;
    bool is_copy(TypeId closed) override;
    bool implements_lang(TypeId closed, std::string_view trait) override;
    bool in_std(Span span) override;
    bool in_std(FnId fn) override;
    bool tracks_caller(FnId fn) override;
    std::string_view written(Span span) override;
    std::string location(Span span) override;
    std::string fn_name(FnId fn, TypeListId args) override;
    std::string type_name(TypeId type) override;
    std::string type_path(TypeId type) override;

  private:
    Compilation& compilation_;
    Program& program_;
    ParamEnv env_{{}, {}, true};  // closed types have no where-clauses
    std::map<TypeId, std::optional<Instance>> drop_impls_;
    std::map<std::pair<FnId, TypeListId>, std::optional<Instance>> instances_;
};

}  // namespace fleck::vm
