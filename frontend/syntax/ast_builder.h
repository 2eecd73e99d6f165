// Builds the AST from ANTLR's tree, one typed build() per rule. (private to frontend/syntax)
//
// In: the tree of one item. Out: nodes in the crate. What the grammar left open is settled here:
// precedence, which names bind, which members an impl may have. What is Rust but not Fleck's is
// refused here by name. Macro calls and derives are expanded here (expand_macros.cpp,
// expand_derive.cpp).
//
// The sources: build_attr, build_item, build_type, build_pattern, build_expr, build_block.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "FleckParser.h"
#include "frontend/base/diagnostic.h"
#include "frontend/base/id.h"
#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"
#include "frontend/syntax/attributes.h"
#include "frontend/syntax/tokens.h"
#include "frontend/syntax/tree_parser.h"

namespace fleck::syntax {

enum class Macro : uint8_t;  // the standard macros (expand_macros.cpp)

// A macro of the standard library that is outside of the subset.
bool is_refused_macro(std::string_view name);

class AstBuilder {
  public:
    AstBuilder(const SourceMap& sources, Symbols& symbols, DiagSink& diags, Tape& tape,
               ast::Crate& crate, bool std_crate);

    // Appends the item of the tree, and what its derives made, to `into`.
    void top_item(FleckParser::ItemEntryContext& c, std::vector<ast::ItemId>& into);

    // After a SyntaxStop: ready for another item.
    void after_error() {
        depth_ = 0;
        nodes_ = &crate_.sig;
    }

  private:
    friend class DeriveExpander;
    using P = FleckParser;
    using Ids = std::vector<ast::ItemId>;
    enum class Where : uint8_t { Module, Block, Trait, Impl };

    // ---- Small things (ast_builder.cpp)
    static Span span(const antlr4::ParserRuleContext& c);
    static Span span(antlr4::tree::TerminalNode* t) { return token(t).span(); }
    static const TapeToken& token(antlr4::tree::TerminalNode* t) {
        return *static_cast<const TapeToken*>(t->getSymbol());
    }
    // The context as the class of one of its rule's alternatives, or null. All of them are of this
    // program, so one address stands for one class.
    template <typename Alternative>
    static Alternative* as(antlr4::ParserRuleContext& c) {
        return &typeid(c) == &typeid(Alternative) ? static_cast<Alternative*>(&c) : nullptr;
    }
    Symbol sym(std::string_view text) { return symbols_.intern(text); }
    ast::Ident ident(const TapeToken& t);
    ast::Ident ident(P::NameContext& c) { return ident(*static_cast<TapeToken*>(c.start)); }
    ast::Ident ident(P::PathNameContext& c) { return ident(*static_cast<TapeToken*>(c.start)); }
    ast::Ident ident(antlr4::tree::TerminalNode* t) { return ident(token(t)); }
    ast::Lifetime lifetime(antlr4::tree::TerminalNode* t);
    void error(Span at, std::string_view message) { diags_.report(Diag::Syntax, at, message); }
    // Of a macro call that is well formed, but cannot be expanded.
    ast::ExprId macro_error(Span call, Span at, std::string_view message) {
        diags_.report(Diag::MacroCall, at, message);
        return expr_node(call, ast::ErrorExpr{});
    }
    // "`async fn` is" -> "`async fn` is outside Fleck's subset of Rust"
    void unsupported(Span at, std::string_view what_is) {
        diags_.report(Diag::Unsupported, at, what_is);
    }
    // `macro_rules! NAME`: its later calls are not told again.
    void refuse_macro_rules(Span at, P::NameContext* name) {
        unsupported(at, "`macro_rules!` is");
        if (name != nullptr) refused_macros_.insert(ident(*name).name);
    }
    // Neighbours without a space between them make one operator.
    static bool adjacent(Span a, Span b) { return a.end == b.begin; }

    // Counts how deep the tree becomes; stops the parse beyond kMaxNesting.
    class Nest {
      public:
        Nest(AstBuilder& b, Span at, size_t levels = 1) : b_(b), levels_(levels) {
            b_.depth_ += levels;
            if (b_.depth_ > kMaxNesting) b_.too_deep(at, levels);
        }
        ~Nest() { b_.depth_ -= levels_; }
        Nest(const Nest&) = delete;
        Nest& operator=(const Nest&) = delete;

      private:
        AstBuilder& b_;
        size_t levels_;
    };
    [[noreturn]] void too_deep(Span at, size_t levels);
    // Builds into another arena while it lives.
    class InArena {
      public:
        InArena(AstBuilder& b, ast::Nodes& nodes)
            : b_(b), before_(std::exchange(b.nodes_, &nodes)) {}
        ~InArena() { b_.nodes_ = before_; }
        InArena(const InArena&) = delete;
        InArena& operator=(const InArena&) = delete;

