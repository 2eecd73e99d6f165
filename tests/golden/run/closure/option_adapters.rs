// Options: map, and_then, filter, unwrap_or_else, map_or, ok_or_else, is_some_and, get_or_insert_with.
fn half(n: i32) -> Option<i32> {
    (n % 2 == 0).then(|| n / 2)
}

fn main() {
    let default = 9;
    for n in [Some(8), Some(6), Some(3), None] {
        let q = n.and_then(half).and_then(half);
        println!("{:?} {} {}", q, n.map_or(0, |x| x * 10), n.and_then(half).unwrap_or_else(|| default));
    }
    println!("{:?}", Some(4).filter(|x| x % 2 == 1).or_else(|| Some(default)));
    println!("{:?}", None::<u8>.ok_or_else(|| format!("no {default}")));
    println!("{}", Some("abc").is_some_and(|s| s.len() == 3));
    let mut cache: Option<Vec<i32>> = None;
    cache.get_or_insert_with(|| vec![default]).push(1);
    println!("{cache:?}");
    println!("{:?}", cache.take().map(|v| v.len()));
}

//--- expected stdout
// Some(2) 80 4
// None 60 3
// None 30 9
// None 0 9
// Some(9)
// Err("no 9")
// true
// Some([9, 1])
// Some(2)
