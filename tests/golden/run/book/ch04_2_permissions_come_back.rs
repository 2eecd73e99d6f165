// After the last use of a reference, what it borrowed is free again.
fn main() {
    let mut list = vec![1, 2, 3];
    let third = &list[2];
    println!("third {third}");
    list.push(4);
    let r = &mut list;
    r.push(5);
    let n = r.len();
    println!("{n} {list:?}");
}

//--- expected stdout
// third 3
// 5 [1, 2, 3, 4, 5]
