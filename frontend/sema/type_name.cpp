#include "frontend/sema/type_name.h"

#include "frontend/sema/tables.h"

namespace fleck {

std::string TypePrinter::type(TypeId t) {
    const TypeKind kind = types.kind(t);
    return std::visit(
        Overloaded{
            [](const ty::Error&) -> std::string { return "{type error}"; },
            [](const ty::Bool&) -> std::string { return "bool"; },
            [](const ty::Char&) -> std::string { return "char"; },
            [](const ty::Str&) -> std::string { return "str"; },
            [](const ty::Never&) -> std::string { return "!"; },
            [](const ty::Int& k) { return std::string(name(k.kind)); },
            [](const ty::Float& k) { return std::string(name(k.kind)); },
            [&](const ty::Tuple& k) {
                const auto& elems = types.list(k.elems);
                return "(" + list(elems) + (elems.size() == 1 ? ",)" : ")");
            },
            [&](const ty::Array& k) { return "[" + type(k.elem) + "; " + type(k.len) + "]"; },
            [&](const ty::Slice& k) { return "[" + type(k.elem) + "]"; },
            [&](const ty::Ref& k) {
                return "&" + lifetime(k.region) + (k.is_mut ? "mut " : "") + type(k.target);
            },
            [&](const ty::RawPtr& k) { return (k.is_mut ? "*mut " : "*const ") + type(k.target); },
            [&](const ty::Adt& k) { return adt(k); },
            [&](const ty::FnDef& k) { return fn_def(k); },
            [&](const ty::CtorDef& k) { return ctor_def(k); },
            [&](const ty::Closure& k) { return closure(k); },
            [&](const ty::FnPtr& k) { return fn_pointer(k); },
            [&](const ty::Param& k) { return param(k); },
            [&](const ty::ConstValue& k) { return const_value(k); },
            [&](const ty::Projection& k) {
                if (p.assoc_ty(k.assoc).result_of.valid()) return text(p.name(k.assoc));
                const TraitId trait = p.tables().assoc_tys[k.assoc].assoc.trait;
                return "<" + type(types.list(k.args)[0]) + " as " + trait_ref({trait, k.args}) +
                       ">::" + text(p.name(k.assoc));
            },
            [](const ty::Infer& k) -> std::string {
                switch (k.kind) {
                    case ty::Infer::Kind::General:
                        return "_";
                    case ty::Infer::Kind::Int:
                        return "{integer}";
                    case ty::Infer::Kind::Float:
                        return "{float}";
                }
                FLECK_UNREACHABLE();
            },
        },
        kind);
}

// `{closure@main.rs:3:13: 3:16}` in rustc; here its line is enough.
std::string TypePrinter::closure(const ty::Closure& k) {
    const Span span = p.fn(k.def).span;
    return fmt::format("{{closure@line {}}}", p.sources.line_col(span.begin).line);
}

std::string TypePrinter::list(const std::vector<TypeId>& all, size_t from) {
    std::string out;
    for (size_t i = from; i < all.size(); ++i) {
        if (i > from) out += ", ";
        out += type(all[i]);
    }
    return out;
}

std::string TypePrinter::text(Symbol s) { return std::string(p.symbols.text(s)); }

namespace {

// As messages have it, or with full paths.
class Printer : public TypePrinter {
  public:
    Printer(Program& program, bool paths) : TypePrinter(program), paths_(paths) {}

    std::string trait_ref(const TraitRef& t) override {
        return path(p.tables().traits[t.trait].module, p.name(t.trait)) +
               args_beside_defaults(p.params(t.trait), t.args, 1);
    }

  protected:
    std::string lifetime(const Region& r) override {
        return !paths_ && r.kind == Region::Kind::Static ? "'static " : "";
    }
    std::string adt(const ty::Adt& k) override {
        if (!paths_ && depth_ == kShownDepth) return "...";
        ++depth_;
        std::string out = path(p.module_of(k.def), p.name(k.def)) +
                          args_beside_defaults(p.params(k.def), k.args, 0);
        --depth_;
        return out;
    }
    std::string fn_pointer(const ty::FnPtr& k) override {
        const auto& all = types.list(k.inputs_and_output);
        return std::string(k.is_unsafe ? "unsafe " : "") + "fn" +
               signature({{all.begin(), all.end() - 1}, all.back()});
    }
    std::string param(const ty::Param& k) override { return text(k.name); }

