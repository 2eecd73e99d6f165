#include "frontend/sema/dead_code.h"

#include <algorithm>
#include <set>

#include "frontend/sema/exports.h"
#include "frontend/sema/generic_size.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/tables.h"
#include "frontend/syntax/lint_names.h"

namespace fleck {

namespace {

class DeadCode {
  public:
    DeadCode(Program& program, const ast::Crate& crate,
             const std::function<const hir::Body*(const BodyOwner&)>& body_of, DiagSink& diags)
        : p_(program),
          t_(program.tables()),
          types_(program.types),
          crate_(crate),
          body_of_(body_of),
          diags_(diags) {}

    void run() {
        mark(p_.main_fn());
        mark_exported();
        for (ConstId id : t_.consts.ids())
            if (t_.consts.made(id) && t_.consts[id].in_type) mark_const(id);
        work_off();
        for (FnId id : user_fns())
            if (!fns_.contains(id) && is_allowed(t_.fns[id].fn.span))
                allowed(id, t_.fns[id].fn.name, t_.fns[id].fn.span);
        for (AdtId id : p_.adts_of(CrateId::User))
            if (!adts_.contains(id) && is_allowed(t_.adts[id].adt.span))
                allowed(id, t_.adts[id].adt.name, t_.adts[id].adt.span);
        work_off();
        report_fns();
        report_adts();
        report_values();
        report_aliases();
        report_traits();
    }

  private:
    static bool of_user(const AstRef& ref) { return ref.crate == CrateId::User; }

    // A row that nobody has looked at is the prelude's.
    std::vector<FnId> user_fns() {
        std::vector<FnId> out;
        for (FnId id : t_.fns.ids())
            if (t_.fns.made(id) && of_user(t_.fns[id].fn.ast) && !t_.fns[id].fn.closure)
                out.push_back(id);
        return out;
    }

    // What it uses is used. An `#[expect(dead_code)]` waits to hear of it, an `#[allow(..)]` hides
    // what it hears.
    template <typename Item>
    void allowed(Item id, Symbol name, Span span) {
        tell({{text(name), span}}, "item", "used");
        mark(id);
    }

    bool is_allowed(Span at) const {
        return std::any_of(
            crate_.lint_attrs.begin(), crate_.lint_attrs.end(), [&](const ast::LintAttr& a) {
                return a.level <= ast::LintAttr::Level::Expect && a.lint != "warnings" &&
                       syntax::covers_lint(a.lint, "dead_code") && a.scope.begin <= at.begin &&
                       at.begin < a.scope.end;
            });
    }

    // ---- What another crate could use, if a program had one: what is `pub` from the root on

    void mark_exported() {
        const Exports exports(p_);
        const auto is_exported = [&](const AstRef& ref, ModuleId module) {
            return exports.reach(ref, module).everywhere();
        };
        constexpr auto kUser = static_cast<size_t>(CrateId::User);
        for (FnId id : t_.fns_of[kUser])
            if (is_exported(t_.fns[id].fn.ast, t_.fns[id].module)) export_fn(id);
        for (AdtId id : p_.adts_of(CrateId::User))
            if (is_exported(t_.adts[id].adt.ast, t_.adts[id].module)) export_adt(id);
        for (TraitId id : p_.traits_of(CrateId::User))
            if (is_exported(t_.traits[id].trait.ast, t_.traits[id].module)) export_trait(id);
        for (ConstId id : t_.consts_of[kUser])
            if (is_exported(t_.consts[id].constant.ast, t_.consts[id].module)) mark_const(id);
        for (StaticId id : t_.statics_of[kUser])
            if (is_exported(t_.statics[id].item.ast, t_.statics[id].module)) mark(id);
        for (AliasId id : t_.aliases_of[kUser])
            if (is_exported(t_.aliases[id].ast, t_.aliases[id].module)) t_.aliases[id].used = true;
        for (size_t before = exported_adts_.size() + 1; before != exported_adts_.size();) {
            before = exported_adts_.size();
            for (ImplId id : p_.impls_of(CrateId::User)) export_members(p_.impl(id));
        }
    }

    void export_fn(FnId id) {
        if (!of_user(t_.fns[id].fn.ast)) return;
        mark(id);
        const FnSig sig = p_.fn(id).sig;
        for (TypeId t : sig.params) export_types(t);
        export_types(sig.ret);
    }

    // Whoever gets a value of the type can read its `pub` fields.
    void export_types(TypeId t) {
        if (const auto* adt = types_.as<ty::Adt>(t)) {
            const AdtId id = adt->def;
            const AstRef ref = t_.adts[id].adt.ast;
            if (of_user(ref) && p_.ast(ref).vis == ast::Vis::Public) export_adt(id);
        }
        types_.each_part(t, [&](TypeId part) { export_types(part); });
    }

