#include "frontend/sema/usefulness.h"

#include <algorithm>
#include <bit>
#include <set>

#include "frontend/sema/pattern_ctor.h"

namespace fleck {
namespace {

// A pattern in the form that the algorithm works on; nodes live in one arena and never change.
using NodeId = Id<struct UsefulnessNodeTag>;
struct Node {
    Ctor ctor;
    std::vector<NodeId> fields;
    std::vector<NodeId> alts;  // not empty: an or-pattern
    hir::PatId source;
    TypeId type;
};

// The last element belongs to the first column.
using WitnessRow = std::vector<Witness>;

struct Row {
    std::vector<NodeId> pats;  // the last element belongs to the first column
    size_t arm;
    std::vector<NodeId> chosen;  // alternatives of or-patterns taken on the way here
    // Can what is found further on tell more of this row than another branch tells anyway?
    bool relevant = true;
    size_t parent = 0;         // in the rows that it was made from
    std::set<size_t> meets{};  // rows that match some value that this one matches, where looked at
};

// What was found of the rows that were made from `rows` holds for these.
void take_meets(const std::vector<Row>& made, std::vector<Row>& rows) {
    for (const Row& row : made)
        for (const size_t other : row.meets)
            if (made[other].parent != row.parent) rows[row.parent].meets.insert(made[other].parent);
}

struct Column {
    TypeId type;
    bool known_valid;
    // The matched value itself. If its type has no constructors, `match *r {}` is complete,
    // although what a reference leads to is not known to be valid.
    bool is_scrutinee = false;
};

constexpr size_t kMaxWitnesses = 16;

class Algorithm {
  public:
    Algorithm(Program& program, const hir::Body& body) : program_(program), body_(body) {}

    Usefulness run(const std::vector<UsefulnessArm>& arms, TypeId type, bool known_valid) {
        std::vector<Row> rows;
        for (size_t i = 0; i < arms.size(); ++i) {
            rows.push_back(Row{{lower(arms[i].pat)}, i, {}, true, i});
            guards_.push_back(arms[i].has_guard);
        }
        arm_useful_.resize(arms.size(), false);
        const std::vector<WitnessRow> witnesses =
            compute(rows, {Column{type, known_valid, true}}, true);
        Usefulness result;
        result.overlaps.assign(overlaps_.begin(), overlaps_.end());
        result.gaps.assign(gaps_.begin(), gaps_.end());
        for (const WitnessRow& w : witnesses)
            result.missing.push_back(witness_text(program_, w.back()));
        for (size_t i = 0; i < arms.size(); ++i) {
            if (!arm_useful_[i])
                result.unreachable.push_back(i);
            else
                find_dead_alts(rows[i].pats.front(), result.dead_alts);
        }
        return result;
    }

  private:
    // ---- From hir::Pat

    NodeId wild() {
        if (!wild_.valid()) wild_ = nodes_.push(Node{});
        return wild_;
    }

