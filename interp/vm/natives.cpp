#include "interp/vm/natives.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>

#include "frontend/base/unicode.h"
#include "interp/vm/float_text.h"

// Each function below knows the rows of its own family.
#pragma GCC diagnostic ignored "-Wswitch-enum"

namespace fleck::vm {

namespace {

using Result = Machine::NativeResult;
using i128 = __int128;

// Reads arguments in order and writes the result.
class Head {
  public:
    // R: the result's type, void if there is none.
    template <typename R>
    static Head with_result(uint8_t* head) {
        if constexpr (std::is_void_v<R>) {
            return Head(head, 16);
        } else {
            return Head(head, 16 + sizeof(R));
        }
    }
    template <typename T>
    T next() {
        at_ = (at_ + sizeof(T) - 1) & ~(sizeof(T) - 1);
        T v;
        std::memcpy(&v, head_ + at_, sizeof v);
        at_ += sizeof(T);
        return v;
    }
    template <typename R>
    Result done(R value) {
        std::memcpy(head_ + 16, &value, sizeof value);
        return Result::Done;
    }

  private:
    Head(uint8_t* head, size_t at) : head_(head), at_(at) {}
    uint8_t* head_;
    size_t at_;
};

// ---- Memory and the world outside

Result plain(Machine& m, Native row, uint8_t* head, Machine::At at) {
    const auto text_call = [&](bool to_stderr) {
        Head h = Head::with_result<void>(head);
        const auto pointer = h.next<uint64_t>(), size = h.next<uint64_t>();
        const auto text = m.text_at(pointer, size);
        if (!text) {
            (void)m.stop_with(rt::Memory::bad_access(pointer, size), at);
            return Result::Stop;
        }
        if (!m.may_write(size, at)) return Result::Stop;
        m.write(*text, to_stderr);
        return Result::Done;
    };
    switch (row) {
        case Native::allocate_zeroed: {
            Head h = Head::with_result<uint64_t>(head);
            const auto size = h.next<uint64_t>(), align = h.next<uint64_t>();
            const rt::Address block = m.allocate(size, align, true, at);
            return block == rt::kNull ? Result::Stop : h.done<uint64_t>(block);
        }
        case Native::reallocate: {
            Head h = Head::with_result<uint64_t>(head);
            const auto pointer = h.next<uint64_t>(), old_size = h.next<uint64_t>();
            const auto align = h.next<uint64_t>(), new_size = h.next<uint64_t>();
            const auto block = m.reallocate(pointer, old_size, align, new_size, at);
            return block ? h.done<uint64_t>(*block) : Result::Stop;
        }
        case Native::compare_bytes: {
            Head h = Head::with_result<int32_t>(head);
            const auto a = h.next<uint64_t>(), b = h.next<uint64_t>(), n = h.next<uint64_t>();
            const auto x = m.text_at(a, n), y = m.text_at(b, n);
            if (!x || !y) {
                (void)m.stop_with(rt::Memory::bad_access(x ? b : a, n), at);
                return Result::Stop;
            }
            return h.done<int32_t>(x->compare(*y));
        }
        case Native::find_byte: {
            Head h = Head::with_result<uint64_t>(head);
            const auto p = h.next<uint64_t>(), n = h.next<uint64_t>();
            const auto byte = h.next<uint8_t>();
            const auto text = m.text_at(p, n);
            if (!text) {
                (void)m.stop_with(rt::Memory::bad_access(p, n), at);
                return Result::Stop;
            }
            const size_t found = text->find(static_cast<char>(byte));
            return h.done<uint64_t>(found == std::string_view::npos ? n : found);
        }
        case Native::char_is: {
            Head h = Head::with_result<uint8_t>(head);
            const auto c = h.next<uint32_t>(), property = h.next<uint32_t>();
            const bool has = char_has(c, static_cast<CharProperty>(property));
            return h.done<uint8_t>(has ? 1 : 0);
        }
        case Native::char_case: {
            Head h = Head::with_result<uint64_t>(head);
            const auto c = h.next<uint32_t>();
            const bool upper = h.next<uint8_t>() != 0;
            const auto out = h.next<uint64_t>();
            const CaseMapping mapped = map_case(c, upper);
            if (!m.memory().is_mapped(rt::to_address(out), uint64_t{4} * mapped.count)) {
                (void)m.stop_with(rt::Memory::bad_access(out, 12), at);
                return Result::Stop;
            }
            for (uint32_t i = 0; i < mapped.count; ++i)
                m.memory().store<uint32_t>(rt::to_address(out + 4 * i), mapped.chars[i]);
            return h.done<uint64_t>(mapped.count);
        }
        case Native::write_stdout:
            return text_call(false);
        case Native::write_stderr:
            return text_call(true);
        case Native::flush_stdout:
            m.flush();
            return Result::Done;
        case Native::read_stdin_line: {
            Head h = Head::with_result<uint64_t>(head);
            const auto pointer = h.next<uint64_t>(), capacity = h.next<uint64_t>();
            const auto line = m.read_line(pointer, capacity, at);
            return line ? h.done<uint64_t>(*line) : Result::Stop;
        }
        case Native::panic_str: {
            Head h = Head::with_result<void>(head);
            const auto pointer = h.next<uint64_t>(), size = h.next<uint64_t>();
            const auto text = m.text_at(pointer, size);
            m.begin_panic(text ? *text : "(a message that cannot be read)", at);
            return Result::Throw;
        }
        case Native::panic_count:
            return Head::with_result<uint64_t>(head).done<uint64_t>(m.panic_count());
        case Native::abort:
            m.stop_abort(trace::Abort::Why::Asked);
            return Result::Stop;
        case Native::exit:
            m.stop_exit(Head::with_result<void>(head).next<int32_t>());
            return Result::Stop;
        default:
            break;
    }
    FLECK_UNREACHABLE();
}

// ---- Integers

template <typename U>
uint32_t count_ones(U v) {
    if constexpr (sizeof(U) == 16) {
        return count_ones(static_cast<uint64_t>(v)) + count_ones(static_cast<uint64_t>(v >> 64));
    } else {
        return static_cast<uint32_t>(std::popcount(v));
    }
}
template <typename U>
uint32_t leading_zeros(U v) {
    if constexpr (sizeof(U) == 16) {
        const auto high = static_cast<uint64_t>(v >> 64);
        return high != 0 ? leading_zeros(high) : 64 + leading_zeros(static_cast<uint64_t>(v));
    } else {
        return static_cast<uint32_t>(std::countl_zero(v));
    }
}
template <typename U>
uint32_t trailing_zeros(U v) {
    if constexpr (sizeof(U) == 16) {
        const auto low = static_cast<uint64_t>(v);
        return low != 0 ? trailing_zeros(low) : 64 + trailing_zeros(static_cast<uint64_t>(v >> 64));
    } else {
        return static_cast<uint32_t>(std::countr_zero(v));
    }
}
template <typename U>
U swap_bytes(U v) {
    uint8_t bytes[sizeof(U)];
    std::memcpy(bytes, &v, sizeof v);
    std::reverse(std::begin(bytes), std::end(bytes));
    std::memcpy(&v, bytes, sizeof v);
    return v;
}
template <typename U>
U reverse_bits(U v) {
    U out = 0;
    for (size_t i = 0; i < sizeof(U) * 8; ++i) {
        out = static_cast<U>(static_cast<U>(out << 1) | static_cast<U>(v & 1));
        v = static_cast<U>(v >> 1);
    }
    return out;
}
template <typename U>
U rotate(U v, uint32_t by) {
    constexpr uint32_t kBits = sizeof(U) * 8;
    by %= kBits;
    if (by == 0) return v;
    return static_cast<U>(static_cast<U>(v << by) | static_cast<U>(v >> (kBits - by)));
}

// T is the type as it is signed, U the same without a sign.
template <typename T, typename U>
Result integer(Native row, uint8_t* head) {
    constexpr uint32_t kBits = sizeof(U) * 8;
    constexpr bool kSigned = static_cast<T>(-1) < static_cast<T>(0);
    const auto limit = [](bool low) -> T {
        if constexpr (kSigned) {
            const U lowest = static_cast<U>(U{1} << (kBits - 1));
            return static_cast<T>(low ? lowest : static_cast<U>(lowest - 1));
        } else {
            return low ? T{0} : static_cast<T>(~U{0});
        }
    };
    Head binary = Head::with_result<T>(head);
    Head count = Head::with_result<uint32_t>(head);
    switch (row) {
        case Native::saturating_add: {
            const T a = binary.next<T>(), b = binary.next<T>();
            T r;
            if (__builtin_add_overflow(a, b, &r)) r = limit(kSigned && b < 0);
            return binary.done<T>(r);
        }
        case Native::saturating_sub: {
            const T a = binary.next<T>(), b = binary.next<T>();
            T r;
            if (__builtin_sub_overflow(a, b, &r)) r = limit(!kSigned || b > 0);
            return binary.done<T>(r);
        }
        case Native::rotate_left: {
            const U v = binary.next<U>();
            return binary.done<U>(rotate(v, binary.next<uint32_t>()));
        }
        case Native::rotate_right: {
            const U v = binary.next<U>();
            return binary.done<U>(rotate(v, kBits - binary.next<uint32_t>() % kBits));
        }
        case Native::ctpop:
            return count.done<uint32_t>(count_ones(count.next<U>()));
        case Native::ctlz:
            return count.done<uint32_t>(leading_zeros(count.next<U>()));
        case Native::cttz:
            return count.done<uint32_t>(trailing_zeros(count.next<U>()));
        case Native::bswap:
            return binary.done<U>(swap_bytes(binary.next<U>()));
        case Native::bitreverse:
            return binary.done<U>(reverse_bits(binary.next<U>()));
        default:
            break;
    }
    FLECK_UNREACHABLE();
}

// ---- Floats

template <typename T>
T power(T base, int32_t exponent) {
    const bool reciprocal = exponent < 0;
    T result = 1;
    for (;;) {
        if ((exponent & 1) != 0) result *= base;
        exponent /= 2;
        if (exponent == 0) break;
        base *= base;
    }
    return reciprocal ? 1 / result : result;
}

// Correctly rounded, as that of Rust's library is; that of C may be off by the last bit.
double cube_root(double x) {
    if (x == 0 || !std::isfinite(x)) return x;
    int exponent = 0;
    (void)std::frexp(x, &exponent);
    const int third = exponent / 3;
    const double part = std::ldexp(x, -3 * third);  // its cube cannot overflow
    const double root = std::cbrt(part);
    // part - root^3, with the errors of both products.
    const double square = root * root, square_error = std::fma(root, root, -square);
    const double cube = square * root, cube_error = std::fma(square, root, -cube);
    const double rest = part - cube - cube_error - square_error * root;
    return std::ldexp(root + rest / (3 * square), third);
}
float cube_root(float x) { return static_cast<float>(cube_root(static_cast<double>(x))); }

template <typename T>
T unary(Native row, T x) {
    switch (row) {
        case Native::float_sqrt:
            return std::sqrt(x);
        case Native::float_floor:
            return std::floor(x);
        case Native::float_ceil:
            return std::ceil(x);
        case Native::float_trunc:
            return std::trunc(x);
        case Native::float_round:
            return std::round(x);
        case Native::float_round_ties_even:
            return std::nearbyint(x);
        case Native::float_abs:
            return std::fabs(x);
        case Native::float_sin:
            return std::sin(x);
        case Native::float_cos:
            return std::cos(x);
        case Native::float_tan:
            return std::tan(x);
        case Native::float_asin:
            return std::asin(x);
        case Native::float_acos:
            return std::acos(x);
        case Native::float_atan:
            return std::atan(x);
        case Native::float_sinh:
            return std::sinh(x);
        case Native::float_cosh:
            return std::cosh(x);
        case Native::float_tanh:
            return std::tanh(x);
        case Native::float_exp:
            return std::exp(x);
        case Native::float_exp2:
            return std::exp2(x);
        case Native::float_exp_m1:
            return std::expm1(x);
        case Native::float_ln:
            return std::log(x);
        case Native::float_ln_1p:
            return std::log1p(x);
        case Native::float_log10:
            return std::log10(x);
        case Native::float_log2:
            return std::log2(x);
        case Native::float_cbrt:
            return cube_root(x);
        default:
            break;
    }
    FLECK_UNREACHABLE();
}

// Copies text to memory, as much as fits.
bool put_text(Machine& m, uint64_t pointer, uint64_t capacity, std::string_view text,
              Machine::At at) {
    const uint64_t n = std::min<uint64_t>(text.size(), capacity);
    if (!m.memory().is_mapped(rt::to_address(pointer), n))
        return m.stop_with(rt::Memory::bad_access(pointer, n), at);
    for (uint64_t i = 0; i < n; ++i) m.memory().store<char>(rt::to_address(pointer + i), text[i]);
    return true;
}

template <typename T>
Result floating(Machine& m, Native row, uint8_t* head, Machine::At at) {
    Head h = Head::with_result<T>(head);
    Head sized = Head::with_result<uint64_t>(head);
    const auto digits_out = [&](const Digits& d, uint64_t out, uint64_t point) {
        if (!put_text(m, out, d.text.size(), d.text, at)) return Result::Stop;
        if (!m.memory().is_mapped(rt::to_address(point), 4)) {
            (void)m.stop_with(rt::Memory::bad_access(point, 4), at);
            return Result::Stop;
        }
        m.memory().store<int32_t>(rt::to_address(point), d.point);
        return sized.done<uint64_t>(d.text.size());
    };
    switch (row) {
        case Native::float_powf: {
            const T a = h.next<T>(), b = h.next<T>();
            return h.done<T>(std::pow(a, b));
        }
        case Native::float_powi: {
            const T a = h.next<T>();
            return h.done<T>(power(a, h.next<int32_t>()));
        }
        case Native::float_atan2: {
            const T a = h.next<T>(), b = h.next<T>();
            return h.done<T>(std::atan2(a, b));
        }
        case Native::float_hypot: {
            const T a = h.next<T>(), b = h.next<T>();
            return h.done<T>(std::hypot(a, b));
        }
        case Native::float_copysign: {
            const T a = h.next<T>(), b = h.next<T>();
            return h.done<T>(std::copysign(a, b));
        }
        case Native::float_mul_add: {
            const T a = h.next<T>(), b = h.next<T>(), c = h.next<T>();
            return h.done<T>(std::fma(a, b, c));
        }
        case Native::float_shortest: {
            const T x = sized.next<T>();
            const auto out = sized.next<uint64_t>(), point = sized.next<uint64_t>();
            return digits_out(shortest_digits(x), out, point);
        }
        case Native::float_digits: {
            const T x = sized.next<T>();
            const auto n = sized.next<uint64_t>(), out = sized.next<uint64_t>();
            return digits_out(exact_digits(static_cast<double>(x), n), out, sized.next<uint64_t>());
        }
        case Native::float_fixed: {
            const T x = sized.next<T>();
            const auto decimals = sized.next<uint64_t>(), out = sized.next<uint64_t>();
            const auto capacity = sized.next<uint64_t>();
            const std::string text = fixed_text(static_cast<double>(x), decimals);
            if (!put_text(m, out, capacity, text, at)) return Result::Stop;
            return sized.done<uint64_t>(text.size());
        }
        case Native::float_parse: {
            const auto pointer = h.next<uint64_t>(), n = h.next<uint64_t>();
            const auto text = m.text_at(pointer, n);
            if (!text) {
                (void)m.stop_with(rt::Memory::bad_access(pointer, n), at);
                return Result::Stop;
            }
            return h.done<T>(parse_float<T>(std::string(*text)));
        }
        default: {
            const T x = h.next<T>();
            return h.done<T>(unary(row, x));
        }
    }
}

}  // namespace

Result call_native(Machine& m, NativeId id, uint8_t* head, Machine::At at) {
    const Native row = id.row();
    switch (kNatives[static_cast<uint32_t>(row)].family) {
        case NativeFamily::Plain:
            return plain(m, row, head, at);
        case NativeFamily::Float:
            return id.variant() == 2 ? floating<float>(m, row, head, at)
                                     : floating<double>(m, row, head, at);
        case NativeFamily::Int:
            break;
    }
    switch (id.variant()) {
        case 0:
            return integer<uint8_t, uint8_t>(row, head);
        case 1:
            return integer<uint16_t, uint16_t>(row, head);
        case 2:
            return integer<uint32_t, uint32_t>(row, head);
        case 3:
            return integer<uint64_t, uint64_t>(row, head);
        case 4:
            return integer<u128, u128>(row, head);
        case 8:
            return integer<int8_t, uint8_t>(row, head);
        case 9:
            return integer<int16_t, uint16_t>(row, head);
        case 10:
            return integer<int32_t, uint32_t>(row, head);
        case 11:
            return integer<int64_t, uint64_t>(row, head);
        default:
            return integer<i128, u128>(row, head);
    }
}

}  // namespace fleck::vm
