// Members of traits and impls: a row for each, made when one of them is first asked for.
#include "frontend/sema/attrs.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

// A row for this member of `owner`.
FnId make_fn(Program& p, AstRef ast, Symbol name, FnOwner owner, ModuleId module,
             ModuleId shown_in) {
    FnRow row = fn_row(p, ast.crate, ast.item, module);
    row.fn.name = name;
    row.fn.owner = owner;
    row.shown_in = shown_in;
    const FnId fn = p.tables().fns.push(std::move(row));
    const ast::BodyId body = std::get<ast::FnItem>(p.ast(ast).kind).body;
    if (body.valid() && ast.crate == CrateId::User)
        collect_block_items(p, ast.crate, body, p.crate(ast.crate).bodies[body], module, fn);
    return fn;
}

ConstId make_const(Program& p, AstRef ast, FnOwner owner, ModuleId module, ModuleId shown_in) {
    ConstRow row = const_row(p, ast.crate, ast.item, module);
    row.constant.owner = owner;
    row.shown_in = shown_in;
    const ConstId con = p.tables().consts.push(std::move(row));
    const ast::BodyId value = std::get<ast::ConstItem>(p.ast(ast).kind).value;
    if (value.valid() && ast.crate == CrateId::User)
        collect_block_items(p, ast.crate, value, p.crate(ast.crate).bodies[value], module, con);
    return con;
}

}  // namespace

FnRow fn_row(Program& p, CrateId crate, ast::ItemId id, ModuleId module) {
    const ast::Item& i = p.crate(crate).items[id];
    const auto& f = std::get<ast::FnItem>(i.kind);
    FnRow row;
    row.fn.name = i.name.name;
    row.fn.ast = {crate, id};
    row.fn.span = i.name.span;
    row.fn.attrs = read_attrs(p, i.attrs);
    row.fn.has_body = f.body.valid();
    row.fn.has_self = f.has_self;
    row.module = module;
    row.shown_in = p.shown_in(i.vis, module);
    return row;
}

ConstRow const_row(Program& p, CrateId crate, ast::ItemId id, ModuleId module) {
    const ast::Item& i = p.crate(crate).items[id];
    ConstRow row;
    row.constant.name = i.name.name;
    row.constant.ast = {crate, id};
    row.constant.span = i.name.span;
    row.constant.has_value = std::get<ast::ConstItem>(i.kind).value.valid();
    row.module = module;
    row.shown_in = p.shown_in(i.vis, module);
    return row;
}

void make_members(Program& p, TraitId id) {
    Program::Tables& t = p.tables();
    TraitRow& row = t.traits[id];
    if (row.has_members) return;
    row.has_members = true;
    const CrateId crate = row.trait.ast.crate;
    for (ast::ItemId m : std::get<ast::TraitItem>(p.ast(row.trait.ast).kind).members) {
        const ast::Item& i = p.crate(crate).items[m];
        const Symbol name = i.name.name;
        if (std::holds_alternative<ast::FnItem>(i.kind)) {
            const FnId fn = make_fn(p, {crate, m}, name, {ImplId(), id}, row.module, ModuleId());
            row.trait.fns.push_back(fn);
            if (!row.fns_by_name.emplace(name, fn).second)
                p.diags.report(Diag::DuplicateName, i.name.span, p.symbols.text(name));
        } else if (std::holds_alternative<ast::ConstItem>(i.kind)) {
            const ConstId con = make_const(p, {crate, m}, {ImplId(), id}, row.module, ModuleId());
            row.trait.consts.push_back(con);
            if (!row.consts_by_name.emplace(name, con).second)
                p.diags.report(Diag::DuplicateName, i.name.span, p.symbols.text(name));
        } else if (std::holds_alternative<ast::TypeAliasItem>(i.kind)) {
            AssocTyRow assoc;
            assoc.assoc.name = name;
            assoc.assoc.trait = id;
            assoc.assoc.span = i.name.span;
            assoc.ast = {crate, m};
            const AssocTyId a = t.assoc_tys.push(std::move(assoc));
            row.trait.types.push_back(a);
            if (!row.types_by_name.emplace(name, a).second)
                p.diags.report(Diag::DuplicateName, i.name.span, p.symbols.text(name));
        }
    }
}

void make_members(Program& p, ImplId id) {
    Program::Tables& t = p.tables();
    ImplRow& row = t.impls[id];
    if (row.has_members) return;
    row.has_members = true;
    const CrateId crate = row.impl.ast.crate;
    const EachNames& each = each_names(p, id);
    for (ast::ItemId m : std::get<ast::ImplItem>(p.ast(row.impl.ast).kind).members) {
        const ast::Item& i = p.crate(crate).items[m];
        const Symbol name = named_by_each(&each, i.name.name);
        const ModuleId shown_in = row.has_trait ? ModuleId() : p.shown_in(i.vis, row.module);
        if (std::holds_alternative<ast::FnItem>(i.kind)) {
            const FnId fn = make_fn(p, {crate, m}, name, {id, TraitId()}, row.module, shown_in);
            row.impl.fns.push_back(fn);
            row.fns_by_name.emplace(name, fn);
        } else if (std::holds_alternative<ast::ConstItem>(i.kind)) {
            const ConstId con = make_const(p, {crate, m}, {id, TraitId()}, row.module, shown_in);
            row.impl.consts.push_back(con);
            row.consts_by_name.emplace(name, con);
        } else if (std::holds_alternative<ast::TypeAliasItem>(i.kind)) {
            row.written_types.emplace_back(name, m);
        }
    }
}

}  // namespace fleck
