// Types as messages show them, in rustc's notation: `Vec<i32>`, `&mut [u8]`, `{integer}`, `_`,
// `fn(i32) -> u8 {f}`.
#pragma once

#include <string>

#include "frontend/sema/program.h"

namespace fleck {

// How types are put together as text; a kind of text says how their parts look.
class TypePrinter {
  public:
    explicit TypePrinter(Program& program) : p(program), types(program.types) {}
    TypePrinter(const TypePrinter&) = delete;
    TypePrinter& operator=(const TypePrinter&) = delete;
    virtual ~TypePrinter() = default;

    std::string type(TypeId t);
    // Without Self: `Add<i32>`.
    virtual std::string trait_ref(const TraitRef& t) = 0;

  protected:
    Program& p;
    Types& types;

    virtual std::string lifetime(const Region& r) = 0;  // of a reference, with a space behind it
    virtual std::string adt(const ty::Adt& k) = 0;
    virtual std::string fn_def(const ty::FnDef& k) = 0;
    virtual std::string ctor_def(const ty::CtorDef& k) = 0;
    virtual std::string closure(const ty::Closure& k);  // `{closure@line 3}`
    virtual std::string fn_pointer(const ty::FnPtr& k) = 0;
    virtual std::string param(const ty::Param& k) = 0;
    virtual std::string const_value(const ty::ConstValue& k) = 0;

    std::string list(const std::vector<TypeId>& all, size_t from = 0);
    std::string text(Symbol s);
};

std::string type_name(Program& p, TypeId t);
// As it is told to a reader who has not met rustc's notation: `the closure in line 3`.
std::string type_in_words(Program& p, TypeId t);
std::string closure_in_words(Program& p, FnId closure);
std::string trait_name(Program& p, const TraitRef& t);  // without Self: `Add<i32>`
// With full paths, as std::any::type_name has it: `alloc::vec::Vec<i32>`, `main::Point`.
std::string type_path(Program& p, TypeId t);

}  // namespace fleck