    NodeId lower(hir::PatId id) {
        const hir::Pat& pat = body_.pats[id];
        Node node;
        node.source = id;
        node.type = pat.type;
        std::visit(Overloaded{
                       [&](const hir::WildPat&) {},
                       [&](const hir::BindingPat& p) {
                           if (p.sub.valid()) node = nodes_[lower(p.sub)];
                       },
                       [&](const hir::VariantPat& p) {
                           node.ctor.kind = Ctor::Kind::Variant;
                           node.ctor.variant = p.variant;
                           node.fields = lower_fields(
                               p.subs, program_.adt(p.adt).variants[p.variant].fields.size());
                       },
                       [&](const hir::LeafPat& p) {
                           node.ctor.kind = Ctor::Kind::Single;
                           node.fields = lower_fields(p.subs, field_count(pat.type));
                       },
                       [&](const hir::DerefPat& p) {
                           node.ctor.kind = Ctor::Kind::Single;
                           node.fields = {lower(p.sub)};
                       },
                       [&](const hir::LitPat& p) {
                           if (const auto* s = std::get_if<hir::ByteStrConst>(&p.value)) {
                               node.ctor.kind = Ctor::Kind::Single;
                               node.fields = {bytes(s->bytes, pat.type)};
                               return;
                           }
                           node.ctor = literal_ctor(p.value, pat.type);
                           if (node.ctor.kind != Ctor::Kind::Str) return;
                           // A string literal is a reference to its text.
                           Node text = node;
                           text.type = program_.types.str;
                           node.ctor = Ctor{};
                           node.ctor.kind = Ctor::Kind::Single;
                           node.fields = {nodes_.push(std::move(text))};
                       },
                       [&](const hir::ConstPat& p) {
                           if (p.value.valid()) {
                               node = nodes_[lower(p.value)];
                               node.source = id;
                           } else {
                               node.ctor = opaque_ctor(uint64_t{1} << 63 | opaque_count_++);
                           }
                       },
                       [&](const hir::RangePat& p) {
                           node.ctor = range_ctor(p, pat.type);
                           ++range_count_;
                       },
                       [&](const hir::SlicePat& p) {
                           node.ctor.kind = Ctor::Kind::Slice;
                           node.ctor.prefix = static_cast<uint32_t>(p.prefix.size());
                           node.ctor.suffix = static_cast<uint32_t>(p.suffix.size());
                           node.ctor.rest = p.has_rest;
                           for (hir::PatId s : p.prefix) node.fields.push_back(lower(s));
                           for (hir::PatId s : p.suffix) node.fields.push_back(lower(s));
                       },
                       [&](const hir::OrPat& p) {
                           for (hir::PatId s : p.alts) node.alts.push_back(lower(s));
                       },
                   },
                   pat.kind);
        return nodes_.push(std::move(node));
    }

    // The elements of a byte string, which is a reference to them.
    NodeId bytes(Symbol text, TypeId reference) {
        Node node;
        node.type = program_.types.as<ty::Ref>(reference)->target;
        node.ctor.kind = Ctor::Kind::Slice;
        for (const char c : program_.symbols.text(text)) {
            Node byte;
            byte.type = program_.types.u8;
            byte.ctor = range(static_cast<uint8_t>(c), static_cast<uint8_t>(c));
            node.fields.push_back(nodes_.push(std::move(byte)));
        }
        node.ctor.prefix = static_cast<uint32_t>(node.fields.size());
        return nodes_.push(std::move(node));
    }

    std::vector<NodeId> lower_fields(const std::vector<hir::FieldSubPat>& subs, size_t count) {
        std::vector<NodeId> fields(count, wild());
        for (const hir::FieldSubPat& s : subs) {
            const NodeId sub = lower(s.pat);
            if (s.field < count) fields[s.field] = sub;
        }
        return fields;
    }

    size_t field_count(TypeId type) {
        const Types& types = program_.types;
        if (const auto* t = types.as<ty::Tuple>(type)) return types.list(t->elems).size();
        if (const auto* a = types.as<ty::Adt>(type))
            return program_.adt(a->def).variants.front().fields.size();
        return 0;
    }

    static Ctor opaque_ctor(uint64_t bits) {
        Ctor c;
        c.kind = Ctor::Kind::Opaque;
        c.opaque = bits;
        return c;
    }
    static Ctor range(U128 low, U128 high) {
        Ctor c;
        c.kind = Ctor::Kind::Range;
        c.low = low;
        c.high = high;
        return c;
    }

    Ctor literal_ctor(const hir::LitValue& value, TypeId type) {
        if (const auto* i = std::get_if<hir::IntConst>(&value)) {
            const U128 v = ordered(program_.types, i->bits, type);
            return range(v, v);
        }
        if (const auto* f = std::get_if<hir::FloatConst>(&value))
            return opaque_ctor(std::bit_cast<uint64_t>(f->value));
        Ctor c;
        c.kind = Ctor::Kind::Str;
        if (const auto* s = std::get_if<hir::StrConst>(&value)) c.text = s->text;
        return c;
    }

