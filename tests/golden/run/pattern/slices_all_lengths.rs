// Slice patterns from both ends, with what is between, on arrays, slices and vectors.
fn describe(s: &[i32]) -> String {
    match s {
        [] => String::from("empty"),
        [x] => format!("one {x}"),
        [a, b] => format!("two {a} {b}"),
        [first, .., last] if first == last => format!("same ends {first}"),
        [first, middle @ .., last] => format!("{first} {middle:?} {last}"),
    }
}

fn sum(s: &[i32]) -> i32 {
    match s {
        [] => 0,
        [head, tail @ ..] => head + sum(tail),
    }
}

fn reverse(s: &mut [i32]) {
    if let [first, middle @ .., last] = s {
        std::mem::swap(first, last);
        reverse(middle);
    }
}

fn main() {
    println!("{}", describe(&[]));
    println!("{}", describe(&[1]));
    println!("{}", describe(&[1, 2]));
    println!("{}", describe(&[1, 2, 1]));
    println!("{}", describe(&vec![1, 2, 3, 4]));
    println!("{}", sum(&[1, 2, 3, 4, 5]));
    let mut v = vec![1, 2, 3, 4, 5];
    reverse(&mut v);
    println!("{v:?}");
    let [a, .., z] = [1, 2, 3, 4];
    let [_, b, rest @ ..] = [10, 20, 30, 40];
    println!("{a} {z} {b} {rest:?}");
    if let [.., (x, 'b'), _] = &[(1, 'a'), (2, 'b'), (3, 'c')][..] {
        println!("{x}");
    }
    if let [b'a', b'b', ..] = b"abc" {
        println!("bytes");
    }
    let nested = [[1, 2], [3, 4]];
    let [[a, _], [_, d]] = nested;
    println!("{a} {d}");
}

//--- expected stdout
// empty
// one 1
// two 1 2
// same ends 1
// 1 [2, 3] 4
// 15
// [5, 4, 3, 2, 1]
// 1 4 20 [30, 40]
// 2
// bytes
// 1 4
