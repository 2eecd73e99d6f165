// Iterators: fold, sum, any, all, position, find, max_by_key, min_by, reduce, partition, try_fold.
fn main() {
    let v = [6, 3, 8, 1];
    println!("{}", v.iter().fold(String::new(), |s, n| format!("{s}{n}")));
    println!("{} {}", v.iter().any(|n| *n > 7), v.iter().all(|&n| n > 1));
    println!("{:?} {:?}", v.iter().position(|&n| n == 8), v.iter().find(|n| **n < 3));
    println!("{:?} {:?}", v.iter().max_by_key(|n| (**n) % 5), v.iter().min_by(|a, b| a.cmp(b)));
    println!("{:?}", v.iter().copied().reduce(|a, b| a * b));
    let (small, big): (Vec<i32>, Vec<i32>) = v.iter().partition(|n| **n < 5);
    println!("{small:?} {big:?}");
    println!("{:?}", v.iter().try_fold(2, |s: i32, n| s.checked_mul(*n)));
    println!("{}", v.iter().map(|n| n * n).sum::<i32>());
    println!("{:?}", v.iter().rev().skip_while(|n| **n < 8).collect::<Vec<_>>());
    println!("{:?}", v.iter().take_while(|n| **n != 8).count());
    println!("{:?}", v.iter().scan(0, |s, n| { *s += n; Some(*s) }).collect::<Vec<i32>>());
}

//--- expected stdout
// 6381
// true false
// Some(2) Some(1)
// Some(8) Some(1)
// Some(144)
// [3, 1] [6, 8]
// Some(288)
// 110
// [8, 3, 6]
// 2
// [6, 9, 17, 18]
