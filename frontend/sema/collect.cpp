// Item tables from an ast::Crate: modules and their names, a row for each item, impls indexed by
// trait and by the head of their self type. Nothing is lowered here.
#include <algorithm>
#include <charconv>

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

std::string_view trim(std::string_view s) {
    const size_t a = s.find_first_not_of(" \t\n\r");
    if (a == std::string_view::npos) return {};
    return s.substr(a, s.find_last_not_of(" \t\n\r") - a + 1);
}

std::vector<std::string_view> split(std::string_view s, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const size_t i = s.find(at);
        parts.push_back(trim(s.substr(0, i)));
        if (i == std::string_view::npos) return parts;
        s.remove_prefix(i + 1);
    }
}

uint64_t parse_bound(std::string_view text) {
    std::string digits;
    for (char c : text)
        if (c != '_') digits += c;
    uint64_t value = 0;
    const bool hex = digits.size() > 2 && digits[0] == '0' && digits[1] == 'x';
    const char* begin = digits.data() + (hex ? 2 : 0);
    const auto [end, error] =
        std::from_chars(begin, digits.data() + digits.size(), value, hex ? 16 : 10);
    FLECK_CHECK(error == std::errc() && end != begin, "malformed number in an attribute");
    return value;
}

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

    void define(ModuleId module, Ns ns, const ast::Item& item, Res res) {
        ModuleRow& m = t.modules[module];
        auto& names = ns == Ns::Types ? m.types : m.values;
        const auto [it, fresh] =
            names.try_emplace(item.name.name, NameEntry{res, item.is_pub, item.name.span});
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
                    FnRow row;
                    row.fn.name = i.name.name;
                    row.fn.ast = {crate_, id};
                    row.fn.span = i.name.span;
                    row.fn.attrs = read_attrs(p, i.attrs);
                    row.fn.has_body = f.body.valid();
                    row.fn.has_self = f.has_self;
                    row.module = module;
                    row.is_pub = i.is_pub;
                    const FnId fn = t.fns.push(std::move(row));
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
                    row.is_pub = i.is_pub;
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
                    ConstRow row;
                    row.constant.name = i.name.name;
                    row.constant.ast = {crate_, id};
                    row.constant.span = i.name.span;
                    row.constant.has_value = k.value.valid();
                    row.module = module;
                    row.is_pub = i.is_pub;
                    const ConstId con = t.consts.push(std::move(row));
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
                    row.is_pub = i.is_pub;
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
        row.is_pub = i.is_pub;
        for (const ast::Attr& a : i.attrs)
            if (p.symbols.text(a.name) == "repr" && a.args.valid()) repr(row.adt, a);
        const AdtId adt = t.adts.push(std::move(row));
        t.adts_of[c()].push_back(adt);
        define(module, Ns::Types, i, res::Adt{adt});
        if (kind == AdtKind::Struct && ctor != ast::CtorKind::Struct)
            define(module, Ns::Values, i, res::Ctor{adt, 0});
        lang(i, adt);
    }

    void repr(Adt& adt, const ast::Attr& a) {
        for (std::string_view part : split(p.symbols.text(a.args), ',')) {
            if (part == "C") adt.repr_c = true;
            for (size_t k = 0; k < 12; ++k)
                if (name(static_cast<IntTy>(k)) == part) adt.repr = static_cast<IntTy>(k);
        }
    }

    void import(ast::ItemId id, const ast::Item& i, const ast::UseItem& use, ModuleId module) {
        Import row;
        row.item = {crate_, id};
        row.module = module;
        row.is_pub = i.is_pub;
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

    // One row for each column of `#[fleck::each]`.
    void impl(ast::ItemId id, const ast::Item& i, const ast::ImplItem& impl, ModuleId module) {
        std::vector<std::pair<Symbol, std::vector<Symbol>>> rows;
        for (const ast::Attr& a : i.attrs) {
            if (p.symbols.text(a.name) != "fleck::each") continue;
            for (std::string_view row : split(p.symbols.text(a.args), ';')) {
                const size_t colon = row.find(':');
                if (colon == std::string_view::npos) continue;
                std::vector<Symbol> types;
                for (std::string_view type : split(row.substr(colon + 1), ','))
                    if (!type.empty()) types.push_back(p.symbols.intern(type));
                rows.emplace_back(p.symbols.intern(trim(row.substr(0, colon))), std::move(types));
            }
        }
        const size_t copies = rows.empty() ? 1 : rows[0].second.size();
        for (size_t k = 0; k < copies; ++k) {
            ImplRow row;
            row.impl.ast = {crate_, id};
            row.impl.span = i.span;
            row.module = module;
            row.has_trait = impl.trait.has_value();
            row.negative = impl.negative;
            for (const auto& [alias, types] : rows) row.each_names.emplace_back(alias, types[k]);
            const ImplId impl_id = t.impls.push(std::move(row));
            t.impls_of[c()].push_back(impl_id);
            for (ast::ItemId m : impl.members)
                lang(ast_.items[m], std::pair(impl_id, ast_.items[m].name.name));
            if (crate_ == CrateId::User) make_members(p, impl_id);
        }
    }
};

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
        const std::optional<Res> found = lookup_path_silently(path);
        return found ? of(*found) : TypeHead{};
    }

    std::optional<Res> lookup_path_silently(const ast::Path& path) {
        Program::Tables& t = p.tables();
        std::optional<Res> cur;
        size_t i = 0;
        if (path.root == ast::PathRoot::Std) {
            cur = res::Module{t.roots[0]};
        } else {
            const Symbol first = path.segments[0].name.name;
            ModuleId m = scope_.module;
            while (p.module(m).is_block) m = p.module(m).parent;
            if (first == t.crate_kw)
                cur = res::Module{p.root(scope_.crate)};
            else if (first == t.self_lower)
                cur = res::Module{m};
            else if (first == t.super_kw)
                cur = res::Module{p.module(m).parent};
            else
                cur = lookup_name(p, scope_, first, Ns::Types);
            i = 1;
        }
        for (; cur && i < path.segments.size(); ++i) {
            const auto* m = std::get_if<res::Module>(&*cur);
            if (m == nullptr || !m->id.valid()) return std::nullopt;
            const Symbol name = path.segments[i].name.name;
            cur = name == t.super_kw ? Res(res::Module{p.module(m->id).parent})
                                     : lookup_in(p, m->id, name, Ns::Types).value_or(res::Error{});
        }
        return cur;
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

// A column of `fleck::each`: a primitive type, or a type without parameters.
TypeId each_type(Program& p, CrateId crate, ModuleId module, Symbol name) {
    ItemScope scope;
    scope.crate = crate;
    scope.module = module;
    const std::optional<Res> found = lookup_name(p, scope, name, Ns::Types);
    if (found)
        if (const auto* type = std::get_if<res::Type>(&*found)) return type->type;
    if (found)
        if (const auto* adt = std::get_if<res::Adt>(&*found))
            return p.types.adt(adt->id, kEmptyTypes);
    if (found)
        if (const auto* alias = std::get_if<res::Alias>(&*found)) return p.alias_type(alias->id);
    FLECK_CHECK(false, "fleck::each names something that is no type");
    return p.types.error;
}

FnId make_fn(Program& p, CrateId crate, ast::ItemId id, FnOwner owner, ModuleId module,
             bool is_pub) {
    const ast::Item& i = p.crate(crate).items[id];
    const auto& f = std::get<ast::FnItem>(i.kind);
    FnRow row;
    row.fn.name = i.name.name;
    row.fn.ast = {crate, id};
    row.fn.owner = owner;
    row.fn.span = i.name.span;
    row.fn.attrs = read_attrs(p, i.attrs);
    row.fn.has_body = f.body.valid();
    row.fn.has_self = f.has_self;
    row.module = module;
    row.is_pub = is_pub;
    const FnId fn = p.tables().fns.push(std::move(row));
    if (f.body.valid() && crate == CrateId::User)
        collect_block_items(p, crate, f.body, p.crate(crate).bodies[f.body], module, fn);
    return fn;
}

ConstId make_const(Program& p, CrateId crate, ast::ItemId id, FnOwner owner, ModuleId module,
                   bool is_pub) {
    const ast::Item& i = p.crate(crate).items[id];
    const auto& k = std::get<ast::ConstItem>(i.kind);
    ConstRow row;
    row.constant.name = i.name.name;
    row.constant.ast = {crate, id};
    row.constant.owner = owner;
    row.constant.span = i.name.span;
    row.constant.has_value = k.value.valid();
    row.module = module;
    row.is_pub = is_pub;
    const ConstId con = p.tables().consts.push(std::move(row));
    if (k.value.valid() && crate == CrateId::User)
        collect_block_items(p, crate, k.value, p.crate(crate).bodies[k.value], module, con);
    return con;
}

}  // namespace

