// The same generic code drops nothing for an i32 and runs Drop for a type that has it.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn swallow<T>(_x: T) {
    println!("swallowed");
}

fn keep_second<T>(first: T, second: T) -> T {
    let _gone = first;
    second
}

fn main() {
    swallow(1);
    swallow(Loud("a"));
    let kept = keep_second(Loud("b"), Loud("c"));
    println!("kept {}", kept.0);
    println!("{}", keep_second(1, 2));
}

//--- expected stdout
// swallowed
// swallowed
// drop a
// drop b
// kept c
// 2
// drop c
