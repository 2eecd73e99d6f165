// A `Drop` impl of a generic type runs once for each instance.
struct Guard<T: std::fmt::Debug>(T);

impl<T: std::fmt::Debug> Drop for Guard<T> {
    fn drop(&mut self) {
        println!("guard of {:?}", self.0);
    }
}

fn main() {
    let _a = Guard(1);
    let _b = Guard("text");
    let _c = Guard(vec![Guard('x'), Guard('y')].len());
    let _d = Guard((Some(1.5), [true, false]));
}

//--- expected stdout
// guard of 'x'
// guard of 'y'
// guard of (Some(1.5), [true, false])
// guard of 2
// guard of "text"
// guard of 1