ItemAttrs read_attrs(Program& p, const std::vector<ast::Attr>& attrs) {
    ItemAttrs out;
    for (const ast::Attr& a : attrs) {
        const std::string_view name = p.symbols.text(a.name);
        const std::string_view args = a.args.valid() ? trim(p.symbols.text(a.args)) : "";
        if (name == "lang") {
            const bool quoted = args.size() >= 2 && args.front() == '"';
            out.lang = p.symbols.intern(quoted ? args.substr(1, args.size() - 2) : args);
        } else if (name == "intrinsic") {
            out.intrinsic = true;
        } else if (name == "track_caller") {
            out.track_caller = true;
        } else if (name == "inline") {
            out.inline_hint = true;
        } else if (name == "unstable") {
            out.unstable = true;
        } else if (name == "fleck::note") {
            out.note = p.symbols.intern(args);
        } else if (name == "fleck::nonnull") {
            out.valid_range = {1, UINT64_MAX};
        } else if (name == "fleck::valid_range") {
            const auto parts = split(args, ',');
            FLECK_CHECK(parts.size() == 2, "fleck::valid_range takes two numbers");
            out.valid_range = {parse_bound(parts[0]), parse_bound(parts[1])};
        }
    }
    return out;
}

void collect_crate(Program& p, CrateId crate) {
    Program::Tables& t = p.tables();
    ModuleRow root;
    root.module = {p.symbols.intern(crate == CrateId::Std ? "std" : "crate"), ModuleId(), crate,
                   false, ast::ItemId()};
    root.is_pub = true;
    const ModuleId id = t.modules.push(std::move(root));
    t.roots[static_cast<size_t>(crate)] = id;
    Collector(p, crate).items(p.crate(crate).root, id);
}

