// A generated program: one function, and what it takes to call it. Its statements are a tree of
// lines, so that an error names one statement and the shrinker can leave statements out.
#pragma once

#include <string>
#include <vector>

namespace fleck::generate {

struct Statement;

// `head` opens a block: `if c {`, `} else {`, `A(x) => {`.
struct Arm {
    std::string head;
    std::vector<Statement> body;
};

// One line, or a line for each head with its body and one that closes the last.
struct Statement {
    std::string text;  // of a simple statement; or what closes the arms
    std::vector<Arm> arms = {};
};

struct Program {
    std::string signature;  // behind the name: `()`, `<'a>(a: &'a String) -> &'a String`
    std::string call;       // `@()`, where `@` stands for the name
    std::string impl = {};  // of a method: `impl Pair`
    std::vector<Statement> body;
};

// The lines of the function, the first one `fn NAME.. {`, the last one `}`.
[[nodiscard]] std::vector<std::string> lines_of(const Program& program, const std::string& name);

// Programs that lack something: each with one statement left out, or one block opened.
[[nodiscard]] std::vector<Program> smaller(const Program& program);

}  // namespace fleck::generate
