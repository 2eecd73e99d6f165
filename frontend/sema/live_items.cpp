#include "frontend/sema/live_items.h"

#include <algorithm>

#include "frontend/sema/lints.h"

namespace fleck {

namespace {

bool of_user(const AstRef& ref) { return ref.crate == CrateId::User; }

}  // namespace

bool is_ignored_derive(Program& p, const Impl& impl) {
    const std::string_view trait = p.symbols.text(p.name(impl.trait->trait));
    return (trait == "Debug" || trait == "Clone") && is_derived(p, impl);
}

LiveItems::LiveItems(Program& program, const ItemNest& nest, const BodyOf& body_of)
    : p_(program), t_(program.tables()), types_(program.types), body_of_(body_of) {
    for (const auto& [res, at] : t_.mentions) {
        ast::ItemId in = nest.around(at);
        // What bounds an associated type belongs to its trait.
        if (in.valid() && std::holds_alternative<ast::TypeAliasItem>(item(in).kind)) {
            const ast::ItemId outer = nest.around(item(in).span);
            if (outer.valid() && std::holds_alternative<ast::TraitItem>(item(outer).kind))
                in = outer;
        }
        if (in.valid()) mentions_[in.index].push_back(res);
    }
}

const ast::Item& LiveItems::item(ast::ItemId id) const { return p_.crate(CrateId::User).items[id]; }

// ---- Marking

bool LiveItems::enter(const AstRef& ref) {
    if (!of_user(ref) || !items_.insert(ref.item).second) return false;
    entered_.push_back(ref.item);
    return true;
}

void LiveItems::mark(FnId id) {
    if (id.valid() && enter(t_.fns[id].fn.ast)) todo_.emplace_back(id);
}

void LiveItems::mark(ConstId id) {
    if (enter(t_.consts[id].constant.ast)) todo_.emplace_back(id);
}

void LiveItems::mark(StaticId id) {
    if (enter(t_.statics[id].item.ast)) todo_.emplace_back(id);
}

void LiveItems::mark(TraitId id) {
    if (id.valid()) enter(t_.traits[id].trait.ast);
}

void LiveItems::mark(AliasId id) { enter(t_.aliases[id].ast); }

void LiveItems::mark(AdtId id) { enter(t_.adts[id].adt.ast); }

void LiveItems::mark_types(TypeId t) {
    if (const auto* adt = types_.as<ty::Adt>(t)) mark(adt->def);
    if (const auto* proj = types_.as<ty::Projection>(t)) mark(p_.assoc_ty(proj->assoc).trait);
    types_.each_part(t, [&](TypeId part) { mark_types(part); });
}

void LiveItems::mark_const(ConstId id) {
    mark(id);
    mark(p_.constant(id).owner.trait);
    const FnOwner owner = p_.constant(id).owner;
    if (owner.impl.valid()) mark_types(p_.impl(owner.impl).self_type);
}

void LiveItems::construct(AdtId adt, uint32_t variant) {
    mark(adt);
    variants_.insert({adt, variant});
}

void LiveItems::mention(const Res& res) {
    if (const auto* r = std::get_if<res::Adt>(&res)) mark(r->id);
    if (const auto* r = std::get_if<res::Trait>(&res)) mark(r->id);
    if (const auto* r = std::get_if<res::Alias>(&res)) mark(r->id);
    if (const auto* r = std::get_if<res::Const>(&res)) mark_const(r->id);
}

// Bodies of what is marked, and of what impls do for marked types, until nothing is new.
void LiveItems::work_off() {
    for (bool more = true; more;) {
        while (!todo_.empty() || !entered_.empty()) {
            if (!entered_.empty()) {
                const auto it = mentions_.find(entered_.back().index);
                entered_.pop_back();
                if (it != mentions_.end())
                    for (const Res& res : it->second) mention(res);
                continue;
            }
            const BodyOwner owner = todo_.back();
            todo_.pop_back();
            reach(owner);
        }
        more = mark_impls();
    }
}

void LiveItems::reach(const BodyOwner& owner) {
    if (const auto* fn = std::get_if<FnId>(&owner)) {
        const Fn& f = p_.fn(*fn);
        mark(f.owner.trait);
        if (f.owner.impl.valid() && !p_.impl(f.owner.impl).trait)
            mark_types(p_.impl(f.owner.impl).self_type);
        if (!f.has_body) return;
    }
    const auto* c = std::get_if<ConstId>(&owner);
    if (c != nullptr && !p_.constant(*c).has_value) return;
    if (const hir::Body* body = body_of_(owner)) walk(*body);
}

bool LiveItems::mark_impls() {
    const size_t before = items_.size();
    for (ImplId id : p_.impls_of(CrateId::User)) {
        const Impl& impl = p_.impl(id);
        const auto* adt = types_.as<ty::Adt>(impl.self_type);
        if (adt != nullptr && of_user(t_.adts[adt->def].adt.ast) &&
            !is_live(t_.adts[adt->def].adt.ast))
            continue;
        if (!impl.trait) {
            if (has_live_member(impl)) enter(impl.ast);
            continue;
        }
        const bool foreign = p_.crate_of(impl.trait->trait) == CrateId::Std;
        if (!foreign && !is_live(t_.traits[impl.trait->trait].trait.ast)) continue;
        enter(impl.ast);
        if (is_ignored_derive(p_, impl)) continue;
        for (FnId fn : impl.fns) {
            const FnId in_trait = trait_fn_of(impl.trait->trait, fn);
            if (foreign || (in_trait.valid() && is_live(t_.fns[in_trait].fn.ast))) mark(fn);
        }
        for (ConstId c : impl.consts) mark(c);
        for (const auto& [name, item] : t_.impls[id].written_types) enter({CrateId::User, item});
    }
    return items_.size() != before;
}

bool LiveItems::has_live_member(const Impl& impl) const {
    return std::any_of(impl.fns.begin(), impl.fns.end(),
                       [&](FnId fn) { return is_live(t_.fns[fn].fn.ast); }) ||
           std::any_of(impl.consts.begin(), impl.consts.end(),
                       [&](ConstId c) { return is_live(t_.consts[c].constant.ast); });
}

FnId LiveItems::trait_fn_of(TraitId trait, FnId fn) {
    for (FnId f : p_.trait(trait).fns)
        if (p_.name(f) == p_.name(fn)) return f;
    return {};
}

// ---- Bodies

void LiveItems::walk(const hir::Body& body) {
    for (const hir::Expr& e : body.exprs) expr(body, e);
    for (uint32_t i = 0; i < body.written_pats; ++i) pat(body, body.pats[hir::PatId(i)]);
}

void LiveItems::expr(const hir::Body& body, const hir::Expr& e) {
    if (const auto* def = types_.as<ty::FnDef>(e.type)) {
        mark(def->def);
        const ty::FnDef k = *def;
        for (TypeId a : types_.list(k.args)) mark_types(a);
    }
    if (const auto* ctor = types_.as<ty::CtorDef>(e.type)) construct(ctor->def, ctor->variant);
    if (const auto* adt = std::get_if<hir::AdtExpr>(&e.kind)) construct(adt->adt, adt->variant);
    if (const auto* c = std::get_if<hir::ConstExpr>(&e.kind)) {
        mark_const(c->def);
        for (TypeId a : types_.list(c->args)) mark_types(a);
    }
    if (const auto* s = std::get_if<hir::StaticExpr>(&e.kind)) mark(s->def);
    if (const auto* field = std::get_if<hir::FieldExpr>(&e.kind))
        if (const auto* adt = types_.as<ty::Adt>(body.exprs[field->base].type))
            fields_.insert({adt->def, 0, field->field});
    if (std::holds_alternative<hir::CastExpr>(e.kind)) mark_types(e.type);
    if (const auto* block = std::get_if<hir::BlockExpr>(&e.kind))
        for (const hir::Stmt& s : block->stmts)
            if (const auto* let = std::get_if<hir::LetStmt>(&s.kind);
                let != nullptr && let->user_type.valid())
                mark_types(let->user_type);
}

void LiveItems::pat(const hir::Body& body, const hir::Pat& p) {
    const auto read = [&](AdtId adt, uint32_t variant, const auto& subs) {
        mark(adt);
        for (const hir::FieldSubPat& s : subs)
            if (!std::holds_alternative<hir::WildPat>(body.pats[s.pat].kind))
                fields_.insert({adt, variant, s.field});
    };
    if (const auto* v = std::get_if<hir::VariantPat>(&p.kind)) read(v->adt, v->variant, v->subs);
    if (const auto* leaf = std::get_if<hir::LeafPat>(&p.kind))
        if (const auto* adt = types_.as<ty::Adt>(p.type)) read(adt->def, 0, leaf->subs);
    if (const auto* c = std::get_if<hir::ConstPat>(&p.kind)) mark_const(c->def);
}

}  // namespace fleck
