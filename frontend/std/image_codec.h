// The prelude's AST and item tables as bytes, written and read field by field through FLECK_FIELDS.
// (private to the image)
//
// Numbers are LEB128; a span's begin is the distance from the one before it. Symbols are indices
// into a table of texts. A body is a piece of its own, so that it can be read alone.
#pragma once

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"

namespace fleck::syntax {

template <typename T>
inline constexpr bool kIsVector = false;
template <typename T>
inline constexpr bool kIsVector<std::vector<T>> = true;
template <typename T>
inline constexpr bool kIsIdVec = false;
template <typename I, typename T>
inline constexpr bool kIsIdVec<IdVec<I, T>> = true;
template <typename T>
inline constexpr bool kIsLazy = false;
template <typename I, typename T>
inline constexpr bool kIsLazy<LazyIdVec<I, T>> = true;
template <typename T>
inline constexpr bool kIsPair = false;
template <typename A, typename B>
inline constexpr bool kIsPair<std::pair<A, B>> = true;
template <typename T>
inline constexpr bool kIsMap = false;
template <typename K, typename V>
inline constexpr bool kIsMap<std::map<K, V>> = true;
template <typename K, typename V>
inline constexpr bool kIsMap<std::unordered_map<K, V>> = true;
template <typename T>
inline constexpr bool kIsOptional = false;
template <typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool kIsVariant = false;
template <typename... T>
inline constexpr bool kIsVariant<std::variant<T...>> = true;
template <typename T>
inline constexpr bool kIsId = false;
template <typename Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

// Gives each symbol that is written the number of its text in the image.
class SymbolNumbers {
  public:
    uint32_t number(Symbol s) {
        const auto [it, fresh] = numbers_.try_emplace(s, static_cast<uint32_t>(order_.size()));
        if (fresh) order_.push_back(s);
        return it->second;
    }
    [[nodiscard]] const std::vector<Symbol>& order() const { return order_; }

  private:
    std::unordered_map<Symbol, uint32_t> numbers_;
    std::vector<Symbol> order_;
};

class ImageWriter {
  public:
    explicit ImageWriter(SymbolNumbers& symbols) : symbols_(symbols) {}
    [[nodiscard]] const std::string& bytes() const { return out_; }

    void number(uint64_t v) {
        for (; v >= 0x80; v >>= 7) out_ += static_cast<char>(v | 0x80);
        out_ += static_cast<char>(v);
    }
    void text(std::string_view s) {
        number(s.size());
        out_ += s;
    }
    template <typename T>
    void write(const T& v) {
        if constexpr (std::is_same_v<T, Symbol>) {
            number(v.valid() ? symbols_.number(v) + 1 : 0);
        } else if constexpr (kIsId<T>) {
            number(v.valid() ? uint64_t{v.index} + 1 : 0);
        } else if constexpr (std::is_same_v<T, Span>) {
            const int64_t distance = int64_t{v.begin} - int64_t{last_begin_};
            last_begin_ = v.begin;
            number(static_cast<uint64_t>(distance) << 1 ^ static_cast<uint64_t>(distance >> 63));
            number(v.end - v.begin);
        } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            number(static_cast<uint64_t>(v));
        } else if constexpr (kIsOptional<T>) {
            number(v.has_value() ? 1 : 0);
            if (v) write(*v);
        } else if constexpr (kIsVector<T> || kIsIdVec<T>) {
            number(v.size());
            for (const auto& e : v) write(e);
        } else if constexpr (kIsPair<T>) {
            write(v.first);
            write(v.second);
        } else if constexpr (kIsMap<T>) {
            // In the order of the keys: the same prelude gives the same image.
            std::vector<const typename T::value_type*> entries;
            for (const auto& entry : v) entries.push_back(&entry);
            std::sort(entries.begin(), entries.end(),
                      [](const auto* a, const auto* b) { return a->first < b->first; });
            number(entries.size());
            for (const auto* entry : entries) write(*entry);
        } else if constexpr (kIsLazy<T>) {
            // Each element's length, then the elements, each to be read alone.
            std::string elements;
            number(v.size());
            for (const auto id : v.ids()) {
                ImageWriter one(symbols_);
                one.write(v[id]);
                number(one.out_.size());
                elements += one.out_;
            }
            out_ += elements;
        } else if constexpr (kIsVariant<T>) {
            number(v.index());
            std::visit([&](const auto& alternative) { write(alternative); }, v);
        } else {
            v.with_fields([&](const auto&... field) { (write(field), ...); });
        }
    }