    Ctor range_ctor(const hir::RangePat& p, TypeId type) {
        const auto* low = p.low ? std::get_if<hir::IntConst>(&*p.low) : nullptr;
        const auto* high = p.high ? std::get_if<hir::IntConst>(&*p.high) : nullptr;
        if ((p.low && low == nullptr) || (p.high && high == nullptr))
            return opaque_ctor(uint64_t{1} << 63 | opaque_count_++);
        const auto domain = int_domain(program_.types, type);
        const U128 lo =
            low != nullptr ? ordered(program_.types, low->bits, type) : domain.front().first;
        U128 hi =
            high != nullptr ? ordered(program_.types, high->bits, type) : domain.back().second;
        if (high != nullptr && !p.high_inclusive && hi > 0) --hi;
        Ctor c = range(lo, hi);
        c.open_low = low == nullptr;
        c.open_high = high == nullptr;
        return c;
    }

    // ---- The recursion

    // Where a constructor is missing from all rows, the branch of it has no more rows than any
    // other: rows that have a wildcard here are useful, and a value is left over, in every branch
    // if they are in that one. In the other branches they are not relevant, and a branch in which
    // nothing is relevant is not entered; without that, patterns that name one column each take
    // time exponential in their number (rustc_pattern_analysis::usefulness, "Relevancy").
    std::vector<WitnessRow> compute(std::vector<Row>& unexpanded,
                                    const std::vector<Column>& columns, bool wants_witnesses) {
        if (!wants_witnesses && std::none_of(unexpanded.begin(), unexpanded.end(),
                                             [](const Row& row) { return row.relevant; }))
            return {};
        if (columns.empty()) {
            if (range_count_ > 1)
                for (size_t i = 0; i < unexpanded.size(); ++i)
                    for (size_t j = 0; j < i; ++j) unexpanded[i].meets.insert(j);
            for (const Row& row : unexpanded) {
                arm_useful_[row.arm] = true;
                for (NodeId alt : row.chosen) useful_alts_.insert(alt);
                if (!guards_[row.arm]) return {};
            }
            if (!wants_witnesses) return {};
            return {WitnessRow{}};
        }
        std::vector<Row> rows;
        for (size_t i = 0; i < unexpanded.size(); ++i) {
            Row row = unexpanded[i];
            row.parent = i;
            row.meets.clear();
            expand_alternatives(row, rows);
        }
        Column column = columns.back();
        for (const Row& row : rows)
            if (const Node& n = nodes_[row.pats.back()]; n.type.valid()) {
                column.type = n.type;
                break;
            }

        std::vector<Ctor> present, missing;
        const bool without_values = split(rows, column, present, missing);
        find_gaps(rows, missing);
        std::vector<WitnessRow> result;
        for (const Ctor& ctor : present) {
            const std::vector<Column> fields = field_columns(ctor, column);
            std::vector<WitnessRow> found =
                specialize(rows, columns, ctor, fields, missing.empty(), wants_witnesses);
            // A constant known only by its name is one of the other values, too.
            if (ctor.kind == Ctor::Kind::Opaque) continue;
            for (WitnessRow& w : found) {
                Witness head{ctor, {}, column.type};
                for (size_t i = 0; i < fields.size(); ++i) {
                    head.fields.push_back(std::move(w.back()));
                    w.pop_back();
                }
                w.push_back(std::move(head));
                result.push_back(std::move(w));
            }
        }
        // A pattern for what no value can be is not told to be of no use, unless it is all of the
        // scrutinee that has no values.
        const bool is_told = column.is_scrutinee && column.known_valid && has_no_ctors(column.type);
        if (!missing.empty() || (without_values && !is_told)) {
            const bool none_named = std::all_of(present.begin(), present.end(), [](const Ctor& c) {
                return c.kind == Ctor::Kind::Opaque;
            });
            Ctor any;
            any.kind = Ctor::Kind::Missing;
            for (const WitnessRow& w :
                 specialize(rows, columns, any, {}, true, wants_witnesses && !missing.empty()))
                for (const Ctor& ctor : none_named ? std::vector<Ctor>{Ctor{}} : missing) {
                    WitnessRow full = w;
                    Witness head{ctor, {}, column.type};
                    for (const Column& f : field_columns(ctor, column))
                        head.fields.push_back(Witness{Ctor{}, {}, f.type});
                    full.push_back(std::move(head));
                    result.push_back(std::move(full));
                }
        }
        take_meets(rows, unexpanded);
        if (result.size() > kMaxWitnesses) result.resize(kMaxWitnesses);
        return result;
    }

    // ---- Ranges that share one value, or leave one out

