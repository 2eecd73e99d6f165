// Which lifetimes are one and the same for rustc's type checker, where others only have to outlive
// each other. Types are inferred with the lifetimes of what a variable is first unified with, kept
// where they may not vary:
//
//     let m = &mut r;              // the `&` that m points to has the lifetime of r's
//     let n: &mut &T = &mut r;     // this one has a lifetime of its own, equal to that of r's
//
// It decides whether `*m = r` copies r or borrows `*r`. Types are inferred in the order of the
// source, whatever the order of the blocks: what is noted takes effect only when all is there.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fleck {

class SameLifetimes {
  public:
    // `where`: the end of what asks for it, in the source.
    void note_equal(uint32_t a, uint32_t b, uint32_t where) { notes_.push_back({where, a, b}); }
    // It is what it is: a lifetime that is written, or one that a value got by becoming shorter.
    void note_known(uint32_t a, uint32_t where) { notes_.push_back({where, a, a}); }
    void settle() {
        std::stable_sort(notes_.begin(), notes_.end(),
                         [](const Note& x, const Note& y) { return x.where < y.where; });
        for (const Note& n : notes_) {
            if (n.a == n.b)
                know(n.a);
            else
                unify(n.a, n.b);
        }
        notes_.clear();
    }
    void know(uint32_t a) { known_[root(a)] = true; }
    // They are one from the start: a second name of what has a name.
    void make_same(uint32_t again, uint32_t old) { parent_[root(again)] = root(old); }
    [[nodiscard]] bool are_same(uint32_t a, uint32_t b) { return root(a) == root(b); }

  private:
    struct Note {
        uint32_t where, a, b;
    };
    // One that nothing has been said of takes the other's place; two that are known stay apart.
    void unify(uint32_t a, uint32_t b) {
        const uint32_t x = root(a), y = root(b);
        if (x == y) return;
        if (!known_[x])
            parent_[x] = y;
        else if (!known_[y])
            parent_[y] = x;
    }

    uint32_t root(uint32_t a) {
        while (parent_.size() <= a) {
            parent_.push_back(static_cast<uint32_t>(parent_.size()));
            known_.push_back(false);
        }
        while (parent_[a] != a) a = parent_[a] = parent_[parent_[a]];
        return a;
    }

    std::vector<uint32_t> parent_;
    std::vector<bool> known_;
    std::vector<Note> notes_;
};

}  // namespace fleck
