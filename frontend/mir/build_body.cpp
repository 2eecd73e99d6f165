// The frame of a body: return place, parameters, the value; then the clean-up of the graph.
#include "frontend/mir/builder.h"
#include "frontend/mir/simplify.h"
#include "frontend/mir/verify.h"

namespace fleck::mir {

namespace {

ParamEnv env_of(Program& program, const hir::Owner& owner) {
    return std::visit(Overloaded{
                          [&](FnId id) { return param_env(program, BodyOwner{id}); },
                          [&](ConstId id) { return param_env(program, BodyOwner{id}); },
                          [&](StaticId id) { return param_env(program, BodyOwner{id}); },
                          [](std::monostate) { return ParamEnv{}; },
                      },
                      owner);
}

std::string name_of(Program& program, const hir::Owner& owner) {
    const auto text = [&](Symbol s) { return std::string(program.symbols.text(s)); };
    return std::visit(Overloaded{
                          [&](FnId id) { return text(program.name(id)); },
                          [&](ConstId id) { return text(program.constant(id).name); },
                          [&](StaticId id) { return text(program.static_item(id).name); },
                          [](std::monostate) { return std::string("{constant}"); },
                      },
                      owner);
}

}  // namespace

Builder::Builder(Program& program, const hir::Body& hir)
    : program_(program), types_(program.types), hir_(hir), env_(env_of(program, hir.owner)) {
    body_.owner = hir.owner;
    body_.name = name_of(program, hir.owner);
    body_.span = hir.span;
    vars_.resize(hir.vars.size());
    guard_refs_.resize(hir.vars.size());
    guard_locals_.resize(hir.vars.size());
    source_scope_ = body_.scopes.push(Scope{ScopeId{}, hir.span});
    cur_ = new_block();
}

Body Builder::build() {
    new_local(hir_.ret, hir_.span);
    if (std::holds_alternative<FnId>(hir_.owner))
        build_function();
    else
        build_constant();
    finish();
    return std::move(body_);
}

Body Builder::build_promoted(hir::ExprId e) {
    const hir::Expr& value = hir_.exprs[e];
    new_local(value.type, value.span);
    body_.span = value.span;
    open_scope(value.span);
    into(place_of(kReturnLocal), e);
    close_scope();
    terminate(cur_, value.span, Return{});
    build_unwind_tree();
    finish();
    return std::move(body_);
}

void Builder::build_function() {
    const hir::Expr& value = hir_.exprs[hir_.value];
    const auto* block = std::get_if<hir::BlockExpr>(&value.kind);
    const Span end =
        block != nullptr && block->close.valid() ? block->close : hir_.span.last_byte();
    body_.arg_count = static_cast<uint32_t>(hir_.params.size());
    if (hir_.closure != hir::kNoClosure) {
        ++body_.arg_count;
        enter_closure();
        if (const TypeId written = hir_.closures[hir_.closure].user_ret; written.valid())
            push(hir_.span, AscribeType{place_of(kReturnLocal), written});
    }
    open_scope(end);  // what `return` leaves to
    in_breakable(hir::LoopId{}, BlockId{}, place_of(kReturnLocal), end, true, [&] {
        in_scope(end, [&] {
            var_scope_ = top();
            temp_scope_ = top();
            bind_params();
            in_terminating(end, [&] { into(place_of(kReturnLocal), hir_.value); });
        });
    });
    close_scope();
    terminate(cur_, end, Return{});
    build_unwind_tree();
}

void Builder::build_constant() {
    const Span span = hir_.exprs[hir_.value].span;
    open_scope(span);
    temp_scope_ = top();
    var_scope_ = top();
    // A borrow that the value keeps is a borrow of static data.
    extend_borrowed(hir_.value, kForever);
    in_terminating(span, [&] { into(place_of(kReturnLocal), hir_.value); });
    close_scope();
    terminate(cur_, span, Return{});
    build_unwind_tree();
}

void Builder::bind_params() {
    const Depth scope = top();
    // The arguments come first, whatever their patterns bind.
    uint32_t first = 1;
    if (hir_.closure != hir::kNoClosure) {
        const LocalId closure =
            new_local(program_.fn(std::get<FnId>(hir_.owner)).sig.params[0], hir_.span, false);
        body_.locals[closure].is_arg = true;
        schedule(scope, closure, true);
        first = 2;
    }
    for (const hir::Param& param : hir_.params) {
        const LocalId local = new_local(param.type, param.span, false);
        body_.locals[local].is_arg = true;
    }
    for (uint32_t i = 0; i < hir_.params.size(); ++i) {
        const hir::Param& param = hir_.params[i];
        const hir::Pat& pat = hir_.pats[param.pat];
        const LocalId local{i + first};
        schedule(scope, local, true);
        if (param.user_type.valid())
            push(param.span, AscribeType{place_of(local), param.user_type});
        const auto* binding = std::get_if<hir::BindingPat>(&pat.kind);
        if (binding != nullptr && !binding->by_ref && !binding->sub.valid()) {
            const hir::Var& var = hir_.vars[binding->var];
            Local& decl = body_.locals[local];
            decl.name = var.name;
            decl.is_mut = var.is_mut;
            decl.is_user = !var.internal;
            decl.internal = var.internal;
            decl.span = var.span;
            vars_[binding->var] = local;
            continue;
        }
        hir::for_each_binding(hir_, param.pat,
                              [&](const hir::BindingPat& b, const hir::Pat&) { local_of(b.var); });
        const MatchTree tree = match_tree(pat.span, place_of(local), pat.span,
                                          {candidate(place_of(local), param.pat, false)}, false);
        bind_branch(tree.candidates.front(), tree, pat.span, nullptr);
    }
}

LocalId Builder::new_local(TypeId type, Span span, bool is_mut) {
    Local local;
    local.type = type;
    local.span = span;
    local.is_mut = is_mut;
    return body_.locals.push(local);
}

LocalId Builder::local_of(hir::VarId id) {
    LocalId& known = vars_[id];
    if (known.valid()) return known;
    const hir::Var& var = hir_.vars[id];
    Local local;
    local.type = var.type;
    local.span = var.span;
    local.name = var.name;
    local.is_mut = var.is_mut;
    local.is_user = !var.internal;
    local.internal = var.internal;
    local.by_ref_binding = var.by_ref;
    known = body_.locals.push(local);
    if (is_around(id)) outer_.emplace(known, id);
    return known;
}

PlaceId Builder::place_of(LocalId local) {
    return body_.places.of_local(local, body_.locals[local].type);
}

BlockId Builder::new_block(bool is_cleanup) {
    Block block;
    block.scope = source_scope_;
    block.is_cleanup = is_cleanup;
    return body_.blocks.push(std::move(block));
}

void Builder::push_to(BlockId block, Span span, decltype(Statement::op) op) {
    body_.blocks[block].statements.push_back(Statement{span, source_scope_, std::move(op)});
}

void Builder::assign_unit(Span span, PlaceId place) { assign(span, place, Use{unit_const(span)}); }

void Builder::terminate(BlockId id, Span span, Terminator t) {
    Block& block = body_.blocks[id];
    block.terminator = std::move(t);
    block.span = span;
    block.scope = source_scope_;
}

void Builder::assert_that(Span span, Operand condition, bool expected, PanicKind kind, BinOp op,
                          std::vector<Operand> args) {
    const BlockId check = cur_;
    const BlockId next = new_block();
    end_with(span,
             Assert{std::move(condition), expected, kind, op, std::move(args), next, BlockId{}},
             next);
    diverge_from(check);
}

void Builder::finish() {
    FLECK_CHECK(depth_ == 0, "a scope is still open");
    if (!outer_.empty()) replace_outer_variables();
    simplify_cfg(body_);
#ifndef NDEBUG
    // After an error, an alternative of a pattern may lack a variable that its arm uses.
    if (!program_.diags.has_errors()) verify(body_);
#endif
}

Body build_mir(Program& program, const hir::Body& body) { return Builder(program, body).build(); }

}  // namespace fleck::mir
