// Leaving a `for` early drops the loop variable and then what the iterator still owns.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for l in vec![Loud("a"), Loud("b"), Loud("c"), Loud("d")] {
        if l.0 == "b" {
            println!("break");
            break;
        }
    }
    println!("end");
}

//--- expected stdout
// drop a
// break
// drop b
// drop c
// drop d
// end
