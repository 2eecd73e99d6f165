// Values in memory, as a person would write them: `5`, `"hi"`, `Point { x: 1, y: 2 }`, `Box -> #1`.
// Reads the simulated bytes by the layouts of their types; believes nothing, so that a value that
// makes no sense shows as `?`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "interp/bytecode/lower.h"
#include "interp/trace/event.h"
#include "runtime/heap/block_ids.h"
#include "runtime/memory.h"

namespace fleck::vm {

// Which variant of an enum a tag stands for.
[[nodiscard]] uint32_t variant_of_tag(const Layout& layout, const Adt& def, uint64_t tag);

class MemoryInspector : public trace::Inspector {
  public:
    MemoryInspector(Lowering& lowering, const rt::Memory& memory, const rt::BlockIds& blocks)
        : lowering_(lowering), types_(lowering.types), memory_(memory), blocks_(blocks) {}

    [[nodiscard]] std::string render(TypeId type, uint64_t address) const override;
    [[nodiscard]] std::string type_name(TypeId type) const override;
    [[nodiscard]] uint64_t target(TypeId type, uint64_t address) const override;
    [[nodiscard]] trace::BlockNo block_at(uint64_t address) const override;
    [[nodiscard]] std::optional<uint64_t> first_element(TypeId type,
                                                        uint64_t address) const override;

    // The heap blocks that a value owns by itself: through its boxes and buffers, not through
    // references.
    [[nodiscard]] std::vector<trace::BlockNo> owned_blocks(TypeId type, uint64_t address) const;
    // The function that a pointer leads to; invalid if it is none.
    [[nodiscard]] FuncId function_at(uint64_t pointer) const;
    // The path from a variable to the field that begins at `offset`, down to types of the prelude:
    // `.name` in `p.name`; and that field's type.
    [[nodiscard]] std::pair<std::string, TypeId> path_to(TypeId type, uint64_t offset) const;

  private:
    [[nodiscard]] std::string show(TypeId type, uint64_t address, int depth) const;
    [[nodiscard]] std::string show_adt(TypeId type, uint64_t address, int depth) const;
    [[nodiscard]] std::string show_elements(TypeId elem, uint64_t address, uint64_t count,
                                            int depth) const;
    // inspect_collections.cpp
    struct Part {
        TypeId type;
        uint64_t address = 0;
    };
    struct Elements {
        TypeId type;
        trace::BlockNo block = 0;         // that all of them are in; 0: there is no such block
        std::vector<uint64_t> addresses;  // of some more than are shown, if there are many
    };
    [[nodiscard]] Part field(TypeId type, uint64_t address, std::string_view name) const;
    [[nodiscard]] Elements elements_of(TypeId type, uint64_t address) const;
    [[nodiscard]] Elements in_a_row(TypeId type, uint64_t first, uint64_t count) const;
    [[nodiscard]] Elements in_a_ring(TypeId type, TypeId ring, uint64_t address,
                                     uint64_t head) const;
    [[nodiscard]] Elements in_a_chain(const Part& head) const;
    [[nodiscard]] Elements in_a_table(TypeId table, uint64_t address) const;
    [[nodiscard]] std::string show_collection(TypeId type, uint64_t address, uint64_t count,
                                              int depth) const;
    [[nodiscard]] std::string show_entry(TypeId pair, uint64_t address, int depth) const;
    [[nodiscard]] std::string text(uint64_t address, uint64_t size) const;
    [[nodiscard]] std::string in_block(uint64_t address) const;
    [[nodiscard]] uint64_t word(uint64_t address, uint64_t bytes) const;
    [[nodiscard]] bool readable(uint64_t address, uint64_t bytes) const;
    // Which variant is there now.
    [[nodiscard]] uint32_t variant_at(TypeId type, uint64_t address) const;
    // Address and length of a `Vec`'s or `String`'s elements.
    [[nodiscard]] std::pair<uint64_t, uint64_t> buffer_of(TypeId vec, uint64_t address) const;
    [[nodiscard]] std::optional<uint64_t> count_in(TypeId type, uint64_t address) const;
    [[nodiscard]] bool is_owning_pointer(TypeId type) const;
    void collect(TypeId type, uint64_t address, std::vector<trace::BlockNo>& out) const;

    Lowering& lowering_;
    Types& types_;
    const rt::Memory& memory_;
    const rt::BlockIds& blocks_;
};

}  // namespace fleck::vm
