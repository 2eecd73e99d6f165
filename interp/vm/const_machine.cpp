#include "interp/vm/const_machine.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "frontend/borrowck/borrow_check.h"
#include "frontend/borrowck/const_check.h"
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/move_check.h"
#include "frontend/mir/build.h"
#include "frontend/mir/visit.h"
#include "frontend/sema/exhaustive.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/typecheck.h"
#include "interp/bytecode/compiled_source.h"
#include "interp/vm/const_tree.h"
#include "interp/vm/machine.h"
#include "runtime/heap/segregated_fit.h"

namespace fleck::vm {

namespace {

// rustc's own limit, counted the same way: calls and back-edges.
constexpr uint64_t kMaxSteps = 2'000'000;

class NoOutput : public OutputSink {
  public:
    void write(std::string_view, bool) override {}
};

// Memory, heap and code for constants; apart from those of the run.
struct Workshop {
    Workshop(Compilation& compilation, rt::Memory reserved)
        : memory(std::move(reserved)),
          heap(memory),
          source(compilation),
          lowering(source, memory, LowerOptions{}),
          machine(lowering, memory, heap, output, RunLimits{kMaxSteps}) {}

    rt::Memory memory;
    rt::SegregatedFit heap;
    CompiledSource source;
    Lowering lowering;
    NoOutput output;
    Machine machine;
};

class ConstMachine : public ConstEvaluator {
  public:
    explicit ConstMachine(Compilation& compilation) : compilation_(compilation) {}

    std::optional<ConstBits> eval(const AnonConst& constant) override {
        const auto key = std::pair(constant.crate, constant.body);
        if (const auto it = anonymous_.find(key); it != anonymous_.end()) return it->second;
        anonymous_[key] = std::nullopt;
        return anonymous_[key] = eval_anonymous(constant);
    }

    std::optional<ConstBits> eval(ConstId id, TypeListId args) override {
        if (!compilation_.sound(id)) return std::nullopt;
        const mir::Body& body = compilation_.built_mir(id);
        const TypeId type = types().subst(body.locals[mir::kReturnLocal].type, args);
        if (!is_scalar(type) && !may_fail(body))
            return ready(body, args) ? std::optional(ConstBits{0}) : std::nullopt;
        const std::optional<rt::Address> at = value(id, args);
        if (!at) return std::nullopt;
        return ConstBits{is_scalar(type) ? load(*at, workshop_->lowering.layouts.size(type)) : 0};
    }

    std::optional<ConstTree> tree(ConstId id, TypeListId args) override {
        const std::optional<rt::Address> at = value(id, args);
        if (!at) return std::nullopt;
        Lowering& lowering = workshop_->lowering;
        const FuncId func = lowering.func(FuncKey{FuncKey::Kind::Const, id.index, args.index});
        return const_tree(lowering, workshop_->memory, lowering.abi(func).ret, *at);
    }

    bool check(StaticId id) override {
        if (!compilation_.sound(id)) return false;
        const mir::Body& body = compilation_.built_mir(id);
        if (!may_fail(body) && !mentions_static(body)) return true;
        if (!ready(body) || !set_up()) return false;
        return run(body.span, [&] { return workshop_->lowering.static_item(id); }).has_value();
    }

  private:
    Program& program() { return *compilation_.program(); }
    Types& types() { return program().types; }

    bool set_up() {
        if (workshop_) return true;
        auto made = rt::Memory::reserve({});
        if (std::holds_alternative<rt::MemoryError>(made)) return false;
        workshop_ = std::make_unique<Workshop>(compilation_, std::get<rt::Memory>(std::move(made)));
        return true;
    }

    std::optional<ConstBits> eval_anonymous(const AnonConst& constant) {
        Program& p = program();
        std::optional<hir::Body> hir = check_anon_const(p, constant);
        if (!hir || !check_patterns(p, *hir)) return std::nullopt;
        const size_t before = p.diags.error_count();
        mir::Body built = mir::build_mir(p, *hir);
        RegionFacts facts(p);
        report_forbidden_changes(p, built, check_moves(facts, p, built, p.diags), p.diags);
        if (p.diags.error_count() != before) return std::nullopt;
        mir::Body elaborated = elaborate_drops(p, built);
        check_const_body(p, built, elaborated, p.diags);
        if (p.diags.error_count() != before) return std::nullopt;
        if (depends_on_parameter(built)) {
            p.diags.report(Diag::Unsupported, built.span,
                           "a constant that depends on a generic parameter is");
            return std::nullopt;
        }
        if (!ready(built) || !set_up()) return std::nullopt;
        bodies_.push_back(std::move(elaborated));
        const FuncId func = workshop_->lowering.add_body(bodies_.back(), kEmptyTypes);
        const std::optional<rt::Address> at = run(built.span, [&] {
            return workshop_->lowering.evaluated(workshop_->lowering.key(func));
        });
        if (!at) return std::nullopt;
        const TypeId type = workshop_->lowering.abi(func).ret;
        return ConstBits{is_scalar(type) ? load(*at, workshop_->lowering.layouts.size(type)) : 0};
    }

