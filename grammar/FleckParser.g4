// The syntax of Fleck: Rust 2021, and a little more that the builder refuses by name.
//
// One token decides nearly everywhere; where two are needed a comment says so. That, and not the shape of
// expressions, decides the parser's speed. What the grammar leaves open, the AST builder settles: precedence, `a.f(x)`
// as a method call, whether a name in a pattern binds, which members an impl may have. Tokens TAIL, MACRO_END,
// LET_ELSE, UNSAFE_BLOCK and TREE are made by the token tape (see FleckLexer.g4).
parser grammar FleckParser;

options { tokenVocab = FleckLexer; }

// ---- Entries

// The parser is called once for each item of a file, so that an error costs one item.
itemEntry: POUND BANG TREE | attr* (item | macroItem);
macroItem: simplePath BANG name? TREE (SEMI | MACRO_END)?;

// Arguments of macros; the tape ends where the macro's tree ends.
macroArgs: (macroArg (COMMA macroArg)* COMMA?)? EOF;
macroArg: (name EQ)? expr;                                  // two tokens: `x = 1` is an argument's name
macroRepeat: expr SEMI expr EOF;
macroMatches: expr COMMA pattern (IF expr)? COMMA? EOF;

// ---- Items

attr: POUND TREE;
visibility: PUB (L_PAREN (CRATE | SELF | SUPER | IN simplePath) R_PAREN)?;
simplePath: COLON_COLON? pathName (COLON_COLON pathName)*;
pathName: IDENT | SELF | SELF_TYPE | SUPER | CRATE;
name: IDENT;

item
    : visibility? CONST? ASYNC? UNSAFE? (EXTERN STRING?)? FN name generics? L_PAREN params? R_PAREN (ARROW type)?
      where? (block | SEMI)                                                               # FnItem
    | visibility? STRUCT name generics?
      (L_PAREN tupleFields? R_PAREN where? SEMI | where? (L_BRACE fields? TAIL? R_BRACE | SEMI))    # StructItem
    | visibility? ENUM name generics? where? L_BRACE (variant (COMMA variant)* COMMA?)? TAIL? R_BRACE   # EnumItem
    | visibility? UNSAFE? TRAIT name generics? (COLON bounds)? where? members               # TraitItem
    | visibility? UNSAFE? IMPL generics? BANG? type (FOR type)? where? members              # ImplItem
    | visibility? CONST (name | UNDERSCORE) COLON type (EQ expr)? SEMI                      # ConstItem
    | visibility? STATIC MUT? name COLON type (EQ expr)? SEMI                               # StaticItem
    | visibility? TYPE name generics? (COLON bounds)? where? (EQ type where?)? SEMI         # TypeItem
    | visibility? USE useTree SEMI                                                          # UseItem
    | visibility? MOD name (SEMI | members)                                                 # ModItem
    | visibility? EXTERN CRATE (name | SELF) (AS (name | UNDERSCORE))? SEMI                 # ExternCrateItem
    | UNSAFE? EXTERN STRING? members                                                        # ExternItem
    ;
members: L_BRACE (member)* TAIL? R_BRACE;
member: POUND BANG? TREE # MemberAttr | item # MemberItem | macroItem # MemberMacro;

params: param (COMMA param)* COMMA?;
// `self`, `&self`, `mut self` are patterns here.
param: attr* (patternNoAlt (COLON type)? | DOT_DOT_DOT);

fields: field (COMMA field)* COMMA?;
field: attr* visibility? name COLON type;
tupleFields: tupleField (COMMA tupleField)* COMMA?;
tupleField: attr* visibility? type;
variant: attr* visibility? name (L_BRACE fields? TAIL? R_BRACE | L_PAREN tupleFields? R_PAREN)? (EQ expr)?;

useTree: COLON_COLON? (STAR | L_BRACE (useTree (COMMA useTree)* COMMA?)? TAIL? R_BRACE
    | pathName (COLON_COLON useTree | AS (name | UNDERSCORE))?);

