// A closure in a closure captures through the one around it.
fn main() {
    let mut hits = 0;
    let base = 10;
    let mut outer = |n: i32| {
        let mut inner = |k: i32| {
            hits += 1;
            base + n * k
        };
        inner(1) + inner(2)
    };
    println!("{} {}", outer(1), outer(2));
    println!("{hits}");
    let add = |a: i32| move |b: i32| a + b;
    let add_two = add(2);
    println!("{} {}", add_two(3), add(5)(6));
}

//--- expected stdout
// 23 26
// 4
// 5 11
