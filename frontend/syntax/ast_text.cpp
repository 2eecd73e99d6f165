#include "frontend/syntax/ast_text.h"

#include <fmt/format.h>

namespace fleck::syntax {

namespace {

template <typename List, typename F>
std::string join(const List& list, std::string_view between, F text) {
    std::string out;
    bool first = true;
    for (const auto& e : list) {
        if (!first) out += between;
        first = false;
        out += text(e);
    }
    return out;
}

}  // namespace

std::string AstText::quoted(std::string_view text) const {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else if (static_cast<unsigned char>(c) < 0x20)
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
        else
            out += c;
    }
    return out + "\"";
}

std::string AstText::literal(const ast::Literal& l) const {
    const auto suffix = [&](Symbol s) { return s.valid() ? "_" + name(s) : std::string(); };
    return std::visit(
        Overloaded{
            [&](const ast::IntLit& i) {
                const std::string digits = i.high == 0
                                               ? fmt::format("{}", i.low)
                                               : fmt::format("0x{:x}{:016x}", i.high, i.low);
                return digits + suffix(i.suffix);
            },
            [&](const ast::FloatLit& f) { return name(f.text) + suffix(f.suffix); },
            [&](const ast::BoolLit& b) { return std::string(b.value ? "true" : "false"); },
            [&](const ast::CharLit& c) { return fmt::format("'\\u{{{:x}}}'", c.value); },
            [&](const ast::ByteLit& b) { return fmt::format("b'\\x{:02x}'", b.value); },
            [&](const ast::StrLit& s) { return quoted(symbols_.text(s.text)); },
            [&](const ast::ByteStrLit& s) { return "b" + quoted(symbols_.text(s.bytes)); },
        },
        l);
}

std::string AstText::lifetimes(const std::vector<ast::Lifetime>& list) const {
    if (list.empty()) return {};
    return "for<" + join(list, ", ", [&](const ast::Lifetime& l) { return "'" + name(l.name); }) +
           "> ";
}

// A constant that is one literal or one name is shown; others only as a place.
std::string AstText::constant(ast::BodyId id) const {
    const ast::Body& b = crate_.bodies[id];
    const ast::Expr& e = b.nodes.exprs[b.value];
    if (const auto* l = std::get_if<ast::LitExpr>(&e.kind)) return literal(l->literal);
    if (const auto* p = std::get_if<ast::PathExpr>(&e.kind)) return path(b.nodes, p->path);
    return fmt::format("{{body {}}}", id.index);
}

std::string AstText::generic_arg(const ast::Nodes& nodes, const ast::GenericArg& arg) const {
    return std::visit(Overloaded{
                          [&](const ast::Lifetime& l) { return "'" + name(l.name); },
                          [&](ast::TyId t) { return type(nodes, t); },
                          [&](ast::BodyId b) { return constant(b); },
                          [&](const ast::AssocBinding& b) {
                              return name(b.name.name) + " = " + type(nodes, b.type);
                          },
                      },
                      arg);
}

std::string AstText::segment(const ast::Nodes& nodes, const ast::PathSegment& s,
                             bool turbofish) const {
    std::string out = name(s.name.name);
    if (!s.has_args) return out;
    if (turbofish) out += "::";
    return out + "<" +
           join(s.args, ", ", [&](const ast::GenericArg& a) { return generic_arg(nodes, a); }) +
           ">";
}

std::string AstText::path(const ast::Nodes& nodes, const ast::Path& p) const {
    std::string out;
    size_t at = 0;
    const auto segments = [&](size_t end, bool lead) {
        for (; at < end; ++at) {
            if (lead) out += "::";
            lead = true;
            out += segment(nodes, p.segments[at], false);
        }
    };
    const auto root = [&] {
        switch (p.root) {
            case ast::PathRoot::Relative:
                return false;
            case ast::PathRoot::Global:
                return true;
            case ast::PathRoot::Std:
                out += "$crate";
                return true;
        }
        FLECK_UNREACHABLE();
    };
    if (!p.self_type.valid()) {
        segments(p.segments.size(), root());
        return out;
    }
    out += "<" + type(nodes, p.self_type);
    if (p.trait_segments > 0) {
        out += " as ";
        segments(p.trait_segments, root());
    }
    out += ">";
    segments(p.segments.size(), true);
    return out;
}

std::string AstText::bounds(const ast::Nodes& nodes, const std::vector<ast::Bound>& list) const {
    return join(list, " + ", [&](const ast::Bound& b) {
        return std::visit(Overloaded{
                              [&](const ast::Lifetime& l) { return "'" + name(l.name); },
                              [&](const ast::TraitBound& t) {
                                  return (t.maybe ? "?" : "") + lifetimes(t.for_lifetimes) +
                                         path(nodes, t.path);
                              },
                          },
                          b);
    });
}

