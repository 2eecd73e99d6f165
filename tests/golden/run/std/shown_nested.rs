// How elements of elements, matches from the end and words are shown, half way too.
fn twice(x: i32) -> [i32; 2] {
    [x, x]
}
fn main() {
    let mut nested = vec![vec![1, 2], vec![], vec![3]].into_iter().flatten();
    println!("{:?}", nested);
    println!("{:?} {:?}", nested.next(), nested);
    println!("{:?} {:?}", nested.next_back(), nested);
    println!("{:?} {:?} {:?}", nested.next(), nested.next(), nested.next_back());
    let mut doubled = [1, 2].into_iter().flat_map(twice);
    println!("{:?}", doubled);
    println!("{:?} {:?}", doubled.next(), doubled);
    println!("{:?}", doubled.collect::<Vec<_>>());
    println!("{:?}", [Some(1), None].iter().flatten());
    println!("{:?}", "a,b,c".rmatches(','));
    let mut found = "a,b,c".rmatch_indices(',');
    found.next();
    println!("{:?}", found);
    let mut words = " a  b c".split_ascii_whitespace();
    println!("{:?}", words);
    println!("{:?} {:?}", words.next(), words);
    println!("{:?} {:?}", words.next_back(), words);
    println!("{:?} {:?} {:?}", words.next(), words.next(), words);
    println!("{:?}", "  ".split_ascii_whitespace().next());
}
