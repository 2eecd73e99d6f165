#include "frontend/sema/const_pattern.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "frontend/sema/const_tree.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class PatternMaker {
  public:
    PatternMaker(Program& program, hir::Body& body, Span span)
        : types_(program.types), program_(program), body_(body), span_(span) {}

    // Invalid after an error.
    hir::PatId pattern(const ConstTree& tree) {
        if (!check(tree)) return {};
        if (const auto* bits = std::get_if<unsigned __int128>(&tree.value))
            return push(tree.type, hir::LitPat{number(tree.type, *bits)});
        return branch(tree.type, std::get<ConstTree::Branch>(tree.value));
    }

  private:
    Types& types_;
    Program& program_;
    hir::Body& body_;
    Span span_;

    template <typename Kind>
    hir::PatId push(TypeId type, Kind kind) {
        return body_.pats.push(hir::Pat{span_, type, std::move(kind)});
    }

    bool check(const ConstTree& tree) {
        if (const auto* adt = types_.as<ty::Adt>(tree.type); adt && !derives_eq(tree.type)) {
            const std::string name = type_name(program_, tree.type);
            program_.diags.report(Diag::NonStructuralPattern, span_, name)
                .help(
                    fmt::format("write `#[derive(PartialEq)]` above the definition of `{}`", name));
            return false;
        }
        if (!types_.is<ty::Float>(tree.type)) return true;
        const hir::LitValue value = number(tree.type, std::get<unsigned __int128>(tree.value));
        if (!std::isnan(std::get<hir::FloatConst>(value).value)) return true;
        program_.diags.report(Diag::NanPattern, span_).help("a guard can ask: `x if x.is_nan()`");
        return false;
    }

    bool derives_eq(TypeId type) {
        const auto& impls = program_.impls_of_trait(program_.lang_trait("eq"), program_.head(type));
        return std::ranges::any_of(
            impls, [&](ImplId id) { return is_derived(program_, program_.impl(id)); });
    }

    hir::LitValue number(TypeId type, unsigned __int128 bits) {
        const auto* f = types_.as<ty::Float>(type);
        if (f == nullptr) return hir::IntConst{bits};
        if (f->kind == FloatTy::F32)
            return hir::FloatConst{std::bit_cast<float>(static_cast<uint32_t>(bits))};
        return hir::FloatConst{std::bit_cast<double>(static_cast<uint64_t>(bits))};
    }

    hir::PatId branch(TypeId type, const ConstTree::Branch& b) {
        if (types_.is<ty::Ref>(type)) {
            // A text is a literal together with the reference to it.
            if (const auto* text = std::get_if<std::string>(&b.parts.front().value))
                return push(type, hir::LitPat{hir::StrConst{program_.symbols.intern(*text)}});
            const hir::PatId to = pattern(b.parts.front());
            return to.valid() ? push(type, hir::DerefPat{to, false}) : to;
        }
        if (types_.is<ty::Array>(type) || types_.is<ty::Slice>(type)) {
            std::vector<hir::PatId> elements;
            for (const ConstTree& part : b.parts) {
                elements.push_back(pattern(part));
                if (!elements.back().valid()) return {};
            }
            return push(type, hir::SlicePat{std::move(elements), {}, false, {}});
        }
        std::vector<hir::FieldSubPat> subs;
        for (uint32_t i = 0; i < b.parts.size(); ++i) {
            subs.push_back({i, pattern(b.parts[i])});
            if (!subs.back().pat.valid()) return {};
        }
        const auto* adt = types_.as<ty::Adt>(type);
        if (adt != nullptr && program_.adt(adt->def).kind == AdtKind::Enum)
            return push(type, hir::VariantPat{adt->def, b.variant, std::move(subs)});
        return push(type, hir::LeafPat{std::move(subs)});
    }
};

// Somewhere in the type.
bool has_pointer(Program& p, TypeId type) {
    if (p.types.is<ty::FnPtr>(type) || p.types.is<ty::RawPtr>(type)) return true;
    bool found = false;
    p.types.each_part(type, [&](TypeId part) { found = found || has_pointer(p, part); });
    return found;
}

}  // namespace

bool is_open_constant(Program& p, ConstId id, TypeListId args) {
    if (!p.constant(id).owner.trait.valid()) return false;
    const TypeId self = p.types.list(args)[0];
    return p.types.is<ty::Param>(self) || p.types.is<ty::Projection>(self);
}

void report_open_constant(Program& p, TypeListId args, Span span) {
    p.diags.report(Diag::AssocConstPattern, span)
        .at(fmt::format("its value depends on `{}`", type_name(p, p.types.list(args)[0])))
        .help("compare with `==`, in an `if` or behind the pattern");
}

void expand_const_patterns(Program& program, hir::Body& body) {
    body.written_pats = static_cast<uint32_t>(body.pats.size());
    for (uint32_t i = 0; i < body.written_pats; ++i) {
        const hir::PatId id{i};
        const auto* named = std::get_if<hir::ConstPat>(&body.pats[id].kind);
        if (named == nullptr) continue;
        if (is_open_constant(program, named->def, named->args)) {
            report_open_constant(program, named->args, body.pats[id].span);
            body.pats[id].kind = hir::WildPat{};  // nothing more is said of it
            continue;
        }
        const std::optional<ConstTree> tree = program.const_tree(named->def, named->args);
        const hir::Pat& written = body.pats[id];
        if (!tree) {
            if (has_pointer(program, written.type))
                program.diags.report(Diag::PointerPattern, written.span,
                                     type_name(program, written.type));
            continue;
        }
        const hir::PatId value = PatternMaker(program, body, written.span).pattern(*tree);
        std::get<hir::ConstPat>(body.pats[id].kind).value = value;
    }
}

}  // namespace fleck
