// A condition that asks for a larger type each time.
trait Shown {}

impl<T> Shown for Vec<T> where Vec<Vec<T>>: Shown {} //~ E0275

fn show<T: Shown>(_t: T) {}

fn main() {
    show(vec![1]);
}
