#include "frontend/syntax/attributes.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <iterator>

#include "FleckParser.h"
#include "frontend/syntax/cfg.h"

namespace fleck::syntax {

namespace {

using Shape = WrittenAttr::Shape;
using Kind = AttrArg::Kind;

template <size_t n>
bool has(const std::string_view (&list)[n], std::string_view name) {
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool is_string(const TapeToken* t) {
    return t != nullptr &&
           (t->getType() == FleckParser::STRING || t->getType() == FleckParser::RAW_STRING);
}
bool is_literal(const TapeToken& t) {
    switch (t.getType()) {
        case FleckParser::INT:
        case FleckParser::FLOAT:
        case FleckParser::CHAR:
        case FleckParser::STRING:
        case FleckParser::RAW_STRING:
        case FleckParser::TRUE:
        case FleckParser::FALSE:
            return true;
        default:
            return false;
    }
}

// The element that begins at token i; afterwards i is that of the `,` or the end.
AttrArg read_arg(const Tape& tape, size_t& i, size_t end) {
    const TapeToken& first = tape.token(i);
    AttrArg arg{is_literal(first) ? Kind::Literal : Kind::Word, first.span(), first.text()};
    uint32_t name_end = first.span().end;
    for (; i < end && tape.token(i).getType() != FleckParser::COMMA; ++i) {
        const TapeToken& t = tape.token(i);
        if (t.text() == "=" && arg.kind == Kind::Word) {
            arg.kind = Kind::Assigned;
            if (i + 1 < end) arg.value = &tape.token(i + 1);
        } else if (t.text() == "(" || t.text() == "[" || t.text() == "{") {
            if (arg.kind == Kind::Word) arg.kind = Kind::List;
            if (i + 1 < tape.partner(i)) arg.value = &tape.token(i + 1);
            i = tape.partner(i);
        } else if (arg.kind == Kind::Word) {
            name_end = t.span().end;
        }
        arg.span.end = tape.token(i).span().end;
    }
    arg.name = {first.text().data(), name_end - first.span().begin};
    return arg;
}

class Checker {
  public:
    Checker(const WrittenAttr& attr, DiagSink& diags) : attr_(attr), diags_(diags) {}

    void run() {
        static constexpr std::string_view kBare[] = {"automatically_derived", "cold",
                                                     "non_exhaustive", "track_caller"};
        static constexpr std::string_view kLevels[] = {"allow", "deny", "expect", "forbid", "warn"};
        if (has(kBare, attr_.name)) return bare();
        if (has(kLevels, attr_.name)) return lint_level();
        if (attr_.name == "test" || attr_.name == "ignore") return of_test();
        if (attr_.name == "inline") return of_inline();
        if (attr_.name == "must_use") return reason(false);
        if (attr_.name == "should_panic") return reason(true);
        if (attr_.name == "deprecated") return of_deprecated();
        if (attr_.name == "repr") return of_repr();
        if (attr_.name == "derive") return of_derive();
        if (attr_.name == "cfg") return of_cfg();
        if (attr_.name == "cfg_attr") {
            if (!attr_.args.empty()) check_condition(attr_.args[0]);
            return;
        }
        of_the_build();
    }

  private:
    void malformed(Diag id, std::string_view help) {
        diags_.report(id, attr_.span, attr_.name).help(std::string(help));
    }

    void bare() {
        if (attr_.shape != Shape::Word)
            malformed(Diag::AttrTakesNothing, fmt::format("write `#[{}]`", attr_.name));
    }

    void lint_level() {
        if (attr_.shape != Shape::List) {
            diags_
                .report(Diag::MacroCall, attr_.span,
                        fmt::format("`{}` needs the names of lints", attr_.name))
                .help(fmt::format("write `#[{}(dead_code)]`", attr_.name));
            return;
        }
        for (const AttrArg& arg : attr_.args) {
            const bool is_reason = arg.kind == Kind::Assigned && arg.name == "reason";
            if (arg.kind != Kind::Word && !is_reason)
                diags_.report(Diag::LintAttrForm, arg.span)
                    .help("the names of lints stand without quotes, separated by `,`");
        }
    }

    void of_test() {
        const bool with_reason =
            attr_.name == "ignore" && attr_.shape == Shape::Assigned && is_string(attr_.value);
        if (attr_.shape != Shape::Word && !with_reason)
            malformed(Diag::IllFormedAttr, fmt::format("write `#[{}]`", attr_.name));
    }

    void of_inline() {
        constexpr std::string_view kHelp =
            "write `#[inline]`, `#[inline(always)]` or `#[inline(never)]`";
        if (attr_.shape == Shape::Assigned) return malformed(Diag::IllFormedAttr, kHelp);
        if (attr_.shape == Shape::Word) return;
        if (attr_.args.size() != 1) return malformed(Diag::AttrWantsOne, kHelp);
        const AttrArg& arg = attr_.args[0];
        if (arg.kind != Kind::Word || (arg.name != "always" && arg.name != "never"))
            malformed(Diag::AttrForm, kHelp);
    }

    // `must_use`, `must_use = ".."`, and of `should_panic` also `(expected = "..")`.
    void reason(bool expected) {
        const std::string help =
            fmt::format("write `#[{}]` or `#[{} = \"..\"]`", attr_.name, attr_.name);
        if (attr_.shape == Shape::Word) return;
        if (attr_.shape == Shape::Assigned) {
            if (!is_string(attr_.value)) malformed(Diag::AttrForm, help);
            return;
        }
        if (expected && attr_.args.size() != 1) return malformed(Diag::AttrWantsOne, help);
        if (!expected || attr_.args[0].kind != Kind::Assigned || attr_.args[0].name != "expected" ||
            !is_string(attr_.args[0].value))
            malformed(Diag::AttrForm, help);
    }

    void of_deprecated() {
        constexpr std::string_view kHelp = "write `#[deprecated(since = \"..\", note = \"..\")]`";
        if (attr_.shape == Shape::Assigned && !is_string(attr_.value))
            return malformed(Diag::AttrForm, kHelp);
        for (const AttrArg& arg : attr_.args) {
            if (arg.kind == Kind::Literal) return malformed(Diag::AttrTakesNothing, kHelp);
            const bool known = arg.name == "since" || arg.name == "note";
            if (arg.kind != Kind::Assigned || !known || !is_string(arg.value))
                return malformed(Diag::AttrForm, kHelp);
            if (std::count_if(attr_.args.begin(), attr_.args.end(),
                              [&](const AttrArg& other) { return other.name == arg.name; }) > 1) {
                diags_.report(Diag::AttrItemTwice, attr_.span, arg.name);
                return;
            }
        }
    }

    void of_repr() {
        static constexpr std::string_view kHints[] = {
            "C",   "Rust", "transparent", "packed", "simd", "align", "i8",  "i16",  "i32",
            "i64", "i128", "isize",       "u8",     "u16",  "u32",   "u64", "u128", "usize"};
        if (attr_.shape != Shape::List)
            return malformed(Diag::AttrForm, "write what the representation is: `#[repr(u8)]`");
        const AttrArg* integer = nullptr;
        for (const AttrArg& arg : attr_.args) {
            if (arg.kind == Kind::Literal) {
                malformed(Diag::AttrTakesNothing, "the representation stands without quotes");
            } else if (!has(kHints, arg.name)) {
                diags_.report(Diag::UnknownRepr, arg.span, arg.name);
            } else if (arg.name == "align") {
                of_align(arg);
            } else if (arg.kind == Kind::Assigned) {
                diags_.report(arg.name == "packed" ? Diag::AlignForm : Diag::UnknownRepr, arg.span,
                              arg.name);
            } else if (arg.name == "packed") {
                diags_.report(Diag::Unsupported, arg.span, "`#[repr(packed)]` is");
            } else if (arg.name == "simd") {
                diags_.report(Diag::Unstable, attr_.span, "SIMD types are");
            } else if (arg.name[0] == 'i' || arg.name[0] == 'u') {
                if (integer != nullptr && integer->name != arg.name)
                    diags_.report(Diag::ReprConflict, integer->span);
                integer = &arg;
            }
        }
    }

    // A frame of the call stack is aligned to 16 bytes; what stands in it cannot be more.
    void of_align(const AttrArg& arg) {
        const std::string_view written(arg.name.data(), arg.span.size());
        if (arg.kind == Kind::Assigned ||
            (arg.kind == Kind::List &&
             (arg.value == nullptr || written.find(',') != std::string_view::npos))) {
            diags_.report(Diag::AlignForm, arg.span).help("write the number: `#[repr(align(8))]`");
            return;
        }
        constexpr uint64_t kMost = 16;
        constexpr uint64_t kRustMost = uint64_t{1} << 29;
        const TapeToken* number = arg.value;
        uint64_t align = 0;
        const std::string_view text = number != nullptr ? number->text() : "";
        const auto read = std::from_chars(text.data(), text.data() + text.size(), align);
        const bool is_number = read.ec == std::errc() && read.ptr == text.data() + text.size();
        if (!is_number || text.empty())
            diags_.report(Diag::BadAlign, arg.span, "a number without a suffix is needed");
        else if (!std::has_single_bit(align))
            diags_.report(Diag::BadAlign, number->span(), "not a power of two");
        else if (align > kRustMost)
            diags_.report(Diag::BadAlign, number->span(), "more than 2^29");
        else if (align > kMost)
            diags_.report(Diag::Unsupported, number->span(),
                          fmt::format("an alignment of more than {} bytes is", kMost));
    }

    void of_derive() {
        if (attr_.shape != Shape::List) {
            diags_.report(Diag::MacroCall, attr_.span, "`derive` needs the names of traits")
                .help("write `#[derive(Debug)]`");
            return;
        }
        for (const AttrArg& arg : attr_.args) {
            if (arg.kind == Kind::Literal)
                diags_.report(Diag::DeriveOfLiteral, arg.span)
                    .help("the names of traits stand without quotes");
            if (arg.kind == Kind::Assigned || arg.kind == Kind::List)
                diags_.report(Diag::MacroCall, arg.span,
                              "the traits in a `derive` have no arguments");
        }
    }

    void of_cfg() {
        constexpr std::string_view kHelp = "write a condition: `#[cfg(debug_assertions)]`";
        if (attr_.shape != Shape::List) return malformed(Diag::AttrForm, kHelp);
        if (attr_.args.size() != 1) return malformed(Diag::AttrWantsOne, kHelp);
        const AttrArg& arg = attr_.args[0];
        const bool is_flag =
            arg.kind == Kind::Literal && (arg.name == "true" || arg.name == "false");
        if ((arg.kind == Kind::Literal && !is_flag) ||
            (arg.kind == Kind::Assigned && !is_string(arg.value)))
            return malformed(Diag::AttrForm, kHelp);
        check_condition(arg);
    }

    // `cfg(nott(unix))`
    void check_condition(const AttrArg& arg) {
        for (const std::string_view name : unknown_conditions({arg.name.data(), arg.span.size()})) {
            const auto begin =
                arg.span.begin + static_cast<uint32_t>(name.data() - arg.name.data());
            diags_
                .report(Diag::UnknownCondition,
                        Span{begin, begin + static_cast<uint32_t>(name.size())}, name)
                .help("conditions are joined by `all(..)`, `any(..)` and `not(..)`");
        }
    }

    // What is about the compiler, about linking, or about a program without the library.
    void of_the_build() {
        static constexpr std::string_view kRefused[] = {
            "export_name", "global_allocator", "link",   "link_name",     "link_section",  "naked",
            "no_main",     "no_mangle",        "no_std", "panic_handler", "target_feature"};
        if (attr_.name == "unsafe") {
            for (const AttrArg& arg : attr_.args)
                if (has(kRefused, arg.name))
                    diags_.report(Diag::Unsupported, attr_.span,
                                  fmt::format("`#[unsafe({})]` is", arg.name));
        } else if (attr_.name == "feature") {
            diags_.report(Diag::FeatureGate, attr_.span);
        } else if (attr_.name == "bench") {
            diags_.report(Diag::Unstable, attr_.span, "benchmarks with `#[bench]` are");
        } else if (attr_.name.starts_with("proc_macro")) {
            diags_.report(
                Diag::MacroCall, attr_.span,
                fmt::format("`#[{}]` is only for crates of procedural macros", attr_.name));
        } else if (has(kRefused, attr_.name)) {
            diags_.report(Diag::Unsupported, attr_.span, fmt::format("`#[{}]` is", attr_.name));
        }
    }

    const WrittenAttr& attr_;
    DiagSink& diags_;
};

}  // namespace

WrittenAttr read_attr(const Tape& tape, const TapeToken& tree, Span at, std::string_view name) {
    WrittenAttr out{Shape::Word, at, name, nullptr, {}};
    const size_t end = tape.partner(tree.index());
    size_t i = tree.index() + 1;
    for (; i < end; ++i) {
        const std::string_view text = tape.token(i).text();
        if (text == "=") {
            out.shape = Shape::Assigned;
            if (i + 1 < end) out.value = &tape.token(i + 1);
            return out;
        }
        if (text == "(" || text == "[" || text == "{") break;
    }
    if (i == end) return out;
    out.shape = Shape::List;
    const size_t close = tape.partner(i);
    for (++i; i < close; ++i) out.args.push_back(read_arg(tape, i, close));
    return out;
}

bool is_attribute(std::string_view name) {
    static constexpr std::string_view kNames[] = {// clang-format off
        "allow", "automatically_derived", "bench", "cfg", "cfg_attr", "cold", "crate_name",
        "crate_type", "default", "deny", "deprecated", "derive", "doc", "expect", "export_name",
        "feature", "forbid", "global_allocator", "ignore", "inline", "link", "link_name",
        "link_section", "macro_export", "macro_use", "must_use", "no_implicit_prelude", "no_main",
        "no_mangle", "no_std", "non_exhaustive", "panic_handler", "path", "proc_macro",
        "proc_macro_attribute", "proc_macro_derive", "recursion_limit", "repr", "should_panic",
        "target_feature", "test", "track_caller", "type_length_limit", "unsafe", "used", "warn",
        "windows_subsystem"};
    // clang-format on
    return has(kNames, name);
}

void check_attr_args(const WrittenAttr& attr, DiagSink& diags) { Checker(attr, diags).run(); }

// ---- What attributes stand before

namespace {

using T = AttrTarget;
constexpr uint32_t bit(T t) { return 1u << static_cast<unsigned>(t); }
constexpr uint32_t kFns = bit(T::Fn) | bit(T::Method) | bit(T::TraitMethod);
constexpr uint32_t kTypes = bit(T::Struct) | bit(T::Enum);
// What rustc gave attributes to before it looked at them closely.
constexpr uint32_t kLenient = bit(T::Field) | bit(T::Arm);

struct TargetRule {
    std::string_view name;
    uint32_t allowed;
    uint32_t warned;  // an error on what is neither
};
constexpr uint32_t kAll = ~0u;
constexpr TargetRule kTargets[] = {
    {"inline", kFns, kLenient},
    {"track_caller", kFns, kLenient},
    {"non_exhaustive", kTypes | bit(T::Variant), kLenient},
    {"must_use", kFns | kTypes | bit(T::Trait), kAll},
    {"used", bit(T::Static), 0},
    {"cold", kFns, kAll},
    {"ignore", bit(T::Fn), kAll},
    {"should_panic", bit(T::Fn), kAll},
    {"automatically_derived", bit(T::TraitImpl), kAll},
    {"deprecated", ~(bit(T::Statement) | bit(T::Arm) | bit(T::Expression)), kAll},
};

std::string_view describe(AttrTarget t) {
    switch (t) {
        case T::Fn:
            return "a function";
        case T::Method:
        case T::TraitMethod:
            return "a method";
        case T::Struct:
            return "a struct";
        case T::Enum:
            return "an enum";
        case T::Trait:
            return "a trait";
        case T::Impl:
        case T::TraitImpl:
            return "an impl";
        case T::Static:
            return "a static variable";
        case T::Const:
            return "a constant";
        case T::OtherItem:
            return "this item";
        case T::Field:
            return "a field";
        case T::Variant:
            return "a variant";
        case T::Param:
            return "a parameter";
        case T::Arm:
            return "an arm";
        case T::Statement:
            return "a statement";
        case T::Expression:
            return "an expression";
    }
    FLECK_UNREACHABLE();
}

bool is_lint_level(std::string_view name) {
    static constexpr std::string_view kNames[] = {"allow",  "cfg",    "cfg_attr", "deny",
                                                  "expect", "forbid", "warn"};
    return has(kNames, name);
}

}  // namespace

void check_attr_target(const ast::Attr& attr, std::string_view name, AttrTarget target,
                       DiagSink& diags) {
    const uint32_t here = bit(target);
    const auto misplaced = [&](std::string_view why) {
        diags
            .report(Diag::MacroCall, attr.span,
                    fmt::format("`#[{}]` cannot stand before {}", name, describe(target)))
            .help(std::string(why));
    };
    constexpr uint32_t kParts = bit(T::Field) | bit(T::Variant) | bit(T::Param) | bit(T::Arm);
    if (name == "derive" && (here & kTypes) == 0) {
        if ((here & kParts) != 0) return misplaced("it stands before a struct or an enum");
        diags.report(Diag::DeriveOnOther, attr.span)
            .help("it writes impls for the struct or enum behind it");
        return;
    }
    if (name == "test") {
        if (target != T::Fn) misplaced("it stands before a function of a module");
        return;
    }
    if (name == "repr" && (here & kTypes) == 0 && target != T::Param) {
        diags.report(Diag::ReprOnOther, attr.span);
        return;
    }
    if (target == T::Param && !is_lint_level(name) && is_attribute(name))
        return misplaced("only lints and `cfg` can be set for a parameter");
    if (name == "deprecated" && target == T::TraitImpl) {
        diags.report(Diag::UselessDeprecated, attr.span);
        return;
    }
    for (const TargetRule& rule : kTargets) {
        if (rule.name != name || (rule.allowed & here) != 0) continue;
        if ((rule.warned & here) != 0)
            diags.report(Diag::UnusedAttribute, attr.span, name, describe(target));
        else
            misplaced("it would say nothing there");
    }
}

}  // namespace fleck::syntax
