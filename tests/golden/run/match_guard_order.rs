// Guards run in order, once each, and may look at the bindings.
fn check(n: i32, limit: i32) -> bool {
    print!("{n}>{limit}? ");
    n > limit
}

fn main() {
    for n in [5, 15, 25] {
        match n {
            x if check(x, 20) => println!("big"),
            x if check(x, 10) => println!("middle"),
            _ => println!("small"),
        }
    }
}

//--- expected stdout
// 5>20? 5>10? small
// 15>20? 15>10? middle
// 25>20? big
