// A struct that holds a closure holds its borrows.
struct Job<F: Fn()> {
    run: F,
}

fn main() {
    let mut n = 1;
    let job = Job { run: || println!("{n}") };
    n = 2; //~ E0506
    (job.run)();
    println!("{n}");
}
