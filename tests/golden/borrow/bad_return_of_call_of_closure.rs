// What a closure gives has the lifetimes of what it captures: of the same lifetime as an earlier result, it is moved.

fn f<'a>(mut e: Vec<&'a mut i32>, b: &'a mut i32) -> &'a mut i32 {
    if *b == 7 {
        return b;
    }
    let mut q = || &mut e[0]; //~ syntax
    let k = q();
    return *k; //~ E0507
}

fn g<'a>(b: &'a mut i32) -> &'a mut i32 {
    if *b == 7 {
        return b;
    }
    let q = |_: i32| -> &'a mut &'a mut i32 { loop {} };
    let k = q(1);
    return *k; //~ E0507
}

fn main() {
    let (mut x, mut y, mut z) = (1, 2, 3);
    f(vec![&mut x], &mut y);
    g(&mut z);
}
