// Who can name an item. What is `pub` all the way from the root of the program, itself or by a
// `pub use`, could be used by another crate; all else up to some module only.
//
//     mod shapes { pub struct Circle; struct Hidden; }    // Circle: in the root and all below it
#pragma once

#include <map>

#include "frontend/sema/program.h"

namespace fleck {

// `within` and what lies in it; invalid: everywhere.
struct Reach {
    ModuleId within;
    [[nodiscard]] bool everywhere() const { return !within.valid(); }
};

struct Import;

class Exports {
  public:
    explicit Exports(Program& program);

    // How far the path of the program's item reaches that stands in `module`.
    [[nodiscard]] Reach reach(const AstRef& item, ModuleId module) const;
    // How far its `pub` alone reaches, as if its modules could be named.
    [[nodiscard]] Reach nominal(const AstRef& item, ModuleId module) const;
    [[nodiscard]] Reach limited(const Reach& outer, ast::Vis vis, ModuleId module) const;
    // Does `inner` reach no further than `outer`?
    [[nodiscard]] bool is_at_most(const Reach& inner, const Reach& outer) const;
    [[nodiscard]] Reach narrower(const Reach& a, const Reach& b) const;

  private:
    [[nodiscard]] Reach module_reach(ModuleId module) const;
    [[nodiscard]] std::optional<AstRef> item_of(const Res& res) const;
    // What an import shows of others; is there anything new in it?
    bool add(const Import& import);
    bool show(const AstRef& item, const Reach& reach);
    bool show_all(const Import& glob, const Reach& reach);
    [[nodiscard]] bool is_hidden(ModuleId module, Symbol name, bool as_type) const;

    Program& p_;
    std::map<ast::ItemId, Reach> used_;  // by `pub use`; modules and other imports too
};

// `private_interfaces`, `private_bounds`: what others can name shows what they cannot.
void report_private_interfaces(Program& program);

}  // namespace fleck