      private:
        AstBuilder& b_;
        ast::Nodes* before_;
    };
    template <typename Kind>
    ast::ExprId expr_node(Span at, Kind kind, ast::Origin origin = ast::Origin::Written) {
        return nodes_->exprs.push(ast::Expr{at, origin, std::move(kind)});
    }
    template <typename Kind>
    ast::PatId pat_node(Span at, Kind kind) {
        return nodes_->pats.push(ast::Pat{at, std::move(kind)});
    }
    template <typename Kind>
    ast::TyId ty_node(Span at, Kind kind) {
        return nodes_->types.push(ast::Ty{at, std::move(kind)});
    }
    // A body of its own whose value is built by `make`.
    template <typename Make>
    ast::BodyId body(Make make) {
        ast::Body b;
        {
            const InArena in(*this, b.nodes);
            b.value = make();
        }
        return crate_.bodies.push(std::move(b));
    }

    // ---- Attributes (build_attr.cpp)
    // What it says of lints holds from `at` up to `scope_end`, where what it stands before ends.
    ast::Attr attr(const TapeToken& tree, Span at, uint32_t scope_end);
    std::vector<ast::Attr> attrs(const std::vector<P::AttrContext*>& list,
                                 const antlr4::ParserRuleContext& owner);
    // Where what attributes among these stand before ends, for each of these.
    template <typename Context, typename IsAttr>
    static std::vector<uint32_t> scope_ends(const std::vector<Context*>& list, IsAttr is_attr) {
        std::vector<uint32_t> out(list.size());
        for (size_t i = list.size(); i-- > 0;)
            out[i] = is_attr(*list[i]) && i + 1 < list.size() ? out[i + 1] : span(*list[i]).end;
        return out;
    }
    // `#![..]`, which says something about all that is in `scope`.
    void inner_attr(const TapeToken& tree, Span at, Span scope);
    void lint_attr(const WrittenAttr& attr, Span scope);
    void lint_level(ast::LintAttr level, DiagSink& diags);
    void check_targets(const std::vector<ast::Attr>& list, AttrTarget target);
    bool cfg_active(const std::vector<ast::Attr>& list, AttrTarget target);
    void conditional_attr(const ast::Attr& attr);
    // Before an expression where stable Rust has none.
    void refuse_attrs(const std::vector<P::AttrContext*>& list);
    static constexpr std::string_view kExprAttributes = "attributes on expressions are";
    // ---- Items (build_item.cpp)
    void item(P::ItemContext& c, std::vector<ast::Attr> attributes, Where where, Ids& into);
    static AttrTarget target_of(P::ItemContext& c, Where where);
    void macro_item(P::MacroItemContext& c);
    ast::Vis visibility(P::VisibilityContext* c);
    ast::ItemId push_item(ast::Ident name, const antlr4::ParserRuleContext& c, ast::Vis vis,
                          std::vector<ast::Attr> attributes, decltype(ast::Item::kind) kind);
    void refuse_defaults(const ast::Generics& generics);
    void check_bodiless(P::PatternNoAltContext& c);
    ast::FnItem fn_item(P::FnItemContext& c, Where where);
    ast::PatId self_pattern(P::PatternNoAltContext& c, ast::TyId& type, bool typed);
    ast::VariantData struct_data(P::StructItemContext& c);
    std::vector<ast::FieldDecl> fields(P::FieldsContext* c);
    std::vector<ast::FieldDecl> tuple_fields(P::TupleFieldsContext* c);
    ast::EnumItem enum_item(P::EnumItemContext& c);
    ast::TraitItem trait_item(P::TraitItemContext& c);
    void refuse_const_fns(const Ids& members, std::string_view where);
    ast::ImplItem impl_item(P::ImplItemContext& c);
    Ids members(P::MembersContext& c, Where where);
    void use_tree(P::UseTreeContext& c, ast::Path prefix, ast::Vis vis,
                  const std::vector<ast::Attr>& attributes, Ids& into, bool braced = false);
    ast::Generics generics(P::GenericsContext* c, const std::vector<P::WhereContext*>& where);
    ast::Generics generics(P::GenericsContext* c, P::WhereContext* where) {
        return generics(c, std::vector<P::WhereContext*>{where});
    }
    void generic_param(P::GenericParamContext& c, ast::Generics& into);
    void where(P::WhereContext& c, std::vector<ast::WherePredicate>& into);