    const Ctor* range_of(const Row& row) const {
        const Ctor& c = nodes_[row.pats.back()].ctor;
        return c.kind == Ctor::Kind::Range ? &c : nullptr;
    }

    void find_gaps(const std::vector<Row>& rows, const std::vector<Ctor>& missing) {
        for (const Ctor& gap : missing) {
            if (gap.kind != Ctor::Kind::Range || gap.low != gap.high) continue;
            for (const Row& row : rows)
                if (const Ctor* c = range_of(row); c != nullptr && c->high + 1 == gap.low)
                    gaps_.insert(nodes_[row.pats.back()].source);
        }
    }

    // `made` are those of `rows` that match the one value `shared`.
    void find_overlaps(const std::vector<Row>& rows, const std::vector<Row>& made,
                       const Ctor& shared) {
        if (shared.kind != Ctor::Kind::Range || shared.low != shared.high) return;
        std::vector<size_t> ending, beginning;
        for (size_t i = 0; i < made.size(); ++i) {
            const Row& row = rows[made[i].parent];
            const Ctor* c = range_of(row);
            const bool begins = c != nullptr && c->low == shared.low && !c->open_low;
            const bool ends = c != nullptr && c->high == shared.low && !c->open_high;
            if (begins == ends) continue;
            for (const size_t other : begins ? ending : beginning)
                if (made[i].meets.contains(other))
                    overlaps_.emplace(nodes_[row.pats.back()].source,
                                      nodes_[rows[made[other].parent].pats.back()].source);
            (begins ? beginning : ending).push_back(i);
        }
    }

    void expand_alternatives(const Row& row, std::vector<Row>& out) {
        const std::vector<NodeId> alts = nodes_[row.pats.back()].alts;
        if (alts.empty()) {
            out.push_back(row);
            return;
        }
        for (NodeId alt : alts) {
            Row next = row;
            next.pats.back() = alt;
            next.chosen.push_back(alt);
            expand_alternatives(next, out);
        }
    }

    std::vector<WitnessRow> specialize(std::vector<Row>& rows, const std::vector<Column>& columns,
                                       const Ctor& ctor, const std::vector<Column>& fields,
                                       bool is_relevant, bool wants_witnesses) {
        std::vector<Column> next_columns(columns.begin(), columns.end() - 1);
        next_columns.insert(next_columns.end(), fields.rbegin(), fields.rend());
        std::vector<Row> next;
        for (size_t i = 0; i < rows.size(); ++i) {
            const Row& row = rows[i];
            const NodeId head_id = row.pats.back();
            if (!ctor_covers(nodes_[head_id].ctor, ctor)) continue;
            const bool is_wild = nodes_[head_id].ctor.kind == Ctor::Kind::Wild;
            Row r{{row.pats.begin(), row.pats.end() - 1},
                  row.arm,
                  row.chosen,
                  row.relevant && (is_relevant || !is_wild),
                  i};
            const std::vector<NodeId> subs = sub_patterns(head_id, ctor, fields.size());
            r.pats.insert(r.pats.end(), subs.rbegin(), subs.rend());
            next.push_back(std::move(r));
        }
        std::vector<WitnessRow> found = compute(next, next_columns, wants_witnesses && is_relevant);
        find_overlaps(rows, next, ctor);
        take_meets(next, rows);
        return found;
    }

    std::vector<NodeId> sub_patterns(NodeId head_id, const Ctor& ctor, size_t arity) {
        const NodeId any = wild();
        const Node& head = nodes_[head_id];
        if (head.ctor.kind == Ctor::Kind::Wild) return std::vector<NodeId>(arity, any);
        if (ctor.kind != Ctor::Kind::Slice) return head.fields;
        std::vector<NodeId> subs(head.fields.begin(), head.fields.begin() + head.ctor.prefix);
        subs.resize(arity - head.ctor.suffix, any);
        subs.insert(subs.end(), head.fields.begin() + head.ctor.prefix, head.fields.end());
        return subs;
    }

