#include "frontend/borrowck/loan_view.h"

#include <algorithm>

#include "frontend/borrowck/borrow_walk.h"
#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/place_conflict.h"
#include "frontend/mir/visit.h"

namespace fleck {

using mir::BlockId;
using mir::LocalId;
using mir::Location;
using mir::PlaceId;

namespace {

class Viewer {
  public:
    Viewer(BorrowFacts& facts, Program& program, const mir::Body& body)
        : f_(facts), program_(program), body_(body), transfer_(body) {}

    BodyView run() {
        view_.name = body_.name;
        for (const LocalId l : body_.locals.ids())
            if (body_.locals[l].is_user)
                f_.cx.for_each_region(f_.cx.local_type[l],
                                      [&](RegionVid r) { holders_.emplace(r.index, l); });
        for (const LoanId l : f_.loans.ids()) borrow(l);
        std::ranges::sort(view_.borrows, {}, &BorrowLines::span);
        list_paths();
        for (const BlockId b : f_.points.order())
            if (!body_.blocks[b].is_cleanup) block(b);
        add_changes();
        std::ranges::stable_sort(view_.ends, {}, &ValueEnd::line);
        return std::move(view_);
    }

  private:
    [[nodiscard]] uint32_t line(Span s) const { return program_.sources.line_col(s.begin).line; }
    [[nodiscard]] Span span_at(BlockId b, uint32_t i) const {
        const mir::Block& block = body_.blocks[b];
        return i < block.statements.size() ? block.statements[i].span : block.span;
    }

    void borrow(LoanId id) {
        const Loan& loan = f_.loans[id];
        const auto place = describe_place(program_, body_, loan.place);
        if (loan.is_fake || !place || !loan.span.valid()) return;
        BorrowLines out{
            *place,         {}, loan.kind != mir::BorrowKind::Shared, loan.span, line(loan.span),
            line(loan.span)};
        for (const BlockId b : f_.points.order()) {
            if (body_.blocks[b].is_cleanup) continue;
            for (const LoanSegment& s : f_.scopes.in_block(b))
                if (s.loan == id)
                    for (uint32_t i = s.from; i <= s.to; ++i)
                        if (span_at(b, i).valid()) out.to = std::max(out.to, line(span_at(b, i)));
        }
        RegionVid held;
        (void)f_.values.chain(loan.region, [&](RegionVid r) {
            if (!holders_.contains(r.index)) return false;
            held = r;
            return true;
        });
        if (held.valid())
            out.holder = program_.symbols.text(body_.locals[holders_.at(held.index)].name);
        view_.borrows.push_back(std::move(out));
    }

    // ---- Permissions

    struct Path {
        PlaceId place;
        std::string name;
        bool is_deref;  // of a reference: what it points to
        bool can_write;
    };

    void list_paths() {
        for (const LocalId l : body_.locals.ids()) {
            const mir::Local& local = body_.locals[l];
            const PlaceId place = body_.places.local_place(l);
            if (!(local.is_user || local.is_arg) || local.internal || !local.name.valid() ||
                !place.valid())
                continue;
            const std::string name(program_.symbols.text(local.name));
            paths_.push_back({place, name, false, local.is_mut});
            const auto* ref = program_.types.as<ty::Ref>(local.type);
            if (ref == nullptr) continue;
            PlaceId target = place;
            for (PlaceId c = body_.places[place].first_child; c.valid();
                 c = body_.places[c].next_sibling)
                if (std::holds_alternative<mir::proj::Deref>(body_.places[c].elem)) target = c;
            paths_.push_back({target, "*" + name, true, ref->is_mut});
        }
    }

    // Is it, or a part of it, without a value? What a part was moved out of cannot be used whole.
    [[nodiscard]] bool lacks_something(PlaceId place, const InitState& state) const {
        if (state.maybe_uninit.contains(place)) return true;
        if (program_.types.is<ty::Ref>(body_.places[place].type)) return false;  // not a part
        for (PlaceId c = body_.places[place].first_child; c.valid();
             c = body_.places[c].next_sibling)
            if (lacks_something(c, state)) return true;
        return false;
    }

