// `if let` with else, else-if-let chains, and shadowing of the scrutinee.
fn describe(a: Option<i32>, b: Option<i32>) -> i32 {
    if let Some(a) = a {
        a
    } else if let Some(b) = b {
        -b
    } else if a.is_none() && b.is_none() {
        0
    } else {
        99
    }
}

fn main() {
    println!("{} {} {}", describe(Some(1), Some(2)), describe(None, Some(2)), describe(None, None));
    let text = Some("x");
    if let Some("y") = text {
        println!("never");
    }
    if let Some(text) = text {
        println!("{text}");
    }
    println!("{:?}", text);
}

//--- expected stdout
// 1 -2 0
// x
// Some("x")
