#include "runtime/memory.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace fleck::rt {

namespace {

constexpr uint64_t kReservedBytes = kGuardBefore + kWindowBytes + kGuardBehind;
// The host's pages are at most this large, and regions begin and end on multiples of it.
constexpr uint64_t kCommitUnit = 64 << 10;
// The least that a region grows by at once, so that system calls stay rare.
constexpr uint64_t kCommitStep = 1 << 20;

uint64_t host_page() { return static_cast<uint64_t>(sysconf(_SC_PAGESIZE)); }

std::optional<MemoryError> check_limit(const char* what, uint64_t bytes, uint64_t max) {
    if (bytes >= kPageBytes && bytes <= max) return std::nullopt;
    return MemoryError{fmt::format("the {} must be between {} and {} bytes, not {}", what,
                                   kPageBytes, max, bytes)};
}

}  // namespace

std::variant<Memory, MemoryError> Memory::reserve(const MemoryLimits& limits) {
    if (auto error = check_limit("stack size", limits.stack_bytes, kMaxStackBytes)) return *error;
    if (auto error = check_limit("heap limit", limits.heap_bytes, kMaxHeapBytes)) return *error;
    void* reservation = mmap(nullptr, kReservedBytes, PROT_NONE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (reservation == MAP_FAILED) {
        return MemoryError{
            fmt::format("cannot reserve {} GiB of addresses for the program's memory ({}); "
                        "is there a limit on virtual memory (ulimit -v)?",
                        kReservedBytes >> 30, std::strerror(errno))};
    }
    Memory memory(static_cast<uint8_t*>(reservation), limits);
    // The stacks are committed whole: pages cost nothing before they are touched, and a stack's end
    // is checked at each call anyway.
    if (!memory.make_accessible(kStackBegin, round_up(memory.stack_.end, kCommitUnit)) ||
        !memory.make_accessible(kConstStackBegin, kHeapBegin)) {
        return MemoryError{fmt::format("cannot get {} bytes of memory for the stack ({})",
                                       limits.stack_bytes, std::strerror(errno))};
    }
    return memory;
}

Memory::Memory(uint8_t* reservation, const MemoryLimits& limits)
    : reservation_(reservation),
      window_(reservation + kGuardBefore),
      statics_{kStaticBegin, kStaticBegin, kStaticBegin, kStaticEnd},
      const_stack_{kConstStackBegin, kConstStackEnd, kConstStackEnd, kConstStackEnd},
      heap_{kHeapBegin, kHeapBegin, kHeapBegin,
            kHeapBegin + limits.heap_bytes / kPageBytes * kPageBytes} {
    const uint64_t stack_end = kStackBegin + limits.stack_bytes / 16 * 16;
    stack_ = {kStackBegin, stack_end, stack_end, stack_end};
}

Memory::Memory(Memory&& other) noexcept
    : reservation_(std::exchange(other.reservation_, nullptr)),
      window_(other.window_),
      statics_(other.statics_),
      stack_(other.stack_),
      const_stack_(other.const_stack_),
      heap_(other.heap_) {}

Memory::~Memory() {
    if (reservation_ != nullptr) munmap(reservation_, kReservedBytes);
}

bool Memory::make_accessible(uint64_t begin, uint64_t end) {
    uint8_t* host = reservation_ + kGuardBefore + begin;
    return mprotect(host, end - begin, PROT_READ | PROT_WRITE) == 0;
}

// Commits ahead, by half of what there is, so that the number of system calls is logarithmic.
bool Memory::commit(Extent& extent, uint64_t needed_end) {
    if (needed_end > extent.limit) return false;
    const uint64_t ahead = std::max(kCommitStep, (extent.committed - extent.begin) / 2);
    uint64_t end = std::max(needed_end, extent.committed + ahead);
    end = round_up(std::min(end, extent.limit), kCommitUnit);
    if (!make_accessible(extent.committed, end)) return false;
    extent.committed = std::min(end, extent.limit);
    return true;
}

TrapOr<Address> Memory::add_static(uint64_t bytes, uint64_t align) {
    const uint64_t begin = round_up(statics_.end, align);
    if (begin > statics_.limit || bytes > statics_.limit - begin ||
        (begin + bytes > statics_.committed && !commit(statics_, begin + bytes))) {
        return Trap{TrapKind::StaticLimit, statics_.end, bytes};
    }
    statics_.end = begin + bytes;
    return static_cast<Address>(begin);
}

TrapOr<Address> Memory::add_sealed_static(uint64_t bytes) {
    const uint64_t whole = round_up(std::max<uint64_t>(bytes, 1), host_page());
    auto at = add_static(whole, host_page());
    if (!at.ok()) return at;
    if (!seal(at.value(), bytes)) return Trap{TrapKind::StaticLimit, statics_.end, bytes};
    return at;
}

bool Memory::seal(Address begin, uint64_t bytes) {
    const uint64_t whole = round_up(std::max<uint64_t>(bytes, 1), host_page());
    return mprotect(reservation_ + kGuardBefore + begin, whole, PROT_NONE) == 0;
}

void Memory::unseal(Address begin, uint64_t bytes) {
    const bool done =
        make_accessible(begin, begin + round_up(std::max<uint64_t>(bytes, 1), host_page()));
    FLECK_CHECK(done, "a page could not be made accessible again");
}

std::optional<Trap> Memory::copy(Address to, Address from, uint64_t bytes) {
    if (bytes == 0) return std::nullopt;
    if (!is_mapped(from, bytes)) return bad_access(from, bytes);
    if (!is_mapped(to, bytes)) return bad_access(to, bytes);
    std::memmove(window_.at(to), window_.at(from), bytes);
    return std::nullopt;
}

std::optional<Trap> Memory::fill(Address to, uint8_t value, uint64_t bytes) {
    if (bytes == 0) return std::nullopt;
    if (!is_mapped(to, bytes)) return bad_access(to, bytes);
    std::memset(window_.at(to), value, bytes);
    return std::nullopt;
}

TrapOr<std::span<const uint8_t>> Memory::bytes(Address address, uint64_t count) const {
    if (count == 0) return std::span<const uint8_t>();
    if (!is_mapped(address, count)) return bad_access(address, count);
    return std::span<const uint8_t>(window_.at(address), count);
}

Region Memory::region_of(Address address) const {
    if (address < kStaticBegin) return Region::NullPage;
    if (statics_.holds(address, 1)) return Region::Static;
    if (stack_.holds(address, 1) || const_stack_.holds(address, 1)) return Region::Stack;
    if (kHeapControl <= address && address < kHeapBegin) return Region::HeapControl;
    if (heap_.holds(address, 1)) return Region::Heap;
    return Region::Unmapped;
}

bool Memory::is_mapped(Address address, uint64_t count) const {
    return stack_.holds(address, count) || heap_.holds(address, count) ||
           statics_.holds(address, count) || const_stack_.holds(address, count);
}

Trap Memory::bad_access(uint64_t pointer, uint64_t count) {
    const bool null = to_address(pointer) < kStaticBegin;
    return Trap{null ? TrapKind::NullAccess : TrapKind::WildAccess, pointer, count};
}

bool Memory::reserved(const void* host) const {
    const auto begin = reinterpret_cast<uintptr_t>(reservation_);
    const auto p = reinterpret_cast<uintptr_t>(host);
    return p >= begin && p - begin < kReservedBytes;
}

uint64_t Memory::address_of(const void* host) const {
    return reinterpret_cast<uintptr_t>(host) - reinterpret_cast<uintptr_t>(window_.at(0));
}

}  // namespace fleck::rt
