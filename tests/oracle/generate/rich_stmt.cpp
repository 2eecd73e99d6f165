// Statements that stand on one line.
#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

std::string Writer::binding() { return "v" + std::to_string(names_++); }

// Makes a variable; now and then one that shadows.
std::string Writer::declare(const Type& type, bool is_mut) {
    std::string name = binding();
    if (!variables_.empty() && random_.chance(6)) name = random_.pick(variables_).name;
    if (name == "self") name = binding();
    if (name == last_name_) name = binding();  // one pattern cannot have it twice
    last_name_ = name;
    variables_.push_back({name, type, is_mut});
    return name;
}

void Writer::statements(std::vector<Statement>& out, unsigned count, unsigned depth) {
    for (unsigned i = 0; i < count; ++i) statement(out, depth);
}

void Writer::statement(std::vector<Statement>& out, unsigned depth) {
    const size_t n = random_.below(100);
    if (n < 30 || variables_.empty()) return let(out);
    if (n < 33) return destructure(out);
    if (n < 37) return let_pattern(out);
    if (n < 39) return let_else(out);
    if (n < 41) return let_question(out);
    if (n < 43) return match_value(out);
    if (n < 44) return let_later(out);
    if (n < 46) return walk_list(out);
    if (n < 59) return assign(out);
    if (n < 79 || depth >= 3) return call(out);
    if (n < 82 && (depth > 0 || result_)) return leave(out);
    control(out, depth);
}

void Writer::let(std::vector<Statement>& out) {
    const Type type = some_type();
    const bool is_mut = random_.chance(75);
    const std::string mut = is_mut ? "mut " : "";
    if (random_.chance(7)) {
        const std::string name = declare(type, is_mut);
        variables_.back().assigned = false;
        out.push_back({"let " + mut + name + ": " + text(type) + ";"});
        return;
    }
    const std::string value = expr(type);
    const std::string name = declare(type, is_mut);
    const std::string typed = random_.chance(20) ? ": " + text(type) : "";
    out.push_back({"let " + mut + name + typed + " = " + value + ";"});
}

void Writer::destructure(std::vector<Statement>& out) {
    if (random_.chance(30)) {
        if (const auto pair = place_of({Kind::Pair}, Use::Change)) {
            const std::string a = declare(of(Kind::Mut, {Kind::Text}));
            const std::string b = declare(of(Kind::Mut, {Kind::Noisy}));
            out.push_back({"let (" + a + ", " + b + ") = " + pair->dotted + ".parts();"});
            return;
        }
    }
    if (random_.chance(50)) {
        auto tuple = place_where(Use::Share, [](const Type& t) { return t.kind == Kind::Tuple; });
        if (!tuple) return let(out);
        const char* how[] = {"", "ref ", "ref mut ", "_"};
        std::string names[2];
        for (size_t i = 0; i < 2; ++i) {
            const size_t k = random_.below(4);
            if (k == 3) {
                names[i] = "_";
                continue;
            }
            const Type& part = tuple->type.args[i];
            names[i] = how[k] + declare(k == 0   ? part
                                        : k == 1 ? of(Kind::Ref, part)
                                                 : of(Kind::Mut, part));
        }
        out.push_back({"let (" + names[0] + ", " + names[1] + ") = " + tuple->text + ";"});
        return;
    }
    auto pair = place_of({Kind::Pair}, Use::Share);
    if (!pair) return let(out);
    std::string fields = random_.chance(50) ? "left: " + declare({Kind::Text})
                                            : "left: ref " + declare(of(Kind::Ref, {Kind::Text}));
    if (random_.chance(60))
        fields += random_.chance(50) ? ", right: ref mut " + declare(of(Kind::Mut, {Kind::Noisy}))
                                     : ", right: " + declare({Kind::Noisy});
    out.push_back({"let Pair { " + fields + ", .. } = " + pair->text + ";"});
}

void Writer::assign(std::vector<Statement>& out) {
    if (random_.chance(25)) {
        // The value is computed first.
        const std::string value = int_value(1);
        if (const auto place = place_of({Kind::Int}, Use::Change)) {
            out.push_back({place->text + " += " + value + ";"});
            return;
        }
    }
    const Variable& v = random_.pick(variables_);
    const Type type = random_.chance(50) ? v.type : some_type();
    if (!place_of(type, Use::Share) && type != v.type) return call(out);
    const std::string value = expr(type);
    if (const auto place = place_of(type, Use::Assign))
        out.push_back({place->text + " = " + value + ";"});
    else
        out.push_back({"take(" + value + ");"});
}

