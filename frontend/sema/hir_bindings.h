// The bindings of a pattern.
#pragma once

#include <functional>

#include "frontend/base/id.h"
#include "frontend/sema/hir.h"

namespace fleck::hir {

// Calls f(binding, pattern) for each, from left to right, those around before those inside.
template <typename F>
void for_each_binding(const Body& body, PatId pat, F f) {
    const Pat& p = body.pats[pat];
    const auto all = [&](const auto& subs) {
        for (const auto& s : subs) for_each_binding(body, s.pat, f);
    };
    std::visit(Overloaded{
                   [](const WildPat&) {},
                   [&](const BindingPat& b) {
                       f(b, p);
                       if (b.sub.valid()) for_each_binding(body, b.sub, f);
                   },
                   [&](const VariantPat& v) { all(v.subs); },
                   [&](const LeafPat& l) { all(l.subs); },
                   [&](const DerefPat& d) { for_each_binding(body, d.sub, f); },
                   [](const LitPat&) {},
                   [](const ConstPat&) {},
                   [](const RangePat&) {},
                   [&](const SlicePat& s) {
                       for (PatId q : s.prefix) for_each_binding(body, q, f);
                       if (s.slice.valid()) for_each_binding(body, s.slice, f);
                       for (PatId q : s.suffix) for_each_binding(body, q, f);
                   },
                   // Every alternative binds the same variables, or there was an error (E0408).
                   [&](const OrPat& o) {
                       IdSet<VarId> seen;
                       const std::function<void(const BindingPat&, const Pat&)> once =
                           [&](const BindingPat& b, const Pat& at) {
                               if (seen.insert(b.var)) f(b, at);
                           };
                       for (PatId alt : o.alts) for_each_binding(body, alt, once);
                   },
               },
               p.kind);
}

}  // namespace fleck::hir