    [[nodiscard]] Permissions permissions(const Path& path, const InitState& state, BlockId b,
                                          uint32_t i) const {
        const PlaceId root = body_.places.local_place(body_.places[path.place].local);
        if (!state.maybe_init.contains(root) || lacks_something(root, state)) return {};
        Permissions out{true, path.can_write, !path.is_deref};
        for (const LoanSegment& s : f_.scopes.in_block(b)) {
            if (i < s.from || i > s.to) continue;
            const Loan& loan = f_.loans[s.loan];
            if (loan.is_fake ||
                !borrow_conflicts(program_, body_, loan.place, false, path.place, Depth::Deep))
                continue;
            out.write = out.own = false;
            if (loan.kind != mir::BorrowKind::Shared) out.read = false;
        }
        return out;
    }

    [[nodiscard]] std::vector<Permissions> all_permissions(const InitState& state, BlockId b,
                                                           uint32_t i) const {
        std::vector<Permissions> out;
        for (const Path& p : paths_) out.push_back(permissions(p, state, b, i));
        return out;
    }

    void block(BlockId b) {
        if (!f_.init[b]) return;
        InitState state = *f_.init[b];
        const mir::Block& block = body_.blocks[b];
        auto before = all_permissions(state, b, 0);
        uint32_t i = 0;
        for (const mir::Statement& s : block.statements) {
            mir::visit_places(body_, s, [&](PlaceId p, mir::PlaceUse u) { moved(p, u, s.span); });
            transfer_.statement(state, s);
            auto after = all_permissions(state, b, i + 1);
            compare(s.span, before, after);
            before = std::move(after);
            ++i;
        }
        mir::visit_places(block.terminator,
                          [&](PlaceId p, mir::PlaceUse u) { moved(p, u, block.span); });
        if (const auto* drop = std::get_if<mir::Drop>(&block.terminator))
            if (const auto name = describe_place(program_, body_, drop->place);
                name && state.maybe_init.contains(drop->place) && block.span.valid())
                view_.ends.push_back({ValueEnd::Kind::Drop, *name, line(block.span)});
        bool first = true;
        mir::for_each_successor(block.terminator, [&](BlockId next) {
            if (!first || body_.blocks[next].is_cleanup) return;
            first = false;
            InitState out = state;
            transfer_.terminator(out, block.terminator);
            transfer_.edge(out, block.terminator, next);
            compare(block.span, before, all_permissions(out, next, 0));
        });
    }

    void moved(PlaceId place, mir::PlaceUse use, Span span) {
        if (use != mir::PlaceUse::Move || !span.valid()) return;
        if (const auto name = describe_place(program_, body_, place))
            view_.ends.push_back({ValueEnd::Kind::Move, *name, line(span)});
    }

    void compare(Span span, const std::vector<Permissions>& before,
                 const std::vector<Permissions>& after) {
        if (!span.valid()) return;
        for (size_t k = 0; k < paths_.size(); ++k) {
            if (before[k] == after[k]) continue;
            const auto [it, is_new] = net_.try_emplace({line(span), k}, before[k], after[k]);
            if (!is_new) it->second.second = after[k];
        }
    }

    void add_changes() {
        for (const auto& [key, change] : net_)
            if (change.first != change.second)
                view_.changes.push_back(
                    {key.first, paths_[key.second].name, change.first, change.second});
    }

    BorrowFacts& f_;
    Program& program_;
    const mir::Body& body_;
    InitTransfer transfer_;
    BodyView view_;
    std::unordered_map<uint32_t, LocalId> holders_;
    std::vector<Path> paths_;
    std::map<std::pair<uint32_t, size_t>, std::pair<Permissions, Permissions>> net_;
};

}  // namespace

BodyView view_loans(RegionFacts& facts, Program& program, const mir::Body& body) {
    BorrowFacts f(facts, program, body);
    return Viewer(f, program, body).run();
}

}  // namespace fleck
