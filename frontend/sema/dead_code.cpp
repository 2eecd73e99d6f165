#include "frontend/sema/dead_code.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "frontend/sema/attrs.h"
#include "frontend/sema/exports.h"
#include "frontend/sema/generic_size.h"
#include "frontend/sema/item_nest.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/live_items.h"
#include "frontend/sema/tables.h"
#include "frontend/syntax/lint_names.h"

namespace fleck {

namespace {

class DeadCode {
  public:
    DeadCode(Program& program, const ast::Crate& crate, const BodyOf& body_of, DiagSink& diags)
        : p_(program),
          t_(program.tables()),
          types_(program.types),
          crate_(crate),
          nest_(crate),
          live_(program, nest_, body_of),
          diags_(diags) {}

    void run() {
        live_.mark(p_.main_fn());
        mark_exported();
        mark_needed();
        live_.work_off();
        for (FnId id : user_fns())
            if (!is_live(id) && is_allowed(t_.fns[id].fn.span))
                allowed(id, t_.fns[id].fn.name, t_.fns[id].fn.span);
        for (AdtId id : p_.adts_of(CrateId::User))
            if (!is_live(id) && is_allowed(t_.adts[id].adt.span))
                allowed(id, t_.adts[id].adt.name, t_.adts[id].adt.span);
        live_.work_off();
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
        live_.mark(id);
    }

    bool is_live(FnId id) const { return live_.is_live(t_.fns[id].fn.ast); }
    bool is_live(AdtId id) const { return live_.is_live(t_.adts[id].adt.ast); }
    bool is_live(TraitId id) const { return live_.is_live(t_.traits[id].trait.ast); }
    bool is_live(ConstId id) const { return live_.is_live(t_.consts[id].constant.ast); }
    bool is_live(StaticId id) const { return live_.is_live(t_.statics[id].item.ast); }
    bool is_live(AliasId id) const { return live_.is_live(t_.aliases[id].ast); }

    // What stands in a dead item needs no words of its own.
    bool is_in_dead(const AstRef& ref) const {
        const ast::ItemId outer = nest_.around(p_.ast(ref).span);
        return outer.valid() && !std::holds_alternative<ast::ModItem>(crate_.items[outer].kind) &&
               !live_.is_live(outer);
    }

    bool is_allowed(Span at) const {
        return std::any_of(
            crate_.lint_attrs.begin(), crate_.lint_attrs.end(), [&](const ast::LintAttr& a) {
                return a.level <= ast::LintAttr::Level::Expect && a.lint != "warnings" &&
                       syntax::covers_lint(a.lint, "dead_code") && a.scope.begin <= at.begin &&
                       at.begin < a.scope.end;
            });
    }

    // `const _` is there for what it checks, and what `#[used]` keeps is in the program's file.
    void mark_needed() {
        for (ConstId id : t_.consts.ids())
            if (t_.consts.made(id) && p_.symbols.text(t_.consts[id].constant.name) == "_")
                live_.mark(id);
        for (StaticId id : t_.statics_of[static_cast<size_t>(CrateId::User)])
            if (has_attr(p_, p_.ast(t_.statics[id].item.ast).attrs, "used")) live_.mark(id);
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
            if (is_exported(t_.consts[id].constant.ast, t_.consts[id].module)) live_.mark(id);
        for (StaticId id : t_.statics_of[kUser])
            if (is_exported(t_.statics[id].item.ast, t_.statics[id].module)) live_.mark(id);
        for (AliasId id : t_.aliases_of[kUser])
            if (is_exported(t_.aliases[id].ast, t_.aliases[id].module)) live_.mark(id);
        for (size_t before = exported_adts_.size() + 1; before != exported_adts_.size();) {
            before = exported_adts_.size();
            for (ImplId id : p_.impls_of(CrateId::User)) export_members(p_.impl(id));
        }
    }

    void export_fn(FnId id) {
        if (!of_user(t_.fns[id].fn.ast)) return;
        live_.mark(id);
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
            live_.construct(id, v);
            for (uint32_t f = 0; f < adt.variants[v].fields.size(); ++f) {
                if (written != nullptr && written->data.field_list[f].vis != ast::Vis::Public)
                    continue;
                live_.read(id, v, f);
                export_types(adt.variants[v].fields[f].type);
            }
        }
    }

    void export_trait(TraitId id) {
        if (p_.crate_of(id) != CrateId::User) return;
        live_.mark(id);
        for (FnId fn : p_.trait(id).fns) live_.mark(fn);
    }

