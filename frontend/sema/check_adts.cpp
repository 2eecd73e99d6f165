// Checks of structs and enums: recursion without indirection, unused parameters, discriminants,
// `Copy`.
#include <algorithm>
#include <map>

#include "frontend/sema/check_items.h"
#include "frontend/sema/hir.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// Which parameters of an ADT its fields use: what a type only hands on to itself, alone or in a
// circle, is not used.
class UsedParams {
  public:
    struct Used {
        std::vector<bool> types, regions;
        bool operator==(const Used&) const = default;
    };
    explicit UsedParams(Program& program) : p(program) {}

    Used of(AdtId id) {
        open(id);
        for (bool changed = true; changed;) {
            changed = false;
            for (size_t i = 0; i < order_.size(); ++i) {
                Used now = known_[order_[i]];
                for (const Variant& v : p.adt(order_[i]).variants)
                    for (const Field& f : v.fields) mark(f.type, now);
                changed |= !(now == known_[order_[i]]);
                known_[order_[i]] = std::move(now);
            }
        }
        return known_[id];
    }

  private:
    Program& p;
    std::map<AdtId, Used> known_;
    std::vector<AdtId> order_;

    void open(AdtId id) {
        if (known_.contains(id)) return;
        const Generics& g = p.params(id);
        const bool all = p.crate_of(id) == CrateId::Std;
        known_[id] = {std::vector<bool>(g.params.size(), all),
                      std::vector<bool>(g.regions.size(), all)};
        if (!all) order_.push_back(id);
    }

    void mark(TypeId type, Used& out) {
        if (const auto* k = p.types.as<ty::Param>(type)) out.types[k->index] = true;
        const auto region = [&](const Region& r) {
            if (r.kind == Region::Kind::Param && r.index < out.regions.size())
                out.regions[r.index] = true;
        };
        if (const auto* k = p.types.as<ty::Ref>(type)) region(k->region);
        const auto* adt = p.types.as<ty::Adt>(type);
        if (adt == nullptr) {
            for (const Region& r : p.types.regions(p.types.region_list(type))) region(r);
            p.types.each_part(type, [&](TypeId part) { mark(part, out); });
            return;
        }
        const ty::Adt k = *adt;
        open(k.def);
        const Used of_it = known_[k.def];
        const std::vector<TypeId> args = p.types.list(k.args);
        for (size_t i = 0; i < args.size(); ++i)
            if (i >= of_it.types.size() || of_it.types[i] || p.types.is<ty::ConstValue>(args[i]))
                mark(args[i], out);
        const std::vector<Region> regions = p.types.regions(k.regions);
        for (size_t i = 0; i < regions.size() && i < of_it.regions.size(); ++i)
            if (of_it.regions[i]) region(regions[i]);
    }
};

class AdtChecker {
  public:
    AdtChecker(Program& program, AdtId id, std::vector<AdtId>& recursive)
        : p(program),
          id_(id),
          adt_(program.adt(id)),
          written_(program.ast(adt_.ast)),
          recursive_(recursive) {}

    void run() {
        variant_names();
        discriminants();
        unused_params();
        fields();
        if (recursive()) {
            recursive_.push_back(id_);
            p.tables().recursive_adts.emplace(id_, directly_recursive());
            p.diags.report(Diag::RecursiveType, adt_.span, p.symbols.text(adt_.name))
                .at("contains itself, so it would have no end")
                .help("put a `Box` around the inner one: then it is a pointer of 8 bytes");
        }
    }

  private:
    Program& p;
    AdtId id_;
    const Adt& adt_;
    const ast::Item& written_;
    std::vector<AdtId>& recursive_;  // those that have been told

    CrateId crate() const { return adt_.ast.crate; }

    const ast::VariantData& data(size_t v) const {
        if (const auto* e = std::get_if<ast::EnumItem>(&written_.kind)) return e->variants[v].data;
        return std::get<ast::StructItem>(written_.kind).data;
    }

