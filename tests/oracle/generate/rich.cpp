#include "tests/oracle/generate/rich.h"

#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

namespace {

struct Signature {
    std::string text, call;
    std::vector<Variable> params;
    std::optional<Type> result;
};

const std::vector<Signature>& signatures() {
    const Type text{Kind::Text}, number{Kind::Int}, pair{Kind::Pair};
    static const std::vector<Signature> kAll{
        {"(mut a: String, b: i32)",
         "(String::from(\"a\"), 3)",
         {{"a", text}, {"b", number, false}},
         std::nullopt},
        {"<'a>(a: &'a String, b: &'a String) -> &'a String",
         "(&String::from(\"a\"), &String::from(\"b\"))",
         {{"a", of(Kind::Ref, text), false}, {"b", of(Kind::Ref, text), false}},
         of(Kind::Ref, text)},
        {"<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String",
         "(&mut String::from(\"a\"), &String::from(\"b\"))",
         {{"a", of(Kind::Mut, text), false}, {"b", of(Kind::Ref, text), false}},
         of(Kind::Ref, text)},
        {"<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32>",
         "(&mut vec![1, 2], &mut 3)",
         {{"a", of(Kind::Mut, of(Kind::Vec, number)), false}, {"b", of(Kind::Mut, number), false}},
         of(Kind::Option, of(Kind::Mut, number))},
        {"(a: &mut Pair) -> &mut String",
         "(&mut Pair { left: String::new(), right: Noisy(1), n: 2 })",
         {{"a", of(Kind::Mut, pair), false}},
         of(Kind::Mut, text)},
        {"<'a>(a: &mut Vec<&'a i32>, b: &'a i32)",
         "(&mut Vec::new(), &3)",
         {{"a", of(Kind::Mut, of(Kind::Vec, of(Kind::Ref, number))), false},
          {"b", of(Kind::Ref, number), false}},
         std::nullopt},
        {"<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32)",
         "(&mut Vec::new(), &3)",
         {{"a", of(Kind::Mut, of(Kind::Vec, of(Kind::Ref, number))), false},
          {"b", of(Kind::Ref, number), false}},
         std::nullopt},
        {"<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String",
         "(Edit { text: &mut String::new() }, &mut String::new())",
         {{"a", {Kind::Edit}}, {"b", of(Kind::Mut, text), false}},
         of(Kind::Mut, text)},
        {"<'a>(a: View<'a>, b: Pair) -> View<'a>",
         "(View { text: &String::new(), n: 1 }, Pair { left: String::new(), right: Noisy(1), n: 2 "
         "})",
         {{"a", {Kind::View}, false}, {"b", pair, false}},
         Type{Kind::View}},
        {"(mut a: Noisy, b: &mut Noisy) -> Noisy",
         "(Noisy(1), &mut Noisy(2))",
         {{"a", {Kind::Noisy}}, {"b", of(Kind::Mut, {Kind::Noisy}), false}},
         Type{Kind::Noisy}},
    };
    return kAll;
}

}  // namespace

Program Writer::program() {
    Program out{"()", "()", {}};
    std::optional<Type> result;
    if (random_.chance(40)) {
        const Signature& s = random_.pick(signatures());
        out.signature = s.text;
        out.call = s.call;
        variables_ = s.params;
        result = s.result;
    }
    returns_value_ = result.has_value();
    statements(out.body, 2 + static_cast<unsigned>(random_.below(options_.statements)), 0);
    // Borrows matter where they are needed later.
    for (size_t i = random_.below(4); i > 0 && !variables_.empty(); --i) {
        const auto place = place_where(Use::Share, [](const Type& t) {
            return t.kind == Kind::Ref || t.kind == Kind::Mut || t.kind == Kind::View ||
                   t.kind == Kind::Edit || t.kind == Kind::Vec || t.kind == Kind::Option;
        });
        if (place) out.body.push_back({"touch(&" + place->text + ");"});
    }
    if (result) out.body.push_back({"return " + expr(*result) + ";"});
    return out;
}

Program rich_program(uint64_t seed, const RichOptions& options) {
    return Writer(seed * 0x9E3779B97F4A7C15u + 1, options).program();
}

}  // namespace fleck::generate
