// A tokenizer and a parser for arithmetic, with errors as values.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Token {
    Num(i64),
    Op(char),
    LParen,
    RParen,
}
#[derive(Debug)]
enum Error {
    BadChar(char, usize),
    UnexpectedEnd,
    DivByZero,
    Unbalanced,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::BadChar(c, i) => write!(f, "bad character {:?} at {}", c, i),
            Error::UnexpectedEnd => write!(f, "unexpected end"),
            Error::DivByZero => f.write_str("division by zero"),
            Error::Unbalanced => f.write_str("unbalanced parentheses"),
        }
    }
}
impl std::error::Error for Error {}
fn tokenize(s: &str) -> Result<Vec<Token>, Error> {
    let mut out = Vec::new();
    let mut it = s.char_indices().peekable();
    while let Some(&(i, c)) = it.peek() {
        match c {
            ' ' => {
                it.next();
            }
            '0'..='9' => {
                let mut n = 0i64;
                while let Some(&(_, d)) = it.peek() {
                    if let Some(v) = d.to_digit(10) {
                        n = n * 10 + v as i64;
                        it.next();
                    } else {
                        break;
                    }
                }
                out.push(Token::Num(n));
            }
            '+' | '-' | '*' | '/' => {
                out.push(Token::Op(c));
                it.next();
            }
            '(' => {
                out.push(Token::LParen);
                it.next();
            }
            ')' => {
                out.push(Token::RParen);
                it.next();
            }
            _ => return Err(Error::BadChar(c, i)),
        }
    }
    Ok(out)
}
struct Parser {
    toks: Vec<Token>,
    pos: usize,
}
impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.toks.get(self.pos)
    }
    fn next(&mut self) -> Option<Token> {
        let t = self.toks.get(self.pos).cloned();
        self.pos += 1;
        t
    }
    fn expr(&mut self) -> Result<i64, Error> {
        let mut v = self.term()?;
        while let Some(Token::Op(c)) = self.peek().cloned() {
            if c != '+' && c != '-' {
                break;
            }
            self.next();
            let r = self.term()?;
            if c == '+' {
                v += r
            } else {
                v -= r
            }
        }
        Ok(v)
    }
    fn term(&mut self) -> Result<i64, Error> {
        let mut v = self.factor()?;
        loop {
            match self.peek() {
                Some(Token::Op('*')) => {
                    self.next();
                    v *= self.factor()?;
                }
                Some(Token::Op('/')) => {
                    self.next();
                    let d = self.factor()?;
                    if d == 0 {
                        return Err(Error::DivByZero);
                    }
                    v /= d;
                }
                _ => return Ok(v),
            }
        }
    }
    fn factor(&mut self) -> Result<i64, Error> {
        match self.next() {
            Some(Token::Num(n)) => Ok(n),
            Some(Token::Op('-')) => Ok(-self.factor()?),
            Some(Token::LParen) => {
                let v = self.expr()?;
                match self.next() {
                    Some(Token::RParen) => Ok(v),
                    _ => Err(Error::Unbalanced),
                }
            }
            Some(t) => {
                println!("unexpected {:?}", t);
                Err(Error::UnexpectedEnd)
            }
            None => Err(Error::UnexpectedEnd),
        }
    }
}
fn eval(s: &str) -> Result<i64, Error> {
    let toks = tokenize(s)?;
    let mut p = Parser { toks, pos: 0 };
    p.expr()
}
fn main() {
    for s in [
        "1 + 2 * 3",
        "(1+2)*3",
        "10/(5-5)",
        "2*(3",
        "7 & 2",
        "-(4 - 6) * 8",
        "",
    ] {
        match eval(s) {
            Ok(v) => println!("{:<15} = {}", s, v),
            Err(e) => println!("{:<15} ! {} / {:?}", s, e, e),
        }
    }
    let mut t = tokenize("3 + ( 1 )").unwrap();
    t.sort();
    println!("{:?}", t);
}

//--- expected stdout
// 1 + 2 * 3       = 7
// (1+2)*3         = 9
// 10/(5-5)        ! division by zero / DivByZero
// 2*(3            ! unbalanced parentheses / Unbalanced
// 7 & 2           ! bad character '&' at 2 / BadChar('&', 2)
// -(4 - 6) * 8    = 16
//                 ! unexpected end / UnexpectedEnd
// [Num(1), Num(3), Op('+'), LParen, RParen]
