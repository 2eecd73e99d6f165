// Results: map, map_err, and_then, or_else, unwrap_or_else, map_or_else, and `?` on them.
#[derive(Debug)]
enum Trouble {
    NotANumber(String),
    TooBig(u32),
}

fn read(s: &str) -> Result<u32, Trouble> {
    s.trim().parse::<u32>().map_err(|_| Trouble::NotANumber(s.to_string()))
}
fn small(s: &str) -> Result<u32, Trouble> {
    let n = read(s)?;
    read(s).and_then(|n| if n < 100 { Ok(n) } else { Err(Trouble::TooBig(n)) }).map(|m| m + n)
}

fn main() {
    for s in [" 7", "x", "300"] {
        match small(s) {
            Ok(n) => println!("{n}"),
            Err(Trouble::NotANumber(t)) => println!("not a number: {t}"),
            Err(Trouble::TooBig(n)) => println!("too big: {n}"),
        }
        println!("{}", small(s).map_or_else(|e| format!("{e:?}"), |n| n.to_string()));
        println!("{}", read(s).unwrap_or_else(|_| 0));
        println!("{:?}", read(s).or_else(|_| read("1")).ok());
    }
}

//--- expected stdout
// 14
// 14
// 7
// Some(7)
// not a number: x
// NotANumber("x")
// 0
// Some(1)
// too big: 300
// TooBig(300)
// 300
// Some(300)
