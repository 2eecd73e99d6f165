// A function gives an iterator without telling its type; who calls it knows the bounds.
fn evens(limit: u32) -> impl Iterator<Item = u32> {
    (0..limit).filter(|n| n % 2 == 0)
}
fn long<'a>(words: &'a [String], min: usize) -> impl Iterator<Item = &'a str> {
    words.iter().map(|w| w.as_str()).filter(move |w| w.len() >= min)
}

fn main() {
    println!("{} {:?}", evens(10).sum::<u32>(), evens(7).collect::<Vec<_>>());
    let words = vec![String::from("a"), String::from("bcd"), String::from("ef")];
    for w in long(&words, 2) {
        println!("{w}");
    }
}

//--- expected stdout
// 20 [0, 2, 4, 6]
// bcd
// ef
