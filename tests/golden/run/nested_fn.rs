// Items may stand inside a function, after their use.
fn main() {
    println!("{}", twice(LIMIT));
    const LIMIT: i32 = 21;
    fn twice(n: i32) -> i32 {
        n * 2
    }
    struct Local {
        n: i32,
    }
    println!("{}", Local { n: 5 }.n);
}

//--- expected stdout
// 42
// 5
