// Shared and mutable references, references to references, reborrowing, references to elements.
fn bump(n: &mut i32) {
    *n += 1;
}

fn twice(n: &mut i32) {
    bump(n);
    bump(n);
    bump(&mut *n);
}

fn larger<'a>(a: &'a i32, b: &'a i32) -> &'a i32 {
    if a > b { a } else { b }
}

fn main() {
    let mut n = 1;
    let m = &mut n;
    twice(m);
    *m *= 2;
    println!("{n}");
    let a = 3;
    let big = larger(&a, &n);
    println!("{} {}", big, *big == 8);
    let mut v = vec![1, 2, 3];
    let last = &mut v[2];
    bump(last);
    let mut t = (1, 2);
    bump(&mut t.0);
    println!("{:?} {:?}", v, t);
}

//--- expected stdout
// 8
// 8 true
// [1, 2, 4] (2, 2)
