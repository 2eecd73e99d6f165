// `name @ pattern` binds what the pattern matched, whole values with parts included.
fn describe(n: u32) -> String {
    match n {
        small @ 0..=9 => format!("digit {small}"),
        even @ (10 | 12 | 14) => format!("listed {even}"),
        other => format!("other {other}"),
    }
}

fn main() {
    println!("{} {} {}", describe(3), describe(12), describe(13));
    let whole @ (a, _) = (1, 2);
    println!("{:?} {a}", whole);
    match Some(41) {
        answer @ Some(n) if n > 40 => println!("{:?} {n}", answer),
        _ => println!("none"),
    }
}

//--- expected stdout
// digit 3 listed 12 other 13
// (1, 2) 1
// Some(41) 41