generics: LT (genericParam (COMMA genericParam)* COMMA?)? GT;
genericParam
    : attr* LIFETIME (COLON lifetimeBounds)?            # LifetimeParam
    | attr* name (COLON bounds)? (EQ type)?             # TypeParam
    | attr* CONST name COLON type (EQ genericConst)?    # ConstParam
    ;
lifetimeBounds: (LIFETIME (PLUS LIFETIME)* PLUS?)?;
where: WHERE (wherePredicate (COMMA wherePredicate)* COMMA?)?;
wherePredicate
    : LIFETIME COLON lifetimeBounds    # LifetimePredicate
    | type COLON bounds                # TypePredicate
    ;
bounds: (bound (PLUS bound)* PLUS?)?;
bound
    : LIFETIME                                         # LifetimeBound
    | L_PAREN bound R_PAREN                            # ParenBound
    | (QUESTION | TILDE CONST)? forLifetimes? typePath # TraitBound
    ;
forLifetimes: FOR generics;

// ---- Types and paths

type
    : IMPL bounds  # ImplType
    | DYN bounds   # DynType
    | plainType    # PlainTypeType
    ;
// Without `+`: the target of `&` and of `as`.
typeNoPlus
    : IMPL bound   # ImplOneType
    | DYN bound    # DynOneType
    | plainType    # PlainTypeNoPlus
    ;
plainType
    : typePath                                                            # PathType
    | (AND | AND_AND) LIFETIME? MUT? typeNoPlus                           # RefType
    | STAR (CONST | MUT) typeNoPlus                                       # RawPtrType
    | L_PAREN (type (COMMA type)* COMMA?)? R_PAREN                        # TupleType
    | L_BRACK type (SEMI expr)? R_BRACK                                   # ArrayType
    | BANG                                                                # NeverType
    | UNDERSCORE                                                          # InferType
    | fnPtr                                                               # FnPtrType
    | forLifetimes plainType                                              # ForType
    ;
fnPtr: UNSAFE? (EXTERN STRING?)? FN L_PAREN (fnPtrParam (COMMA fnPtrParam)* COMMA?)? R_PAREN (ARROW typeNoPlus)?;
fnPtrParam: (pathParam=(IDENT | UNDERSCORE) COLON)? type;   // two tokens: a name and `:`

typePath
    : (COLON_COLON? pathName genericArgs? | qself COLON_COLON pathName genericArgs?)
      (COLON_COLON (pathName genericArgs? | genericArgs))* fnArgs?;
qself
    : LT type (AS outer=typePath)? GT
    | SHL type (AS inner=typePath)? GT qselfNames (AS outer=typePath)? GT    // `<<T as A>::B as C>::D`
    ;
qselfNames: (COLON_COLON pathName genericArgs?)+;
fnArgs: L_PAREN (type (COMMA type)* COMMA?)? R_PAREN (ARROW typeNoPlus)?;    // of `Fn(A) -> B`
// `Vec<<T as Iterator>::Item>` begins with SHL.
genericArgs
    : LT (genericArg (COMMA genericArg)* COMMA?)? GT
    | SHL type (AS typePath)? GT qselfNames (COMMA genericArg)* COMMA? GT
    ;
genericArg
    : LIFETIME                                # LifetimeArg
    | type (EQ type | COLON bounds)?          # TypeArg
    | genericConst                            # ConstArg
    ;
genericConst: MINUS? literal | block;

exprPath: (COLON_COLON? pathName | qself COLON_COLON pathName) (COLON_COLON (pathName | genericArgs))*;

literal: INT | FLOAT | CHAR | STRING | RAW_STRING | TRUE | FALSE;

// ---- Patterns

pattern: OR? patternNoAlt (OR patternNoAlt)*;
patternNoAlt
    : MUT pathName (AT patternNoAlt)?    # MutBindingPattern
    | plainPattern                       # PlainPatternPattern
    ;
