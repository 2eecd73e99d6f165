// Patterns in parameters, `for`, `let` and closures-free helpers that always match.
struct P {
    x: i32,
    y: i32,
}
struct W(i32, (i32, i32));

fn add(P { x, y }: P, &n: &i32, W(a, (b, _)): W, [c, d]: [i32; 2], (_, e): (i32, i32)) -> i32 {
    x + y + n + a + b + c + d + e
}

fn main() {
    println!("{}", add(P { x: 1, y: 2 }, &3, W(4, (5, 0)), [6, 7], (0, 8)));
    let W(ref a, (mut b, c)) = W(1, (2, 3));
    b += a + c;
    println!("{b}");
    for (i, &[x, y]) in [[1, 2], [3, 4]].iter().enumerate() {
        println!("{i} {x} {y}");
    }
    let ((a, b), [c, ..]) = ((1, 2), [3, 4, 5]);
    let x @ (y, z) = (6, 7);
    println!("{a} {b} {c} {x:?} {y} {z}");
    let (mut i, j);
    (i, j) = (1, 2);
    i += j;
    println!("{i}");
}

//--- expected stdout
// 36
// 6
// 0 1 2
// 1 3 4
// 1 2 3 (6, 7) 6 7
// 3
