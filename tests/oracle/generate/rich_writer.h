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

// How a pattern binds by default.
enum class BindMode : uint8_t { Move, Ref, RefMut };

struct PatternContext {
    BindMode mode = BindMode::Move;
    bool refutable = false;  // may it fail to match?
    bool movable = true;     // may what is matched be moved?
    std::vector<Variable>* bound = nullptr;
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
    struct Loop {
        std::string label;  // empty: none
        bool has_value = false;
    };
    std::vector<Loop> loops_;  // around the statement
    std::optional<Type> result_;

    // ---- rich_expr.cpp
    std::string expr(const Type& type, unsigned depth = 0);
    std::string fresh_value(const Type& type, unsigned depth);
    std::string int_value(unsigned depth);
    std::string option_value(const Type& type, unsigned depth);
    std::string shape_value(unsigned depth);
    std::string reference(const Type& target, unsigned depth);
    std::string unique_reference(const Type& target, unsigned depth);
    std::optional<std::string> borrowed_by_method(const Type& target, bool is_mut);

    // ---- rich_borrow.cpp
    std::string text_slice(unsigned depth);
    std::string slice(const Type& item, bool is_mut, unsigned depth);
    std::optional<std::string> option_of_reference(const Type& inner);

    // ---- rich_pattern.cpp
    std::string pattern(const Type& type, const PatternContext& pc, unsigned depth = 0);
    std::string bind(const Type& type, const PatternContext& pc);
    std::optional<std::string> structural(const Type& type, const PatternContext& pc,
                                          unsigned depth);
    std::optional<std::string> slice_pattern(const Type& type, const PatternContext& pc,
                                             unsigned depth);
    static std::string parenthesized(const std::string& pattern);

    // ---- rich_place.cpp
    enum class Use : uint8_t { Move, Share, Change, Assign };
    std::vector<Place> places() const;
    void extend(const Place& place, unsigned depth, std::vector<Place>& out) const;
    std::optional<Place> place_of(const Type& type, Use use);
    std::optional<Place> place_where(Use use, bool (*fits)(const Type&));
    std::optional<Place> choose(std::vector<Place> fitting, Use use);
    Type some_type(unsigned depth = 0);
    Type owned_type(unsigned depth);

    // ---- rich_stmt.cpp, rich_control.cpp and rich_match.cpp
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
    void loop(std::vector<Statement>& out, unsigned depth);
    void leave(std::vector<Statement>& out);
    std::string way_out();
    struct Matched {
        std::string text;
        Type type;
        PatternContext context;
    };
    Matched scrutinee(std::vector<Variable>& bound, bool refutable);
    void match_any(std::vector<Statement>& out, unsigned depth);
    void match_value(std::vector<Statement>& out);
    std::string guard(const std::vector<Variable>& bound);
    void let_pattern(std::vector<Statement>& out);
    void let_else(std::vector<Statement>& out);
    void let_question(std::vector<Statement>& out);
    void while_let(std::vector<Statement>& out, unsigned depth);
    void empty_list(std::vector<Statement>& out, unsigned depth);
    void for_each(std::vector<Statement>& out, unsigned depth);
    void block_value(std::vector<Statement>& out, unsigned depth);
    void let_later(std::vector<Statement>& out);
    void walk_list(std::vector<Statement>& out);
    Arm arm(std::string head, unsigned depth, const std::vector<Variable>& bound = {});
    std::string declare(const Type& type, bool is_mut = true);
    std::string binding();
};

}  // namespace fleck::generate