    void export_adt(AdtId id) {
        if (!of_user(t_.adts[id].adt.ast) || !exported_adts_.insert(id).second) return;
        const Adt& adt = p_.adt(id);
        const auto* written = std::get_if<ast::StructItem>(&p_.ast(adt.ast).kind);
        for (uint32_t v = 0; v < adt.variants.size(); ++v) {
            construct(id, v);
            for (uint32_t f = 0; f < adt.variants[v].fields.size(); ++f) {
                if (written != nullptr && written->data.field_list[f].vis != ast::Vis::Public)
                    continue;
                fields_.insert({id, v, f});
                export_types(adt.variants[v].fields[f].type);
            }
        }
    }

    void export_trait(TraitId id) {
        if (p_.crate_of(id) != CrateId::User) return;
        mark(id);
        for (FnId fn : p_.trait(id).fns) mark(fn);
    }

    void export_members(const Impl& impl) {
        const auto* adt = types_.as<ty::Adt>(impl.self_type);
        if (impl.trait || adt == nullptr || !exported_adts_.contains(adt->def)) return;
        const auto shown = [&](const AstRef& ref) { return p_.ast(ref).vis == ast::Vis::Public; };
        for (FnId fn : impl.fns)
            if (shown(t_.fns[fn].fn.ast)) export_fn(fn);
        for (ConstId c : impl.consts)
            if (shown(t_.consts[c].constant.ast)) mark(c);
    }

    // ---- Marking

    void mark(FnId id) {
        if (!id.valid() || !of_user(t_.fns[id].fn.ast) || !fns_.insert(id).second) return;
        todo_.emplace_back(id);
    }
    void mark(ConstId id) {
        if (of_user(t_.consts[id].constant.ast) && consts_.insert(id).second)
            todo_.emplace_back(id);
    }
    void mark(StaticId id) {
        if (of_user(t_.statics[id].item.ast) && statics_.insert(id).second) todo_.emplace_back(id);
    }
    void mark(TraitId id) {
        if (id.valid()) traits_.insert(id);
    }
    void mark(AdtId id) {
        if (!of_user(t_.adts[id].adt.ast) || !adts_.insert(id).second) return;
        for (const Variant& v : p_.adt(id).variants)
            for (const Field& f : v.fields) mark_types(f.type);
    }
    void mark_types(TypeId t) {
        if (const auto* adt = types_.as<ty::Adt>(t)) mark(adt->def);
        if (const auto* proj = types_.as<ty::Projection>(t)) mark(p_.assoc_ty(proj->assoc).trait);
        types_.each_part(t, [&](TypeId part) { mark_types(part); });
    }

    // Bodies of what is marked, and of what impls do for marked types, until nothing is new.
    void work_off() {
        for (bool more = true; more;) {
            while (!todo_.empty()) {
                const BodyOwner owner = todo_.back();
                todo_.pop_back();
                reach(owner);
            }
            more = mark_impls();
        }
    }

    void reach(const BodyOwner& owner) {
        if (const auto* fn = std::get_if<FnId>(&owner)) {
            const Fn& f = p_.fn(*fn);
            for (TypeId t : f.sig.params) mark_types(t);
            mark_types(f.sig.ret);
            mark(f.owner.trait);
            if (f.owner.impl.valid()) {
                if (!p_.impl(f.owner.impl).trait) mark_types(p_.impl(f.owner.impl).self_type);
            }
            for (const Predicate& pred : f.generics.predicates)
                if (const auto* bound = std::get_if<TraitPredicate>(&pred))
                    mark(bound->trait_ref.trait);
            if (!f.has_body) return;
        }
        if (const auto* c = std::get_if<ConstId>(&owner)) {
            mark_types(p_.constant(*c).type);
            if (!p_.constant(*c).has_value) return;
        }
        if (const auto* s = std::get_if<StaticId>(&owner)) mark_types(p_.static_item(*s).type);
        if (const hir::Body* body = body_of_(owner)) walk(*body);
    }

