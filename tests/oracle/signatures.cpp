#include "tests/oracle/signatures.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "frontend/sema/infer.h"
#include "frontend/sema/tables.h"
#include "tests/oracle/rust_text.h"

namespace fleck::tests {

namespace {

// What is asked of real std about one item, in terms of parameters `0..params.size()`.
struct Question {
    std::vector<GenericParam> params;
    size_t regions = 0;
    std::vector<Predicate> predicates;
    FnSig sig;    // of a function; of a constant `ret` is its type
    TypeId self;  // of an inherent item, or the Self of a trait's
    std::optional<TraitRef> trait;
    std::vector<TypeId> own_args;  // of a function: what stands for its own parameters
};

class Writer {
  public:
    explicit Writer(Program& program)
        : p(program), types(program.types), paths_(program), text_(program, paths_) {}

    Signatures run() {
        out_.rust =
            "#![feature(unboxed_closures, fn_traits, slice_concat_trait, try_trait_v2, "
            "tuple_trait, "
            "never_type)]\n"
            "#![allow(warnings)]\n";
        for (const auto& [id, path] : paths_.fns) function(id, path);
        for (const auto& [id, path] : paths_.consts) constant(id, path);
        for (const TraitId id : p.traits_of(CrateId::Std))
            if (paths_.traits.contains(id)) trait(id);
        for (const ImplId id : p.impls_of(CrateId::Std)) impl(id);
        for (const AdtId id : p.adts_of(CrateId::Std))
            if (paths_.adts.contains(id)) fields(id);
        out_.rust += "fn main() {}\n";
        return std::move(out_);
    }

  private:
    Program& p;
    Types& types;
    PublicPaths paths_;
    RustText text_;
    Signatures out_;

    // ---- Items

    Question question(const Generics& generics) {
        Question q;
        q.params = generics.params;
        q.regions = generics.regions.size();
        q.predicates = generics.predicates;
        // All types are well-formed: where there is a `&'a T`, T outlives 'a.
        for (size_t i = 0; i < q.params.size(); ++i)
            for (uint32_t r = 0; r < q.regions && !q.params[i].is_const; ++r)
                q.predicates.push_back(TypeOutlives{param(q, i), {Region::Kind::Param, r}, Span{}});
        return q;
    }

    TypeId param(const Question& q, size_t i) {
        return types.intern(ty::Param{static_cast<uint32_t>(i), q.params[i].name});
    }

    std::optional<Question> fn_question(FnId id) {
        const Fn& fn = p.fn(id);
        const std::string_view name = p.symbols.text(fn.name);
        if (fn.attrs.intrinsic || fn.attrs.unstable || name.starts_with("__")) return std::nullopt;
        Question q = question(fn.generics);
        q.sig = fn.sig;
        for (size_t i = fn.generics.parent_params; i < q.params.size(); ++i)
            q.own_args.push_back(param(q, i));
        // A function pointer passes values that have a size.
        std::vector<TypeId> passed = q.sig.params;
        passed.push_back(q.sig.ret);
        for (const TypeId t : passed)
            if (types.is<ty::Param>(t))
                q.predicates.push_back(
                    TraitPredicate{{p.lang_trait("sized"), types.list({t})}, Span{}});
        return q;
    }

    void function(FnId id, const std::string& path) {
        if (auto q = fn_question(id)) ask_fn(*q, id, [path](const Question&) { return path; });
    }

    void constant(ConstId id, const std::string& path) {
        Question q;
        q.sig.ret = p.constant(id).type;
        ask(q, path, [&](const Question& x) {
            return fmt::format("let _: {} = {};", text_.type(x.sig.ret), path);
        });
    }

