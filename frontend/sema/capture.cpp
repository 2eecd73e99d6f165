// What closures capture (rustc's hir_typeck/upvar.rs; RFC 2229, "disjoint captures"): of the places
// that a closure uses, a set in which none is a part of another, each by reference or by value; and
// from their uses the kind of the closure. Inner closures come first: what they capture, those
// around them use.
//
//     let c = || { p.x += 1; println!("{}", q.name) };   // p.x by &mut, q.name by &: an FnMut
#include <algorithm>
#include <map>

#include "frontend/sema/place_use.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

using How = hir::Capture::How;
using StepKind = UsedPlace::Step::Kind;

namespace {

// Raw pointers are not gone through; elements and parts of one of several variants are not captured
// alone.
size_t precise_length(const Types& types, const UsedPlace& place) {
    for (size_t i = 0; i < place.path.size(); ++i) {
        const UsedPlace::Step& s = place.path[i];
        const bool raw = s.kind == StepKind::Deref && types.is<ty::RawPtr>(s.before);
        if (raw || s.kind == StepKind::Index || s.kind == StepKind::VariantField) return i;
    }
    return place.path.size();
}

class CaptureAnalysis {
  public:
    CaptureAnalysis(InferCtxt& cx, bool by_move) : cx_(cx), types_(cx.types), by_move_(by_move) {}

    void add(PlaceUseOf use) {
        cut(use, precise_length(types_, use.place));
        shorten_behind_shared(use);
        note_kind(use);
        if (by_move_)
            for_move_closure(use);
        else if (use.how == How::Value)
            cut_at_deref(use);
        keep_destructors_whole(use);
        merge(std::move(use));
    }

    [[nodiscard]] ClosureKind kind() const { return kind_; }
    // By variable, in no order.
    std::map<hir::VarId, std::vector<PlaceUseOf>> captures;

  private:
    // The first `length` steps of the place. What is changed behind a `&mut` that is left out needs
    // that reference for itself.
    void cut(PlaceUseOf& use, size_t length) {
        if (use.place.path.size() <= length) return;
        if (use.how == How::Mut)
            for (size_t i = length; i < use.place.path.size(); ++i) {
                const UsedPlace::Step& s = use.place.path[i];
                const auto* ref = types_.as<ty::Ref>(s.before);
                if (s.kind == StepKind::Deref && ref != nullptr && ref->is_mut)
                    use.how = How::Unique;
            }
        use.place.type = use.place.path[length].before;
        use.place.path.resize(length);
    }

    // Of what is read behind a `&`, the reference is as good as its parts.
    void shorten_behind_shared(PlaceUseOf& use) {
        if (use.how == How::Value) return;
        for (size_t i = use.place.path.size(); i-- > 0;) {
            const UsedPlace::Step& s = use.place.path[i];
            if (s.kind != StepKind::Deref) continue;
            const auto* ref = types_.as<ty::Ref>(s.before);
            if (ref != nullptr && !ref->is_mut) cut(use, i + 1);
            return;
        }
    }

    void note_kind(const PlaceUseOf& use) {
        if (use.how == How::Value)
            kind_ = ClosureKind::FnOnce;
        else if (use.how != How::Shared)
            kind_ = std::max(kind_, ClosureKind::FnMut);
    }

    void cut_at_deref(PlaceUseOf& use) {
        for (size_t i = 0; i < use.place.path.size(); ++i)
            if (use.place.path[i].kind == StepKind::Deref) return cut(use, i);
    }

    void for_move_closure(PlaceUseOf& use) {
        cut_at_deref(use);
        use.how = How::Value;
    }

    // Nothing is moved out of a value with a destructor.
    void keep_destructors_whole(PlaceUseOf& use) {
        if (use.how != How::Value || cx_.is_copy(use.place.type)) return;
        for (size_t i = 0; i < use.place.path.size(); ++i)
            if (drop_impl(cx_.p, use.place.path[i].before)) return cut(use, i);
    }

    [[nodiscard]] static bool is_prefix(const UsedPlace& a, const UsedPlace& b) {
        if (a.path.size() > b.path.size()) return false;
        for (size_t i = 0; i < a.path.size(); ++i)
            if (a.path[i].kind != b.path[i].kind || a.path[i].field != b.path[i].field)
                return false;
        return true;
    }

    // Of two uses of one place the stronger one counts.
    static void strengthen(PlaceUseOf& of, const PlaceUseOf& by) {
        if (by.how <= of.how) return;
        of.how = by.how;
        of.span = by.span;
    }

