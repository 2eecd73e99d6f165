// `{:?}` of tuples, arrays, slices, vectors, options and references, nested.
fn main() {
    println!("{:?} {:?} {:?}", (1, "a", 'b'), (1,), ());
    println!("{:?} {:?}", [1.5, 2.0], [[1, 2], [3, 4]]);
    println!("{:?} {:?}", vec![Some(1), None], Some("x"));
    println!("{:?} {:?}", Some(Some(vec![1])), &&5);
    println!("{:?} {:?}", Box::new((1, true)), String::from("s"));
    let empty: Vec<i32> = Vec::new();
    println!("{:?} {:?}", empty, &[1, 2, 3][1..]);
    println!("{:5?}|{:05?}|{:.1?}", [1, 2], (3, 4), vec![1.0, 2.55]);
}

//--- expected stdout
// (1, "a", 'b') (1,) ()
// [1.5, 2.0] [[1, 2], [3, 4]]
// [Some(1), None] Some("x")
// Some(Some([1])) 5
// (1, true) "s"
// [] [2, 3]
// [    1,     2]|(00003, 00004)|[1.0, 2.5]
