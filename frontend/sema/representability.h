// Which types would contain a value of themselves, and so have no end (rustc's `representability`
// and `params_in_repr`).
#pragma once

#include <map>
#include <vector>

#include "frontend/base/scc.h"
#include "frontend/sema/program.h"

namespace fleck {

class Representability {
  public:
    // Of the structs and enums of `crate`.
    Representability(Program& program, CrateId crate);

    // The first member, in the order of their declarations, of each circle of types that contain
    // one another; true: through their fields alone, not through arguments as in `Option<Self>`.
    [[nodiscard]] const std::map<AdtId, bool>& recursive() const { return recursive_; }

  private:
    enum class Through : uint8_t { Fields, Arguments };
    struct Circles {
        Components components;
        std::vector<bool> is_circle;  // by component
    };

    void visit(AdtId from);
    void settle();
    [[nodiscard]] Circles find_circles(Through through) const;
    std::vector<AdtId> mentioned(AdtId adt) const;
    bool mark_held(TypeId t, std::vector<bool>& held) const;
    void contained(TypeId t, Through through, std::vector<uint32_t>& out) const;

    Program& p_;
    std::map<AdtId, uint32_t> number_;
    std::vector<AdtId> adts_;  // each behind those that its fields mention, if it can be
    std::vector<std::vector<bool>> held_;  // by number: is a value of the parameter inside?
    std::map<AdtId, bool> recursive_;
};

}  // namespace fleck
