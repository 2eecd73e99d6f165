#include "frontend/borrowck/elaborate.h"

#include <map>

#include "frontend/borrowck/init_state.h"
#include "frontend/sema/infer.h"

namespace fleck {

using mir::BlockId;
using mir::LocalId;
using mir::PlaceId;
using mir::PlaceUse;

namespace {

// `&*r` of a coercion is `r` again, for a shared r: only the checkers see a difference.
void copy_reborrows(const Types& types, mir::Body& body) {
    for (mir::Block& block : body.blocks)
        for (mir::Statement& s : block.statements) {
            auto* a = std::get_if<mir::Assign>(&s.op);
            const auto* ref = a != nullptr ? std::get_if<mir::Ref>(&a->value) : nullptr;
            if (ref == nullptr || !ref->is_adjustment || ref->kind != mir::BorrowKind::Shared)
                continue;
            const mir::Place& target = body.places[ref->place];
            if (!target.parent.valid() || !std::holds_alternative<mir::proj::Deref>(target.elem))
                continue;
            const auto* from = types.as<ty::Ref>(body.places[target.parent].type);
            if (from != nullptr && !from->is_mut) a->value = mir::Use{mir::Copy{target.parent}};
        }
}

void strip_checker_parts(mir::Body& body) {
    for (mir::Block& block : body.blocks) {
        std::erase_if(block.statements, [](const mir::Statement& s) {
            if (const auto* a = std::get_if<mir::Assign>(&s.op)) {
                const auto* ref = std::get_if<mir::Ref>(&a->value);
                return ref != nullptr && ref->is_fake;
            }
            return std::holds_alternative<mir::FakeRead>(s.op) ||
                   std::holds_alternative<mir::PlaceMention>(s.op) ||
                   std::holds_alternative<mir::AscribeType>(s.op) ||
                   std::holds_alternative<mir::Nop>(s.op);
        });
        if (const auto* edge = std::get_if<mir::FalseEdge>(&block.terminator))
            block.terminator = mir::Goto{edge->real};
        else if (const auto* head = std::get_if<mir::FalseUnwind>(&block.terminator))
            block.terminator = mir::Goto{head->real};
    }
}

class Elaborator {
  public:
    Elaborator(Program& program, mir::Body& body)
        : program_(program), body_(body), transfer_(body) {
        if (const auto owner = body_owner(body)) env_ = param_env(program, *owner);
        track_places();
    }

    void run() {
        const EntryStates<InitState> entry = solve_forward(body_, transfer_.at_start(), transfer_);
        original_blocks_ = body_.blocks.size();
        for (uint32_t i = 0; i < original_blocks_; ++i) {
            const BlockId b(i);
            const auto* drop = std::get_if<mir::Drop>(&body_.blocks[b].terminator);
            if (drop == nullptr || !entry[b]) continue;
            state_ = *entry[b];
            for (const mir::Statement& s : body_.blocks[b].statements)
                transfer_.statement(state_, s);
            rewrite(b, *drop);
        }
        if (!flags_.empty()) maintain_flags();
    }

  private:
    // Places that are moved, assigned or dropped on their own, and what contains them; not what
    // lies behind a reference.
    void track_places() {
        const auto track = [&](PlaceId p, PlaceUse u) {
            if (u != PlaceUse::Move && u != PlaceUse::Store && u != PlaceUse::CallStore &&
                u != PlaceUse::Drop)
                return;
            if (!owned(p)) return;
            for_each_moved(body_.places, p, [&](PlaceId part) {
                for (PlaceId q = part; q.valid(); q = body_.places[q].parent)
                    if (!tracked_.insert(q)) break;
            });
        };
        for (const mir::Block& block : body_.blocks) {
            for (const mir::Statement& s : block.statements) mir::visit_places(body_, s, track);
            mir::visit_places(block.terminator, track);
        }
    }

    [[nodiscard]] bool owned(PlaceId p) const {
        for (; body_.places[p].parent.valid(); p = body_.places[p].parent) {
            const mir::Place& node = body_.places[p];
            if (std::holds_alternative<mir::proj::Index>(node.elem)) return false;
            if (std::holds_alternative<mir::proj::Deref>(node.elem) &&
                !program_.is_box(body_.places[node.parent].type))
                return false;
        }
        return true;
    }