    void trait(TraitId id) {
        const Trait& t = p.trait(id);
        if (p.is_lang(id, "drop")) return;  // never called by name
        for (const FnId fn : t.fns)
            if (auto q = fn_question(fn)) {
                in_trait(*q, t, id);
                ask_fn(*q, fn, [this](const Question& x) {
                    return fmt::format("<{} as {}>", text_.type(x.self),
                                       text_.trait_ref(*x.trait, {}));
                });
            }
        for (const ConstId c : t.consts) {
            Question q = question(t.generics);
            in_trait(q, t, id);
            q.sig.ret = p.constant(c).type;
            const std::string name = text_.text(p.constant(c).name);
            ask(q, name, [&](const Question& x) {
                return fmt::format("let _: {} = <{} as {}>::{};", text_.type(x.sig.ret),
                                   text_.type(x.self), text_.trait_ref(*x.trait, {}), name);
            });
        }
        for (const TraitRef& super : t.supertraits) {
            Question q = question(t.generics);
            in_trait(q, t, id);
            q.trait = super;
            ask_holds(q, {});
        }
    }

    void in_trait(Question& q, const Trait& t, TraitId id) {
        std::vector<TypeId> args;
        for (size_t i = 0; i < t.generics.params.size(); ++i) args.push_back(param(q, i));
        q.self = args[0];
        q.trait = TraitRef{id, types.list(std::move(args))};
        q.predicates.push_back(TraitPredicate{*q.trait, {}});
    }

    void impl(ImplId id) {
        const Impl& impl = p.impl(id);
        if (p.tables().impls[id].negative) return;
        if (impl.trait && p.is_lang(impl.trait->trait, "drop")) return;
        if (impl.trait) {
            const TraitId trait = impl.trait->trait;
            if (!paths_.traits.contains(trait) || !can_name(impl.self_type)) return;
            Question q = question(impl.generics);
            q.self = impl.self_type;
            q.trait = impl.trait;
            ask_holds(q, impl.types);
            return;
        }
        if (!can_name(impl.self_type)) return;
        for (const FnId fn : impl.fns) {
            if (p.tables().fns[fn].shown_in.valid()) continue;
            auto q = fn_question(fn);
            if (!q) continue;
            q->self = impl.self_type;
            ask_fn(*q, fn,
                   [this](const Question& x) { return fmt::format("<{}>", text_.type(x.self)); });
        }
        for (const ConstId c : impl.consts) {
            if (p.tables().consts[c].shown_in.valid()) continue;
            Question q = question(p.constant(c).generics);
            q.self = impl.self_type;
            q.sig.ret = p.constant(c).type;
            const std::string name = text_.text(p.constant(c).name);
            ask(q, name, [&](const Question& x) {
                return fmt::format("let _: {} = <{}>::{};", text_.type(x.sig.ret),
                                   text_.type(x.self), name);
            });
        }
    }

    void fields(AdtId id) {
        const Adt& adt = p.adt(id);
        std::vector<TypeId> args;
        std::vector<Region> regions;
        Question base = question(adt.generics);
        for (size_t i = 0; i < base.params.size(); ++i) args.push_back(param(base, i));
        for (size_t i = 0; i < base.regions; ++i)
            regions.push_back({Region::Kind::Param, static_cast<uint32_t>(i)});
        base.self = types.adt(id, types.list(args), types.regions(regions));
        for (const Variant& v : adt.variants)
            for (size_t i = 0; i < v.fields.size(); ++i) {
                const Field& f = v.fields[i];
                const bool in_struct = adt.kind == AdtKind::Struct;
                if (f.shown_in.valid() && in_struct) continue;
                Question q = base;
                q.sig.ret = f.type;
                const std::string label =
                    v.ctor == ast::CtorKind::Tuple ? fmt::format("{}", i) : text_.text(f.name);
                const std::string of =
                    in_struct ? paths_.adts.at(id) : paths_.adts.at(id) + "::" + text_.text(v.name);
                ask(q, of + "." + label, [&](const Question& x) {
                    return fmt::format(
                        "let _ = |x: {}| -> {} {{ match x {{ {} {{ {}: y, .. }} => y, _ => loop "
                        "{{}} }} }};",
                        text_.type(x.self), text_.type(x.sig.ret), of, label);
                });
            }
    }

