#include "frontend/borrowck/liveness.h"

#include <algorithm>

namespace fleck {

using mir::BlockId;
using mir::LocalId;
using mir::Location;

// ---- What a drop may look at

bool DropRegions::may_dangle(ImplId impl, Symbol param) {
    for (const ast::Attr& a : cx_.p.ast(cx_.p.impl(impl).ast).attrs)
        if (cx_.p.symbols.text(a.name) == "fleck::may_dangle" && a.args == param) return true;
    return false;
}

// rustc-dev-guide, "Drop check": a type with a destructor uses all of its parameters, except those
// that the destructor promises only to drop; other types drop their fields.
void DropRegions::collect(TypeId t, std::vector<RegionVid>& out, std::vector<TypeId>& open) {
    const Types& types = cx_.types;
    if (!types.flags(t).has_region) return;
    if (types.is<ty::Tuple>(t) || types.is<ty::Array>(t) || types.is<ty::Slice>(t)) {
        std::vector<TypeId> parts;
        types.each_part(t, [&](TypeId part) { parts.push_back(part); });
        for (TypeId part : parts) collect(part, out, open);
        return;
    }
    if (const auto* closure = types.as<ty::Closure>(t))
        return collect(types.closure_captures(*closure), out, open);
    const auto every = [&](TypeId part) {
        cx_.for_each_region(part, [&](RegionVid r) { out.push_back(r); });
    };
    if (types.is<ty::Projection>(t)) return every(t);
    const auto* adt = types.as<ty::Adt>(t);
    if (adt == nullptr || std::find(open.begin(), open.end(), t) != open.end()) return;
    const ty::Adt k = *adt;
    if (cx_.p.is_lang(k.def, "manually_drop") || cx_.p.is_lang(k.def, "maybe_uninit")) return;
    if (cx_.p.is_lang(k.def, "owned_box") || cx_.p.is_lang(k.def, "phantom_data")) {
        collect(types.list(k.args)[0], out, open);
        return;
    }
    open.push_back(t);
    const TraitId drop = cx_.p.lang_trait("drop");
    bool has_drop = false;
    for (ImplId impl : cx_.p.impls_of_trait(drop, cx_.p.head(t))) {
        const auto* self = types.as<ty::Adt>(cx_.p.impl(impl).self_type);
        if (self == nullptr || self->def != k.def) continue;
        has_drop = true;
        const std::vector<TypeId> patterns = types.list(self->args);
        const std::vector<TypeId> args = types.list(k.args);
        for (const Region& r : types.regions(k.regions))
            if (r.kind == Region::Kind::Var) out.push_back(RegionVid(r.index));
        for (size_t i = 0; i < args.size(); ++i) {
            const auto* param = types.as<ty::Param>(patterns[i]);
            if (param != nullptr && may_dangle(impl, param->name))
                collect(args[i], out, open);
            else
                every(args[i]);
        }
        break;
    }
    if (!has_drop) {
        const Adt& item = cx_.p.adt(k.def);
        for (uint32_t v = 0; v < item.variants.size(); ++v)
            for (uint32_t f = 0; f < item.variants[v].fields.size(); ++f)
                collect(cx_.field_type(t, v, f), out, open);
    }
    open.pop_back();
}

const std::vector<RegionVid>& DropRegions::of(TypeId t) {
    const auto it = known_.find(t);
    if (it != known_.end()) return it->second;
    std::vector<RegionVid> out;
    std::vector<TypeId> open;
    collect(t, out, open);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return known_.emplace(t, std::move(out)).first->second;
}

// ---- Live points

namespace {

struct Event {
    uint32_t index;
    LocalUse use;
};

// One local at a time, backward from its uses (rustc's `LivenessResults`): the cost is that of the
// stretches in which it is live.
class LocalLiveness {
  public:
    LocalLiveness(RegionCx& cx, const Points& points, const EntryStates<InitState>& init,
                  DropRegions& drop_regions)
        : cx_(cx),
          body_(cx.body),
          points_(points),
          init_(init),
          drop_regions_(drop_regions),
          preds_(predecessors(cx.body)) {
        out_.resize(cx.region_count());
        find_chains();
        seen_.resize(body_.blocks.size());
        collect_events();
    }