    bool needs_drop(TypeId t) {
        const auto [it, fresh] = needs_drop_.try_emplace(t, false);
        if (fresh) it->second = fleck::needs_drop(program_, env_, t);
        return it->second;
    }

    void rewrite(BlockId b, const mir::Drop drop) {
        if (!owned(drop.place)) return;  // what lies behind a reference is whole
        here_ = {body_.blocks[b].span, body_.blocks[b].scope, body_.blocks[b].is_cleanup,
                 drop.replace};
        const BlockId entry = drop_path(drop.place, drop.target, drop.unwind);
        body_.blocks[b].terminator = mir::Goto{entry};
    }

    BlockId new_block(mir::Terminator terminator) {
        mir::Block block;
        block.terminator = std::move(terminator);
        block.span = here_.span;
        block.scope = here_.scope;
        block.is_cleanup = here_.cleanup;
        return body_.blocks.push(std::move(block));
    }

    BlockId emit_drop(PlaceId place, BlockId succ, BlockId unwind, bool box_shell = false) {
        const BlockId b = new_block(mir::Drop{place, succ, unwind, here_.replace, box_shell});
        if (!box_shell) drop_blocks_.emplace_back(b, place);
        return b;
    }

    // Behind the drop that did not happen: for the narrator.
    BlockId skipped(PlaceId place, BlockId succ) {
        if (here_.cleanup || !body_.locals[body_.places[place].local].is_user) return succ;
        const BlockId b = new_block(mir::Goto{succ});
        body_.blocks[b].statements.push_back({here_.span, here_.scope, mir::DropSkipped{place}});
        return b;
    }

    LocalId flag(PlaceId path) {
        const auto [it, fresh] = flags_.try_emplace(path);
        if (fresh) {
            mir::Local l;
            l.type = program_.types.boolean;
            l.span = body_.locals[body_.places[path].local].span;
            l.is_mut = true;
            l.is_drop_flag = true;
            l.flagged = path;
            it->second = body_.locals.push(l);
        }
        return it->second;
    }

    BlockId test_flag(PlaceId path, BlockId if_set, BlockId if_clear) {
        const PlaceId f = body_.places.of_local(flag(path), program_.types.boolean);
        return new_block(
            mir::SwitchInt{mir::Copy{f}, program_.types.boolean, {{0, if_clear}}, if_set});
    }

    // Drops `place`, which has a value exactly when the path `governor` has one.
    BlockId drop_governed(PlaceId place, PlaceId governor, BlockId succ, BlockId unwind,
                          bool box_shell = false) {
        if (!needs_drop(body_.places[place].type)) return succ;
        if (!state_.maybe_init.contains(governor))
            return place == governor ? skipped(place, succ) : succ;
        const BlockId drop = emit_drop(place, succ, unwind, box_shell);
        if (!state_.maybe_uninit.contains(governor)) return drop;
        return test_flag(governor, drop, place == governor ? skipped(place, succ) : succ);
    }

    [[nodiscard]] bool has_tracked_part(PlaceId p) const {
        for (PlaceId c = body_.places[p].first_child; c.valid(); c = body_.places[c].next_sibling)
            if (tracked_.contains(c)) return true;
        return false;
    }

    BlockId drop_path(PlaceId p, BlockId succ, BlockId unwind) {
        if (!needs_drop(body_.places[p].type)) return succ;
        if (!has_tracked_part(p)) return drop_governed(p, p, succ, unwind);
        bool live = false;
        bool dead = false;
        for_subtree(body_.places, p, [&](PlaceId q) {
            if (!tracked_.contains(q)) return;
            live |= state_.maybe_init.contains(q);
            dead |= state_.maybe_uninit.contains(q);
        });
        if (!live) return skipped(p, succ);
        if (!dead) return emit_drop(p, succ, unwind);
        bool part_differs = false;
        const bool p_live = state_.maybe_init.contains(p);
        const bool p_dead = state_.maybe_uninit.contains(p);
        for_subtree(body_.places, p, [&](PlaceId q) {
            if (tracked_.contains(q) && needs_drop(body_.places[q].type))
                part_differs |= moved_alone(q, p) || state_.maybe_init.contains(q) != p_live ||
                                state_.maybe_uninit.contains(q) != p_dead;
        });
        if (!part_differs) return drop_governed(p, p, succ, unwind);
        return open(p, succ, unwind);
    }

