// Impls, indexed by trait and by the head of their self type, which is read off without lowering
// it.
#include "frontend/sema/attrs.h"
#include "frontend/sema/lookup.h"

namespace fleck {

namespace {

// The head of a written self type, without lowering it.
class HeadFinder {
  public:
    HeadFinder(Program& program, CrateId crate, const ImplRow& row, const ast::ImplItem& impl)
        : p(program), sig_(program.crate(crate).sig), impl_(impl) {
        scope_.crate = crate;
        scope_.module = row.module;
        scope_.each = &row.each;
    }

    TypeHead head(ast::TyId id) {
        using K = TypeHead::Kind;
        const ast::Ty& ty = sig_.types[id];
        return std::visit(Overloaded{
                              [&](const ast::PathTy& k) { return path(k.path); },
                              [](const ast::RefTy& k) {
                                  return TypeHead{K::Ref, k.mut == ast::Mut::Mut ? 1u : 0u};
                              },
                              [](const ast::RawPtrTy& k) {
                                  return TypeHead{K::RawPtr, k.mut == ast::Mut::Mut ? 1u : 0u};
                              },
                              [](const ast::TupleTy& k) {
                                  return TypeHead{K::Tuple, static_cast<uint32_t>(k.elems.size())};
                              },
                              [](const ast::ArrayTy&) {
                                  return TypeHead{K::Array, 0};
                              },
                              [](const ast::SliceTy&) {
                                  return TypeHead{K::Slice, 0};
                              },
                              [](const ast::FnPtrTy&) {
                                  return TypeHead{K::Fn, 0};
                              },
                              [&](const ast::NeverTy&) {
                                  return TypeHead{K::Prim, p.types.never.index};
                              },
                              [](const ast::InferTy&) { return TypeHead{}; },
                              [](const ast::ImplTraitTy&) { return TypeHead{}; },
                              [](const ast::DynTraitTy&) { return TypeHead{}; },
                          },
                          ty.kind);
    }

  private:
    Program& p;
    const ast::Nodes& sig_;
    const ast::ImplItem& impl_;
    ItemScope scope_;

    TypeHead path(const ast::Path& path) {
        if (path.self_type.valid()) return {};
        if (path.root == ast::PathRoot::Relative && path.segments.size() == 1) {
            const Symbol name = path.segments[0].name.name;
            for (const auto& param : impl_.generics.params) {
                const auto* type = std::get_if<ast::TypeParam>(&param);
                if (type != nullptr && type->name.name == name) return {};
            }
            const auto found = lookup_name(p, scope_, name, Ns::Types);
            if (found && !std::holds_alternative<res::Module>(*found)) return of(*found);
            const auto& prims = p.tables().prim_types;
            const auto prim = prims.find(name);
            return prim != prims.end() ? p.head(prim->second) : TypeHead{};
        }
        // Longer paths: silently; lowering the header reports what is wrong.
        return of(Lookup(p).path(scope_, path, path.segments.size()).res);
    }

    TypeHead of(const Res& res) {
        if (const auto* adt = std::get_if<res::Adt>(&res))
            return {TypeHead::Kind::Adt, adt->id.index};
        if (const auto* type = std::get_if<res::Type>(&res)) return p.head(type->type);
        if (const auto* alias = std::get_if<res::Alias>(&res))
            return p.head(p.alias_type(alias->id));
        return {};
    }
};

}  // namespace

void collect_impl_heads(Program& p, CrateId crate) {
    Program::Tables& t = p.tables();
    size_t& done = t.impl_heads_done[static_cast<size_t>(crate)];
    for (; done < t.impls_of[static_cast<size_t>(crate)].size(); ++done) {
        const ImplId id = t.impls_of[static_cast<size_t>(crate)][done];
        ImplRow& row = t.impls[id];
        const auto& impl = std::get<ast::ImplItem>(p.ast(row.impl.ast).kind);
        each_names(p, id);
        row.head = HeadFinder(p, crate, row, impl).head(impl.self_type);
        if (!row.has_trait) {
            t.inherent_by_head[row.head].push_back(id);
            continue;
        }
        ItemScope scope;
        scope.crate = crate;
        scope.module = row.module;
        scope.each = &row.each;
        const PathRes trait = resolve_path(p, scope, *impl.trait, PathUse::Trait);
        if (const auto* found = std::get_if<res::Trait>(&trait.res)) {
            row.trait = found->id;
            t.traits[row.trait].impls.emplace_back(row.head, id);
        }
    }
}

}  // namespace fleck
