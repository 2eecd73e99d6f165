// A closure is passed by reference and called through it, and can be used again.
fn run(f: &impl Fn(i32) -> i32) -> i32 {
    f(1) + f(10)
}
fn advance(f: &mut impl FnMut() -> i32) -> i32 {
    f() + f()
}
fn call<F: FnMut()>(mut f: F) {
    f()
}

fn main() {
    let k = 3;
    let times = |x| x * k;
    println!("{} {}", run(&times), times(2));
    let mut n = 0;
    let mut next = || {
        n += 1;
        n
    };
    println!("{} {}", advance(&mut next), advance(&mut next));
    let mut calls = 0;
    let mut inc = || calls += 1;
    call(&mut inc);
    call(&mut inc);
    inc();
    println!("{calls}");
}

//--- expected stdout
// 33 6
// 3 7
// 3
