// Typed ids and the flat vectors they index. An id is a 32-bit number whose type says which vector
// it belongs to; it prints stably, survives growth of its vector, and indexes bit sets. `invalid`
// stands for "none".
#pragma once

#include <compare>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "frontend/base/check.h"

namespace fleck {

template <typename Tag>
struct Id {
    static constexpr uint32_t kNone = UINT32_MAX;
    uint32_t index = kNone;

    constexpr Id() = default;
    constexpr explicit Id(uint32_t i) : index(i) {}
    constexpr explicit Id(size_t i) : index(static_cast<uint32_t>(i)) {}
    [[nodiscard]] constexpr bool valid() const { return index != kNone; }
    constexpr explicit operator bool() const { return valid(); }
    constexpr auto operator<=>(const Id&) const = default;
};

// The first n ids, for `for (auto id : vec.ids())`.
template <typename IdT>
struct IdRange {
    uint32_t n;
    struct It {
        uint32_t i;
        IdT operator*() const { return IdT(i); }
        It& operator++() {
            ++i;
            return *this;
        }
        bool operator!=(const It& o) const { return i != o.i; }
    };
    [[nodiscard]] It begin() const { return It{0}; }
    [[nodiscard]] It end() const { return It{n}; }
};

// A vector indexed by one id type. Never keep a reference to an element across push().
template <typename IdT, typename T, typename Items = std::vector<T>>
class IdVec {
  public:
    IdT push(T value) {
        items_.push_back(std::move(value));
        return IdT(items_.size() - 1);
    }
    T& operator[](IdT id) {
        FLECK_CHECK(id.index < items_.size(), "id out of range");
        return items_[id.index];
    }
    const T& operator[](IdT id) const {
        FLECK_CHECK(id.index < items_.size(), "id out of range");
        return items_[id.index];
    }
    [[nodiscard]] size_t size() const { return items_.size(); }
    [[nodiscard]] bool empty() const { return items_.empty(); }
    void resize(size_t n, const T& fill = T()) { items_.resize(n, fill); }
    void reserve(size_t n) { items_.reserve(n); }
    [[nodiscard]] IdT next_id() const { return IdT(items_.size()); }

    auto begin() { return items_.begin(); }
    auto end() { return items_.end(); }
    auto begin() const { return items_.begin(); }
    auto end() const { return items_.end(); }
    [[nodiscard]] IdRange<IdT> ids() const { return {static_cast<uint32_t>(items_.size())}; }

  private:
    Items items_;
};

// As IdVec, but references to elements stay valid across push(): for tables that are filled while
// they are read.
template <typename IdT, typename T>
using StableIdVec = IdVec<IdT, T, std::deque<T>>;

// An IdVec whose elements may be made when they are first looked at: after defer(n, make), element
// i is default-constructed and handed to make(i, element) by the first operator[].
template <typename IdT, typename T>
class LazyIdVec {
  public:
    IdT push(T value) {
        items_.push_back(std::make_unique<T>(std::move(value)));
        return IdT(items_.size() - 1);
    }
    void defer(size_t n, std::function<void(uint32_t, T&)> make) {
        items_.resize(n);
        make_ = std::move(make);
    }
    T& operator[](IdT id) { return at(id); }
    const T& operator[](IdT id) const { return at(id); }
    [[nodiscard]] size_t size() const { return items_.size(); }
    // Has the element been looked at, or was it pushed?
    [[nodiscard]] bool made(IdT id) const { return items_[id.index] != nullptr; }
    [[nodiscard]] IdRange<IdT> ids() const { return {static_cast<uint32_t>(items_.size())}; }

  private:
    T& at(IdT id) const {
        FLECK_CHECK(id.index < items_.size(), "id out of range");
        std::unique_ptr<T>& item = items_[id.index];
        if (!item) {
            item = std::make_unique<T>();
            make_(id.index, *item);
        }
        return *item;
    }
    mutable std::vector<std::unique_ptr<T>> items_;
    std::function<void(uint32_t, T&)> make_;
};

// A growable bit set over one id type.
template <typename IdT>
class IdSet {
  public:
    IdSet() = default;
    explicit IdSet(size_t n) : words_((n + 63) / 64) {}
    // Returns true if the id was not yet in.
    bool insert(IdT id) {
        const size_t w = id.index / 64;
        if (w >= words_.size()) words_.resize(w + 1);
        const uint64_t bit = uint64_t{1} << (id.index % 64);
        const bool fresh = (words_[w] & bit) == 0;
        words_[w] |= bit;
        return fresh;
    }
    void remove(IdT id) {
        const size_t w = id.index / 64;
        if (w < words_.size()) words_[w] &= ~(uint64_t{1} << (id.index % 64));
    }
    [[nodiscard]] bool contains(IdT id) const {
        const size_t w = id.index / 64;
        return w < words_.size() && ((words_[w] >> (id.index % 64)) & 1) != 0;
    }
    // Adds all of `other`; returns true if anything was new.
    bool merge(const IdSet& other) {
        if (other.words_.size() > words_.size()) words_.resize(other.words_.size());
        bool changed = false;
        for (size_t i = 0; i < other.words_.size(); ++i) {
            const uint64_t next = words_[i] | other.words_[i];
            changed |= next != words_[i];
            words_[i] = next;
        }
        return changed;
    }
    [[nodiscard]] bool empty() const {
        for (uint64_t w : words_)
            if (w != 0) return false;
        return true;
    }
    void clear() { words_.assign(words_.size(), 0); }
    template <typename F>
    void for_each(F f) const {
        for (size_t i = 0; i < words_.size(); ++i)
            for (uint64_t w = words_[i]; w != 0; w &= w - 1)
                f(IdT(i * 64 + static_cast<size_t>(__builtin_ctzll(w))));
    }
    bool operator==(const IdSet& o) const = default;

  private:
    std::vector<uint64_t> words_;
};

// For std::visit with one lambda per kind and no catch-all.
template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace fleck

template <typename Tag>
struct std::hash<fleck::Id<Tag>> {
    size_t operator()(fleck::Id<Tag> id) const noexcept { return id.index; }
};
