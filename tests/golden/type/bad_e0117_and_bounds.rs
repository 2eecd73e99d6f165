// Of an impl that may not be there nothing else is told.
impl Iterator for Vec<i32> { //~ E0117
    type Item = i32;
    fn next(&mut self) -> Option<i32> {
        None
    }
}

impl Copy for String {} //~ E0117 E0204

fn main() {}
