// Which shared borrows last, for the narrator. In
//
//     let n = v.len();          nothing is left of the `&v` that the call got
//     let first = v.iter().min();      `first` holds it still
//
// the first one matters to nobody. What a call of the library looks at through its receiver is over
// when its result can hold no reference; a value that is made with a reference may hold it.
#include "frontend/mir/visit.h"
#include "interp/bytecode/translate.h"

namespace fleck::vm {

namespace {

// Where references go in a body: from a local to those that may hold what it refers to.
class Holders {
  public:
    explicit Holders(size_t locals) : feeds_(locals), lasts_(locals, false) {}

    // What `to` holds came from `from`.
    void add(mir::LocalId from, mir::LocalId to) { feeds_[to.index].push_back(from.index); }
    void keep(mir::LocalId local) {
        if (lasts_[local.index]) return;
        lasts_[local.index] = true;
        todo_.push_back(local.index);
    }
    std::vector<bool> solve() {
        while (!todo_.empty()) {
            const uint32_t local = todo_.back();
            todo_.pop_back();
            for (const uint32_t from : feeds_[local]) keep(mir::LocalId(from));
        }
        return std::move(lasts_);
    }

  private:
    std::vector<std::vector<uint32_t>> feeds_;
    std::vector<bool> lasts_;
    std::vector<uint32_t> todo_;
};

}  // namespace

bool Translator::may_refer(TypeId type) {
    if (types_.is<ty::Ref>(type) || types_.is<ty::RawPtr>(type)) return true;
    const auto* a = types_.as<ty::Adt>(type);
    if (a != nullptr && !low_.source.adt(a->def).generics.regions.empty()) return true;
    bool found = false;
    types_.each_part(type, [&](TypeId part) { found = found || may_refer(part); });
    return found;
}

// Is it a method of the library's, whose receiver is its first argument?
bool Translator::has_library_receiver(Frame& f, const mir::Call& c) {
    if (c.source == mir::Source::Written || c.source == mir::Source::Format) return false;
    const auto* fn = types_.as<ty::FnDef>(type_of(f, c.callee));
    if (fn == nullptr) return false;
    const std::optional<Instance> instance = low_.source.resolve(fn->def, fn->args);
    return instance && low_.source.in_std(instance->fn);
}

void Translator::find_lasting_borrows(Frame& f) {
    const mir::Body& body = *f.body;
    Holders holders(body.locals.size());
    for (const mir::LocalId l : body.locals.ids())
        if (l == mir::kReturnLocal || body.locals[l].name.valid()) holders.keep(l);
    const auto local_of = [&](mir::PlaceId p) { return body.places[p].local; };
    const auto refers = [&](mir::PlaceId p) { return may_refer(mono(f, body.places[p].type)); };
    for (const mir::Block& block : body.blocks) {
        for (const mir::Statement& s : block.statements) {
            const auto* a = std::get_if<mir::Assign>(&s.op);
            if (a == nullptr || !refers(a->place)) continue;
            const auto feed = [&](mir::PlaceId from, mir::PlaceUse) {
                holders.add(local_of(from), local_of(a->place));
            };
            mir::visit_places(a->value, feed);
        }
        const auto* c = std::get_if<mir::Call>(&block.terminator);
        if (c == nullptr) continue;
        const bool held = refers(c->destination);
        const bool looks = !held && !c->args.empty() && has_library_receiver(f, *c);
        for (size_t i = looks ? 1 : 0; i < c->args.size(); ++i) {
            const mir::PlaceId* from = mir::moved_place(c->args[i]);
            if (from == nullptr) continue;
            if (held)
                holders.add(local_of(*from), local_of(c->destination));
            else
                holders.keep(local_of(*from));
        }
    }
    lasts_ = holders.solve();
}

}  // namespace fleck::vm
