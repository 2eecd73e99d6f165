// Item tables from an ast::Crate: modules and their names, a row for each item. Nothing is lowered
// here.
#include <algorithm>
#include <bit>
#include <charconv>

#include "frontend/sema/attrs.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

class Collector {
  public:
    Collector(Program& program, CrateId crate)
        : p(program), t(program.tables()), crate_(crate), ast_(program.crate(crate)) {}

    void items(const std::vector<ast::ItemId>& ids, ModuleId module) {
        for (ast::ItemId id : ids) item(id, module);
    }

    // Block items get modules of their own, nested as the blocks are.
    void block_items(ast::BodyId body_id, const ast::Body& body, ModuleId parent,
                     const BodyOwner& owner) {
        struct Found {
            ast::ExprId expr;
            Span span;
            std::vector<ast::ItemId> items;
        };
        std::vector<Found> blocks;
        for (ast::ExprId e : body.nodes.exprs.ids()) {
            const auto* block = std::get_if<ast::BlockExpr>(&body.nodes.exprs[e].kind);
            if (block == nullptr) continue;
            std::vector<ast::ItemId> found;
            for (const ast::Stmt& s : block->stmts)
                if (const auto* i = std::get_if<ast::ItemStmt>(&s.kind)) found.push_back(i->item);
            if (!found.empty()) blocks.push_back({e, body.nodes.exprs[e].span, std::move(found)});
        }
        std::stable_sort(blocks.begin(), blocks.end(), [](const Found& a, const Found& b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
                                                : a.span.end > b.span.end;
        });
        std::vector<ModuleId> open;  // the enclosing blocks
        for (Found& f : blocks) {
            while (!open.empty() && !t.modules[open.back()].span.contains(f.span)) open.pop_back();
            ModuleRow row;
            row.module = {Symbol(), open.empty() ? parent : open.back(), crate_, true, {}};
            row.owner = owner;
            row.span = f.span;
            const ModuleId id = t.modules.push(std::move(row));
            t.block_modules[{crate_, body_id, f.expr}] = id;
            open.push_back(id);
            items(f.items, id);
        }
    }

  private:
    Program& p;
    Program::Tables& t;
    CrateId crate_;
    const ast::Crate& ast_;

    size_t c() const { return static_cast<size_t>(crate_); }

    Library library(const ast::Item& item, ModuleId parent) const {
        for (const ast::Attr& a : item.attrs)
            if (p.symbols.text(a.name) == "fleck::library")
                return trim(p.symbols.text(a.args)) == "alloc" ? Library::Alloc : Library::Std;
        return t.modules[parent].library;
    }

    void define(ModuleId module, Ns ns, const ast::Item& item, Res res) {
        ModuleRow& m = t.modules[module];
        auto& names = ns == Ns::Types ? m.types : m.values;
        const auto [it, fresh] = names.try_emplace(
            item.name.name, NameEntry{res, p.shown_in(item.vis, module), item.name.span});
        if (fresh) return;
        p.diags.report(Diag::DuplicateName, item.name.span, p.symbols.text(item.name.name))
            .at(fmt::format("`{}` redefined here", p.symbols.text(item.name.name)))
            .label(it->second.span,
                   fmt::format("previous definition of `{}` here", p.symbols.text(item.name.name)));
    }

