// Operands, arguments, tuple and array elements and fields are evaluated left to right.
struct Pair {
    a: i32,
    b: i32,
}

fn say(n: i32) -> i32 {
    print!("{n} ");
    n
}

fn three(a: i32, b: i32, c: i32) -> i32 {
    a * 100 + b * 10 + c
}

fn main() {
    println!("= {}", say(1) + say(2) * say(3));
    println!("= {}", three(say(4), say(5), say(6)));
    let t = (say(7), say(8));
    let a = [say(9), say(10)];
    let p = Pair { b: say(11), a: say(12) };
    println!("= {} {} {}", t.0 + t.1, a[0] + a[1], p.a - p.b);
    let mut v = [0, 0];
    v[say(1) as usize] = say(13);
    println!("= {}", v[1]);
}

//--- expected stdout
// 1 2 3 = 7
// 4 5 6 = 456
// 7 8 9 10 11 12 = 15 19 1
// 13 1 = 13