    // What a value built by `ctor` holds.
    std::vector<Column> field_columns(const Ctor& ctor, const Column& column) {
        Types& types = program_.types;
        std::vector<Column> result;
        if (ctor.kind == Ctor::Kind::Slice) {
            TypeId elem;
            if (const auto* a = types.as<ty::Array>(column.type)) elem = a->elem;
            if (const auto* s = types.as<ty::Slice>(column.type)) elem = s->elem;
            result.assign(ctor.prefix + ctor.suffix, Column{elem, column.known_valid});
        } else if (ctor.kind == Ctor::Kind::Variant || ctor.kind == Ctor::Kind::Single) {
            if (const auto* t = types.as<ty::Tuple>(column.type))
                for (TypeId e : types.list(t->elems)) result.push_back({e, column.known_valid});
            else if (const auto* r = types.as<ty::Ref>(column.type))
                result.push_back({r->target, false});
            else if (const auto* a = types.as<ty::Adt>(column.type)) {
                const TypeListId args = a->args;
                for (const Field& f : program_.adt(a->def).variants[ctor.variant].fields)
                    result.push_back({types.subst(f.type, args), column.known_valid});
            }
        }
        return result;
    }

    // ---- Constructor splitting

    // The constructors of the column's type, split so that each row covers a piece wholly or not
    // at all: those that some row names go to `present`, the others to `missing`, if they must be
    // covered. Are there others without values, as `Err` of `Result<T, !>` is?
    bool split(const std::vector<Row>& rows, const Column& column, std::vector<Ctor>& present,
               std::vector<Ctor>& missing) {
        std::vector<Ctor> heads;
        for (const Row& row : rows) {
            const Ctor& c = nodes_[row.pats.back()].ctor;
            if (c.kind != Ctor::Kind::Wild) heads.push_back(c);
        }
        for (const Ctor& c : heads)
            if (c.kind == Ctor::Kind::Opaque &&
                std::none_of(present.begin(), present.end(),
                             [&](const Ctor& p) { return same_ctor(p, c); }))
                present.push_back(c);
        const Types& types = program_.types;
        const TypeId type = column.type;
        if (is_int_like(program_.types, type)) {
            split_ranges(heads, type, present, missing);
        } else if (types.is<ty::Array>(type) || types.is<ty::Slice>(type)) {
            split_slices(heads, type, present, missing);
        } else if (types.is<ty::Never>(type)) {
            if (!column.known_valid && !column.is_scrutinee) missing.push_back(Ctor{});
            return true;
        } else if (const auto* adt = types.as<ty::Adt>(type);
                   adt != nullptr && program_.adt(adt->def).kind == AdtKind::Enum) {
            return split_variants(heads, *adt, column, present, missing);
        } else if (types.is<ty::Tuple>(type) || types.is<ty::Ref>(type) || adt != nullptr) {
            Ctor single;
            single.kind = Ctor::Kind::Single;
            const bool named = !heads.empty(), without_values = !named && is_empty(program_, type);
            if (!(column.known_valid && without_values))
                (named ? present : missing).push_back(single);
            return without_values;
        } else {  // str, floats, and what is known only by its name
            for (const Ctor& c : heads)
                if (c.kind != Ctor::Kind::Opaque &&
                    std::none_of(present.begin(), present.end(),
                                 [&](const Ctor& p) { return same_ctor(p, c); }))
                    present.push_back(c);
            missing.push_back(Ctor{});
        }
        return false;
    }

    bool has_no_ctors(TypeId type) const {
        const auto* adt = program_.types.as<ty::Adt>(type);
        return program_.types.is<ty::Never>(type) ||
               (adt != nullptr && program_.adt(adt->def).kind == AdtKind::Enum &&
                program_.adt(adt->def).variants.empty());
    }

    bool split_variants(const std::vector<Ctor>& heads, const ty::Adt& adt, const Column& column,
                        std::vector<Ctor>& present, std::vector<Ctor>& missing) {
        const size_t count = program_.adt(adt.def).variants.size();
        std::vector<bool> named(count, false);
        for (const Ctor& c : heads)
            if (c.kind == Ctor::Kind::Variant) named[c.variant] = true;
        bool without_values = count == 0;
        for (uint32_t v = 0; v < count; ++v) {
            Ctor c;
            c.kind = Ctor::Kind::Variant;
            c.variant = v;
            const bool has_none = !named[v] && variant_is_empty(program_, adt, v);
            without_values |= has_none;
            if (named[v])
                present.push_back(c);
            else if (!column.known_valid || !has_none)
                missing.push_back(c);
        }
        if (count == 0 && !column.known_valid && !column.is_scrutinee) missing.push_back(Ctor{});
        return without_values;
    }

