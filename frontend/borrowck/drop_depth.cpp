#include "frontend/borrowck/drop_depth.h"

#include <algorithm>
#include <set>
#include <vector>

#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// The types that the drop of a value goes through, as rustc's drop check walks them.
class DropWalk {
  public:
    explicit DropWalk(Program& program) : p_(program), types_(program.types) {}

    bool ends(TypeId type) {
        std::vector<std::pair<TypeId, size_t>> todo{{types_.erase_regions(type), 0}};
        std::set<TypeId> seen;
        while (!todo.empty()) {
            const auto [next, depth] = todo.back();
            todo.pop_back();
            if (finite_.contains(next) || !seen.insert(next).second) continue;
            if (depth > kMaxDepth) return false;
            for (TypeId part : parts(next)) todo.emplace_back(part, depth + 1);
        }
        finite_.merge(seen);
        return true;
    }

  private:
    // As deep as rustc goes by default.
    static constexpr size_t kMaxDepth = 128;

    std::vector<TypeId> parts(TypeId type) {
        std::vector<TypeId> out;
        if (types_.is<ty::Tuple>(type) || types_.is<ty::Array>(type) || types_.is<ty::Slice>(type))
            types_.each_part(type, [&](TypeId part) { out.push_back(part); });
        const auto* adt = types_.as<ty::Adt>(type);
        if (adt == nullptr) return out;
        const ty::Adt k = *adt;
        if (p_.is_lang(k.def, "manually_drop") || p_.is_lang(k.def, "maybe_uninit")) return out;
        if (p_.is_lang(k.def, "owned_box") || p_.is_lang(k.def, "phantom_data"))
            return {types_.list(k.args)[0]};
        // The library's destructors drop what they hold; those of the program may look at it.
        if (drop_impl(p_, type).has_value())
            return p_.crate_of(k.def) == CrateId::Std ? types_.list(k.args) : out;
        for (const Variant& v : p_.adt(k.def).variants)
            for (const Field& f : v.fields)
                out.push_back(types_.erase_regions(types_.subst(f.type, k.args)));
        return out;
    }

    Program& p_;
    Types& types_;
    std::set<TypeId> finite_;  // whose parts come to an end
};

}  // namespace

bool check_drop_depth(Program& program, const mir::Body& body, DiagSink& diags) {
    DropWalk walk(program);
    std::set<mir::LocalId> told;
    for (const mir::Block& b : body.blocks) {
        const auto* drop = std::get_if<mir::Drop>(&b.terminator);
        if (drop == nullptr) continue;
        const mir::LocalId local = body.places[drop->place].local;
        const mir::Local& info = body.locals[local];
        if (walk.ends(info.type) || !told.insert(local).second) continue;
        diags
            .report(Diag::EndlessDrop, info.span.valid() ? info.span : b.span,
                    type_name(program, info.type))
            .at("each value inside is of a larger type than the one around it");
    }
    return told.empty();
}

}  // namespace fleck
