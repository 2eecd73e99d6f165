// `@` at several depths, over ranges, alternatives and whole variants.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Key {
    Char(char),
    Code(u32),
    Esc,
}

fn f(k: Key) -> String {
    match k {
        Key::Char(c @ ('a' | 'e' | 'i' | 'o' | 'u')) => format!("vowel {c}"),
        whole @ Key::Char(c @ 'a'..='z') => format!("{whole:?} {c}"),
        Key::Code(n @ (0..=9 | 100..)) => format!("code {n}"),
        other @ (Key::Esc | Key::Code(_)) => format!("other {other:?}"),
        rest => format!("rest {rest:?}"),
    }
}

fn main() {
    for k in [
        Key::Char('e'),
        Key::Char('x'),
        Key::Char('?'),
        Key::Code(5),
        Key::Code(50),
        Key::Code(500),
        Key::Esc,
    ] {
        println!("{}", f(k));
    }
}

//--- expected stdout
// vowel e
// Char('x') x
// rest Char('?')
// code 5
// other Code(50)
// code 500
// other Esc
