// Recursion: what a call, a frame and a return cost.
fn fib(n: u32) -> u64 {
    if n < 2 {
        n as u64
    } else {
        fib(n - 1) + fib(n - 2)
    }
}

fn main() {
    println!("fib(36) = {}", fib(36));
}
