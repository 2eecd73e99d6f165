// A panic cleans up.
//
// When something goes wrong that the program cannot handle (here: an index past the end) it panics. The
// stack unwinds: frame by frame, from the innermost one outward, the live variables are dropped as if
// their scopes had ended, and only then the program stops, with exit code 101.
//
// Look for: the message with its line. The drops of `inner`, then of `outer` and `main`, in that order.
// The value that was moved away before is not dropped again. Is anything leaked?
//@ exit: 101

struct Guard {
    name: String,
}

impl Drop for Guard {
    fn drop(&mut self) {
        println!("guard {} lets go", self.name);
    }
}

fn guard(name: &str) -> Guard {
    Guard { name: String::from(name) }
}

fn inner(numbers: &[i32], at: usize) -> i32 {
    let _watch = guard("inner");
    numbers[at] //~ panic
}

fn outer(at: usize) -> i32 {
    let numbers = vec![10, 20, 30];
    let _watch = guard("outer");
    let result = inner(&numbers, at);
    println!("found {result}");
    result
}

fn main() {
    let _watch = guard("main");
    let gone = guard("gone early");
    drop(gone);
    outer(1);
    outer(3);
    println!("this line is never reached");
}