    void variant_names() {
        if (adt_.kind != AdtKind::Enum) return;
        std::map<Symbol, Span> seen;
        for (const Variant& v : adt_.variants) {
            const auto [it, fresh] = seen.emplace(v.name, v.span);
            if (!fresh)
                p.diags.report(Diag::DuplicateName, v.span, p.symbols.text(v.name))
                    .label(it->second, "first defined here");
        }
    }

    void discriminants() {
        const auto* e = std::get_if<ast::EnumItem>(&written_.kind);
        if (e == nullptr) return;
        if (adt_.repr && adt_.variants.empty())
            for (const ast::Attr& a : written_.attrs)
                if (p.symbols.text(a.name) == "repr") p.diags.report(Diag::ReprOnEmptyEnum, a.span);
        const bool explicit_ones =
            std::any_of(e->variants.begin(), e->variants.end(),
                        [](const ast::VariantDecl& v) { return v.discriminant.valid(); });
        if (!explicit_ones) return;
        const bool payload =
            std::any_of(adt_.variants.begin(), adt_.variants.end(),
                        [](const Variant& v) { return v.ctor != ast::CtorKind::Unit; });
        if (payload && !adt_.repr) {
            p.diags.report(Diag::DiscriminantWithPayload, adt_.span);
            return;
        }
        // Those that need each other have no values that could be compared.
        const Span item = p.ast(adt_.ast).span;
        if (std::any_of(p.diags.all().begin(), p.diags.all().end(), [&](const Diagnostic& d) {
                return d.id == Diag::Cycle && item.contains(d.span);
            }))
            return;
        std::map<int64_t, const Variant*> seen;
        for (const Variant& v : adt_.variants) {
            const auto [it, fresh] = seen.emplace(v.discriminant, &v);
            if (fresh) continue;
            p.diags.report(Diag::DuplicateDiscriminant, adt_.span, v.discriminant)
                .label(it->second->span, "first used here")
                .label(v.span, "and again here");
        }
    }

    void unused_params() {
        if (p.is_lang(id_, "phantom_data")) return;
        for (const Variant& v : adt_.variants)
            for (const Field& f : v.fields)
                if (p.types.flags(f.type).has_error) return;
        const auto& [params, regions] = UsedParams(p).of(id_);
        for (size_t i = 0; i < params.size(); ++i)
            if (!params[i] && !adt_.generics.params[i].is_const)
                p.diags
                    .report(Diag::UnusedParam, adt_.generics.params[i].span, "type parameter",
                            p.symbols.text(adt_.generics.params[i].name))
                    .at("no field mentions it");
        for (size_t i = 0; i < regions.size(); ++i)
            if (!regions[i] && !redeclared(i))
                p.diags
                    .report(Diag::UnusedParam, adt_.generics.regions[i].span, "lifetime parameter",
                            fmt::format("'{}", p.symbols.text(adt_.generics.regions[i].name)))
                    .at("no field mentions it");
    }

    bool redeclared(size_t i) {
        for (size_t j = 0; j < i; ++j)
            if (adt_.generics.regions[j].name == adt_.generics.regions[i].name) return true;
        for (size_t j = i + 1; j < adt_.generics.regions.size(); ++j)
            if (adt_.generics.regions[j].name == adt_.generics.regions[i].name) return true;
        return false;
    }

    void fields() {
        InferCtxt cx(p, param_env(p, adt_.generics));
        for (size_t v = 0; v < adt_.variants.size(); ++v) {
            const Variant& variant = adt_.variants[v];
            for (size_t f = 0; f < variant.fields.size(); ++f) {
                const TypeId type = variant.fields[f].type;
                const Span span = type_span(p, crate(), data(v).field_list[f].type);
                require_well_formed(cx, p.types.erase_regions(type), span);
                const bool last = adt_.kind == AdtKind::Struct && f + 1 == variant.fields.size();
                if (last) continue;
                Cause cause;
                cause.kind = Cause::Kind::SizedField;
                cause.span = span;
                cx.require_sized(cx.normalize(p.types.erase_regions(type), cause), cause);
            }
        }
        cx.finish();
    }

