// Facts about binary operators: their class, their trait and its method, how messages name them.
#pragma once

#include <string_view>

#include "frontend/syntax/ast.h"

namespace fleck {

enum class OpClass : uint8_t { Math, Bits, Shift, Compare };
[[nodiscard]] OpClass op_class(ast::BinOp op);
[[nodiscard]] std::string_view op_text(ast::BinOp op);

struct OpTrait {
    std::string_view lang;    // the lang name of the trait; with `_assign` of the compound one
    std::string_view method;  // likewise
};
[[nodiscard]] OpTrait op_trait(ast::BinOp op);

}  // namespace fleck
