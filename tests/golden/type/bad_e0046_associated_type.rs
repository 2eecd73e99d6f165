// An impl that leaves out the associated type.
struct S;

impl Iterator for S { //~ E0046
    fn next(&mut self) -> Option<i32> {
        None
    }
}

fn main() {}