    IdVec<RegionVid, PointSet> run() {
        for (const LocalId l : body_.locals.ids()) {
            if (events_[l].empty()) continue;
            std::vector<RegionVid> all;
            cx_.for_each_region(cx_.local_type[l], [&](RegionVid r) { all.push_back(r); });
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            const PointSet used = trace(l, LocalUse::Use, nullptr);
            add(all, used);
            if (!has_drop_[l.index]) continue;
            const std::vector<RegionVid>& in_drop = drop_regions_.of(cx_.local_type[l]);
            if (!in_drop.empty()) add(in_drop, trace(l, LocalUse::Drop, &used));
        }
        return std::move(out_);
    }

  private:
    // The regions that outlive a lifetime parameter: they hold at every point anyway.
    [[nodiscard]] std::vector<bool> outlive_universals() const {
        std::vector<std::vector<uint32_t>> longer_of(cx_.region_count());
        for (const Outlives& c : cx_.constraints)
            longer_of[c.shorter.index].push_back(c.longer.index);
        std::vector<bool> out(cx_.region_count());
        std::vector<uint32_t> open;
        for (const RegionVid u : cx_.universals.ids()) {
            out[u.index] = true;
            open.push_back(u.index);
        }
        while (!open.empty()) {
            const uint32_t r = open.back();
            open.pop_back();
            for (const uint32_t longer : longer_of[r]) {
                if (out[longer]) continue;
                out[longer] = true;
                open.push_back(longer);
            }
        }
        return out;
    }

    // The calls of a straight line of code each end a block: to come to the begin of the line is
    // one step.
    void find_chains() {
        chain_.resize(body_.blocks.size());
        for (const BlockId b : points_.order()) {
            const bool goes_on =
                preds_[b].size() == 1 && points_.last(preds_[b][0]) + 1 == points_.first(b);
            chain_[b] = goes_on ? chain_[preds_[b][0]] : b;
        }
    }

    void collect_events() {
        events_.resize(body_.locals.size());
        has_drop_.resize(body_.locals.size());
        exit_.resize(body_.blocks.size());
        std::vector<bool> relevant(body_.locals.size());
        const std::vector<bool> everywhere = outlive_universals();
        for (const LocalId l : body_.locals.ids())
            cx_.for_each_region(cx_.local_type[l], [&](RegionVid r) {
                if (!everywhere[r.index]) relevant[l.index] = true;
            });
        for (const BlockId b : points_.order()) {
            const mir::Block& block = body_.blocks[b];
            uint32_t i = 0;
            const auto note = [&](LocalId l, LocalUse use) {
                if (!relevant[l.index]) return;
                auto& blocks = events_[l];
                if (blocks.empty() || blocks.back().first != b) blocks.emplace_back(b, Events{});
                blocks.back().second.push_back({i, use});
                if (use == LocalUse::Drop) has_drop_[l.index] = true;
            };
            for (const mir::Statement& s : block.statements) {
                for_each_local_use(body_, s, note);
                ++i;
            }
            for_each_local_use(body_, block.terminator, note);
        }
    }

    void add(const std::vector<RegionVid>& regions, const PointSet& points) {
        if (cx_.region_count() > out_.size()) out_.resize(cx_.region_count());
        for (RegionVid r : regions)
            if (!cx_.is_universal(r)) out_[r].merge(points);
    }

