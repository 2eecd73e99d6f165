// An empty slice is the default of both kinds of references to one.
fn main() {
    let mut numbers = [1, 2, 3];
    let mut rest = &mut numbers[..];
    while !rest.is_empty() {
        let (first, others) = std::mem::take(&mut rest).split_first_mut().unwrap();
        *first += others.len();
        rest = others;
    }
    let none: &mut [String] = Default::default();
    println!("{:?} {:?}", numbers, none);
}

//--- expected stdout
// [3, 3, 3] []