    void lang(const ast::Item& item, LangItem what) {
        for (const ast::Attr& a : item.attrs)
            if (a.name == t.lang_attr) t.lang.emplace(unquote(a.args), what);
    }
    Symbol unquote(Symbol s) {
        std::string_view text = trim(p.symbols.text(s));
        if (text.size() >= 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
        return p.symbols.intern(text);
    }

    void user_body(ast::BodyId body, ModuleId module, const BodyOwner& owner) {
        if (!body.valid() || crate_ == CrateId::Std) return;  // those of std when they are loaded
        collect_block_items(p, crate_, body, ast_.bodies[body], module, owner);
    }

    void item(ast::ItemId id, ModuleId module) {
        const ast::Item& i = ast_.items[id];
        std::visit(
            Overloaded{
                [&](const ast::FnItem& f) {
                    const FnId fn = t.fns.push(fn_row(p, crate_, id, module));
                    t.fns_of[c()].push_back(fn);
                    define(module, Ns::Values, i, res::Fn{fn});
                    lang(i, fn);
                    user_body(f.body, module, fn);
                },
                [&](const ast::StructItem& s) { adt(id, i, AdtKind::Struct, s.data.ctor, module); },
                [&](const ast::EnumItem&) {
                    adt(id, i, AdtKind::Enum, ast::CtorKind::Struct, module);
                },
                [&](const ast::TraitItem& trait) {
                    TraitRow row;
                    row.trait.name = i.name.name;
                    row.trait.ast = {crate_, id};
                    row.trait.span = i.name.span;
                    row.trait.attrs = read_attrs(p, i.attrs);
                    row.module = module;
                    const TraitId tr = t.traits.push(std::move(row));
                    t.traits_of[c()].push_back(tr);
                    define(module, Ns::Types, i, res::Trait{tr});
                    lang(i, tr);
                    for (ast::ItemId m : trait.members)
                        lang(ast_.items[m], std::pair(tr, ast_.items[m].name.name));
                    if (crate_ == CrateId::User) make_members(p, tr);
                },
                [&](const ast::ImplItem& impl) { this->impl(id, i, impl, module); },
                [&](const ast::ConstItem& k) {
                    const ConstId con = t.consts.push(const_row(p, crate_, id, module));
                    t.consts_of[c()].push_back(con);
                    if (i.name.name != t.underscore) define(module, Ns::Values, i, res::Const{con});
                    user_body(k.value, module, con);
                },
                [&](const ast::StaticItem& s) {
                    StaticRow row;
                    row.item.name = i.name.name;
                    row.item.ast = {crate_, id};
                    row.item.span = i.name.span;
                    row.item.is_mut = s.mut == ast::Mut::Mut;
                    row.module = module;
                    const StaticId st = t.statics.push(std::move(row));
                    t.statics_of[c()].push_back(st);
                    define(module, Ns::Values, i, res::Static{st});
                    user_body(s.value, module, st);
                },
                [&](const ast::TypeAliasItem&) {
                    AliasRow row;
                    row.name = i.name.name;
                    row.ast = {crate_, id};
                    row.module = module;
                    const AliasId alias = t.aliases.push(std::move(row));
                    t.aliases_of[c()].push_back(alias);
                    define(module, Ns::Types, i, res::Alias{alias});
                },
                [&](const ast::UseItem& use) { import(id, i, use, module); },
                [&](const ast::ModItem& mod) {
                    ModuleRow row;
                    row.module = {i.name.name, module, crate_, false, id};
                    row.library = library(i, module);
                    const ModuleId m = t.modules.push(std::move(row));
                    define(module, Ns::Types, i, res::Module{m});
                    items(mod.items, m);
                },
            },
            i.kind);
    }

    void adt(ast::ItemId id, const ast::Item& i, AdtKind kind, ast::CtorKind ctor,
             ModuleId module) {
        AdtRow row;
        row.adt.name = i.name.name;
        row.adt.ast = {crate_, id};
        row.adt.kind = kind;
        row.adt.span = i.name.span;
        row.adt.attrs = read_attrs(p, i.attrs);
        row.module = module;
        for (const ast::Attr& a : i.attrs)
            if (p.symbols.text(a.name) == "repr" && a.args.valid()) repr(row.adt, a);
        const AdtId adt = t.adts.push(std::move(row));
        t.adts_of[c()].push_back(adt);
        define(module, Ns::Types, i, res::Adt{adt});
        if (kind == AdtKind::Struct && ctor != ast::CtorKind::Struct)
            define(module, Ns::Values, i, res::Ctor{adt, 0});
        lang(i, adt);
    }

    // The 16 of `align(16)`.
    static std::optional<uint32_t> written_align(std::string_view part) {
        const size_t from = part.find_first_of("0123456789");
        uint32_t align = 0;
        if (from == std::string_view::npos) return std::nullopt;
        const auto read = std::from_chars(part.data() + from, part.data() + part.size(), align);
        if (read.ec != std::errc() || !std::has_single_bit(align)) return std::nullopt;
        return align;
    }

    void repr(Adt& adt, const ast::Attr& a) {
        for (std::string_view part : split_list(p.symbols.text(a.args), ',')) {
            if (part == "C") adt.repr_c = true;
            if (part.starts_with("align"))
                adt.align = std::max(adt.align, written_align(part).value_or(1));
            for (size_t k = 0; k < 12; ++k)
                if (name(static_cast<IntTy>(k)) == part) adt.repr = static_cast<IntTy>(k);
        }
    }

    void import(ast::ItemId id, const ast::Item& i, const ast::UseItem& use, ModuleId module) {
        Import row;
        row.item = {crate_, id};
        row.module = module;
        row.shown_in = p.shown_in(i.vis, module);
        ModuleRow& m = t.modules[module];
        if (!use.glob) {
            const auto& segs = use.path.segments;
            row.name = segs.back().name.name;
            if (row.name == t.self_lower && segs.size() > 1)
                row.name = segs[segs.size() - 2].name.name;
            if (use.alias) row.name = use.alias->name;
        }
        const Symbol name = row.name;
        const ImportId import = t.imports.push(std::move(row));
        if (use.glob)
            m.globs.push_back(import);
        else if (name != t.underscore)
            m.imports[name].push_back(import);
        m.all_imports.push_back(import);
        t.imports_of[c()].push_back(import);
    }

    // One row for each copy that `#[fleck::each]` makes.
    void impl(ast::ItemId id, const ast::Item& i, const ast::ImplItem& impl, ModuleId module) {
        for (auto& names : each_copies(p, i.attrs)) {
            ImplRow row;
            row.impl.ast = {crate_, id};
            row.impl.span = i.span;
            row.module = module;
            row.has_trait = impl.trait.has_value();
            row.negative = impl.negative;
            row.written_each = std::move(names);
            const ImplId impl_id = t.impls.push(std::move(row));
            t.impls_of[c()].push_back(impl_id);
            for (ast::ItemId m : impl.members)
                lang(ast_.items[m], std::pair(impl_id, ast_.items[m].name.name));
            if (crate_ == CrateId::User) make_members(p, impl_id);
        }
    }
};

}  // namespace

void collect_crate(Program& p, CrateId crate) {
    Program::Tables& t = p.tables();
    ModuleRow root;
    root.module = {p.symbols.intern(crate == CrateId::Std ? "std" : "crate"), ModuleId(), crate,
                   false, ast::ItemId()};
    const ModuleId id = t.modules.push(std::move(root));
    t.roots[static_cast<size_t>(crate)] = id;
    Collector(p, crate).items(p.crate(crate).root, id);
}

void collect_block_items(Program& p, CrateId crate, ast::BodyId body_id, const ast::Body& body,
                         ModuleId parent, const BodyOwner& owner) {
    if (!p.tables().scanned_bodies.insert({crate, body_id}).second) return;
    Collector(p, crate).block_items(body_id, body, parent, owner);
}

}  // namespace fleck