    bool can_name(TypeId t) {
        try {
            text_.type(t);
            return true;
        } catch (const Unnameable&) {
            return false;
        }
    }

    // ---- Questions

    template <typename Owner>
    void ask_fn(const Question& q, FnId id, Owner owner) {
        const Fn& fn = p.fn(id);
        const std::string name = text_.text(fn.name);
        const bool for_dyn = takes_dyn(fn);
        ask(q, name, [&](const Question& x) {
            const std::string of = owner(x);
            const std::string path = x.self.valid() ? of + "::" + name : of;
            if (for_dyn) return call(x, path);
            return fmt::format("let _: {} = {}{};", text_.fn_pointer(x.sig, fn.is_unsafe), path,
                               turbofish(x, fn));
        });
    }

    // Real std takes a `&dyn Trait` where the prelude is generic: a call turns one into the other.
    bool takes_dyn(const Fn& fn) {
        return std::ranges::any_of(p.ast(fn.ast).attrs, [&](const ast::Attr& a) {
            return p.symbols.text(a.name) == "fleck::instead_of_dyn";
        });
    }

    std::string call(const Question& q, const std::string& path) {
        std::vector<std::string> params, args;
        for (size_t i = 0; i < q.sig.params.size(); ++i) {
            params.push_back(fmt::format("p{}: {}", i, text_.type(q.sig.params[i])));
            args.push_back(fmt::format("p{}", i));
        }
        return fmt::format("let _ = |{}| -> {} {{ {}({}) }};", fmt::join(params, ", "),
                           text_.type(q.sig.ret), path, fmt::join(args, ", "));
    }

    // What the signature does not tell must be said.
    std::string turbofish(const Question& q, const Fn& fn) {
        std::vector<std::string> args;
        bool needed = false;
        for (size_t i = 0; i < q.own_args.size(); ++i) {
            if (fn.generics.params[fn.generics.parent_params + i].synthetic) continue;
            args.push_back(text_.type(q.own_args[i]));
            bool told = mentions(q.sig.ret, q.own_args[i]);
            for (const TypeId t : q.sig.params) told = told || mentions(t, q.own_args[i]);
            needed = needed || !told;
        }
        return needed ? fmt::format("::<{}>", fmt::join(args, ", ")) : "";
    }

    // Outside of projections, which tell nothing.
    bool mentions(TypeId t, TypeId part) {
        if (t == part) return true;
        if (types.is<ty::Projection>(t)) return false;
        bool found = false;
        types.each_part(t, [&](TypeId inner) { found = found || mentions(inner, part); });
        return found;
    }

    // `Self: Trait<.., Assoc = Type>`. A helper function has the bound, with one more parameter for
    // Self; the associated types ride along in the signature.
    void ask_holds(const Question& q, const std::vector<std::pair<AssocTyId, TypeId>>& assoc) {
        Question with = q;
        for (const auto& [id, type] : assoc) with.sig.params.push_back(type);
        with.sig.ret = types.unit;
        ask(with, text_.text(p.name(q.trait->trait)), [&](const Question& x) {
            std::vector<std::string> bindings, args;
            for (size_t i = 0; i < assoc.size(); ++i)
                bindings.push_back(text_.text(p.name(assoc[i].first)) + " = " +
                                   text_.type(x.sig.params[i]));
            for (size_t i = 0; i < x.params.size(); ++i) args.push_back(fmt::format("T{}", i));
            args.push_back(text_.type(x.self));
            const std::string name = fmt::format("is{}", out_.count);
            helpers_ += declaration(name, x, "X: ?Sized + " + text_.trait_ref(*x.trait, bindings)) +
                        " {}\n";
            return fmt::format("{}::<{}>();", name, fmt::join(args, ", "));
        });
    }

