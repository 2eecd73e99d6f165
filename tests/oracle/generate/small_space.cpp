#include "tests/oracle/generate/small_space.h"

#include <functional>

namespace fleck::generate {

namespace {

// What is in scope: x, and y once x is there.
struct Scope {
    bool x = false, y = false;
};

class Enumerator {
  public:
    explicit Enumerator(const SmallSpace& space) : space_(space) {}

    // Calls `done(statements, scope)` for every block that begins in `scope`.
    using Done = std::function<void(const std::vector<Statement>&, Scope)>;
    void blocks(unsigned depth, unsigned width, Scope scope, std::vector<Statement>& so_far,
                const Done& done) {
        if (!so_far.empty()) done(so_far, scope);
        if (width == 0) return;
        each_simple(scope, [&](const std::string& text, Scope after) {
            so_far.push_back({text});
            blocks(depth, width - 1, after, so_far, done);
            so_far.pop_back();
        });
        // What begins with a block is no more than that block and the rest.
        if (depth <= 1 || !scope.x) return;
        std::vector<std::vector<Statement>> inner;
        std::vector<Statement> none;
        blocks(depth - 1, space_.width, scope, none,
               [&](const std::vector<Statement>& body, Scope) { inner.push_back(body); });
        for (std::vector<Statement>& body : inner) {
            so_far.push_back({"}", {{"{", std::move(body)}}});
            blocks(depth, width - 1, scope, so_far, done);
            so_far.pop_back();
        }
    }

  private:
    SmallSpace space_;

    static std::vector<std::string> places(Scope s) {
        std::vector<std::string> out;
        if (s.x) out.insert(out.end(), {"x", "*x"});
        if (s.y) out.insert(out.end(), {"y", "*y"});
        return out;
    }

    static std::vector<std::string> values(Scope s) {
        std::vector<std::string> out{"0", "1"};
        for (const std::string& p : places(s)) out.insert(out.end(), {p, "&" + p, "&mut " + p});
        const size_t plain = out.size();
        for (size_t i = 0; i < plain; ++i)
            if (i == 0 || i >= 2) out.push_back("Box::new(" + out[i] + ")");
        return out;
    }

    // `f(text, scope behind it)` for every `let` and every assignment.
    template <typename F>
    static void each_simple(Scope s, const F& f) {
        for (const std::string& v : values(s)) {
            f("let mut x = " + v + ";", Scope{true, s.y});
            if (s.x) f("let mut y = " + v + ";", Scope{true, true});
        }
        for (const std::string& p : places(s))
            for (const std::string& v : values(s)) f(p + " = " + v + ";", s);
    }
};

}  // namespace

std::vector<Program> small_programs(const SmallSpace& space) {
    std::vector<Program> out;
    std::vector<Statement> none;
    Enumerator(space).blocks(space.depth, space.width, {}, none,
                             [&](const std::vector<Statement>& body, Scope scope) {
                                 out.push_back({"()", "@()", {}, body});
                                 if (scope.y) out.push_back({"()", "@()", {}, body});
                                 if (scope.y) out.back().body.push_back({"touch(&y);"});
                                 out.push_back({"()", "@()", {}, body});
                                 out.back().body.push_back({"touch(&x);"});
                             });
    return out;
}

}  // namespace fleck::generate