void collect_impl_heads(Program& p, CrateId crate) {
    Program::Tables& t = p.tables();
    size_t& done = t.impl_heads_done[static_cast<size_t>(crate)];
    for (; done < t.impls_of[static_cast<size_t>(crate)].size(); ++done) {
        const ImplId id = t.impls_of[static_cast<size_t>(crate)][done];
        ImplRow& row = t.impls[id];
        const auto& impl = std::get<ast::ImplItem>(p.ast(row.impl.ast).kind);
        each_types(p, id);
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

const EachTypes& each_types(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (row.each.empty())
        for (const auto& [alias, name] : row.each_names)
            row.each.emplace_back(alias, each_type(p, row.impl.ast.crate, row.module, name));
    return row.each;
}

void collect_block_items(Program& p, CrateId crate, ast::BodyId body_id, const ast::Body& body,
                         ModuleId parent, const BodyOwner& owner) {
    if (!p.tables().scanned_bodies.insert({crate, body_id}).second) return;
    Collector(p, crate).block_items(body_id, body, parent, owner);
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
            const FnId fn = make_fn(p, crate, m, {ImplId(), id}, row.module, true);
            row.trait.fns.push_back(fn);
            if (!row.fns_by_name.emplace(name, fn).second)
                p.diags.report(Diag::DuplicateName, i.name.span, p.symbols.text(name));
        } else if (std::holds_alternative<ast::ConstItem>(i.kind)) {
            const ConstId con = make_const(p, crate, m, {ImplId(), id}, row.module, true);
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
    for (ast::ItemId m : std::get<ast::ImplItem>(p.ast(row.impl.ast).kind).members) {
        const ast::Item& i = p.crate(crate).items[m];
        const Symbol name = i.name.name;
        const bool is_pub = i.is_pub || row.has_trait;
        if (std::holds_alternative<ast::FnItem>(i.kind)) {
            const FnId fn = make_fn(p, crate, m, {id, TraitId()}, row.module, is_pub);
            row.impl.fns.push_back(fn);
            row.fns_by_name.emplace(name, fn);
        } else if (std::holds_alternative<ast::ConstItem>(i.kind)) {
            const ConstId con = make_const(p, crate, m, {id, TraitId()}, row.module, is_pub);
            row.impl.consts.push_back(con);
            row.consts_by_name.emplace(name, con);
        } else if (std::holds_alternative<ast::TypeAliasItem>(i.kind)) {
            row.written_types.emplace_back(name, m);
        }
    }
}

}  // namespace fleck