    // The same through the fields alone, not through arguments as in `Option<Self>`.
    bool directly_recursive() {
        std::vector<AdtId> todo{id_}, seen;
        while (!todo.empty()) {
            const AdtId def = todo.back();
            todo.pop_back();
            std::vector<TypeId> types;
            for (const Variant& v : p.adt(def).variants)
                for (const Field& f : v.fields) types.push_back(f.type);
            while (!types.empty()) {
                const TypeId type = types.back();
                types.pop_back();
                if (const auto* k = p.types.as<ty::Tuple>(type))
                    for (TypeId e : p.types.list(k->elems)) types.push_back(e);
                if (const auto* k = p.types.as<ty::Array>(type)) types.push_back(k->elem);
                const auto* k = p.types.as<ty::Adt>(type);
                if (k == nullptr) continue;
                if (k->def == id_) return true;
                if (std::find(seen.begin(), seen.end(), k->def) != seen.end()) continue;
                seen.push_back(k->def);
                todo.push_back(k->def);
            }
        }
        return false;
    }

    // Is a value of this type part of a value of this type?
    bool recursive() {
        std::vector<TypeId> todo, seen;
        for (const Variant& v : adt_.variants)
            for (const Field& f : v.fields) todo.push_back(p.types.erase_regions(f.type));
        while (!todo.empty()) {
            const TypeId type = todo.back();
            todo.pop_back();
            if (const auto* k = p.types.as<ty::Tuple>(type))
                for (TypeId e : p.types.list(k->elems)) todo.push_back(e);
            if (const auto* k = p.types.as<ty::Array>(type)) todo.push_back(k->elem);
            const auto* k = p.types.as<ty::Adt>(type);
            if (k == nullptr) continue;
            if (k->def == id_) return true;
            // A cycle is told once, at its first member.
            if (std::find(recursive_.begin(), recursive_.end(), k->def) != recursive_.end())
                return false;
            if (seen.size() > 200 || std::find(seen.begin(), seen.end(), type) != seen.end())
                continue;
            seen.push_back(type);
            const ty::Adt adt = *k;
            for (const Variant& v : p.adt(adt.def).variants)
                for (const Field& f : v.fields) todo.push_back(p.types.subst(f.type, adt.args));
        }
        return false;
    }
};

}  // namespace

// rustc asks for the layout of such a type, or for what its drop does, when a body has a value of
// it, and then finds the cycle once more.
void check_recursive_values(Program& p, const hir::Body& body) {
    const auto& recursive = p.tables().recursive_adts;
    if (recursive.empty()) return;
    const auto is_recursive = [&](TypeId t, bool directly) {
        const auto* adt = p.types.as<ty::Adt>(t);
        const auto it = adt != nullptr ? recursive.find(adt->def) : recursive.end();
        if (it == recursive.end() || it->second != directly) return;
        // A layout is asked for from nowhere in particular: rustc marks the begin of the file.
        Span span = p.adt(it->first).span;
        if (!directly) span.begin = span.end = p.sources.file(p.sources.file_of(span.begin)).base;
        p.diags.report(Diag::Cycle, span,
                       fmt::format("computing what `{}` needs", p.symbols.text(p.name(it->first))));
    };
    for (const hir::Var& v : body.vars) is_recursive(v.type, true);
    for (const hir::Expr& e : body.exprs) {
        if (std::holds_alternative<hir::AdtExpr>(e.kind)) is_recursive(e.type, true);
        if (const auto* field = std::get_if<hir::FieldExpr>(&e.kind))
            if (std::holds_alternative<hir::LocalExpr>(body.exprs[field->base].kind))
                is_recursive(body.exprs[field->base].type, false);
    }
}

void check_adts(Program& p, CrateId crate) {
    std::vector<AdtId> recursive;
    for (size_t i = 0; i < p.adts_of(crate).size(); ++i)
        AdtChecker(p, p.adts_of(crate)[i], recursive).run();
}

}  // namespace fleck
