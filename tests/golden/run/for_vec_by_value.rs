// `for x in v` takes the vector: each element moves into x and is dropped at the end of its turn.
struct Noisy(i32);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let v = vec![Noisy(1), Noisy(2), Noisy(3), Noisy(4)];
    for n in v {
        println!("see {}", n.0);
        if n.0 == 2 {
            break;
        }
    }
    println!("after the loop");
}

//--- expected stdout
// see 1
// drop 1
// see 2
// drop 2
// drop 3
// drop 4
// after the loop