    void merge(PlaceUseOf use) {
        std::vector<PlaceUseOf>& list = captures[use.place.var];
        bool is_ancestor = false;
        std::vector<PlaceUseOf> kept;
        for (PlaceUseOf& other : list) {
            if (use.place.path.size() < other.place.path.size() &&
                is_prefix(use.place, other.place)) {
                is_ancestor = true;
                cut(other, use.place.path.size());
                strengthen(use, other);
            } else {
                kept.push_back(std::move(other));
            }
        }
        list = std::move(kept);
        if (!is_ancestor) {
            for (PlaceUseOf& other : list) {
                if (!is_prefix(other.place, use.place)) continue;
                cut(use, other.place.path.size());
                return strengthen(other, use);
            }
        }
        list.push_back(std::move(use));
    }

    InferCtxt& cx_;
    Types& types_;
    bool by_move_;
    ClosureKind kind_ = ClosureKind::Fn;
};

// In the order of the fields.
bool comes_before(const PlaceUseOf& a, const PlaceUseOf& b) {
    const size_t n = std::min(a.place.path.size(), b.place.path.size());
    for (size_t i = 0; i < n; ++i)
        if (a.place.path[i].field != b.place.path[i].field)
            return a.place.path[i].field < b.place.path[i].field;
    return a.place.path.size() < b.place.path.size();
}

// May the place be changed? The variable's `mut` says so, and the last reference on the way. What
// lies behind a `&` cannot be borrowed for it where the closure is made: that is told there.
bool is_mutable(const Types& types, const hir::Var& var, const UsedPlace& place) {
    bool is_mut = var.is_mut;
    for (const UsedPlace::Step& s : place.path) {
        if (s.kind != StepKind::Deref) continue;
        const auto* ref = types.as<ty::Ref>(s.before);
        if (ref != nullptr) is_mut = true;
    }
    return is_mut;
}

}  // namespace

void BodyChecker::settle_closures() {
    if (cx_.tainted()) return;
    std::vector<uint32_t> order;
    for (uint32_t i = 0; i < out_.closures.size(); ++i) order.push_back(i);
    // Those inside come first, then the text decides.
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
        const Span x = out_.closures[a].span, y = out_.closures[b].span;
        return x.end != y.end ? x.end < y.end : x.begin > y.begin;
    });
    for (const uint32_t i : order) settle_closure(i);
    cx_.select_where_possible();
}

void BodyChecker::settle_closure(uint32_t index) {
    CaptureAnalysis analysis(cx_, out_.closures[index].by_move);
    OuterUses found = outer_uses(cx_, out_, index);
    for (PlaceUseOf& use : found.uses) analysis.add(std::move(use));
    // Variables in the order in which the closure names them.
    std::vector<std::pair<Span, hir::VarId>> mentions = closures_[index].mentions;
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    hir::Closure& closure = out_.closures[index];
    const auto steps_of = [](const UsedPlace& place) {
        std::vector<hir::CaptureStep> path;
        for (const UsedPlace::Step& s : place.path)
            path.push_back({s.kind == StepKind::Deref, s.field, s.after});
        return path;
    };
    for (LookedAtPlace& l : found.looked_at) {
        l.place.path.resize(precise_length(types_, l.place));
        closure.looked_at.push_back({l.place.var, steps_of(l.place), l.span});
    }
    std::vector<TypeId> captured;
    IdSet<hir::VarId> done;
    for (const auto& [span, var] : mentions) {
        if (!done.insert(var)) continue;
        std::vector<PlaceUseOf>& list = analysis.captures[var];
        std::stable_sort(list.begin(), list.end(), comes_before);
        for (const PlaceUseOf& use : list) {
            hir::Capture capture{
                use.how,        var,      steps_of(use.place),
                use.place.type, use.span, is_mutable(types_, out_.vars[var], use.place)};
            captured.push_back(use.how == How::Value
                                   ? use.place.type
                                   : types_.ref(use.place.type, use.how != How::Shared));
            closure.captures.push_back(std::move(capture));
        }
    }
    const ty::Closure type = *types_.as<ty::Closure>(cx_.resolve(closures_[index].type));
    if (!cx_.closure_kind(type))
        (void)cx_.unify(types_.closure_kind_type(type), types_.kind_type(analysis.kind()));
    (void)cx_.unify(types_.closure_captures(type), types_.tuple(std::move(captured)));
    for (size_t i = 0; i < deferred_calls_.size(); ++i)
        if (deferred_calls_[i].closure == index) settle_call(deferred_calls_[i]);
}

}  // namespace fleck
