// A slice pattern that would move.
fn first(s: &mut [String]) -> usize {
    match *s { //~ E0508
        [a, ..] => a.len(),
        [] => 0,
    }
}

fn main() {
    println!("{}", first(&mut [String::new()]));
}