    // A part that is moved or assigned apart from `p` somewhere: its flag may differ although its
    // bits do not.
    [[nodiscard]] bool moved_alone(PlaceId q, PlaceId p) const { return q != p && !is_downcast(q); }
    [[nodiscard]] bool is_downcast(PlaceId q) const {
        return body_.places[q].parent.valid() &&
               std::holds_alternative<mir::proj::Downcast>(body_.places[q].elem);
    }

    struct Part {
        PlaceId place;
        bool tracked;
        bool box_shell = false;
        PlaceId governor;  // of an untracked part
    };

    // One drop per part, in order; a panic in one still drops the later ones.
    BlockId ladder(const std::vector<Part>& parts, BlockId succ, BlockId unwind) {
        BlockId next_unwind = unwind;
        std::vector<BlockId> unwinds(parts.size() + 1);
        if (!here_.cleanup) {
            here_.cleanup = true;
            if (!next_unwind.valid()) next_unwind = new_block(mir::UnwindResume{});
            unwinds[parts.size()] = next_unwind;
            for (size_t i = parts.size(); i-- > 1;)
                unwinds[i] = next_unwind = drop_part(parts[i], next_unwind, BlockId());
            here_.cleanup = false;
            if (parts.size() == 1) unwinds[1] = next_unwind;
        }
        BlockId next = succ;
        for (size_t i = parts.size(); i-- > 0;) next = drop_part(parts[i], next, unwinds[i + 1]);
        return next;
    }

    BlockId drop_part(const Part& part, BlockId succ, BlockId unwind) {
        if (part.tracked) return drop_path(part.place, succ, unwind);
        return drop_governed(part.place, part.governor, succ, unwind, part.box_shell);
    }

    Part part_of(PlaceId p, mir::ProjElem elem, TypeId type, PlaceId governor) {
        const PlaceId child = body_.places.project(p, elem, type);
        return {child, tracked_.contains(child), false, governor};
    }

    BlockId open(PlaceId p, BlockId succ, BlockId unwind) {
        Types& types = program_.types;
        const TypeId type = body_.places[p].type;
        if (flags_.contains(p) || state_.maybe_uninit.contains(p)) succ = clear_flag(p, succ);
        if (const auto* tuple = types.as<ty::Tuple>(type)) {
            std::vector<Part> parts;
            const std::vector<TypeId> elems = types.list(tuple->elems);
            for (uint32_t i = 0; i < elems.size(); ++i)
                parts.push_back(part_of(p, mir::proj::Field{i}, elems[i], p));
            return ladder(parts, succ, unwind);
        }
        if (const auto* closure = types.as<ty::Closure>(type)) {
            std::vector<Part> parts;
            const auto* captured = types.as<ty::Tuple>(types.closure_captures(*closure));
            const std::vector<TypeId> elems = types.list(captured->elems);
            for (uint32_t i = 0; i < elems.size(); ++i)
                parts.push_back(part_of(p, mir::proj::Field{i}, elems[i], p));
            return ladder(parts, succ, unwind);
        }
        if (program_.is_box(type)) {
            std::vector<Part> parts{part_of(p, mir::proj::Deref{}, program_.box_inner(type), p),
                                    {p, false, true, p}};
            return ladder(parts, succ, unwind);
        }
        if (const auto* array = types.as<ty::Array>(type))
            return open_array(p, *array, succ, unwind);
        const auto* adt = types.as<ty::Adt>(type);
        FLECK_CHECK(adt != nullptr,
                    "only tuples, arrays, boxes, structs and enums are moved in parts");
        const Adt& def = program_.adt(adt->def);
        if (def.kind == AdtKind::Struct)
            return ladder(fields(p, p, def.variants[0], adt->args), succ, unwind);
        return open_enum(p, def, adt->args, succ, unwind);
    }

