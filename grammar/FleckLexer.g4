// The words of Fleck: Rust 2021. No predicates and no actions, so that the lexer stays one cached DFA.
//
// `<<` is a token, `>>` and `>=` are not: a `>` may close generic arguments (`Vec<Vec<u8>>= ...`), so the parser joins
// neighbours. The token tape (frontend/syntax/tokens.h) stands between lexer and parser: it makes the tokens of the
// first block below out of their neighbours, and reports the malformed tokens of the last block.
lexer grammar FleckLexer;

tokens {
    TAIL,         // empty, before a `}` that ends an expression: the block's value
    MACRO_END,    // empty, behind `m! { .. }` where a statement or an item began: it needs no `;`
    LET_ELSE,     // an `else` that does not follow a `}`
    UNSAFE_BLOCK, // an `unsafe` before `{`
    BLOCK_WORD,   // a `const` or `async` before `{`, or an `async` before `move {`
    TREE          // `(...)`, `[...]` or `{...}` of a macro call or an attribute, as one token
}

AS: 'as';
ASYNC: 'async';
AWAIT: 'await';
BREAK: 'break';
CONST: 'const';
CONTINUE: 'continue';
CRATE: 'crate';
DYN: 'dyn';
ELSE: 'else';
ENUM: 'enum';
EXTERN: 'extern';
FALSE: 'false';
FN: 'fn';
FOR: 'for';
IF: 'if';
IMPL: 'impl';
IN: 'in';
LET: 'let';
LOOP: 'loop';
MATCH: 'match';
MOD: 'mod';
MOVE: 'move';
MUT: 'mut';
PUB: 'pub';
REF: 'ref';
RETURN: 'return';
SELF: 'self';
SELF_TYPE: 'Self';
STATIC: 'static';
STRUCT: 'struct';
SUPER: 'super';
TRAIT: 'trait';
TRUE: 'true';
TYPE: 'type';
UNSAFE: 'unsafe';
USE: 'use';
WHERE: 'where';
WHILE: 'while';
RESERVED
    : 'abstract' | 'become' | 'box' | 'do' | 'final' | 'macro' | 'override' | 'priv' | 'try' | 'typeof' | 'unsized'
    | 'virtual' | 'yield'
    ;

UNDERSCORE: '_';
IDENT: ('r#')? ID_START ID_CONTINUE*;
LIFETIME: '\'' ID_START ID_CONTINUE*;

// `1e5` and `1f64` are INT here; literals.cpp tells. `1.` is INT DOT, or `1..2` could not be read.
INT: DIGIT [0-9a-zA-Z_]*;
FLOAT
    : DIGIT [0-9_]* '.' DIGIT [0-9a-zA-Z_]*
    | DIGIT [0-9_]* ('.' DIGIT [0-9_]*)? [eE] [+-] [0-9a-zA-Z_]*
    ;
CHAR: 'b'? '\'' (~['\\\r\n\t] | '\\' ~[\r\n] ~['\r\n]*) '\'';
STRING: [bc]? '"' STRING_CHAR* '"';
RAW_STRING: [bc]? 'r' RAW_BODY;

PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
CARET: '^';
BANG: '!';
AND: '&';
OR: '|';
AND_AND: '&&';
OR_OR: '||';
SHL: '<<';
PLUS_EQ: '+=';
MINUS_EQ: '-=';
STAR_EQ: '*=';
SLASH_EQ: '/=';
PERCENT_EQ: '%=';
CARET_EQ: '^=';
AND_EQ: '&=';
OR_EQ: '|=';
SHL_EQ: '<<=';
EQ: '=';
EQ_EQ: '==';
NE: '!=';
GT: '>';
LT: '<';
LE: '<=';
AT: '@';
DOT: '.';
DOT_DOT: '..';
DOT_DOT_DOT: '...';
DOT_DOT_EQ: '..=';
COMMA: ',';
SEMI: ';';
COLON: ':';
COLON_COLON: '::';
ARROW: '->';
FAT_ARROW: '=>';
POUND: '#';
DOLLAR: '$';
QUESTION: '?';
TILDE: '~';
L_PAREN: '(';
R_PAREN: ')';
L_BRACK: '[';
R_BRACK: ']';
L_BRACE: '{';
R_BRACE: '}';

// The tape skips most of these before the lexer sees them.
WHITESPACE: [ \t\r\n\u000B\u000C\u0085\u200E\u200F\u2028\u2029]+ -> skip;
LINE_COMMENT: '//' ~[\n]* -> skip;
BLOCK_COMMENT: '/*' (BLOCK_COMMENT | .)*? '*/' -> skip;

// What no program may contain; each has its own message.
EMPTY_CHAR: 'b'? '\'\'';
LONG_CHAR: 'b'? '\'' ID_CONTINUE ID_CONTINUE+ '\'';
OPEN_STRING: [bc]? '"' STRING_CHAR*;
OPEN_RAW_STRING: [bc]? 'r' '#'+ '"';
UNKNOWN: .;

fragment DIGIT: [0-9];
fragment STRING_CHAR: ~["\\] | '\\' .;
fragment RAW_BODY: '#' RAW_BODY '#' | '"' .*? '"';
// Which of the characters beyond ASCII may stand in a name is checked in code (tokens.cpp).
fragment ID_START: [a-zA-Z_\u0080-\u0084\u0086-\u200D\u2010-\u2027\u202A-\u{10FFFF}];
fragment ID_CONTINUE: [a-zA-Z0-9_\u0080-\u0084\u0086-\u200D\u2010-\u2027\u202A-\u{10FFFF}];
