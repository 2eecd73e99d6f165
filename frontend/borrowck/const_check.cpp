#include "frontend/borrowck/const_check.h"

#include <fmt/format.h>

#include <set>

#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class ConstChecker {
  public:
    ConstChecker(Program& program, DiagSink& diags, std::string_view where)
        : program_(program), diags_(diags), where_(where) {}

    void calls(const mir::Body& body) {
        for (const mir::Block& b : body.blocks) {
            const auto* call = std::get_if<mir::Call>(&b.terminator);
            if (call == nullptr || b.is_cleanup) continue;
            const auto* callee = std::get_if<mir::Constant>(&call->callee);
            const auto* def =
                callee != nullptr ? program_.types.as<ty::FnDef>(callee->type) : nullptr;
            if (def == nullptr) continue;
            const Fn& fn = program_.fn(def->def);
            if (fn.is_const || fn.attrs.intrinsic) continue;
            const Span span = call->fn_span.valid() ? call->fn_span : b.span;
            // What a `for` or a `println!` stands for are several calls on one place.
            if (!told_.insert(program_.sources.line_col(span.begin).line).second) continue;
            report(*call, fn, span);
        }
        for (const mir::Body& p : body.promoted) calls(p);
    }

    void drops(const mir::Body& body) {
        const auto owner = hir_owner(body);
        const ParamEnv env = owner ? param_env(program_, *owner) : ParamEnv{};
        for (const mir::Block& b : body.blocks) {
            const auto* drop = std::get_if<mir::Drop>(&b.terminator);
            if (drop == nullptr || b.is_cleanup) continue;
            const TypeId type = body.places[drop->place].type;
            if (!needs_drop(program_, env, type)) continue;
            const mir::Local& local = body.locals[body.places[drop->place].local];
            const Span span = local.span.valid() ? local.span : b.span;
            if (!dropped_.insert(body.places[drop->place].local).second) continue;
            diags_.report(Diag::DropInConst, span, type_name(program_, type))
                .at(fmt::format("it would be dropped in {}", where_));
        }
    }

  private:
    static std::optional<BodyOwner> hir_owner(const mir::Body& body) {
        if (const auto* f = std::get_if<FnId>(&body.owner)) return BodyOwner(*f);
        if (const auto* c = std::get_if<ConstId>(&body.owner)) return BodyOwner(*c);
        if (const auto* s = std::get_if<StaticId>(&body.owner)) return BodyOwner(*s);
        return std::nullopt;
    }

    // What a macro stands for goes by the name of the macro.
    std::string called(const Fn& fn, Span span) const {
        const std::string_view source = program_.sources.text(span);
        const size_t bang = source.find('!');
        const bool is_macro = program_.sources.in_std(fn.span) && bang != std::string_view::npos &&
                              source.find_first_of(" ([{") > bang;
        return is_macro ? fmt::format("`{}!`", source.substr(0, bang))
                        : fmt::format("`{}`", program_.symbols.text(fn.name));
    }

    void report(const mir::Call& call, const Fn& fn, Span span) {
        const std::string name = call.source == mir::Source::For        ? "a `for` loop"
                                 : call.source == mir::Source::Operator ? "this operator"
                                                                        : called(fn, span);
        Diagnostic& d = diags_.report(Diag::NonConstCall, span, name, where_);
        d.at("it is not a `const fn`");
        if (!program_.sources.in_std(fn.span))
            d.help(fmt::format("if its body allows that, declare it `const fn {}`",
                               program_.symbols.text(fn.name)));
    }

    Program& program_;
    DiagSink& diags_;
    std::string_view where_;
    std::set<uint32_t> told_;  // lines
    std::set<mir::LocalId> dropped_;
};

}  // namespace

void check_const_body(Program& program, const mir::Body& built, const mir::Body& elaborated,
                      DiagSink& diags) {
    const auto* fn = std::get_if<FnId>(&built.owner);
    ConstChecker checker(program, diags, fn != nullptr ? "a `const fn`" : "a constant");
    checker.calls(built);
    checker.drops(elaborated);
}

}  // namespace fleck