std::string AstText::generics(const ast::Generics& g) const {
    std::vector<std::string> all;
    for (const ast::LifetimeParam& l : g.lifetimes) {
        std::string s = "'" + name(l.lifetime.name);
        if (!l.bounds.empty())
            s += ": " +
                 join(l.bounds, " + ", [&](const ast::Lifetime& b) { return "'" + name(b.name); });
        all.push_back(s);
    }
    for (const auto& p : g.params)
        all.push_back(std::visit(Overloaded{
                                     [&](const ast::TypeParam& t) {
                                         std::string s = name(t.name.name);
                                         if (!t.bounds.empty())
                                             s += ": " + bounds(crate_.sig, t.bounds);
                                         if (t.default_type.valid())
                                             s += " = " + type(crate_.sig, t.default_type);
                                         return s;
                                     },
                                     [&](const ast::ConstParam& c) {
                                         return "const " + name(c.name.name) + ": " +
                                                type(crate_.sig, c.type);
                                     },
                                 },
                                 p));
    if (all.empty()) return {};
    return "<" + join(all, ", ", [](const std::string& s) { return s; }) + ">";
}

std::string AstText::where(const ast::Generics& g) const {
    if (g.where.empty()) return {};
    return " where " + join(g.where, ", ", [&](const ast::WherePredicate& w) {
               const std::string subject =
                   std::visit(Overloaded{
                                  [&](ast::TyId t) { return type(crate_.sig, t); },
                                  [&](const ast::Lifetime& l) { return "'" + name(l.name); },
                              },
                              w.subject);
               return subject + ": " + bounds(crate_.sig, w.bounds);
           });
}

std::string AstText::type(const ast::Nodes& nodes, ast::TyId id) const {
    const auto list = [&](const std::vector<ast::TyId>& types) {
        return join(types, ", ", [&](ast::TyId t) { return type(nodes, t); });
    };
    return std::visit(
        Overloaded{
            [&](const ast::PathTy& t) { return path(nodes, t.path); },
            [&](const ast::RefTy& t) {
                return "&" + (t.lifetime ? "'" + name(t.lifetime->name) + " " : "") +
                       (t.mut == ast::Mut::Mut ? "mut " : "") + type(nodes, t.target);
            },
            [&](const ast::RawPtrTy& t) {
                return (t.mut == ast::Mut::Mut ? "*mut " : "*const ") + type(nodes, t.target);
            },
            [&](const ast::TupleTy& t) {
                return "(" + list(t.elems) + (t.elems.size() == 1 ? ",)" : ")");
            },
            [&](const ast::ArrayTy& t) {
                return "[" + type(nodes, t.elem) + "; " + constant(t.len) + "]";
            },
            [&](const ast::SliceTy& t) { return "[" + type(nodes, t.elem) + "]"; },
            [&](const ast::FnPtrTy& t) {
                return lifetimes(t.for_lifetimes) + (t.is_unsafe ? "unsafe fn(" : "fn(") +
                       list(t.params) + ")" + (t.ret.valid() ? " -> " + type(nodes, t.ret) : "");
            },
            [&](const ast::NeverTy&) { return std::string("!"); },
            [&](const ast::InferTy&) { return std::string("_"); },
            [&](const ast::ImplTraitTy& t) { return "impl " + bounds(nodes, t.bounds); },
            [&](const ast::DynTraitTy& t) { return "dyn " + bounds(nodes, t.bounds); },
        },
        nodes.types[id].kind);
}

std::string AstText::pattern(const ast::Nodes& nodes, ast::PatId id) const {
    const auto list = [&](const std::vector<ast::PatId>& pats, std::string_view between) {
        return join(pats, between, [&](ast::PatId p) { return pattern(nodes, p); });
    };
    return std::visit(
        Overloaded{
            [&](const ast::WildPat&) { return std::string("_"); },
            [&](const ast::RestPat&) { return std::string(".."); },
            [&](const ast::IdentPat& p) {
                return std::string(p.by_ref ? (p.ref_mut == ast::Mut::Mut ? "ref mut " : "ref ")
                                            : "") +
                       (p.mut == ast::Mut::Mut ? "mut " : "") + name(p.name.name) +
                       (p.sub.valid() ? " @ " + pattern(nodes, p.sub) : "");
            },
            [&](const ast::LitPat& p) { return (p.negated ? "-" : "") + literal(p.literal); },
            [&](const ast::RangePat& p) {
                return (p.low.valid() ? pattern(nodes, p.low) : "") + (p.inclusive ? "..=" : "..") +
                       (p.high.valid() ? pattern(nodes, p.high) : "");
            },
            [&](const ast::RefPat& p) {
                return (p.mut == ast::Mut::Mut ? "&mut " : "&") + pattern(nodes, p.sub);
            },
            [&](const ast::TuplePat& p) {
                return "(" + list(p.elems, ", ") + (p.elems.size() == 1 ? ",)" : ")");
            },
            [&](const ast::SlicePat& p) { return "[" + list(p.elems, ", ") + "]"; },
            [&](const ast::PathPat& p) { return path(nodes, p.path); },
            [&](const ast::TupleStructPat& p) {
                return path(nodes, p.path) + "(" + list(p.elems, ", ") + ")";
            },
            [&](const ast::StructPat& p) {
                std::string fields = join(p.fields_list, ", ", [&](const ast::FieldPat& f) {
                    return name(f.name.name) + ": " + pattern(nodes, f.pat);
                });
                if (p.rest) fields += fields.empty() ? ".." : ", ..";
                return path(nodes, p.path) + " {" + fields + "}";
            },
            [&](const ast::OrPat& p) { return list(p.alts, " | "); },
        },
        nodes.pats[id].kind);
}

}  // namespace fleck::syntax
