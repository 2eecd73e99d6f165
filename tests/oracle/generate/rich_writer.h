// Writes one rich program. Private to rich*.cpp.
#pragma once

#include <optional>

#include "tests/oracle/generate/rich.h"
#include "tests/oracle/generate/rich_type.h"

namespace fleck::generate {

struct Variable {
    std::string name;
    Type type;
    bool is_mut = true;
    bool assigned = true;
    bool moved = false;
};

class Writer {
  public:
    Writer(uint64_t seed, const RichOptions& options) : random_(seed), options_(options) {}

    Program program();

  private:
    Random random_;
    RichOptions options_;
    std::vector<Variable> variables_;
    unsigned names_ = 0;
    std::string last_name_;  // declared
    unsigned loops_ = 0;     // around the statement
    bool returns_value_ = false;

    // ---- rich_expr.cpp
    std::string expr(const Type& type, unsigned depth = 0);
    std::string fresh_value(const Type& type, unsigned depth);
    std::string int_value(unsigned depth);
    std::string option_value(const Type& type, unsigned depth);
    std::string shape_value(unsigned depth);
    std::string reference(const Type& target, unsigned depth);
    std::string unique_reference(const Type& target, unsigned depth);
    std::optional<std::string> borrowed_by_method(const Type& target, bool is_mut);

    // ---- rich_place.cpp
    enum class Use : uint8_t { Move, Share, Change, Assign };
    std::vector<Place> places() const;
    void extend(const Place& place, unsigned depth, std::vector<Place>& out) const;
    std::optional<Place> place_of(const Type& type, Use use);
    std::optional<Place> place_where(Use use, bool (*fits)(const Type&));
    std::optional<Place> choose(std::vector<Place> fitting, Use use);
    Type some_type(unsigned depth = 0);
    Type owned_type(unsigned depth);

    // ---- rich_stmt.cpp and rich_control.cpp
    void statements(std::vector<Statement>& out, unsigned count, unsigned depth);
    void statement(std::vector<Statement>& out, unsigned depth);
    void let(std::vector<Statement>& out);
    void destructure(std::vector<Statement>& out);
    void assign(std::vector<Statement>& out);
    void call(std::vector<Statement>& out);
    void vec_call(std::vector<Statement>& out);
    void swap(std::vector<Statement>& out);
    void control(std::vector<Statement>& out, unsigned depth);
    void if_else(std::vector<Statement>& out, unsigned depth);
    void if_let(std::vector<Statement>& out, unsigned depth);
    void match_shape(std::vector<Statement>& out, unsigned depth);
    void match_option(std::vector<Statement>& out, unsigned depth);
    void loop(std::vector<Statement>& out, unsigned depth);
    void leave(std::vector<Statement>& out);
    Arm arm(std::string head, unsigned depth, const std::vector<Variable>& bound = {});
    std::string declare(const Type& type, bool is_mut = true);
    std::string binding();
};

}  // namespace fleck::generate