    // `fn name<'r0, T0: ?Sized, const T1: usize, MORE>() where ..`
    std::string declaration(const std::string& name, const Question& q, const std::string& more) {
        std::vector<std::string> generics, where;
        for (size_t i = 0; i < q.regions; ++i) generics.push_back(fmt::format("'r{}", i));
        for (size_t i = 0; i < q.params.size(); ++i)
            generics.push_back(
                q.params[i].is_const
                    ? fmt::format("const T{}: {}", i, text_.type(q.params[i].const_type))
                    : fmt::format("T{}{}", i, is_sized(q, i) ? "" : ": ?Sized"));
        if (!more.empty()) generics.push_back(more);
        for (const Predicate& pred : q.predicates)
            if (std::string clause = text_.predicate(pred); !clause.empty())
                where.push_back(std::move(clause));
        if (q.trait) tuple_bound(*q.trait, where);
        for (const Predicate& pred : q.predicates)
            if (const auto* t = std::get_if<TraitPredicate>(&pred))
                tuple_bound(t->trait_ref, where);
        std::string out = "fn " + name;
        if (!generics.empty()) out += fmt::format("<{}>", fmt::join(generics, ", "));
        out += "()";
        if (!where.empty()) out += fmt::format(" where {}", fmt::join(where, ", "));
        return out;
    }

    // Real std wants the arguments of a `Fn` trait to be a tuple.
    void tuple_bound(const TraitRef& t, std::vector<std::string>& where) {
        if (is_fn_trait(p, t.trait) && types.is<ty::Param>(types.list(t.args)[1]))
            where.push_back(text_.type(types.list(t.args)[1]) + ": std::marker::Tuple");
    }

    bool is_sized(const Question& q, size_t i) {
        return std::ranges::any_of(q.predicates, [&](const Predicate& pred) {
            const auto* t = std::get_if<TraitPredicate>(&pred);
            if (t == nullptr || !p.is_lang(t->trait_ref.trait, "sized")) return false;
            const auto* of = types.as<ty::Param>(types.list(t->trait_ref.args)[0]);
            return of != nullptr && of->index == i;
        });
    }

    // What the types say by being well-formed: `&'a Formatter<'b>` needs `'b: 'a`.
    void add_implied(Question& q) {
        std::vector<Region> around;
        if (q.self.valid()) implied(q.self, around, q);
        for (const TypeId t : q.sig.params) implied(t, around, q);
        implied(q.sig.ret, around, q);
    }

    void implied(TypeId t, std::vector<Region>& around, Question& q) {
        const auto inside = [&](const Region& r) {
            for (const Region& outer : around)
                if (r != outer && r.kind == Region::Kind::Param &&
                    outer.kind == Region::Kind::Param)
                    q.predicates.push_back(RegionOutlives{r, outer, Span{}});
        };
        if (const auto* adt = types.as<ty::Adt>(t))
            for (const Region& r : types.regions(adt->regions)) inside(r);
        const auto* ref = types.as<ty::Ref>(t);
        if (ref != nullptr) {
            inside(ref->region);
            around.push_back(ref->region);
        }
        types.each_part(t, [&](TypeId part) { implied(part, around, q); });
        if (ref != nullptr) around.pop_back();
    }

    // Writes the question, or one for each type that a bound stands for which Rust cannot name.
    void ask(const Question& q, const std::string& label,
             const std::function<std::string(const Question&)>& body, int depth = 0) {
        for (size_t i = 0; i < q.predicates.size(); ++i) {
            const auto* t = std::get_if<TraitPredicate>(&q.predicates[i]);
            if (t == nullptr || paths_.traits.contains(t->trait_ref.trait) ||
                p.is_lang(t->trait_ref.trait, "sized"))
                continue;
            const TypeId self = types.list(t->trait_ref.args)[0];
            if (depth > 4) {
                const std::string trait = text_.text(p.name(t->trait_ref.trait));
                out_.unnameable.push_back(label +
                                          " has bounds that stand for each other: " + trait);
                return;
            }
            Question without = q;
            without.predicates.erase(without.predicates.begin() + static_cast<std::ptrdiff_t>(i));
            if (!types.is<ty::Param>(self)) {
                if (holds(without, t->trait_ref)) ask(without, label, body, depth);
                return;
            }
            for (const ImplId impl : p.all_impls_of_trait(t->trait_ref.trait))
                ask(with_impl(without, types.as<ty::Param>(self)->index, impl), label, body,
                    depth + 1);
            return;
        }
        try {
            helpers_.clear();
            Question whole = q;
            add_implied(whole);
            const std::string inside = body(whole);
            const std::string head = declaration(fmt::format("t{}", out_.count), whole, "");
            out_.rust += helpers_ + head + " { " + inside + " }  // " + label + "\n";
            ++out_.count;
        } catch (const Unnameable& u) {
            out_.unnameable.push_back(label + " mentions " + u.what);
        }
    }

