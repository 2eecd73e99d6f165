// A closure that is written for an `Fn` bound changes nothing.
fn call(f: impl Fn(i32)) {
    f(1);
}

fn main() {
    let mut sum = 0;
    call(|n| sum += n); //~ E0594
    println!("{sum}");
}