void Writer::call(std::vector<Statement>& out) {
    if (variables_.empty()) return let(out);
    auto any = [](const Type&) { return true; };
    auto moved = [](const Type& t) { return !is_copy(t); };
    auto lends = [](const Type& t) {
        return t.kind == Kind::Ref || t.kind == Kind::Mut || t.kind == Kind::View ||
               t.kind == Kind::Edit || t.kind == Kind::Guard;
    };
    switch (random_.below(14)) {
        case 11:
            if (const auto place = place_where(Use::Change, [](const Type& t) {
                    return t.kind == Kind::Ref && t.args[0].kind != Kind::Str &&
                           t.args[0].kind != Kind::Slice;
                })) {
                const Type target = place->type.args[0];
                out.push_back({"put_in(&mut " + place->text + ", " + reference(target, 1) + ");"});
                return;
            }
            break;
        case 12:
            if (const auto place =
                    place_where(Use::Change, [](const Type& t) { return t.kind == Kind::Slot; })) {
                out.push_back({place->dotted + ".put(" + expr(place->type.args[0], 1) + ");"});
                return;
            }
            break;
        case 13:
            if (const auto place = place_of({Kind::Noisy}, Use::Change)) {
                if (random_.chance(50)) {
                    out.push_back({place->dotted + ".set(" + place->dotted + ".get() + 1);"});
                } else {
                    const std::string name = declare({Kind::Guard});
                    out.push_back({"let mut " + name + " = " + place->dotted + ".lend();"});
                }
                return;
            }
            break;
        case 0:
            if (const auto place = place_where(Use::Move, moved)) {
                out.push_back({(random_.chance(50) ? "take(" : "drop(") + place->text + ");"});
                return;
            }
            break;
        case 1:
        case 2:
            if (const auto place = place_where(Use::Share, lends)) {
                out.push_back({"touch(&" + place->text + ");"});
                return;
            }
            break;
        case 3:
            if (const auto place = place_where(Use::Change, any)) {
                out.push_back({"change(&mut " + place->text + ");"});
                return;
            }
            break;
        case 4:
            out.push_back({"show(" + int_value(0) + ");"});
            return;
        case 5:
            if (const auto place = place_of({Kind::Text}, Use::Change)) {
                std::string what = "\"x\"";
                if (random_.chance(60))
                    if (const auto other = place_of({Kind::Text}, Use::Share))
                        what = "&" + other->text;
                out.push_back({random_.chance(75) ? place->dotted + ".push_str(" + what + ");"
                                                  : place->text + " += " + what + ";"});
                return;
            }
            break;
        case 6:
            if (const auto place = place_of({Kind::Noisy}, Use::Change)) {
                out.push_back({place->dotted + ".set(" + int_value(1) + ");"});
                return;
            }
            break;
        case 7:
            if (const auto place = place_of({Kind::Edit}, Use::Change)) {
                out.push_back({place->dotted + ".add();"});
                return;
            }
            break;
        case 8:
            return swap(out);
        default:
            return vec_call(out);
    }
    if (const auto place = place_where(Use::Share, any))
        out.push_back({"touch(&" + place->text + ");"});
}

void Writer::vec_call(std::vector<Statement>& out) {
    auto is_vec = [](const Type& t) { return t.kind == Kind::Vec; };
    auto vec = place_where(Use::Change, is_vec);
    if (!vec) return let(out);
    const Type& item = vec->type.args[0];
    if (item.kind == Kind::Ref && item.args[0].kind == Kind::Int && random_.chance(40)) {
        out.push_back({"put(&mut " + vec->text + ", " + reference(item.args[0], 1) + ");"});
        return;
    }
    switch (random_.below(6)) {
        case 0:
            out.push_back({vec->dotted + ".clear();"});
            return;
        case 1:
            out.push_back({"let _ = " + vec->dotted + ".pop();"});
            return;
        case 2:
            if (item.kind == Kind::Int) {
                out.push_back({vec->dotted + ".push(" + vec->dotted + ".len() as i32);"});
                return;
            }
            [[fallthrough]];
        default:
            out.push_back({vec->dotted + ".push(" + expr(item, 1) + ");"});
    }
}

void Writer::swap(std::vector<Statement>& out) {
    auto any = [](const Type&) { return true; };
    const auto a = place_where(Use::Change, any);
    if (!a) return let(out);
    const auto b = place_of(a->type, Use::Change);
    if (!b) return let(out);
    out.push_back({"std::mem::swap(&mut " + a->text + ", &mut " + b->text + ");"});
}

}  // namespace fleck::generate