    // The points from which a `kind` can be reached with no definition in between. For drops, only
    // where the local may have a value, and as far as no use keeps it alive anyway (`used`).
    PointSet trace(LocalId l, LocalUse kind, const PointSet* used) {
        std::vector<std::pair<PointId, PointId>> ranges;
        std::vector<BlockId> live_at_end;
        ++round_;
        const auto& blocks = events_[l];
        const auto entered = [&](BlockId b) {
            if (kind == LocalUse::Drop && !(init_[b] && any_init(*init_[b], l))) return;
            for (BlockId p : preds_[b]) {
                if (seen_[p] == round_) continue;
                // Ways of unwinding share their drops: this one may come from behind a move.
                if (kind == LocalUse::Drop && !any_init(at_exit(p), l)) continue;
                seen_[p] = round_;
                live_at_end.push_back(p);
            }
        };
        for (const auto& [b, events] : blocks) {
            // Backward through the block: from each `kind` up to the definition before it.
            constexpr uint32_t kNone = UINT32_MAX;
            uint32_t until = kNone;
            for (size_t e = events.size(); e-- > 0;) {
                const Event& event = events[e];
                if (event.use == kind) {
                    if (kind == LocalUse::Drop && !initialised_at(b, event.index, l)) continue;
                    if (until == kNone) until = event.index;
                } else if (event.use == LocalUse::Def && until != kNone && event.index < until) {
                    ranges.emplace_back(points_.first(b) + event.index + 1,
                                        points_.first(b) + until);
                    until = kNone;
                }
            }
            if (until == kNone) continue;
            ranges.emplace_back(points_.first(b), points_.first(b) + until);
            entered(b);
        }
        while (!live_at_end.empty()) {
            const BlockId b = live_at_end.back();
            live_at_end.pop_back();
            const auto behind = std::upper_bound(
                blocks.begin(), blocks.end(), points_.first(b),
                [&](PointId p, const auto& x) { return p < points_.first(x.first); });
            // Drops look at each block: where there is no value, they stop.
            const BlockId begin = kind == LocalUse::Use ? chain_[b] : b;
            const bool in_chain = behind != blocks.begin() &&
                                  points_.first((behind - 1)->first) >= points_.first(begin);
            const BlockId to = in_chain ? (behind - 1)->first : begin;
            std::optional<uint32_t> def;
            if (in_chain)
                for (const Event& event : (behind - 1)->second)
                    if (event.use == LocalUse::Def) def = event.index;
            const PointId from = def ? points_.first(to) + *def + 1 : points_.first(to);
            if (from <= points_.last(b)) ranges.emplace_back(from, points_.last(b));
            if (!def && !(used != nullptr && used->contains(points_.first(to)))) entered(to);
        }
        std::sort(ranges.begin(), ranges.end());
        PointSet out;
        for (const auto& [first, last] : ranges) out.add(first, last);
        return out;
    }

    // What may have a value behind the terminator, but for what a call returns.
    const InitState& at_exit(BlockId b) {
        std::optional<InitState>& known = exit_[b];
        if (known) return *known;
        known = init_[b] ? *init_[b] : InitState{};
        const InitTransfer transfer(body_);
        for (const mir::Statement& s : body_.blocks[b].statements) transfer.statement(*known, s);
        transfer.terminator(*known, body_.blocks[b].terminator);
        return *known;
    }

    // May any part of the local hold a value?
    [[nodiscard]] bool any_init(const InitState& state, LocalId l) const {
        const mir::PlaceId place = body_.places.local_place(l);
        if (!place.valid()) return false;
        bool any = false;
        for_subtree(body_.places, place,
                    [&](mir::PlaceId q) { any = any || state.maybe_init.contains(q); });
        return any;
    }
    [[nodiscard]] bool initialised_at(BlockId b, uint32_t index, LocalId l) const {
        const InitTransfer transfer(body_);
        InitState state = *init_[b];
        for (uint32_t i = 0; i < index; ++i)
            transfer.statement(state, body_.blocks[b].statements[i]);
        return any_init(state, l);
    }

    using Events = std::vector<Event>;
    RegionCx& cx_;
    const mir::Body& body_;
    const Points& points_;
    const EntryStates<InitState>& init_;
    DropRegions& drop_regions_;
    IdVec<BlockId, std::vector<BlockId>> preds_;
    IdVec<LocalId, std::vector<std::pair<BlockId, Events>>> events_;
    std::vector<bool> has_drop_;
    IdVec<BlockId, std::optional<InitState>> exit_;
    IdVec<BlockId, BlockId> chain_;  // where the straight line begins that the block is on
    IdVec<BlockId, uint32_t> seen_;  // in which round
    uint32_t round_ = 0;
    IdVec<RegionVid, PointSet> out_;
};

}  // namespace

IdVec<RegionVid, PointSet> region_liveness(RegionCx& cx, const Points& points,
                                           const EntryStates<InitState>& init,
                                           DropRegions& drop_regions) {
    return LocalLiveness(cx, points, init, drop_regions).run();
}

}  // namespace fleck