    void export_members(const Impl& impl) {
        const auto* adt = types_.as<ty::Adt>(impl.self_type);
        if (impl.trait || adt == nullptr || !exported_adts_.contains(adt->def)) return;
        const auto shown = [&](const AstRef& ref) { return p_.ast(ref).vis == ast::Vis::Public; };
        for (FnId fn : impl.fns)
            if (shown(t_.fns[fn].fn.ast)) export_fn(fn);
        for (ConstId c : impl.consts)
            if (shown(t_.consts[c].constant.ast)) live_.mark(c);
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
    void tell(std::vector<Dead> dead, std::string_view what, std::string_view fate,
              const std::string& note = {}) {
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
        if (!note.empty()) d.note(note);
    }

    std::string text(Symbol s) const { return std::string(p_.symbols.text(s)); }

    void report_fns() {
        for (FnId id : user_fns()) {
            const Fn& fn = t_.fns[id].fn;
            if (fn.owner.impl.valid() || fn.owner.trait.valid()) continue;
            if (is_live(id) || is_silent(fn.name) || is_in_dead(fn.ast)) continue;
            tell({{text(fn.name), fn.span}}, "function", "used");
        }
        for (ImplId id : p_.impls_of(CrateId::User)) {
            const Impl& impl = p_.impl(id);
            if (impl.trait) continue;
            std::vector<Dead> dead;
            bool methods = true;
            for (FnId f : impl.fns) {
                if (is_live(f) || is_silent(p_.name(f))) continue;
                dead.push_back({text(p_.name(f)), t_.fns[f].fn.span});
                methods = methods && t_.fns[f].fn.has_self;
            }
            for (ConstId c : impl.consts) {
                if (is_live(c) || is_silent(t_.consts[c].constant.name)) continue;
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
            if (!is_live(id)) {
                if (is_in_dead(adt.ast)) continue;
                tell({{text(adt.name), adt.span}}, is_enum ? "enum" : "struct",
                     is_enum ? "used" : "constructed");
                continue;
            }
            if (is_enum) report_variants(id, adt);
            for (uint32_t v = 0; v < adt.variants.size(); ++v)
                if (!is_enum || live_.is_constructed(id, v)) report_fields(id, adt, v);
        }
    }

    void report_variants(AdtId id, const Adt& adt) {
        std::vector<Dead> dead;
        for (uint32_t v = 0; v < adt.variants.size(); ++v)
            if (!live_.is_constructed(id, v) && !is_silent(adt.variants[v].name))
                dead.push_back({text(adt.variants[v].name), adt.variants[v].span});
        if (dead.empty()) return;
        tell(std::move(dead), "variant", "constructed", ignored_derives(id));
    }

    void report_fields(AdtId id, const Adt& adt, uint32_t v) {
        const ParamEnv env = param_env(p_, p_.generics(id));
        std::vector<Dead> dead;
        for (uint32_t f = 0; f < adt.variants[v].fields.size(); ++f) {
            const Field& field = adt.variants[v].fields[f];
            if (live_.is_read(id, v, f) || is_silent(field.name)) continue;
            // A field without a name and without bytes says something by its type alone.
            if (adt.variants[v].ctor == ast::CtorKind::Tuple &&
                generic_size(p_, env, field.type) != GenericSize::Some)
                continue;
            if (is_phantom(field.type)) continue;
            dead.push_back({text(field.name), field.span});
        }
        if (dead.empty()) return;
        tell(std::move(dead), "field", "read", ignored_derives(id));
    }

    // `{:?}` shows all fields, and yet they are never read.
    std::string ignored_derives(AdtId id) {
        if (!derives_) {
            derives_.emplace();
            for (ImplId i : p_.impls_of(CrateId::User)) {
                const Impl& impl = p_.impl(i);
                const auto* adt = types_.as<ty::Adt>(impl.self_type);
                if (!impl.trait || adt == nullptr || !is_ignored_derive(p_, impl)) continue;
                std::string& all = (*derives_)[adt->def];
                all += (all.empty() ? "" : ", ") + text(p_.name(impl.trait->trait));
            }
        }
        const auto it = derives_->find(id);
        if (it == derives_->end()) return {};
        return fmt::format("what `derive({})` writes does not count as a use of it", it->second);
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
            if (is_live(id) || is_silent(c.name) || is_in_dead(c.ast)) continue;
            tell({{text(c.name), c.span}}, "constant", "used");
        }
        for (StaticId id : t_.statics.ids()) {
            if (!t_.statics.made(id)) continue;
            const Static& s = t_.statics[id].item;
            if (of_user(s.ast) && !is_live(id) && !is_silent(s.name) && !is_in_dead(s.ast))
                tell({{text(s.name), s.span}}, "static", "used");
        }
    }

    void report_aliases() {
        for (AliasId id : t_.aliases.ids()) {
            if (!t_.aliases.made(id)) continue;
            const AliasRow& row = t_.aliases[id];
            if (of_user(row.ast) && !is_live(id) && !is_silent(row.name) && !is_in_dead(row.ast))
                tell({{text(row.name), p_.ast(row.ast).name.span}}, "type alias", "used");
        }
    }

    void report_traits() {
        for (TraitId id : p_.traits_of(CrateId::User)) {
            const Trait& trait = p_.trait(id);
            if (is_silent(trait.name)) continue;
            if (!is_live(id)) {
                if (is_in_dead(trait.ast)) continue;
                tell({{text(trait.name), trait.span}}, "trait", "used");
                continue;
            }
            std::vector<Dead> dead;
            for (FnId f : trait.fns)
                if (!is_live(f)) dead.push_back({text(p_.name(f)), t_.fns[f].fn.span});
            tell(std::move(dead), "method", "used");
        }
    }

    Program& p_;
    Program::Tables& t_;
    Types& types_;
    const ast::Crate& crate_;
    ItemNest nest_;
    LiveItems live_;
    DiagSink& diags_;
    std::set<AdtId> exported_adts_;
    std::optional<std::map<AdtId, std::string>> derives_;  // that do not count, as they are told
};

}  // namespace

void report_dead_code(Program& program, const ast::Crate& crate, const BodyOf& body_of,
                      DiagSink& diags) {
    DeadCode(program, crate, body_of, diags).run();
}

}  // namespace fleck
