// `iter::from_fn`, `successors` and `repeat_with` make iterators from closures.
fn main() {
    let (mut a, mut b) = (0u32, 1);
    let fib: Vec<u32> = std::iter::from_fn(|| {
        let next = a;
        (a, b) = (b, a + b);
        if next < 30 { Some(next) } else { None }
    })
    .collect();
    println!("{fib:?}");
    println!("{:?}", std::iter::successors(Some(100), |n| if *n > 1 { Some(n / 3) } else { None }).collect::<Vec<i32>>());
    let mut seed = 7;
    println!("{:?}", std::iter::repeat_with(|| { seed = seed * 5 % 11; seed }).take(4).collect::<Vec<i32>>());
}

//--- expected stdout
// [0, 1, 1, 2, 3, 5, 8, 13, 21]
// [100, 33, 11, 3, 1]
// [2, 10, 6, 8]
