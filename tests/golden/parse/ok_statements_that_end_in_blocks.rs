// An expression with a block ends a statement; what follows is a new one.
fn main() {
    let mut n = 1;
    if n == 1 {
        n = 2
    }
    -n;
    match n {
        _ => {}
    }
    (n, 1).0;
    { n += 1 }
    *&n;
    loop {
        break;
    }
    println!("{n}");
}
