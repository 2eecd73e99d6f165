// A field that a closure took is gone, the other fields are there.
struct Card {
    title: String,
    count: u32,
}

fn main() {
    let c = Card { title: String::from("a"), count: 3 };
    let take = move || c.title;
    println!("{}", c.count);
    println!("{}", take());
    println!("{}", c.title); //~ E0382
}