    std::vector<Part> fields(PlaceId p, PlaceId governor, const Variant& variant, TypeListId args) {
        std::vector<Part> parts;
        for (uint32_t i = 0; i < variant.fields.size(); ++i) {
            const TypeId t = normalize_closed(
                program_, env_,
                program_.types.erase_regions(program_.types.subst(variant.fields[i].type, args)));
            parts.push_back(part_of(p, mir::proj::Field{i}, t, governor));
        }
        return parts;
    }

    BlockId open_enum(PlaceId p, const Adt& def, TypeListId args, BlockId succ, BlockId unwind) {
        const BlockId whole = drop_governed(p, p, succ, unwind);
        std::vector<std::pair<unsigned __int128, BlockId>> cases;
        for (uint32_t v = 0; v < def.variants.size(); ++v) {
            PlaceId variant;
            for (PlaceId c = body_.places[p].first_child; c.valid();
                 c = body_.places[c].next_sibling)
                if (const auto* d = std::get_if<mir::proj::Downcast>(&body_.places[c].elem);
                    d != nullptr && d->variant == v)
                    if (tracked_.contains(c)) variant = c;
            if (!variant.valid()) continue;
            cases.emplace_back(static_cast<unsigned __int128>(def.variants[v].discriminant),
                               ladder(fields(variant, p, def.variants[v], args), succ, unwind));
        }
        const TypeId tag_type =
            def.repr ? program_.types.int_type(*def.repr) : program_.types.isize;
        mir::Local tag;
        tag.type = tag_type;
        tag.span = here_.span;
        const PlaceId tag_place = body_.places.of_local(body_.locals.push(tag), tag_type);
        const unsigned width = bit_width(std::get<ty::Int>(program_.types.kind(tag_type)).kind);
        for (auto& c : cases)
            if (width < 128) c.first &= (static_cast<unsigned __int128>(1) << width) - 1;
        const BlockId test =
            new_block(mir::SwitchInt{mir::Copy{tag_place}, tag_type, std::move(cases), whole});
        body_.blocks[test].statements.push_back(
            {here_.span, here_.scope, mir::Assign{tag_place, mir::Discriminant{p}}});
        if (!state_.maybe_uninit.contains(p)) return test;
        return test_flag(p, test, skipped(p, succ));
    }

    BlockId open_array(PlaceId p, const ty::Array& array, BlockId succ, BlockId unwind) {
        const auto* len = program_.types.as<ty::ConstValue>(array.len);
        FLECK_CHECK(len != nullptr, "an array that is moved in parts has a known length");
        const TypeId elem = array.elem;
        std::vector<Part> parts;  // the last elements first, as rustc has it
        for (auto end = static_cast<uint64_t>(len->bits); end > 0;) {
            PlaceId element = tracked_element(p, end - 1);
            if (element.valid()) {
                parts.push_back({element, true, false, element});
                --end;
                continue;
            }
            uint64_t begin = end - 1;
            while (begin > 0 && !tracked_element(p, begin - 1).valid()) --begin;
            const TypeId run = program_.types.array(elem, end - begin);
            parts.push_back({body_.places.project(p, mir::proj::Subslice{begin, end, false}, run),
                             false, false, p});
            end = begin;
        }
        return ladder(parts, succ, unwind);
    }

    // The place of an array's element that is moved on its own somewhere.
    [[nodiscard]] PlaceId tracked_element(PlaceId array, uint64_t i) const {
        for (PlaceId c = body_.places[array].first_child; c.valid();
             c = body_.places[c].next_sibling)
            if (const auto* k = std::get_if<mir::proj::ConstantIndex>(&body_.places[c].elem);
                k != nullptr && k->offset == i && tracked_.contains(c))
                return c;
        return PlaceId{};
    }

    BlockId clear_flag(PlaceId p, BlockId succ) {
        const BlockId b = new_block(mir::Goto{succ});
        drop_blocks_.emplace_back(b, p);
        return b;
    }

    // ---- Flags

    mir::Statement set_flag(LocalId f, bool value, Span span, mir::ScopeId scope) {
        mir::Constant c;
        c.type = program_.types.boolean;
        c.value = mir::ScalarConst{value ? 1u : 0u};
        c.span = span;
        return {span, scope,
                mir::Assign{body_.places.of_local(f, program_.types.boolean), mir::Use{c}}};
    }

