// The types that are written for a method are looked up even where its receiver is unknown.
fn main() {
    let numbers = missing(); //~ E0425
    println!("{:?}", numbers.iter().collect::<VecDeque<_>>()); //~ E0425
}