  private:
    SymbolNumbers& symbols_;
    std::string out_;
    uint32_t last_begin_ = 0;
};

// `Texts` gives the Symbol for a number: Symbol operator()(uint32_t).
template <typename Texts>
class ImageReader {
  public:
    ImageReader(const unsigned char* at, Texts& symbols) : at_(at), symbols_(symbols) {}
    [[nodiscard]] const unsigned char* at() const { return at_; }
    // Passes over `n` bytes; where they begin.
    const unsigned char* skip(uint64_t n) {
        at_ += n;
        return at_ - n;
    }

    uint64_t number() {
        uint64_t v = *at_++;
        if (v < 0x80) return v;
        v &= 0x7F;
        for (unsigned shift = 7;; shift += 7) {
            const uint64_t byte = *at_++;
            v |= (byte & 0x7F) << shift;
            if (byte < 0x80) return v;
        }
    }
    std::string_view text() {
        const size_t n = number();
        const std::string_view s(reinterpret_cast<const char*>(at_), n);
        at_ += n;
        return s;
    }
    template <typename T>
    void read(T& v) {
        if constexpr (std::is_same_v<T, Symbol>) {
            const uint64_t n = number();
            v = n == 0 ? Symbol() : symbols_(static_cast<uint32_t>(n - 1));
        } else if constexpr (kIsId<T>) {
            const uint64_t n = number();
            v = n == 0 ? T() : T(static_cast<uint32_t>(n - 1));
        } else if constexpr (std::is_same_v<T, Span>) {
            const uint64_t n = number();
            last_begin_ += static_cast<uint32_t>(n >> 1 ^ -(n & 1));
            v.begin = last_begin_;
            v.end = v.begin + static_cast<uint32_t>(number());
        } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            v = static_cast<T>(number());
        } else if constexpr (kIsOptional<T>) {
            if (number() != 0) read(v.emplace());
        } else if constexpr (kIsVector<T>) {
            const size_t n = number();
            v.reserve(n);
            for (size_t i = 0; i < n; ++i) {
                typename T::value_type e{};
                read(e);
                v.push_back(std::move(e));
            }
        } else if constexpr (kIsPair<T>) {
            read(v.first);
            read(v.second);
        } else if constexpr (kIsMap<T>) {
            for (uint64_t n = number(); n > 0; --n) {
                typename T::key_type key;
                read(key);
                read(v[key]);
            }
        } else if constexpr (kIsIdVec<T>) {
            read_id_vec(v);
        } else if constexpr (kIsLazy<T>) {
            read_lazy(v);
        } else if constexpr (kIsVariant<T>) {
            read_variant(v, number(), std::make_index_sequence<std::variant_size_v<T>>());
        } else {
            v.with_fields([&](auto&... field) { (read(field), ...); });
        }
    }

  private:
    template <typename I, typename T>
    void read_id_vec(IdVec<I, T>& v) {
        const size_t n = number();
        v.resize(n);
        for (T& e : v) read(e);
    }
    template <typename I, typename T>
    void read_lazy(LazyIdVec<I, T>& v) {
        std::vector<uint32_t> begin(number());
        uint32_t offset = 0;
        for (uint32_t& b : begin) {
            b = offset;
            offset += static_cast<uint32_t>(number());
        }
        const unsigned char* elements = at_;
        at_ += offset;
        const size_t n = begin.size();
        if (n == 0) return;
        v.defer(n,
                [begin = std::move(begin), elements, &symbols = symbols_](uint32_t i, T& element) {
                    ImageReader(elements + begin[i], symbols).read(element);
                });
    }
    template <typename V, size_t... I>
    void read_variant(V& v, size_t index, std::index_sequence<I...>) {
        ((index == I ? read(v.template emplace<I>()) : void()), ...);
    }

    const unsigned char* at_;
    Texts& symbols_;
    uint32_t last_begin_ = 0;
};

}  // namespace fleck::syntax