    bool is_scalar(TypeId t) {
        return types().is<ty::Int>(t) || types().is<ty::Bool>(t) || types().is<ty::Char>(t) ||
               types().is<ty::Float>(t);
    }

    static bool may_fail(const mir::Body& body) {
        for (const mir::Block& b : body.blocks)
            if (std::holds_alternative<mir::Call>(b.terminator) ||
                std::holds_alternative<mir::Assert>(b.terminator) ||
                std::holds_alternative<mir::FalseUnwind>(b.terminator))
                return true;
        return std::any_of(body.promoted.begin(), body.promoted.end(), may_fail);
    }

    static bool mentions_static(const mir::Body& body) {
        bool found = false;
        mir::for_each_constant(body, [&](const mir::Constant& c) {
            found |= std::holds_alternative<mir::StaticRefConst>(c.value);
        });
        return found;
    }

    bool depends_on_parameter(const mir::Body& body) {
        bool found = false;
        mir::for_each_constant(body, [&](const mir::Constant& c) {
            found |= types().flags(c.type).has_param;
            if (const auto* item = std::get_if<mir::ItemConst>(&c.value))
                for (TypeId a : types().list(item->args)) found |= types().flags(a).has_param;
            if (const auto* param = std::get_if<mir::ParamConst>(&c.value))
                found |= types().is<ty::Param>(param->param);
        });
        return found;
    }

    // Everything of the user's that the body can reach is free of errors, and the constants it
    // mentions can be computed. (A constant calls no trait methods, so this sees all functions.)
    bool ready(const mir::Body& body, TypeListId args = kEmptyTypes) {
        std::set<BodyOwner> seen;
        std::vector<Reached> todo{{&body, args}};
        while (!todo.empty()) {
            const Reached next = todo.back();
            todo.pop_back();
            if (!is_whole(*next.body)) return false;
            bool good = true;
            mir::for_each_constant(*next.body, [&](const mir::Constant& c) {
                good = good && has_layout(c.type) && reach(c, next.args, seen, todo);
            });
            if (!good) return false;
        }
        return true;
    }
    struct Reached {
        const mir::Body* body;
        TypeListId args;
    };

    // After an error a type may have holes, as in `[u64; -1]`.
    bool is_whole(const mir::Body& body) {
        return std::ranges::none_of(body.locals, [&](const mir::Local& l) {
            const auto flags = types().flags(l.type);
            return flags.has_error || flags.has_infer || !has_layout(l.type);
        });
    }

    // Not while it is being computed what the type consists of: that is a cycle. Nor if the type
    // contains itself or is wrong somewhere inside, which is told where it is declared.
    bool has_layout(TypeId type) {
        std::set<TypeId> seen;
        if (is_open_inside(type, seen)) {
            program().report_cycle();
            return false;
        }
        std::vector<TypeId> inside;
        return !is_wrong_inside(types().erase_regions(type), inside);
    }

    // `inside`: what `type` is a part of. A function may ask for the layout of what it is called
    // for.
    bool is_wrong_inside(TypeId type, std::vector<TypeId>& inside) {
        constexpr size_t kMaxDepth = 128;  // types that grow never repeat
        const auto any = [&](const std::vector<TypeId>& parts) {
            return std::ranges::any_of(parts,
                                       [&](TypeId part) { return is_wrong_inside(part, inside); });
        };
        if (types().flags(type).has_error) return true;
        if (const auto* fn = types().as<ty::FnDef>(type)) return any(types().list(fn->args));
        if (const auto* tuple = types().as<ty::Tuple>(type)) return any(types().list(tuple->elems));
        if (const auto* array = types().as<ty::Array>(type))
            return is_wrong_inside(array->elem, inside);
        const auto* adt = types().as<ty::Adt>(type);
        if (adt == nullptr || good_inside_.contains(type)) return false;
        if (inside.size() > kMaxDepth || std::ranges::find(inside, type) != inside.end())
            return true;
        const ty::Adt k = *adt;
        std::vector<TypeId> fields;
        for (const Variant& v : program().adt(k.def).variants)
            for (const Field& f : v.fields)
                fields.push_back(types().erase_regions(types().subst(f.type, k.args)));
        inside.push_back(type);
        const bool found = any(fields);
        inside.pop_back();
        if (!found) good_inside_.insert(type);
        return found;
    }

    bool is_open_inside(TypeId type, std::set<TypeId>& seen) {
        if (types().is<ty::Ref>(type) || types().is<ty::RawPtr>(type)) return false;
        if (!seen.insert(type).second) return false;
        bool open = false;
        if (const auto* adt = types().as<ty::Adt>(type)) {
            const AdtId id = adt->def;
            if (program().crate_of(id) == CrateId::User) {
                if (program().is_being_lowered(id)) return true;
                for (const Variant& v : program().adt(id).variants)
                    for (const Field& f : v.fields) open = open || is_open_inside(f.type, seen);
            }
        }
        std::vector<TypeId> parts;
        types().each_part(type, [&](TypeId part) { parts.push_back(part); });
        for (TypeId part : parts) open = open || is_open_inside(part, seen);
        return open;
    }

