// Pieces of slices and texts from both ends, and copies of what is half way.
fn even(x: &i32) -> bool {
    x % 2 == 0
}
fn main() {
    let v = [1, 2, 3, 4, 5, 6];
    let mut parts = v.split(even);
    println!("{:?} {:?}", parts.next(), parts.next_back());
    let copy = parts.clone();
    println!("{:?} {:?}", parts.next_back(), parts.next());
    println!("{:?} {:?}", parts.next(), parts.next_back());
    println!("{:?}", copy.collect::<Vec<_>>());
    println!("{:?}", v.rsplit(even).clone().rev().collect::<Vec<_>>());
    println!("{:?} {:?}", v.splitn(2, even).collect::<Vec<_>>(), v.rsplitn(2, even).collect::<Vec<_>>());
    println!("{:?}", v.splitn(9, even).collect::<Vec<_>>());
    println!("{:?}", [1; 0].split(even).collect::<Vec<_>>());
    println!("{:?}", [2].split(even).rev().collect::<Vec<_>>());

    let mut pieces = "a,b,,c".split(',');
    pieces.next();
    println!("{:?} {:?}", pieces.clone().collect::<Vec<_>>(), pieces.next_back());
    let mut found = "abcabc".match_indices("bc");
    found.next();
    println!("{:?} {:?}", found.clone().collect::<Vec<_>>(), "abab".rmatches("ab").clone().count());
    println!("{:?}", "a;b;".rsplit_terminator(';').rev().collect::<Vec<_>>());
    println!("{:?}", "a;b;c".rsplitn(2, ';').clone().collect::<Vec<_>>());
    println!("{:?}", "x y".split([' ', ',']).clone().collect::<Vec<_>>());

    let mut once = [1, 2, 3].into_iter().fuse();
    println!("{:?} {:?} {:?}", once.next_back(), once.next(), once.len());
    println!("{:?} {:?}", once.next(), once.next_back());
    let mut upper = 'ﬃ'.to_uppercase();
    println!("{:?} {:?} {}", upper.next_back(), upper.len(), upper);
    let escape = '\n'.escape_default();
    println!("{} {:?}", escape.clone(), escape.collect::<Vec<_>>());
}

//--- expected stdout
// Some([1]) Some([])
// Some([5]) Some([3])
// None None
// [[3], [5]]
// [[1], [3], [5], []]
// [[1], [3, 4, 5, 6]] [[], [1, 2, 3, 4, 5]]
// [[1], [3], [5], []]
// [[]]
// [[], []]
// ["b", "", "c"] Some("c")
// [(4, "bc")] 2
// ["a", "b"]
// ["c", "a;b"]
// ["x", "y"]
// Some(3) Some(1) 1
// Some(2) None
// Some('I') 2 FF
// \n ['\\', 'n']
