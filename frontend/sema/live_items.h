// What a program uses: the items that can be reached from those that are marked, by the paths in
// their text, by what their bodies name, and by the impls of what is reached. Patterns construct no
// variant, and what `derive` reads for `Debug` and `Clone` is no use of a field.
// (rustc_passes/src/dead.rs, `MarkSymbolVisitor`)
#pragma once

#include <functional>
#include <set>
#include <unordered_map>

#include "frontend/sema/hir.h"
#include "frontend/sema/item_nest.h"
#include "frontend/sema/program.h"
#include "frontend/sema/tables.h"

namespace fleck {

using BodyOf = std::function<const hir::Body*(const BodyOwner&)>;

class LiveItems {
  public:
    LiveItems(Program& program, const ItemNest& nest, const BodyOf& body_of);

    void mark(FnId id);
    void mark(ConstId id);
    void mark(StaticId id);
    void mark(TraitId id);
    void mark(AdtId id);
    void mark(AliasId id);
    void construct(AdtId adt, uint32_t variant);
    void read(AdtId adt, uint32_t variant, uint32_t field) {
        fields_.insert({adt, variant, field});
    }
    // What the marked items use, until nothing is new.
    void work_off();

    [[nodiscard]] bool is_live(const AstRef& item) const {
        return item.crate == CrateId::User && is_live(item.item);
    }
    [[nodiscard]] bool is_live(ast::ItemId item) const { return items_.contains(item); }
    [[nodiscard]] bool is_constructed(AdtId adt, uint32_t variant) const {
        return variants_.contains({adt, variant});
    }
    [[nodiscard]] bool is_read(AdtId adt, uint32_t variant, uint32_t field) const {
        return fields_.contains({adt, variant, field});
    }

  private:
    // Is the item new?
    bool enter(const AstRef& item);
    [[nodiscard]] const ast::Item& item(ast::ItemId id) const;
    void mark_types(TypeId type);
    void mark_const(ConstId id);
    void mention(const Res& res);
    void reach(const BodyOwner& owner);
    bool mark_impls();
    [[nodiscard]] bool has_live_member(const Impl& impl) const;
    FnId trait_fn_of(TraitId trait, FnId fn);
    void walk(const hir::Body& body);
    void expr(const hir::Body& body, const hir::Expr& e);
    void pat(const hir::Body& body, const hir::Pat& p);

    Program& p_;
    Program::Tables& t_;
    Types& types_;
    const BodyOf& body_of_;
    std::unordered_map<uint32_t, std::vector<Res>> mentions_;  // by the item that they stand in
    std::vector<ast::ItemId> entered_;                         // whose mentions wait
    std::vector<BodyOwner> todo_;                              // whose bodies wait
    std::set<ast::ItemId> items_;                              // what is live
    std::set<std::pair<AdtId, uint32_t>> variants_;            // constructed
    std::set<std::tuple<AdtId, uint32_t, uint32_t>> fields_;   // read
};

// Did `derive` write the impl, of a trait whose reading of fields does not count?
[[nodiscard]] bool is_ignored_derive(Program& program, const Impl& impl);

}  // namespace fleck
