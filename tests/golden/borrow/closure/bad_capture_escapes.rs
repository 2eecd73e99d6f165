// An `FnMut` closure cannot give out references to what it captured.
fn main() {
    let mut words = vec![String::new()];
    let mut last = || words.last_mut().unwrap(); //~ syntax
    last().push('a');
}