plainPattern
    : exprPath (AT patternNoAlt | L_PAREN patterns? R_PAREN | L_BRACE patFields? TAIL? R_BRACE
      | rangeOp patEnd? | BANG TREE MACRO_END?)?                                                    # PathPattern
    | REF MUT? name (AT patternNoAlt)?                                                     # RefBindingPattern
    | MINUS? literal (rangeOp patEnd?)?                                                    # LiteralPattern
    | rangeOp patEnd?                                                                      # RangeToPattern
    | (AND | AND_AND) LIFETIME? MUT? plainPattern                                          # RefPattern
    | L_PAREN patterns? R_PAREN                                                            # TuplePattern
    | L_BRACK patterns? R_BRACK                                                            # SlicePattern
    | UNDERSCORE                                                                           # WildPattern
    | BLOCK_WORD block                                                                     # ConstPattern
    ;
rangeOp: DOT_DOT | DOT_DOT_EQ | DOT_DOT_DOT;
patEnd: exprPath | MINUS? literal;
patterns: pattern (COMMA pattern)* COMMA?;
patFields: patField (COMMA patField)* COMMA?;
patField
    : attr* (IDENT | INT) (COLON pattern)?    # NamedPatField
    | attr* REF MUT? name                     # RefPatField
    | attr* MUT name                          # MutPatField
    | attr* DOT_DOT                           # RestPatField
    ;

// ---- Statements

block: L_BRACE stmt* TAIL? R_BRACE;
stmt
    : SEMI                                                                        # EmptyStmt
    | LET pattern (COLON type)? (EQ expr)? (LET_ELSE block)? SEMI                 # LetStmt
    | POUND BANG? TREE                                                            # AttrStmt
    | item                                                                        # ItemStmt
    | blockLike (dotSuffix suffix* cont? (SEMI | TAIL))?                          # BlockStmt
    | stmtExpr (SEMI | TAIL | MACRO_END)                                          # ExprStmt
    ;
// An expression that does not begin with a block.
stmtExpr
    : prefix expr              # PrefixStmtExpr
    | reach                    # ReachStmtExpr
    | simple suffix* cont?     # SimpleStmtExpr
    ;

// ---- Expressions

// A flat list of operands and operators; the builder knows the precedences. `cont` goes to the right until the
// expression ends, so that an operand which reaches as far as it can (`reach`) ends it without a doubt.
expr: attr* prefix* (reach | (simple | blockLike) suffix* cont?);
prefix
    : MINUS | STAR | BANG
    | (AND | AND_AND) (MUT | rawRef)?;
rawRef: IDENT (CONST | MUT);    // `&raw const x`; several tokens, or `&raw` is a borrow of a variable
cont
    : binaryOp expr
    | AS typeNoPlus castCont?
    | DOT_DOT expr?
    | (DOT_DOT_EQ | DOT_DOT_DOT) expr?;
// After `as T`, a `<` would open generic arguments.
castCont
    : castBinaryOp expr
    | AS typeNoPlus castCont?
    | DOT_DOT expr?
    | (DOT_DOT_EQ | DOT_DOT_DOT) expr?;
binaryOp: castBinaryOp | LT | SHL | SHL_EQ;
castBinaryOp
    : PLUS | MINUS | STAR | SLASH | PERCENT | CARET | AND | OR | AND_AND | OR_OR | EQ_EQ | NE | LE | EQ
    | PLUS_EQ | MINUS_EQ | STAR_EQ | SLASH_EQ | PERCENT_EQ | CARET_EQ | AND_EQ | OR_EQ
    | GT (GT EQ? | EQ)?;

reach
    : ASYNC? MOVE? (OR_OR | OR closureParams? OR) (ARROW typeNoPlus block | expr)   # ClosureExpr
    | RETURN expr?                                                    # ReturnExpr
    | BREAK LIFETIME? expr?                                           # BreakExpr
    | DOT_DOT expr?                                                   # RangeToExpr
    | DOT_DOT_EQ expr?                                                # RangeToInclusiveExpr
    ;
