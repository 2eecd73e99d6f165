// `?` on what is always an error, or nothing: its value is `()`, and nobody has to say so.
#[derive(Debug)]
enum Problem {
    Empty,
    Text(String),
}

impl From<&str> for Problem {
    fn from(text: &str) -> Problem {
        Problem::Text(text.to_string())
    }
}

fn length(s: &str) -> Result<usize, Problem> {
    if s.is_empty() {
        Err(Problem::Empty)?;
    }
    if s.len() > 5 {
        Err("too long")?
    }
    match s.chars().next() {
        Some('!') => Err(format!("no {s}").as_str())?,
        _ => {}
    }
    Ok(s.len())
}

fn half(n: i32) -> Option<i32> {
    if n % 2 == 1 {
        None?;
    }
    let given = if n > 10 { None? } else { n };
    Some(given / 2)
}

fn main() {
    for s in ["", "abcdef", "!", "abc"] {
        println!("{:?}", length(s));
    }
    println!("{:?} {:?} {:?}", half(3), half(4), half(12));
}

//--- expected stdout
// Err(Empty)
// Err(Text("too long"))
// Err(Text("no !"))
// Ok(3)
// None Some(2) None