    // ---- Types and paths (build_type.cpp)
    ast::TyId build(P::TypeContext& c);
    ast::TyId build(P::TypeNoPlusContext& c);
    ast::TyId build(P::PlainTypeContext& c);
    ast::TyId build(P::FnPtrContext& c, Span at, std::vector<ast::Lifetime> for_lifetimes);
    // Of what has to have a type, and has none.
    ast::TyId hole_type(Span at) {
        ast::Path path;
        path.segments.push_back({ast::Ident{sym(ast::kHole), at}, false, {}});
        path.span = at;
        return path_type(std::move(path));
    }
    ast::TyId path_type(ast::Path path) {
        const Span at = path.span;
        return ty_node(at, ast::PathTy{std::move(path)});
    }
    ast::Path build(P::TypePathContext& c);
    ast::Path build(P::ExprPathContext& c);
    ast::Path build_path(antlr4::ParserRuleContext& c);
    void begin_qualified(P::QselfContext& c, ast::Path& path);
    ast::TyId split_qualified(antlr4::tree::TerminalNode* shl, P::TypeContext& self,
                              P::TypePathContext* trait, P::QselfNamesContext& names);
    void generic_args(P::GenericArgsContext& c, ast::PathSegment& into);
    void fn_args(P::FnArgsContext& c, ast::PathSegment& into);
    ast::GenericArg build(P::GenericArgContext& c);
    ast::BodyId generic_const(P::GenericConstContext& c);
    std::vector<ast::Bound> bounds(P::BoundsContext* c);
    ast::Bound build(P::BoundContext& c);
    std::vector<ast::Bound> lifetime_bounds(P::LifetimeBoundsContext* c);
    std::vector<ast::Lifetime> for_lifetimes(P::ForLifetimesContext* c);

    // ---- Patterns (build_pattern.cpp)
    ast::PatId build(P::PatternContext& c);
    ast::PatId build(P::PatternNoAltContext& c);
    ast::PatId build(P::PlainPatternContext& c);
    ast::PatId path_pattern(P::PathPatternContext& c);
    ast::PatId range_pattern(Span at, ast::PatId low, P::RangeOpContext& op,
                             P::PatEndContext* high);
    ast::PatId build(P::PatEndContext& c);
    ast::PatId literal_pattern(P::LiteralContext& c, bool negated, Span at);
    ast::PatId plain_path_pattern(ast::Path path);
    std::vector<ast::PatId> patterns(P::PatternsContext* c);
    ast::PatId struct_pattern(ast::Path path, P::PatFieldsContext* c, Span at);
    void check_element(const ast::Pat& element, Span written);
    ast::PatId binding(Span at, bool by_ref, ast::Mut ref_mut, ast::Mut mut, ast::Ident name,
                       P::PatternNoAltContext* sub);

    // ---- Expressions (build_expr.cpp)
    struct Chain;
    ast::ExprId build(P::ExprContext& c);
    ast::ExprId build(P::ExprNsContext& c);
    ast::ExprId build_stmt_expr(P::StmtExprContext& c);
    template <typename ExprCtx>
    void collect(ExprCtx& c, Chain& chain);
    template <typename ContCtx>
    void collect_cont(ContCtx* c, ast::ExprId operand, Chain& chain);
    ast::ExprId prefixed(const std::vector<P::PrefixContext*>& prefixes, ast::ExprId operand);
    ast::ExprId resolve(Chain& chain);
    ast::ExprId suffixes(ast::ExprId base, P::DotSuffixContext* first,
                         const std::vector<P::SuffixContext*>& list);
    ast::ExprId member(ast::ExprId base, P::DotSuffixContext& c);
    ast::ExprId method_call(ast::ExprId receiver, P::DotSuffixContext& name,
                            P::CallSuffixContext& args);
    ast::ExprId field(ast::ExprId base, std::string_view name, Span at);
    ast::ExprId float_without_digits(ast::ExprId base, Span dot);
    std::vector<ast::ExprId> exprs(const std::vector<P::ExprContext*>& list);
    ast::ExprId build_element(P::ExprContext& c);  // its attributes were looked at
    ast::ExprId build_simple(P::SimpleContext& c);
    ast::ExprId build_simple(P::SimpleNsContext& c);
    ast::ExprId path_operand(Span at, P::ExprPathContext& path_tree, P::StructFieldsContext* fields,
                             antlr4::tree::TerminalNode* brace, antlr4::tree::TerminalNode* tree,
                             P::NameContext* macro_name);
    ast::ExprId tuple(Span at, const std::vector<P::ExprContext*>& elems, bool comma);
    ast::ExprId array(Span at, const std::vector<P::ExprContext*>& elems, bool repeat);
    ast::ExprId literal(P::LiteralContext& c);
    ast::ExprId struct_literal(ast::Path path, P::StructFieldsContext* c, Span at);
    ast::ExprId build(P::ReachContext& c);
    ast::ExprId build(P::ReachNsContext& c);
    template <typename Body>
    ast::ExprId closure(Span at, bool by_move, P::ClosureParamsContext* params,
                        P::TypeNoPlusContext* ret, P::BlockContext* block, Body* body);
    void refuse_async(antlr4::tree::TerminalNode* async);
    std::optional<ast::Lifetime> label(antlr4::tree::TerminalNode* t);

