// A lexer and a parser of expressions, with peeking and errors.
#[derive(Debug, Clone, PartialEq)]
enum Tok {
    Num(f64),
    Op(char),
    L,
    R,
}
fn lex(s: &str) -> Result<Vec<Tok>, String> {
    let mut out = Vec::new();
    let mut it = s.chars().peekable();
    while let Some(&c) = it.peek() {
        match c {
            ' ' => {
                it.next();
            }
            '0'..='9' | '.' => {
                let mut n = String::new();
                while let Some(&d) = it.peek() {
                    if d.is_ascii_digit() || d == '.' {
                        n.push(d);
                        it.next();
                    } else {
                        break;
                    }
                }
                out.push(Tok::Num(n.parse().map_err(text)?));
            }
            '+' | '-' | '*' | '/' => {
                out.push(Tok::Op(c));
                it.next();
            }
            '(' => {
                out.push(Tok::L);
                it.next();
            }
            ')' => {
                out.push(Tok::R);
                it.next();
            }
            other => return Err(format!("bad character {other:?}")),
        }
    }
    Ok(out)
}
fn text(e: std::num::ParseFloatError) -> String {
    e.to_string()
}
struct Parser<'a> {
    toks: &'a [Tok],
    at: usize,
}
impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Tok> {
        self.toks.get(self.at)
    }
    fn expr(&mut self) -> Result<f64, String> {
        let mut v = self.term()?;
        while let Some(Tok::Op(c @ ('+' | '-'))) = self.peek() {
            self.at += 1;
            let r = self.term()?;
            if *c == '+' {
                v += r
            } else {
                v -= r
            }
        }
        Ok(v)
    }
    fn term(&mut self) -> Result<f64, String> {
        let mut v = self.atom()?;
        loop {
            match self.peek() {
                Some(Tok::Op('*')) => {
                    self.at += 1;
                    v *= self.atom()?;
                }
                Some(Tok::Op('/')) => {
                    self.at += 1;
                    let d = self.atom()?;
                    if d == 0.0 {
                        return Err("division by zero".into());
                    }
                    v /= d;
                }
                _ => return Ok(v),
            }
        }
    }
    fn atom(&mut self) -> Result<f64, String> {
        let t = self.peek().ok_or_else(eof)?;
        self.at += 1;
        match t {
            Tok::Num(n) => Ok(*n),
            Tok::Op('-') => Ok(-self.atom()?),
            Tok::L => {
                let v = self.expr()?;
                match self.peek() {
                    Some(Tok::R) => {
                        self.at += 1;
                        Ok(v)
                    }
                    t => Err(format!("expected ) got {t:?}")),
                }
            }
            t => Err(format!("unexpected {t:?}")),
        }
    }
}
fn eof() -> String {
    "unexpected end".to_string()
}
fn eval(s: &str) -> Result<f64, String> {
    let toks = lex(s)?;
    let mut p = Parser { toks: &toks, at: 0 };
    let v = p.expr()?;
    if p.at < toks.len() {
        Err(format!("left: {:?}", &toks[p.at..]))
    } else {
        Ok(v)
    }
}
fn main() {
    for e in [
        "1 + 2 * 3",
        "(1+2)*3",
        "-(2.5 - 4) / 3",
        "1 / 0",
        "2 * (3",
        "1 $ 2",
        "",
        "1 2",
        "1.2.3",
        "--4",
    ] {
        match eval(e) {
            Ok(v) => println!("{e:>15} = {v}"),
            Err(m) => println!("{e:>15} ! {m}"),
        }
    }
}

//--- expected stdout
//       1 + 2 * 3 = 7
//         (1+2)*3 = 9
//  -(2.5 - 4) / 3 = 0.5
//           1 / 0 ! division by zero
//          2 * (3 ! expected ) got None
//           1 $ 2 ! bad character '$'
//                 ! unexpected end
//             1 2 ! left: [Num(2.0)]
//           1.2.3 ! invalid float literal
//             --4 = 4
