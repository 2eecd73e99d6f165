// `while let Some(x) = v.pop()` drops each element at the end of its round.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut v = vec![Loud("a"), Loud("b"), Loud("c")];
    while let Some(l) = v.pop() {
        println!("popped {}", l.0);
        if l.0 == "b" {
            break;
        }
    }
    println!("left {}", v.len());
}

//--- expected stdout
// popped c
// drop c
// popped b
// drop b
// left 1
// drop a
