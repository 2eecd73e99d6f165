// Parentheses that change nothing are warned of in patterns and types too.
fn twice(x: (i32)) -> (i32) {
    x * 2
}

fn main() {
    let (a) = 5;
    let (b, (c)) = (1, 2);
    match a {
        (5) => println!("five"),
        (6 | 7) => println!("more"),
        (_) => println!("other"),
    }
    if let (Some(d)) = Some(3) {
        println!("{d}");
    }
    for (i) in 0..2 {
        println!("{i}");
    }
    let e: Vec<(u8)> = vec![1];
    let &(mut f) = &3;
    f += 1;
    let (1 | _) = 4;
    let ((g)) = 7;
    match 4 {
        h @ (1 | 4) => println!("{h}"),
        (8..=9) => println!("range"),
        _ => {}
    }
    println!("{} {b} {c} {e:?} {f} {g}", twice(a));
}
