// Results of the library that must not be thrown away, in calls and in types.
fn main() {
    let mut v = vec![3, 1, 2];
    let s = String::from("a b");
    v.iter().map(same);
    v.len();
    v.is_empty();
    s.to_uppercase();
    s.trim();
    s.clone();
    5i32.wrapping_add(1);
    v.first();
    Some(3).is_some();
    v.pop();
    v.sort();
    s.parse::<i32>();
    Some(3).unwrap_or(2);
    v.iter().sum::<i32>();
    let t = s.replace("a", "b");
    (1..3).rev();
    std::mem::replace(&mut v, vec![]);
    String::new();
    Vec::<i32>::with_capacity(3);
    println!("{t}");
}
fn same(n: &i32) -> i32 {
    *n
}

//--- expected stdout
// b b