    // What the constant leads to is looked at later, or found wrong now. `args` are for the
    // parameters of the body that mentions it.
    bool reach(const mir::Constant& c, TypeListId args, std::set<BodyOwner>& seen,
               std::vector<Reached>& todo) {
        const auto enter = [&](const BodyOwner& owner, TypeListId of) {
            if (program().crate_of(owner) == CrateId::Std || !seen.insert(owner).second)
                return true;
            if (!compilation_.sound(owner)) return false;
            todo.push_back({&compilation_.built_mir(owner), of});
            return true;
        };
        if (const auto* def = types().as<ty::FnDef>(c.type)) {
            const FnId fn = def->def;
            const TypeListId of = types().subst(def->args, args);
            return !program().fn(fn).has_body || enter(fn, of);
        }
        if (const auto* of = std::get_if<mir::StaticRefConst>(&c.value))
            return enter(of->def, kEmptyTypes);
        const auto* item = std::get_if<mir::ItemConst>(&c.value);
        if (item == nullptr || program().crate_of(BodyOwner(item->def)) == CrateId::Std)
            return true;
        const TypeListId of = normalize_closed(program(), {}, types().subst(item->args, args));
        for (TypeId a : types().list(of))
            if (types().flags(a).has_param) return true;
        return program().eval_const(item->def, of).has_value();
    }

    // Where the value of a constant lies.
    std::optional<rt::Address> value(ConstId id, TypeListId args) {
        if (!compilation_.sound(id)) return std::nullopt;
        const mir::Body& body = compilation_.built_mir(id);
        if (!ready(body, args) || !set_up()) return std::nullopt;
        return run(body.span, [&] { return workshop_->lowering.constant(id, args); });
    }

    template <typename Compute>
    std::optional<rt::Address> run(Span span, Compute compute) {
        Workshop& w = *workshop_;
        w.machine.refuel();
        const std::optional<rt::Address> at = compute();
        if (!at) report(w.machine.take_failure(), span);
        return at;
    }

    unsigned __int128 load(rt::Address at, uint64_t size) {
        unsigned __int128 bits = 0;
        for (uint64_t i = size; i-- > 0;)
            bits = bits << 8 | workshop_->memory.load<uint8_t>(static_cast<rt::Address>(at + i));
        return bits;
    }

    void report(const std::optional<Machine::ConstFailure>& failure, Span span) {
        DiagSink& diags = program().diags;
        if (!failure) return;  // it failed before, and that was told
        // A limit of ours, which only a run that needs the value reaches.
        if (failure->trap && failure->trap->kind == rt::TrapKind::StaticLimit) return;
        if (failure->trap && failure->trap->kind == rt::TrapKind::StepLimit) {
            diags.report(Diag::EndlessConst, failure->innermost.valid() ? failure->innermost : span)
                .at(fmt::format("{} calls and loop rounds were made so far", kMaxSteps))
                .help("does a loop never end?");
            return;
        }
        if (failure->cycle) {
            report_cycle(*failure->cycle, failure->root);
            return;
        }
        const std::string what =
            failure->trap ? std::string(rt::trap_row(failure->trap->kind).text) : failure->message;
        const Span root = failure->root.valid() ? failure->root : span;
        Diagnostic& d = diags.report(Diag::ConstPanic, root, what);
        d.at("this fails when it is evaluated");
        if (failure->innermost.valid() && failure->innermost != root)
            d.label(failure->innermost, "it fails here");
    }

    void report_cycle(const Machine::StaticCycle& cycle, Span read) {
        const StaticId id(workshop_->lowering.key(cycle.first).a);
        const mir::Body& body = compilation_.built_mir(id);
        const auto name = program().symbols.text(program().static_item(id).name);
        if (cycle.is_self) {
            program()
                .diags
                .report(Diag::ConstPanic, read,
                        "encountered static that tried to access itself during initialization")
                .at(fmt::format("the value of `{}` is needed here to compute itself", name));
            return;
        }
        program().diags.report(Diag::Cycle, body.span,
                               fmt::format("evaluating the static `{}`", name));
    }

    Compilation& compilation_;
    std::unique_ptr<Workshop> workshop_;
    std::deque<mir::Body> bodies_;  // of anonymous constants; the lowering keeps pointers
    std::map<std::pair<CrateId, ast::BodyId>, std::optional<ConstBits>> anonymous_;
    std::set<TypeId> good_inside_;  // types whose parts come to an end, and are not wrong
};

}  // namespace

std::unique_ptr<ConstEvaluator> make_const_machine(Compilation& compilation) {
    return std::make_unique<ConstMachine>(compilation);
}

}  // namespace fleck::vm