closureParams: closureParam (COMMA closureParam)* COMMA?;
closureParam: attr* patternNoAlt (COLON type)?;

simple
    : exprPath (L_BRACE structFields? TAIL? R_BRACE | BANG name? TREE)?   # PathExpr
    | literal                                                              # LiteralExpr
    | L_PAREN (expr (COMMA expr)* COMMA?)? R_PAREN                         # TupleExpr
    | L_BRACK (expr (SEMI expr | (COMMA expr)* COMMA?))? R_BRACK           # ArrayExpr
    | CONTINUE LIFETIME?                                                   # ContinueExpr
    | UNDERSCORE                                                           # UnderscoreExpr
    ;
structFields: structField (COMMA structField)* COMMA?;
structField
    : attr* (IDENT | INT) (COLON expr)?    # FieldInit
    | DOT_DOT expr?                        # StructBase
    ;

dotSuffix
    : DOT ((IDENT | SUPER | SELF | CRATE) (COLON_COLON genericArgs)? | INT | FLOAT | AWAIT)?
    | QUESTION
    ;
suffix
    : dotSuffix                                     # MemberSuffix
    | L_PAREN (expr (COMMA expr)* COMMA?)? R_PAREN  # CallSuffix
    | L_BRACK expr R_BRACK                          # IndexSuffix
    ;

blockLike
    : block                                                                  # BlockExpr
    | UNSAFE_BLOCK block                                                     # UnsafeBlockExpr
    | BLOCK_WORD MOVE? block                                                 # OtherBlockExpr
    | IF exprNs block (ELSE blockLike)?                                      # IfExpr
    | MATCH exprNs L_BRACE matchItem* TAIL? R_BRACE                          # MatchExpr
    | (LIFETIME COLON)? LOOP block                                           # LoopExpr
    | (LIFETIME COLON)? WHILE exprNs block                                   # WhileExpr
    | (LIFETIME COLON)? FOR pattern IN exprNs block                          # ForExpr
    | LIFETIME COLON block                                                   # LabelledBlockExpr
    ;
matchItem
    : POUND BANG? TREE                                    # MatchAttr
    | pattern (IF expr)? FAT_ARROW attr* (blockLike (COMMA | dotSuffix suffix* cont? (COMMA | TAIL))?
      | stmtExpr (COMMA | TAIL))                          # MatchArm
    ;

// The head of `if`, `while`, `match` and `for`: as `expr`, but no struct literal outside of brackets.
exprNs: attr* prefix* (reachNs | (simpleNs | blockLike) suffix* contNs?);
contNs
    : binaryOp exprNs
    | AS typeNoPlus castContNs?
    | DOT_DOT exprNs?
    | (DOT_DOT_EQ | DOT_DOT_DOT) exprNs?;
castContNs
    : castBinaryOp exprNs
    | AS typeNoPlus castContNs?
    | DOT_DOT exprNs?
    | (DOT_DOT_EQ | DOT_DOT_DOT) exprNs?;
reachNs
    : ASYNC? MOVE? (OR_OR | OR closureParams? OR) (ARROW typeNoPlus block | exprNs)   # ClosureExprNs
    | RETURN exprNs?                                                   # ReturnExprNs
    | BREAK LIFETIME? exprNs?                                          # BreakExprNs
    | DOT_DOT exprNs?                                                  # RangeToExprNs
    | DOT_DOT_EQ exprNs?                                               # RangeToInclusiveExprNs
    | LET pattern EQ exprNs                                            # LetExprNs
    ;
simpleNs
    : exprPath (BANG name? TREE)?                                          # PathExprNs
    | literal                                                              # LiteralExprNs
    | L_PAREN (expr (COMMA expr)* COMMA?)? R_PAREN                         # TupleExprNs
    | L_BRACK (expr (SEMI expr | (COMMA expr)* COMMA?))? R_BRACK           # ArrayExprNs
    | CONTINUE LIFETIME?                                                   # ContinueExprNs
    | UNDERSCORE                                                           # UnderscoreExprNs
    ;
