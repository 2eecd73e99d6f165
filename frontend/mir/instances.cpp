#include "frontend/mir/instances.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

#include "frontend/mir/visit.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class InstanceWalk {
  public:
    InstanceWalk(Program& program, const std::function<const mir::Body&(FnId)>& body,
                 DiagSink& diags)
        : p_(program), body_(body), diags_(diags) {}

    void run(FnId main) {
        add({main, kEmptyTypes}, kNobody, {});
        // In depth first: a tower of types is met before all that branches off it.
        while (!todo_.empty() && !stopped_) {
            const uint32_t next = todo_.back();
            todo_.pop_back();
            visit(next);
        }
    }

  private:
    static constexpr uint32_t kNobody = UINT32_MAX;
    // As deep as rustc goes by default.
    static constexpr size_t kMaxDepth = 128;
    // rustc's limit where pointers have 64 bits.
    static constexpr uint64_t kTooBig = uint64_t{1} << 61;

    struct Found {
        Instance what;
        uint32_t caller;  // an index, or kNobody
    };

    void visit(uint32_t index) {
        const Instance of = found_[index].what;
        const mir::Body& body = body_(of.fn);
        for (const mir::Local& l : body.locals)
            if (!fits(l, of)) return;
        for (const mir::Block& b : body.blocks) {
            const auto* call = std::get_if<mir::Call>(&b.terminator);
            if (call == nullptr) continue;
            const auto* callee = std::get_if<mir::Constant>(&call->callee);
            if (callee != nullptr)
                mention(*callee, of, index, call->fn_span.valid() ? call->fn_span : b.span);
        }
        mir::for_each_constant(body, [&](const mir::Constant& c) { mention(c, of, index, {}); });
    }

    bool fits(const mir::Local& local, const Instance& of) {
        const TypeListId type = closed(p_.types.list({local.type}), of.args);
        if (is_open(type) || least_size(p_.types.list(type)[0]) < kTooBig) return true;
        diags_.report(Diag::TypeTooBig, local.span.valid() ? local.span : p_.fn(of.fn).span,
                      type_name(p_, p_.types.list(type)[0]));
        stopped_ = true;
        return false;
    }

    // How many bytes a value has without those that only align; beyond kTooBig no matter how many.
    uint64_t least_size(TypeId type) {
        const auto [it, fresh] = sizes_.try_emplace(type, 0);
        if (!fresh) return it->second;
        const uint64_t size = std::min(kTooBig, least_size_of(type));
        return sizes_[type] = size;
    }
    uint64_t least_size_of(TypeId type) {
        const auto sum = [&](const std::vector<TypeId>& parts) {
            uint64_t size = 0;
            for (TypeId part : parts) size = std::min(kTooBig, size + least_size(part));
            return size;
        };
        if (const auto* k = p_.types.as<ty::Int>(type)) return bit_width(k->kind) / 8;
        if (p_.types.is<ty::Bool>(type)) return 1;
        if (p_.types.is<ty::Char>(type)) return 4;
        if (p_.types.is<ty::Float>(type)) return 4;
        if (p_.types.is<ty::Ref>(type) || p_.types.is<ty::RawPtr>(type)) return 8;
        if (const auto* k = p_.types.as<ty::Tuple>(type)) return sum(p_.types.list(k->elems));
        if (const auto* k = p_.types.as<ty::Array>(type)) {
            const auto* length = p_.types.as<ty::ConstValue>(k->len);
            uint64_t size = 0;
            if (length == nullptr) return 0;
            return __builtin_mul_overflow(length->bits, least_size(k->elem), &size) ? kTooBig
                                                                                    : size;
        }
        const auto* adt = p_.types.as<ty::Adt>(type);
        if (adt == nullptr) return 0;
        const ty::Adt k = *adt;
        uint64_t size = 0;
        for (const Variant& v : p_.adt(k.def).variants) {
            std::vector<TypeId> fields;
            for (const Field& f : v.fields)
                fields.push_back(normalize_closed(
                    p_, {}, p_.types.erase_regions(p_.types.subst(f.type, k.args))));
            size = std::max(size, sum(fields));
        }
        return size;
    }

    void mention(const mir::Constant& c, const Instance& of, uint32_t index, Span span) {
        if (stopped_) return;
        if (const auto* def = p_.types.as<ty::FnDef>(c.type)) {
            const FnId fn = def->def;
            const TypeListId args = closed(def->args, of.args);
            if (is_open(args)) return;
            if (const auto callee = resolve_instance(p_, {}, fn, args)) add(*callee, index, span);
        } else if (const auto* item = std::get_if<mir::ItemConst>(&c.value)) {
            const ConstId id = item->def;
            const TypeListId args = closed(item->args, of.args);
            // Those without parameters are computed in any case.
            if (args == kEmptyTypes || is_open(args)) return;
            (void)p_.known_const(id, args, c.span);
        }
    }

    void add(const Instance& what, uint32_t caller, Span span) {
        if (p_.crate_of(what.fn) == CrateId::Std || !p_.fn(what.fn).has_body) return;
        if (!seen_.insert({what.fn, what.args}).second) return;
        size_t depth = 0;
        for (uint32_t i = caller; i != kNobody; i = found_[i].caller)
            depth += found_[i].what.fn == what.fn ? 1 : 0;
        if (depth > kMaxDepth) {
            diags_
                .report(Diag::EndlessInstances, span.valid() ? span : p_.fn(what.fn).span,
                        p_.symbols.text(p_.name(what.fn)))
                .at("each call is for a larger type than the one before");
            stopped_ = true;
            return;
        }
        todo_.push_back(static_cast<uint32_t>(found_.size()));
        found_.push_back({what, caller});
    }

    TypeListId closed(TypeListId list, TypeListId args) {
        std::vector<TypeId> out = p_.types.list(p_.types.subst(list, args));
        for (TypeId& t : out) t = normalize_closed(p_, {}, p_.types.erase_regions(t));
        return p_.types.list(std::move(out));
    }
    bool is_open(TypeListId list) {
        for (TypeId t : p_.types.list(list)) {
            const TypeFlags flags = p_.types.flags(t);
            if (flags.has_param || flags.has_infer || flags.has_error) return true;
        }
        return false;
    }

    Program& p_;
    const std::function<const mir::Body&(FnId)>& body_;
    DiagSink& diags_;
    std::vector<Found> found_;
    std::vector<uint32_t> todo_;
    std::set<std::pair<FnId, TypeListId>> seen_;
    std::unordered_map<TypeId, uint64_t> sizes_;
    bool stopped_ = false;
};

}  // namespace

void check_instances(Program& program, FnId main, const std::function<const mir::Body&(FnId)>& body,
                     DiagSink& diags) {
    InstanceWalk(program, body, diags).run(main);
}

}  // namespace fleck