    // ---- Statements and blocks (build_block.cpp)
    ast::ExprId build(P::BlockContext& c, Span at = {}, bool is_unsafe = false,
                      std::optional<ast::Lifetime> label = std::nullopt);
    void stmt(P::StmtContext& c, uint32_t scope_end, std::vector<ast::Attr>& pending,
              ast::BlockExpr& block);
    void let_stmt(P::LetStmtContext& c, ast::BlockExpr& block);
    ast::ExprId build(P::BlockLikeContext& c);
    ast::ExprId if_expr(P::IfExprContext& c);
    ast::ExprId match_expr(P::MatchExprContext& c);
    ast::ExprId condition(P::ExprNsContext& c);
    // A block-like expression that `.` or `?` continues.
    ast::ExprId continued(ast::ExprId base, P::DotSuffixContext& first,
                          const std::vector<P::SuffixContext*>& list, P::ContContext* cont);

    // ---- Derives (expand_derive.cpp)
    void expand_derives(ast::ItemId type, const std::vector<ast::Attr>& attributes, Ids& into);

    // ---- Macros (expand_macros.cpp)
    struct MacroArg {
        std::optional<ast::Ident> name;  // `x = e`
        ast::ExprId value;
        Span span;  // of the value
        const TapeToken* first = nullptr;
    };
    ast::ExprId expand_macro(const ast::Path& path, Span at, const TapeToken& tree);
    ast::ExprId expand_macro(Macro macro, std::string_view name, Span at, const TapeToken& tree);
    std::vector<MacroArg> macro_args(const TapeToken& tree);
    std::vector<MacroArg> builtin_args(const TapeToken& tree);
    std::vector<MacroArg> build_args(P::MacroArgsContext& args);
    const std::string* string_value(ast::ExprId e);  // until the next call
    ast::ExprId print_macro(Span at, const TapeToken& tree, std::string_view function,
                            std::string_view end, ast::Origin origin);
    ast::ExprId format_macro_args(Span at, const TapeToken& tree, std::string_view before,
                                  std::string_view after);
    ast::ExprId write_macro(Span at, const TapeToken& tree, std::string_view end);
    ast::ExprId panic_call(Span at, const std::vector<MacroArg>& args, size_t first,
                           std::string_view plain, std::string_view before, ast::Origin origin);
    ast::ExprId panic_macro(Span at, const TapeToken& tree, std::string_view plain,
                            std::string_view before, ast::Origin origin);
    ast::ExprId assert_macro(Span at, const TapeToken& tree);
    ast::ExprId assert_eq_macro(Span at, const TapeToken& tree, ast::BinOp op);
    ast::ExprId vec_macro(Span at, const TapeToken& tree);
    ast::ExprId matches_macro(Span at, const TapeToken& tree);
    ast::ExprId dbg_macro(Span at, const TapeToken& tree);
    ast::ExprId concat_macro(Span at, const TapeToken& tree);
    // Pieces of expansions.
    ast::ExprId string_expr(Span at, std::string_view text);
    ast::ExprId number_expr(Span at, uint32_t value);
    ast::ExprId name_expr(Span at, std::string_view name);
    ast::ExprId borrow_expr(Span at, ast::ExprId operand);
    ast::ExprId block_of(Span at, std::vector<ast::ExprId> statements, ast::ExprId tail);
    ast::PatId name_pat(Span at, std::string_view name);
    ast::Path std_path(std::initializer_list<std::string_view> names, Span at);
    ast::ExprId std_call(std::initializer_list<std::string_view> names,
                         std::vector<ast::ExprId> args, Span at, ast::Origin origin);
    // (expand_format.cpp)
    ast::ExprId format_args(Span at, const std::vector<MacroArg>& args, size_t first,
                            std::string_view before, std::string_view after);

    const SourceMap& sources_;
    Symbols& symbols_;
    DiagSink& diags_;
    Tape& tape_;
    ast::Crate& crate_;
    ast::Nodes* nodes_;  // the arena that is being filled
    bool std_crate_;     // the prelude may have functions without a body, and modules in files
    size_t depth_ = 0;
    IdSet<Symbol> refused_macros_;  // of `macro_rules!`, by name
    std::string scratch_;           // what string_value() points to
};

}  // namespace fleck::syntax
