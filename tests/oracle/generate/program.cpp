#include "tests/oracle/generate/program.h"

#include <functional>

namespace fleck::generate {

namespace {

void append(const std::vector<Statement>& body, size_t depth, std::vector<std::string>& out) {
    const std::string indent(depth * 4, ' ');
    for (const Statement& s : body) {
        for (const Arm& arm : s.arms) {
            out.push_back(indent + arm.head);
            append(arm.body, depth + 1, out);
        }
        out.push_back(indent + s.text);
    }
}

// Calls `found` with the place of each statement, inner ones behind their outer one.
using Place = std::vector<size_t>;  // index, then pairs of arm and index
void places(const std::vector<Statement>& body, Place& prefix, std::vector<Place>& out) {
    for (size_t i = 0; i < body.size(); ++i) {
        prefix.push_back(i);
        out.push_back(prefix);
        for (size_t a = 0; a < body[i].arms.size(); ++a) {
            prefix.push_back(a);
            places(body[i].arms[a].body, prefix, out);
            prefix.pop_back();
        }
        prefix.pop_back();
    }
}

std::vector<Statement>& list_at(Program& program, const Place& place) {
    std::vector<Statement>* list = &program.body;
    for (size_t k = 0; k + 1 < place.size(); k += 2)
        list = &(*list)[place[k]].arms[place[k + 1]].body;
    return *list;
}

}  // namespace

std::vector<std::string> lines_of(const Program& program, const std::string& name) {
    const bool method = !program.impl.empty();
    std::vector<std::string> out{(method ? program.impl + " { fn " : "fn ") + name +
                                 program.signature + " {"};
    append(program.body, 1, out);
    out.emplace_back(method ? "} }" : "}");
    return out;
}

std::vector<Program> smaller(const Program& program) {
    std::vector<Place> all;
    Place prefix;
    places(program.body, prefix, all);
    std::vector<Program> out;
    for (const Place& place : all) {
        Program without = program;
        std::vector<Statement>& list = list_at(without, place);
        const auto at = list.begin() + static_cast<std::ptrdiff_t>(place.back());
        const Statement taken = *at;
        list.erase(at);
        out.push_back(std::move(without));
        for (const Arm& arm : taken.arms) {
            Program opened = program;
            std::vector<Statement>& into = list_at(opened, place);
            const auto where = into.erase(into.begin() + static_cast<std::ptrdiff_t>(place.back()));
            into.insert(where, arm.body.begin(), arm.body.end());
            out.push_back(std::move(opened));
        }
    }
    return out;
}

}  // namespace fleck::generate