    // Appends what a use of `place` does to the flags of `place` and its parts.
    void update(std::vector<mir::Statement>& out, PlaceId place, bool value, Span span,
                mir::ScopeId scope) {
        for_subtree(body_.places, place, [&](PlaceId q) {
            if (const auto it = flags_.find(q); it != flags_.end())
                out.push_back(set_flag(it->second, value, span, scope));
        });
    }

    void maintain_flags() {
        for (uint32_t i = 0; i < original_blocks_; ++i) {
            const BlockId b(i);
            std::vector<mir::Statement> out;
            const auto sink = [&](Span span, mir::ScopeId scope) {
                return [this, &out, span, scope](PlaceId p, PlaceUse u) {
                    if (u == PlaceUse::Move)
                        for_each_moved(body_.places, p, [&](PlaceId part) {
                            update(out, part, false, span, scope);
                        });
                    if (u == PlaceUse::Store) update(out, p, true, span, scope);
                };
            };
            std::vector<mir::Statement> old = std::move(body_.blocks[b].statements);
            for (mir::Statement& s : old) {
                const mir::Statement copy = s;
                out.push_back(std::move(s));
                mir::visit_places(body_, copy, sink(copy.span, copy.scope));
            }
            mir::visit_places(body_.blocks[b].terminator,
                              sink(body_.blocks[b].span, body_.blocks[b].scope));
            body_.blocks[b].statements = std::move(out);
            flag_call_result(b);
        }
        for (const auto& [b, place] : drop_blocks_)
            update(body_.blocks[b].statements, place, false, body_.blocks[b].span,
                   body_.blocks[b].scope);
        std::vector<mir::Statement> start;
        const mir::ScopeId scope = body_.blocks[BlockId(0u)].scope;
        for (const auto& [path, f] : flags_)
            start.push_back(
                set_flag(f, body_.locals[body_.places[path].local].is_arg, body_.span, scope));
        auto& first = body_.blocks[BlockId(0u)].statements;
        first.insert(first.begin(), start.begin(), start.end());
    }

    void flag_call_result(BlockId b) {
        const auto* call = std::get_if<mir::Call>(&body_.blocks[b].terminator);
        if (call == nullptr || !call->target.valid()) return;
        std::vector<mir::Statement> out;
        const PlaceId destination = call->destination;
        const BlockId target = call->target;
        update(out, destination, true, body_.blocks[b].span, body_.blocks[b].scope);
        if (out.empty()) return;
        mir::Block edge;
        edge.span = body_.blocks[b].span;
        edge.scope = body_.blocks[b].scope;
        edge.is_cleanup = body_.blocks[b].is_cleanup;
        edge.statements = std::move(out);
        edge.terminator = mir::Goto{target};
        const BlockId e = body_.blocks.push(std::move(edge));
        std::get<mir::Call>(body_.blocks[b].terminator).target = e;
    }

    struct Here {
        Span span;
        mir::ScopeId scope;
        bool cleanup = false;
        bool replace = false;
    };

    Program& program_;
    mir::Body& body_;
    InitTransfer transfer_;
    ParamEnv env_;
    IdSet<PlaceId> tracked_;
    std::map<TypeId, bool> needs_drop_;
    size_t original_blocks_ = 0;
    InitState state_;
    Here here_;
    std::map<PlaceId, LocalId> flags_;
    std::vector<std::pair<BlockId, PlaceId>> drop_blocks_;
};

}  // namespace

std::optional<BodyOwner> body_owner(const mir::Body& body) {
    return std::visit(Overloaded{
                          [](FnId f) -> std::optional<BodyOwner> { return f; },
                          [](ConstId c) -> std::optional<BodyOwner> { return c; },
                          [](StaticId s) -> std::optional<BodyOwner> { return s; },
                          [](std::monostate) -> std::optional<BodyOwner> { return std::nullopt; },
                      },
                      body.owner);
}

mir::Body elaborate_drops(Program& program, mir::Body body) {
    strip_checker_parts(body);
    copy_reborrows(program.types, body);
    Elaborator(program, body).run();
    for (mir::Body& promoted : body.promoted)
        promoted = elaborate_drops(program, std::move(promoted));
    body.elaborated = true;
    return body;
}

}  // namespace fleck
