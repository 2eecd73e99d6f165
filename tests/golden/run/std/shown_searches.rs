// How searches for texts are shown: the needle is prepared for the two-way algorithm.
fn main() {
    let text = "abracadabra, abra";
    for needle in ["abra", "a", "aa", "abab", "abcabc", "xyz", ", ", "ba", "bab", "aab", "baa", "cabcab", "aba", "é", "aXaXa"] {
        println!("{:?}", text.split(needle));
        println!("{:?}", text.rsplit(needle));
    }
    let mut pieces = text.split("a");
    pieces.next();
    println!("{:?}", pieces);
    pieces.next();
    println!("{:?}", pieces);
    let mut pieces = text.split("dab");
    pieces.next();
    println!("{:?}", pieces);
    println!("{:?}", "né".split(""));
    let mut pieces = "né!".split("");
    for _ in 0..2 {
        pieces.next();
        println!("{:?}", pieces);
    }
    println!("{:?}", text.splitn(2, "abra"));
    println!("{:?}", text.split_terminator("ra"));
    println!("{:?}", text.split_inclusive("ra"));
    println!("{:?}", text.matches("ra"));
    println!("{:?}", text.match_indices("ra"));
    println!("{:?}", text.split(&String::from("ra")));
    println!("{:?}", text.split(&"ra"));
}
