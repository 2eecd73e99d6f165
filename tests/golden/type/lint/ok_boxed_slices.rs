// `.into_iter()` on a boxed slice gives references, as long as the edition is older than 2024.
fn main() {
    let b: Box<[i32]> = vec![1, 2, 3].into_boxed_slice();
    for x in b.into_iter() {
        println!("{}", x);
    }
    let total: i32 = b.into_iter().sum();
    println!("{} {:?}", total, b);
    println!("{:?}", (&b).into_iter().map(i32::clone).collect::<Vec<i32>>());
    for x in b {
        println!("{}", x + 1);
    }
    let b: Box<[i32]> = Box::new([1, 2, 3]);
    println!("{:?}", IntoIterator::into_iter(b).collect::<Vec<i32>>());
    let c: Box<Vec<i32>> = Box::new(vec![1]);
    println!("{:?}", c.into_iter().collect::<Vec<i32>>());
}