    void split_ranges(const std::vector<Ctor>& heads, TypeId type, std::vector<Ctor>& present,
                      std::vector<Ctor>& missing) {
        for (const auto& [domain_low, domain_high] : int_domain(program_.types, type)) {
            // Each boundary is the first value of a piece.
            std::vector<U128> starts = {domain_low};
            for (const Ctor& c : heads) {
                if (c.kind != Ctor::Kind::Range) continue;
                if (c.low > domain_low && c.low <= domain_high) starts.push_back(c.low);
                if (c.high >= domain_low && c.high < domain_high) starts.push_back(c.high + 1);
            }
            std::sort(starts.begin(), starts.end());
            starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
            for (size_t i = 0; i < starts.size(); ++i) {
                const Ctor piece =
                    range(starts[i], i + 1 < starts.size() ? starts[i + 1] - 1 : domain_high);
                const bool named = std::any_of(heads.begin(), heads.end(), [&](const Ctor& c) {
                    return ctor_covers(c, piece);
                });
                (named ? present : missing).push_back(piece);
            }
        }
    }

    void split_slices(const std::vector<Ctor>& heads, TypeId type, std::vector<Ctor>& present,
                      std::vector<Ctor>& missing) {
        uint32_t prefix = 0, suffix = 0, fixed = 0;
        bool any_fixed = false;
        for (const Ctor& c : heads) {
            if (c.kind != Ctor::Kind::Slice) continue;
            if (c.rest) {
                prefix = std::max(prefix, c.prefix);
                suffix = std::max(suffix, c.suffix);
            } else {
                fixed = std::max(fixed, c.prefix + c.suffix);
                any_fixed = true;
            }
        }
        const auto add = [&](uint32_t p, uint32_t s, bool rest) {
            Ctor c;
            c.kind = Ctor::Kind::Slice;
            c.prefix = p;
            c.suffix = s;
            c.rest = rest;
            const bool named = std::any_of(heads.begin(), heads.end(),
                                           [&](const Ctor& h) { return ctor_covers(h, c); });
            (named ? present : missing).push_back(c);
        };
        const Types& types = program_.types;
        if (const auto* a = types.as<ty::Array>(type))
            if (const auto* n = types.as<ty::ConstValue>(a->len)) {
                // All values have one length: the middle that no pattern names is left out.
                if (any_fixed)
                    add(static_cast<uint32_t>(n->bits), 0, false);
                else
                    add(prefix, suffix, true);
                return;
            }
        const uint32_t max_len = std::max(any_fixed ? fixed + 1 : 0, prefix + suffix);
        for (uint32_t len = 0; len < max_len; ++len) add(len, 0, false);
        if (prefix + suffix < max_len) prefix = max_len - suffix;
        add(prefix, suffix, true);
    }

    // ---- Results

    void find_dead_alts(NodeId id, std::vector<hir::PatId>& out) {
        const Node& node = nodes_[id];
        for (NodeId alt : node.alts) {
            if (!useful_alts_.contains(alt))
                out.push_back(nodes_[alt].source);
            else
                find_dead_alts(alt, out);
        }
        for (NodeId f : node.fields) find_dead_alts(f, out);
    }

    Program& program_;
    const hir::Body& body_;
    IdVec<NodeId, Node> nodes_;
    NodeId wild_;
    std::vector<bool> guards_, arm_useful_;
    IdSet<NodeId> useful_alts_;
    uint64_t opaque_count_ = 0;
    size_t range_count_ = 0;
    std::set<std::pair<hir::PatId, hir::PatId>> overlaps_;
    std::set<hir::PatId> gaps_;
};

}  // namespace

Usefulness compute_usefulness(Program& program, const hir::Body& body,
                              const std::vector<UsefulnessArm>& arms, TypeId type,
                              bool known_valid) {
    return Algorithm(program, body).run(arms, type, known_valid);
}

}  // namespace fleck
