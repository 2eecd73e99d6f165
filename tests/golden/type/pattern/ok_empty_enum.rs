// An enum without variants: its arm is not needed, nor is any arm.
enum Never {}

fn f(r: Result<u32, Never>) -> u32 {
    let Ok(n) = r;
    n
}

fn g(n: Option<Never>) -> u32 {
    match n {
        None => 1,
    }
}

fn main() {
    println!("{} {}", f(Ok(5)), g(None));
}
