#include "frontend/sema/operators.h"

namespace fleck {

using ast::BinOp;

OpClass op_class(BinOp op) {
    switch (op) {
        case BinOp::Add:
        case BinOp::Sub:
        case BinOp::Mul:
        case BinOp::Div:
        case BinOp::Rem:
            return OpClass::Math;
        case BinOp::BitAnd:
        case BinOp::BitOr:
        case BinOp::BitXor:
            return OpClass::Bits;
        case BinOp::Shl:
        case BinOp::Shr:
            return OpClass::Shift;
        case BinOp::Eq:
        case BinOp::Ne:
        case BinOp::Lt:
        case BinOp::Le:
        case BinOp::Gt:
        case BinOp::Ge:
            return OpClass::Compare;
    }
    FLECK_UNREACHABLE();
}

std::string_view op_text(BinOp op) {
    switch (op) {
        case BinOp::Add:
            return "+";
        case BinOp::Sub:
            return "-";
        case BinOp::Mul:
            return "*";
        case BinOp::Div:
            return "/";
        case BinOp::Rem:
            return "%";
        case BinOp::BitAnd:
            return "&";
        case BinOp::BitOr:
            return "|";
        case BinOp::BitXor:
            return "^";
        case BinOp::Shl:
            return "<<";
        case BinOp::Shr:
            return ">>";
        case BinOp::Eq:
            return "==";
        case BinOp::Ne:
            return "!=";
        case BinOp::Lt:
            return "<";
        case BinOp::Le:
            return "<=";
        case BinOp::Gt:
            return ">";
        case BinOp::Ge:
            return ">=";
    }
    FLECK_UNREACHABLE();
}

OpTrait op_trait(BinOp op) {
    switch (op) {
        case BinOp::Add:
            return {"add", "add"};
        case BinOp::Sub:
            return {"sub", "sub"};
        case BinOp::Mul:
            return {"mul", "mul"};
        case BinOp::Div:
            return {"div", "div"};
        case BinOp::Rem:
            return {"rem", "rem"};
        case BinOp::BitAnd:
            return {"bitand", "bitand"};
        case BinOp::BitOr:
            return {"bitor", "bitor"};
        case BinOp::BitXor:
            return {"bitxor", "bitxor"};
        case BinOp::Shl:
            return {"shl", "shl"};
        case BinOp::Shr:
            return {"shr", "shr"};
        case BinOp::Eq:
            return {"eq", "eq"};
        case BinOp::Ne:
            return {"eq", "ne"};
        case BinOp::Lt:
            return {"partial_ord", "lt"};
        case BinOp::Le:
            return {"partial_ord", "le"};
        case BinOp::Gt:
            return {"partial_ord", "gt"};
        case BinOp::Ge:
            return {"partial_ord", "ge"};
    }
    FLECK_UNREACHABLE();
}

}  // namespace fleck
