// Types, fields and heads of items. Each step of a row runs once, when it is first asked for.
#include "frontend/sema/lower_item.h"

#include <algorithm>

#include "frontend/sema/attrs.h"

namespace fleck {

namespace {

// Nothing: it is wrong, and that was told.
std::optional<int64_t> written_discriminant(Program& p, const AdtRow& row, const ItemScope& scope,
                                            ast::BodyId body) {
    const IntTy repr = row.adt.repr.value_or(IntTy::Isize);
    const TypeId value = p.eval_const({scope.crate, body, p.types.int_type(repr), scope, nullptr});
    const auto* k = p.types.as<ty::ConstValue>(value);
    if (k == nullptr) return std::nullopt;
    const unsigned width = bit_width(repr);
    uint64_t bits = k->bits;
    if (width < 64 && is_signed(repr) && ((bits >> (width - 1)) & 1) != 0)
        bits |= ~uint64_t{0} << width;
    return static_cast<int64_t>(bits);
}

// One more than that of the variant before; behind the greatest value it begins again with the
// least.
int64_t next_discriminant(Program& p, const AdtRow& row, uint32_t index) {
    if (index == 0) return 0;
    const IntTy repr = row.adt.repr.value_or(IntTy::Isize);
    const unsigned width = bit_width(repr);
    const uint64_t all = width < 64 ? (uint64_t{1} << width) - 1 : ~uint64_t{0};
    const uint64_t greatest = is_signed(repr) ? all >> 1 : all;
    const Variant& before = row.adt.variants[index - 1];
    const auto value = static_cast<uint64_t>(before.discriminant);
    if ((value & all) != greatest) return static_cast<int64_t>(value + 1);
    const Variant& variant = row.adt.variants[index];
    p.diags
        .report(Diag::DiscriminantOverflow, variant.span, p.symbols.text(variant.name),
                fmt::format("{} + 1", greatest), name(repr))
        .help("give it a value of its own, or the enum a larger `#[repr(..)]`");
    return static_cast<int64_t>(is_signed(repr) ? ~greatest : 0);
}

std::function<TypeId(const ast::ImplTraitTy&, Span)> unstable_impl_trait(Program& p,
                                                                         std::string_view where) {
    return [&p, where](const ast::ImplTraitTy&, Span span) {
        p.diags.report(Diag::Unstable, span, fmt::format("`impl Trait` in {} is", where));
        return p.types.error;
    };
}

}  // namespace

void lower_fields(Program& p, AdtId id) {
    AdtRow& row = p.tables().adts[id];
    if (!begin(row.lowered)) return;
    const ItemScope scope = p.scope(id);
    LowerCtx ctx = context(p, scope, Elision::Error);
    refuse_impl_trait(p, ctx, "in the type of a field");
    const ast::Item& item = p.ast(row.adt.ast);
    auto variant = [&](Symbol name, Span span, const ast::VariantData& data, bool all_pub) {
        Variant v;
        v.name = name;
        v.span = span;
        v.ctor = data.ctor;
        for (const ast::FieldDecl& f : data.field_list) {
            for (const Field& other : v.fields)
                if (other.name == f.name.name)
                    p.diags.report(Diag::DuplicateField, f.name.span, p.symbols.text(f.name.name))
                        .at("field already declared")
                        .label(other.span, "first declared here");
            const ModuleId shown_in = all_pub ? ModuleId() : p.shown_in(f.vis, row.module);
            v.fields.push_back({f.name.name, lower_type(p, ctx, f.type), shown_in, f.name.span});
        }
        row.adt.variants.push_back(std::move(v));
    };
    if (const auto* s = std::get_if<ast::StructItem>(&item.kind)) {
        variant(item.name.name, item.name.span, s->data, false);
    } else {
        const auto& e = std::get<ast::EnumItem>(item.kind);
        for (const ast::VariantDecl& v : e.variants)
            variant(v.name.name, v.name.span, v.data, true);
        for (uint32_t i = 0; i < e.variants.size(); ++i) lower_discriminant(p, id, i);
    }
    row.lowered = Step::Done;
}

void lower_discriminant(Program& p, AdtId id, uint32_t index) {
    AdtRow& row = p.tables().adts[id];
    row.discriminants.resize(row.adt.variants.size());
    const auto& written = std::get<ast::EnumItem>(p.ast(row.adt.ast).kind).variants;
    // Back to the last one that is written or known: those behind it count on from there.
    uint32_t first = index;
    while (first > 0 && row.discriminants[first] == Step::Open &&
           !written[first].discriminant.valid())
        --first;
    for (uint32_t i = first; i <= index; ++i) {
        const Step was = row.discriminants[i];
        if (was == Step::Busy) {
            p.diags.report(Diag::Cycle, row.adt.variants[i].span, "computing a discriminant");
            return;
        }
        if (was == Step::Done) continue;
        row.discriminants[i] = Step::Busy;
        std::optional<int64_t> value;
        if (written[i].discriminant.valid())
            value = written_discriminant(p, row, p.scope(id), written[i].discriminant);
        row.adt.variants[i].discriminant = value ? *value : next_discriminant(p, row, i);
        row.discriminants[i] = Step::Done;
    }
}

void lower_header(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (!begin(row.header)) return;
    row.impl.self_type = p.types.error;
    lower_params(p, id);
    Generics& g = row.impl.generics;
    ItemScope scope = base_scope(row, row.impl.ast, g);
    scope.each = &each_names(p, id);
    LowerCtx ctx = context(p, scope, Elision::Header);
    ctx.fresh_region = fresh_in(g);
    const auto& written = std::get<ast::ImplItem>(p.ast(row.impl.ast).kind);
    const size_t told = p.diags.all().size();
    row.impl.self_type = lower_type(p, ctx, written.self_type);
    // `impl<'a> Parser<'a>` of a type that takes no lifetime is for no type.
    const auto& all = p.diags.all();
    if (std::any_of(all.begin() + static_cast<std::ptrdiff_t>(told), all.end(),
                    [](const Diagnostic& d) { return d.id == Diag::WrongArgCount; }) &&
        !p.types.flags(row.impl.self_type).has_error)
        row.impl.self_type = p.types.error;
    if (written.trait && row.trait.valid()) {
        ctx.scope.self_type = row.impl.self_type;
        if (auto trait = lower_trait_ref(p, ctx, *written.trait, row.impl.self_type))
            row.impl.trait = trait->trait_ref;
    } else if (written.trait) {
        // Of a trait that does not exist: what is wrong with its arguments is told as well.
        for (const ast::GenericArg& arg : written.trait->segments.back().args)
            if (const auto* type = std::get_if<ast::TyId>(&arg)) lower_type(p, ctx, *type);
    }
    row.header = Step::Done;
}

void lower_impl_types(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (!begin(row.types)) return;
    make_members(p, id);
    const ItemScope scope = p.scope(id);
    LowerCtx ctx = context(p, scope, Elision::AssocType);
    ctx.impl_trait = unstable_impl_trait(p, "an associated type");
    if (row.impl.trait) {
        const TraitId trait = row.impl.trait->trait;
        make_members(p, trait);
        const auto& by_name = p.tables().traits[trait].types_by_name;
        for (const auto& [name, item] : row.written_types) {
            const auto it = by_name.find(name);
            if (it == by_name.end()) continue;  // E0437, by the item checks
            const auto& alias = std::get<ast::TypeAliasItem>(p.crate(scope.crate).items[item].kind);
            if (!alias.type.valid()) continue;
            const bool generic =
                !alias.generics.params.empty() || !alias.generics.lifetimes.empty();
            if (generic)
                p.diags.report(Diag::Unsupported, p.crate(scope.crate).items[item].name.span,
                               "generic associated types are");
            row.impl.types.emplace_back(it->second,
                                        generic ? p.types.error : lower_type(p, ctx, alias.type));
        }
    }
    row.types = Step::Done;
}

void lower_assoc_ty(Program& p, AssocTyId id) {
    AssocTyRow& row = p.tables().assoc_tys[id];
    if (!begin(row.step)) return;
    const ItemScope scope = p.scope(row.assoc.trait);
    const auto& written = std::get<ast::TypeAliasItem>(p.ast(row.ast).kind);
    if (!written.generics.params.empty() || !written.generics.lifetimes.empty())
        p.diags.report(Diag::Unsupported, row.assoc.span, "generic associated types are");
    const TypeId self = p.types.intern(ty::Projection{id, identity_args(p, *scope.generics),
                                                      identity_regions(p, *scope.generics)});
    lower_bounds(p, scope, self, written.bounds, row.assoc.span, row.assoc.bounds);
    if (written.type.valid()) {
        if (scope.crate == CrateId::User)
            p.diags.report(Diag::Unstable, p.ast(row.ast).span,
                           "a default for an associated type is");
        LowerCtx ctx = context(p, scope, Elision::Error);
        row.assoc.default_type = lower_type(p, ctx, written.type);
    }
    row.step = Step::Done;
}

void lower_const(Program& p, ConstId id) {
    ConstRow& row = p.tables().consts[id];
    if (!begin(row.step)) return;
    row.constant.type = p.types.error;
    const ItemScope scope = p.scope(id);
    if (row.constant.owner.impl.valid())
        row.constant.generics.predicates = p.generics(row.constant.owner.impl).predicates;
    else if (row.constant.owner.trait.valid())
        row.constant.generics.predicates = p.generics(row.constant.owner.trait).predicates;
    const bool lifetimes = scope.generics != nullptr && !scope.generics->regions.empty();
    Elision elision = Elision::Static;
    if (row.constant.owner.impl.valid())
        elision = lifetimes ? Elision::OldConst : Elision::AssocConst;
    else if (row.constant.owner.trait.valid())
        elision = lifetimes ? Elision::Error : Elision::AssocConst;
    LowerCtx ctx = context(p, scope, elision);
    refuse_impl_trait(p, ctx, "in the type of a constant");
    row.constant.type =
        lower_type(p, ctx, std::get<ast::ConstItem>(p.ast(row.constant.ast).kind).type);
    row.step = Step::Done;
}

void lower_static(Program& p, StaticId id) {
    StaticRow& row = p.tables().statics[id];
    if (!begin(row.step)) return;
    row.item.type = p.types.error;
    LowerCtx ctx = context(p, p.scope(id), Elision::Static);
    refuse_impl_trait(p, ctx, "in the type of a static");
    row.item.type = lower_type(p, ctx, std::get<ast::StaticItem>(p.ast(row.item.ast).kind).type);
    row.step = Step::Done;
}

void lower_alias(Program& p, AliasId id) {
    AliasRow& row = p.tables().aliases[id];
    if (row.step == Step::Busy) {
        const ast::Item& item = p.ast(row.ast);
        p.diags.report(Diag::Cycle, item.name.span,
                       fmt::format("expanding type alias `{}`", p.symbols.text(row.name)));
        row.type = p.types.error;
        return;
    }
    if (!begin(row.step)) return;
    lower_params(p, id);
    LowerCtx ctx = context(p, base_scope(row, row.ast, row.generics), Elision::Error);
    ctx.impl_trait = unstable_impl_trait(p, "a type alias");
    const auto& written = std::get<ast::TypeAliasItem>(p.ast(row.ast).kind);
    const TypeId type = written.type.valid() ? lower_type(p, ctx, written.type) : p.types.error;
    if (!row.type.valid()) row.type = type;
    row.step = Step::Done;
}

}  // namespace fleck