    bool mark_impls() {
        const size_t before = fns_.size();
        for (ImplId id : p_.impls_of(CrateId::User)) {
            const Impl& impl = p_.impl(id);
            if (!impl.trait) continue;
            const auto* adt = types_.as<ty::Adt>(impl.self_type);
            if (adt != nullptr && of_user(t_.adts[adt->def].adt.ast) && !adts_.contains(adt->def))
                continue;
            const bool foreign = p_.crate_of(impl.trait->trait) == CrateId::Std;
            const bool derived = is_derived(p_, impl);
            const std::string_view trait = p_.symbols.text(p_.name(impl.trait->trait));
            // What `derive` reads for these two is no use of a field.
            if (derived && (trait == "Debug" || trait == "Clone")) continue;
            for (FnId fn : impl.fns) {
                const FnId in_trait = trait_fn_of(impl.trait->trait, fn);
                if (foreign || (in_trait.valid() && fns_.contains(in_trait))) mark(fn);
            }
            if (foreign || traits_.contains(impl.trait->trait))
                for (ConstId c : impl.consts) mark(c);
        }
        return fns_.size() != before || !todo_.empty();
    }

    FnId trait_fn_of(TraitId trait, FnId fn) {
        for (FnId f : p_.trait(trait).fns)
            if (p_.name(f) == p_.name(fn)) return f;
        return {};
    }

    // ---- Bodies

    void walk(const hir::Body& body) {
        for (const hir::Expr& e : body.exprs) expr(body, e);
        for (uint32_t i = 0; i < body.written_pats; ++i) pat(body, body.pats[hir::PatId(i)]);
    }