  private:
    // Of types in types: nobody reads on.
    static constexpr unsigned kShownDepth = 10;
    bool paths_;
    unsigned depth_ = 0;

    // Arguments from one on, without those at the end that are the parameters' defaults.
    std::string args_beside_defaults(const Generics& g, TypeListId list, size_t from) {
        const std::vector<TypeId>& all = types.list(list);
        size_t n = all.size();
        while (n > from && g.params[n - 1].default_type.valid() &&
               types.subst(g.params[n - 1].default_type, list) == all[n - 1])
            --n;
        return args({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)}, from);
    }

    std::string args(const std::vector<TypeId>& all, size_t from) {
        return all.size() > from ? "<" + list(all, from) + ">" : "";
    }

    std::string path(ModuleId module, Symbol name) {
        std::string out = text(name);
        if (!paths_) return out;
        for (ModuleId m = module; m.valid(); m = p.module(m).parent) {
            const Module& row = p.module(m);
            if (row.is_block) continue;
            const bool user_root = m == p.root(CrateId::User);
            out = (user_root ? std::string("main") : text(row.name)) + "::" + out;
        }
        return out;
    }

    std::string signature(const FnSig& sig) {
        std::string out = "(" + list(sig.params) + ")";
        if (sig.ret != types.unit) out += " -> " + type(sig.ret);
        return out;
    }

    FnSig subst(const FnSig& sig, TypeListId with) {
        FnSig out;
        for (TypeId t : sig.params) out.params.push_back(types.subst(t, with));
        out.ret = types.subst(sig.ret, with);
        return out;
    }

    std::string fn_def(const ty::FnDef& k) override {
        const Fn& f = p.fn(k.def);
        if (paths_) return path(p.module_of(k.def), f.name);
        std::string name = text(f.name);
        const std::vector<TypeId>& all = types.list(k.args);
        if (f.owner.impl.valid()) {
            const TypeId self = types.subst(p.impl(f.owner.impl).self_type, k.args);
            name = type(self) + "::" + name;
        } else if (f.owner.trait.valid()) {
            name = "<" + type(all[0]) + " as " + text(p.name(f.owner.trait)) + ">::" + name;
        }
        if (all.size() > f.generics.parent_params)
            name += "::" + args(all, f.generics.parent_params);
        return "fn" + signature(subst(f.sig, k.args)) + " {" + name + "}";
    }

    std::string ctor_def(const ty::CtorDef& k) override {
        const Adt& a = p.adt(k.def);
        const Variant& v = a.variants[k.variant];
        FnSig sig;
        for (const Field& f : v.fields) sig.params.push_back(types.subst(f.type, k.args));
        sig.ret = types.adt(k.def, k.args);
        std::string name = type(sig.ret);
        if (a.kind == AdtKind::Enum) name += "::" + text(v.name);
        return "fn" + signature(sig) + " {" + name + "}";
    }

    std::string const_value(const ty::ConstValue& k) override {
        if (k.type == types.boolean) return k.bits != 0 ? "true" : "false";
        if (k.type == types.character) return fmt::format("'\\u{{{:x}}}'", k.bits);
        const auto* i = types.as<ty::Int>(k.type);
        if (i != nullptr && is_signed(i->kind) && bit_width(i->kind) <= 64) {
            const unsigned shift = 64 - bit_width(i->kind);
            return fmt::format("{}", static_cast<int64_t>(k.bits << shift) >> shift);
        }
        return fmt::format("{}", k.bits);
    }
};

class InWords : public Printer {
  public:
    explicit InWords(Program& program) : Printer(program, false) {}

  protected:
    std::string closure(const ty::Closure& k) override { return closure_in_words(p, k.def); }
};

}  // namespace

std::string type_name(Program& p, TypeId t) { return Printer(p, false).type(t); }
std::string closure_in_words(Program& p, FnId closure) {
    return fmt::format("the closure in line {}", p.sources.line_col(p.fn(closure).span.begin).line);
}
std::string type_in_words(Program& p, TypeId t) { return InWords(p).type(t); }
std::string trait_name(Program& p, const TraitRef& t) { return Printer(p, false).trait_ref(t); }
std::string type_path(Program& p, TypeId t) { return Printer(p, true).type(t); }

}  // namespace fleck
