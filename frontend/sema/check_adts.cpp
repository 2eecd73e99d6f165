// Checks of structs and enums: recursion without indirection, unused parameters, discriminants,
// `Copy`.
#include <algorithm>
#include <map>

#include "frontend/sema/attrs.h"
#include "frontend/sema/check_items.h"
#include "frontend/sema/hir.h"
#include "frontend/sema/representability.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"
#include "frontend/sema/variance.h"

namespace fleck {

namespace {

class AdtChecker {
  public:
    AdtChecker(Program& program, AdtId id, VarianceTable& variances)
        : p(program),
          id_(id),
          adt_(program.adt(id)),
          written_(program.ast(adt_.ast)),
          variances_(variances) {}

    void run() {
        variant_names();
        discriminants();
        transparent();
        unused_params();
        fields();
        if (p.tables().recursive_adts.contains(id_))
            p.diags.report(Diag::RecursiveType, adt_.span, p.symbols.text(adt_.name))
                .at("contains itself, so it would have no end")
                .help("put a `Box` around the inner one: then it is a pointer of 8 bytes");
    }

  private:
    Program& p;
    AdtId id_;
    const Adt& adt_;
    const ast::Item& written_;
    VarianceTable& variances_;

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

    // `#[repr(transparent)]`: laid out as the one field that has a size.
    void transparent() {
        const ast::Attr* repr = nullptr;
        size_t hints = 0;
        bool is_transparent = false;
        for (const ast::Attr& a : written_.attrs) {
            if (p.symbols.text(a.name) != "repr" || !a.args.valid()) continue;
            for (const std::string_view hint : split_list(p.symbols.text(a.args), ',')) {
                hints += hint.empty() ? 0 : 1;
                if (hint != "transparent") continue;
                is_transparent = true;
                if (repr == nullptr) repr = &a;
            }
        }
        if (!is_transparent) return;
        if (hints > 1) p.diags.report(Diag::TransparentAndMore, repr->span);
        const bool is_enum = adt_.kind == AdtKind::Enum;
        if (is_enum && adt_.variants.empty() && !adt_.repr)
            p.diags.report(Diag::ReprOnEmptyEnum, repr->span);
        if (adt_.variants.size() != 1) {
            p.diags.report(Diag::TransparentVariants, adt_.span, p.symbols.text(adt_.name),
                           adt_.variants.size());
            return;
        }
        const auto& fields = adt_.variants[0].fields;
        const auto sized = std::count_if(fields.begin(), fields.end(),
                                         [&](const Field& f) { return !is_nothing(f.type); });
        if (sized > 1)
            p.diags.report(Diag::TransparentFields, adt_.span, is_enum ? "enum" : "struct",
                           p.symbols.text(adt_.name), sized);
    }

    // Whether values have no bytes, wherever they stand: for any parameters.
    bool is_nothing(TypeId type) {
        if (const auto* tuple = p.types.as<ty::Tuple>(type)) {
            const std::vector<TypeId> elems = p.types.list(tuple->elems);
            return std::all_of(elems.begin(), elems.end(), [&](TypeId e) { return is_nothing(e); });
        }
        if (const auto* array = p.types.as<ty::Array>(type)) {
            const auto* length = p.types.as<ty::ConstValue>(array->len);
            return is_nothing(array->elem) ||
                   (length != nullptr && length->bits == 0 && has_align_one(array->elem));
        }
        const auto* adt = p.types.as<ty::Adt>(type);
        if (adt == nullptr || p.tables().recursive_adts.contains(adt->def)) return false;
        const TypeListId args = adt->args;
        const Adt& def = p.adt(adt->def);
        if (p.is_lang(adt->def, "phantom_data")) return true;
        if (def.kind != AdtKind::Struct || def.align > 1) return false;
        return std::all_of(def.variants[0].fields.begin(), def.variants[0].fields.end(),
                           [&](const Field& f) { return is_nothing(p.types.subst(f.type, args)); });
    }
    bool has_align_one(TypeId type) const {
        const auto* number = p.types.as<ty::Int>(type);
        return type == p.types.boolean || (number != nullptr && bit_width(number->kind) == 8);
    }

    void unused_params() {
        if (p.is_lang(id_, "phantom_data")) return;
        for (const Variant& v : adt_.variants)
            for (const Field& f : v.fields)
                if (p.types.flags(f.type).has_error) return;
        // An argument too many may be the use of the parameter.
        if (std::any_of(p.diags.all().begin(), p.diags.all().end(), [&](const Diagnostic& d) {
                return d.id == Diag::WrongArgCount && written_.span.contains(d.span);
            }))
            return;
        const auto& [params, regions] = variances_.of(id_);
        for (size_t i = 0; i < params.size(); ++i)
            if (params[i] == Variance::Bivariant && !adt_.generics.params[i].is_const)
                p.diags
                    .report(Diag::UnusedParam, adt_.generics.params[i].span, "type parameter",
                            p.symbols.text(adt_.generics.params[i].name))
                    .at("no field mentions it");
        for (size_t i = 0; i < regions.size(); ++i)
            if (regions[i] == Variance::Bivariant && !redeclared(i))
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
    p.tables().recursive_adts = Representability(p, crate).recursive();
    VarianceTable variances(p);
    for (size_t i = 0; i < p.adts_of(crate).size(); ++i)
        AdtChecker(p, p.adts_of(crate)[i], variances).run();
}

}  // namespace fleck