    void expr(const hir::Body& body, const hir::Expr& e) {
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

    void mark_const(ConstId id) {
        mark(id);
        mark(p_.constant(id).owner.trait);
        const FnOwner owner = p_.constant(id).owner;
        if (owner.impl.valid()) mark_types(p_.impl(owner.impl).self_type);
    }

    void construct(AdtId adt, uint32_t variant) {
        mark(adt);
        variants_.insert({adt, variant});
    }

    void pat(const hir::Body& body, const hir::Pat& p) {
        const auto read = [&](AdtId adt, uint32_t variant, const auto& subs) {
            mark(adt);
            for (const hir::FieldSubPat& s : subs)
                if (!std::holds_alternative<hir::WildPat>(body.pats[s.pat].kind))
                    fields_.insert({adt, variant, s.field});
        };
        if (const auto* v = std::get_if<hir::VariantPat>(&p.kind))
            read(v->adt, v->variant, v->subs);
        if (const auto* leaf = std::get_if<hir::LeafPat>(&p.kind))
            if (const auto* adt = types_.as<ty::Adt>(p.type)) read(adt->def, 0, leaf->subs);
        if (const auto* c = std::get_if<hir::ConstPat>(&p.kind)) mark_const(c->def);
    }

    // ---- Words

    struct Dead {
        std::string name;
        Span span;
    };

    [[nodiscard]] bool is_silent(Symbol name) const {
        return p_.symbols.text(name).starts_with('_');
    }

    // One warning for what belongs together, at its first member.
    void tell(std::vector<Dead> dead, std::string_view what, std::string_view fate) {
        if (dead.empty()) return;
        std::sort(dead.begin(), dead.end(),
                  [](const Dead& a, const Dead& b) { return a.span < b.span; });
        std::string names;
        for (const Dead& d : dead)
            names += fmt::format("{}`{}`", names.empty() ? "" : ", ", d.name);
        Diagnostic& d =
            diags_.report(Diag::DeadCode, dead[0].span,
                          fmt::format("{}{} {} {} never {}", what, dead.size() > 1 ? "s" : "",
                                      names, dead.size() > 1 ? "are" : "is", fate));
        for (size_t i = 1; i < dead.size(); ++i) d.label(dead[i].span, "and this");
    }

    std::string text(Symbol s) const { return std::string(p_.symbols.text(s)); }

    void report_fns() {
        for (FnId id : user_fns()) {
            const Fn& fn = t_.fns[id].fn;
            if (fn.owner.impl.valid() || fn.owner.trait.valid()) continue;
            if (fns_.contains(id) || is_silent(fn.name)) continue;
            tell({{text(fn.name), fn.span}}, "function", "used");
        }
        for (ImplId id : p_.impls_of(CrateId::User)) {
            const Impl& impl = p_.impl(id);
            if (impl.trait) continue;
            std::vector<Dead> dead;
            bool methods = true;
            for (FnId f : impl.fns) {
                if (fns_.contains(f) || is_silent(p_.name(f))) continue;
                dead.push_back({text(p_.name(f)), t_.fns[f].fn.span});
                methods = methods && t_.fns[f].fn.has_self;
            }
            for (ConstId c : impl.consts) {
                if (consts_.contains(c) || is_silent(t_.consts[c].constant.name)) continue;
                dead.push_back({text(t_.consts[c].constant.name), t_.consts[c].constant.span});
                methods = false;
            }
            tell(std::move(dead), methods ? "method" : "associated item", "used");
        }
    }

    void report_adts() {
        for (AdtId id : p_.adts_of(CrateId::User)) {
            const Adt& adt = p_.adt(id);
            const bool is_enum = adt.kind == AdtKind::Enum;
            if (is_silent(adt.name)) continue;
            if (!adts_.contains(id)) {
                tell({{text(adt.name), adt.span}}, is_enum ? "enum" : "struct",
                     is_enum ? "used" : "constructed");
                continue;
            }
            if (is_enum) report_variants(id, adt);
            for (uint32_t v = 0; v < adt.variants.size(); ++v)
                if (!is_enum || variants_.contains({id, v})) report_fields(id, adt, v);
        }
    }

    void report_variants(AdtId id, const Adt& adt) {
        std::vector<Dead> dead;
        for (uint32_t v = 0; v < adt.variants.size(); ++v)
            if (!variants_.contains({id, v}) && !is_silent(adt.variants[v].name))
                dead.push_back({text(adt.variants[v].name), adt.variants[v].span});
        tell(std::move(dead), "variant", "constructed");
    }

    void report_fields(AdtId id, const Adt& adt, uint32_t v) {
        const ParamEnv env = param_env(p_, p_.generics(id));
        std::vector<Dead> dead;
        for (uint32_t f = 0; f < adt.variants[v].fields.size(); ++f) {
            const Field& field = adt.variants[v].fields[f];
            if (fields_.contains({id, v, f}) || is_silent(field.name)) continue;
            // A field without a name and without bytes says something by its type alone.
            if (adt.variants[v].ctor == ast::CtorKind::Tuple &&
                generic_size(p_, env, field.type) != GenericSize::Some)
                continue;
            if (is_phantom(field.type)) continue;
            dead.push_back({text(field.name), field.span});
        }
        tell(std::move(dead), "field", "read");
    }
    bool is_phantom(TypeId type) {
        const auto* adt = types_.as<ty::Adt>(type);
        return adt != nullptr && p_.is_lang(adt->def, "phantom_data");
    }

    void report_values() {
        for (ConstId id : t_.consts.ids()) {
            if (!t_.consts.made(id)) continue;
            const Const& c = t_.consts[id].constant;
            if (!of_user(c.ast) || c.owner.impl.valid() || c.owner.trait.valid()) continue;
            if (consts_.contains(id) || t_.consts[id].in_type || is_silent(c.name)) continue;
            tell({{text(c.name), c.span}}, "constant", "used");
        }
        for (StaticId id : t_.statics.ids()) {
            if (!t_.statics.made(id)) continue;
            const Static& s = t_.statics[id].item;
            if (of_user(s.ast) && !statics_.contains(id) && !is_silent(s.name))
                tell({{text(s.name), s.span}}, "static", "used");
        }
    }

    void report_aliases() {
        for (AliasId id : t_.aliases.ids()) {
            if (!t_.aliases.made(id)) continue;
            const AliasRow& row = t_.aliases[id];
            if (of_user(row.ast) && !row.used && !is_silent(row.name))
                tell({{text(row.name), p_.ast(row.ast).name.span}}, "type alias", "used");
        }
    }

    void report_traits() {
        for (TraitId id : p_.traits_of(CrateId::User)) {
            const Trait& trait = p_.trait(id);
            if (is_silent(trait.name)) continue;
            if (!traits_.contains(id)) {
                tell({{text(trait.name), trait.span}}, "trait", "used");
                continue;
            }
            std::vector<Dead> dead;
            for (FnId f : trait.fns)
                if (!fns_.contains(f)) dead.push_back({text(p_.name(f)), t_.fns[f].fn.span});
            tell(std::move(dead), "method", "used");
        }
    }

    Program& p_;
    Program::Tables& t_;
    Types& types_;
    const ast::Crate& crate_;
    const std::function<const hir::Body*(const BodyOwner&)>& body_of_;
    DiagSink& diags_;
    std::set<AdtId> exported_adts_;
    std::vector<BodyOwner> todo_;
    std::set<FnId> fns_;
    std::set<ConstId> consts_;
    std::set<StaticId> statics_;
    std::set<TraitId> traits_;
    std::set<AdtId> adts_;
    std::set<std::pair<AdtId, uint32_t>> variants_;           // constructed
    std::set<std::tuple<AdtId, uint32_t, uint32_t>> fields_;  // read
};

}  // namespace

void report_dead_code(Program& program, const ast::Crate& crate,
                      const std::function<const hir::Body*(const BodyOwner&)>& body_of,
                      DiagSink& diags) {
    DeadCode(program, crate, body_of, diags).run();
}

}  // namespace fleck
