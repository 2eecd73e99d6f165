// A closure without captures becomes a fn pointer: in a table, as an argument, in branches.
fn apply(f: fn(i32) -> i32, n: i32) -> i32 {
    f(n)
}

fn main() {
    let table: [(&str, fn(i32) -> i32); 3] = [("double", |x| x * 2), ("square", |x| x * x), ("negate", |x: i32| -x)];
    for (name, f) in table {
        println!("{name} {} {}", f(7), apply(f, 3));
    }
    let add_ten = |x: i32| x + 10;
    println!("{}", apply(add_ten, 1));
    for big in [true, false] {
        let step = if big { |x: i32| x + 100 } else { |x: i32| x + 1 };
        println!("{}", step(0));
    }
    println!("{}", std::mem::size_of::<fn(i32) -> i32>());
}

//--- expected stdout
// double 14 6
// square 49 9
// negate -7 -3
// 11
// 100
// 1
// 8
