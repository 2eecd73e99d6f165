#include "frontend/sema/blame.h"

#include <functional>

namespace fleck {

namespace {

TypeListId subject(const Predicate& pred) {
    if (const auto* bound = std::get_if<TraitPredicate>(&pred)) return bound->trait_ref.args;
    if (const auto* equal = std::get_if<ProjectionPredicate>(&pred)) return equal->projection.args;
    return kEmptyTypes;
}

Span written(const Predicate& pred) {
    return std::visit([](const auto& k) { return k.span; }, pred);
}

// The first parameter in a predicate's types that `fits`.
std::optional<uint32_t> first_param(const Types& types, const Predicate& pred,
                                    const std::function<bool(uint32_t)>& fits) {
    std::optional<uint32_t> found;
    const std::function<void(TypeId)> look = [&](TypeId t) {
        if (found) return;
        if (const auto* param = types.as<ty::Param>(t); param != nullptr && fits(param->index))
            found = param->index;
        types.each_part(t, look);
    };
    for (TypeId t : types.list(subject(pred))) look(t);
    return found;
}

// What a projection is made of, an argument does not say.
bool mentions(const Types& types, TypeId type, uint32_t param) {
    if (types.is<ty::Projection>(type)) return false;
    if (const auto* p = types.as<ty::Param>(type)) return p->index == param;
    bool found = false;
    types.each_part(type, [&](TypeId part) { found = found || mentions(types, part, param); });
    return found;
}

}  // namespace

void blame_generic_args(InferCtxt& cx, const Fn& fn, const ast::PathSegment& segment,
                        const ast::Nodes& nodes, Span callee) {
    std::vector<Span> args;
    for (const ast::GenericArg& arg : segment.args)
        if (const auto* type = std::get_if<ast::TyId>(&arg))
            args.push_back(nodes.types[*type].span);
    if (args.empty()) return;
    const uint32_t own = fn.generics.parent_params;
    for (const Predicate& pred : fn.generics.predicates) {
        const auto param = first_param(cx.types, pred, [&](uint32_t i) { return i >= own; });
        if (param && *param - own < args.size())
            cx.blame(callee, written(pred), args[*param - own]);
    }
}

void blame_arguments(InferCtxt& cx, const Fn& fn, const std::vector<Span>& args, Span callee) {
    const uint32_t own = fn.generics.parent_params;
    const bool has_self_type = fn.owner.trait.valid();
    for (const Predicate& pred : fn.generics.predicates) {
        const auto is_own = [&](uint32_t i) { return i >= own; };
        const auto is_self = [&](uint32_t i) { return has_self_type && i == 0; };
        const std::optional<uint32_t> candidates[] = {
            first_param(cx.types, pred, is_own),
            first_param(cx.types, pred, [&](uint32_t i) { return !is_own(i) && !is_self(i); }),
            first_param(cx.types, pred, is_self),
        };
        for (const auto& param : candidates) {
            if (!param) continue;
            std::vector<size_t> of;
            for (size_t i = 0; i < fn.sig.params.size(); ++i)
                if (mentions(cx.types, fn.sig.params[i], *param)) of.push_back(i);
            if (of.size() != 1 || of[0] >= args.size()) continue;
            if (args[of[0]].valid()) cx.blame(callee, written(pred), args[of[0]]);
            break;
        }
    }
}

}  // namespace fleck