    bool holds(const Question& q, const TraitRef& what) {
        Generics generics;
        generics.params = q.params;
        generics.predicates = q.predicates;
        InferCtxt cx(p, param_env(p, generics));
        return cx.holds({what.trait, types.list(erased(what.args))}) == InferCtxt::Answer::Yes;
    }

    std::vector<TypeId> erased(TypeListId l) {
        std::vector<TypeId> out = types.list(l);
        for (TypeId& t : out) t = types.erase_regions(t);
        return out;
    }

    // Parameter `index` becomes the self type of `id`, whose own parameters join the question's.
    Question with_impl(const Question& q, uint32_t index, ImplId id) {
        const Impl& impl = p.impl(id);
        const auto n = static_cast<uint32_t>(q.params.size());
        std::vector<TypeId> fresh;
        Question out = q;
        for (const GenericParam& param : impl.generics.params) {
            fresh.push_back(
                types.intern(ty::Param{n + static_cast<uint32_t>(fresh.size()), param.name}));
            out.params.push_back(param);
        }
        const TypeListId of_impl = types.list(fresh);
        const std::vector<Region> fixed(impl.generics.regions.size(), {Region::Kind::Static, 0});
        std::vector<TypeId> args;
        for (uint32_t i = 0; i < n; ++i) args.push_back(param(q, i));
        args[index] = types.subst(impl.self_type, of_impl, fixed);
        for (const TypeId t : fresh) args.push_back(t);
        std::vector<Region> same;
        for (uint32_t i = 0; i < q.regions; ++i) same.push_back({Region::Kind::Param, i});
        const TypeListId list = types.list(args);
        const auto change = [&](TypeId t) { return types.subst(t, list, same); };
        for (TypeId& t : out.sig.params) t = change(t);
        out.sig.ret = change(out.sig.ret);
        if (out.self.valid()) out.self = change(out.self);
        for (TypeId& t : out.own_args) t = change(t);
        if (out.trait) out.trait->args = change_list(out.trait->args, change);
        for (Predicate& pred : out.predicates) change_predicate(pred, change);
        for (Predicate pred : impl.generics.predicates) {
            change_predicate(pred, [&](TypeId t) { return types.subst(t, of_impl, fixed); });
            out.predicates.push_back(std::move(pred));
        }
        return out;
    }

    template <typename F>
    TypeListId change_list(TypeListId l, F&& change) {
        std::vector<TypeId> all = types.list(l);
        for (TypeId& t : all) t = change(t);
        return types.list(std::move(all));
    }

    template <typename F>
    void change_predicate(Predicate& pred, F&& change) {
        std::visit(Overloaded{
                       [&](TraitPredicate& t) {
                           t.trait_ref.args = change_list(t.trait_ref.args, change);
                       },
                       [&](ProjectionPredicate& eq) {
                           eq.projection.args = change_list(eq.projection.args, change);
                           eq.type = change(eq.type);
                       },
                       [](RegionOutlives&) {},
                       [&](TypeOutlives& o) { o.type = change(o.type); },
                   },
                   pred);
    }

    std::string helpers_;
};

}  // namespace

Signatures prelude_signatures(Program& program) { return Writer(program).run(); }

}  // namespace fleck::tests
