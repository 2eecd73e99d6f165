// A frame for every call: recursion.
//
// A function that calls itself gets a new frame each time, with variables of its own. The frames pile
// up until the innermost call returns, then they go one by one.
//
// Look for: how deep the stack gets, and that each `n` has an address of its own.
// The summary's peak tells how many bytes of stack the deepest moment took. `count_down` borrows the
// one vector of `main` in all of its frames.

fn factorial(n: u64) -> u64 {
    if n == 0 {
        return 1;
    }
    n * factorial(n - 1)
}

fn count_down(n: u32, seen: &mut Vec<u32>) {
    seen.push(n);
    if n > 0 {
        count_down(n - 1, seen);
    }
}

fn main() {
    println!("{}", factorial(5));

    let mut seen = Vec::new();
    count_down(4, &mut seen);
    println!("{:?}", seen);
}
