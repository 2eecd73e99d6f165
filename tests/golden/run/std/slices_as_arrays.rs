// Chunks from either end, arrays out of slices and disjoint references.
//@ exit: 101
fn sum(w: &[i32; 3]) -> i32 {
    w[0] + w[1] + w[2]
}

fn is_zero(n: &i32) -> bool {
    *n == 0
}

fn ascending(a: &i32, b: &i32) -> bool {
    a <= b
}

fn last_digit(n: &i32) -> i32 {
    n % 10
}

fn chunks() {
    let mut v = vec![1, 2, 3, 4, 5, 6, 7, 8];
    for c in v.rchunks(3) {
        print!("{c:?} ");
    }
    println!("{:?}", v.rchunks(3).rev().last());
    for c in v.rchunks_exact(3).rev() {
        print!("{c:?} ");
    }
    println!("{:?} {}", v.rchunks_exact(3).remainder(), v.rchunks_exact(3).len());
    for c in v.chunks_exact_mut(3) {
        c.reverse();
    }
    v.chunks_exact_mut(3).into_remainder()[0] = 70;
    println!("{v:?}");
    for (i, c) in v.rchunks_mut(5).enumerate() {
        c[0] = 100 * (i as i32 + 1);
    }
    println!("{v:?} {:?}", v.chunks_exact(3).rev().collect::<Vec<_>>());
    println!("{}", v.windows(2).clone().chain(v.windows(3)).map(<[i32]>::len).sum::<usize>());
}

fn arrays() {
    let mut v = [10, 20, 30, 40, 50];
    println!("{:?} {:?} {:?}", v.first_chunk::<2>(), v.last_chunk::<2>(), v.first_chunk::<6>());
    if let Some((&[a, b], rest)) = v.split_first_chunk() {
        println!("{a} {b} {rest:?}");
    }
    if let Some((rest, [y, z])) = v.split_last_chunk_mut::<2>() {
        std::mem::swap(y, z);
        rest[0] += *z;
    }
    let (pairs, odd) = v.as_chunks::<2>();
    println!("{pairs:?} {odd:?} {:?}", pairs.as_flattened());
    println!("{:?}", v.array_windows().map(sum).collect::<Vec<_>>());
    println!("{:?} {:?}", v[1..4].as_array::<3>(), v.as_array::<3>());
    println!("{:?}", vec![[1, 2], [3, 4]].into_iter().flatten().rev().collect::<Vec<_>>());
}

fn parts() {
    let mut v = [3, 0, 5, 6, 0, 1];
    println!("{:?} {:?}", v.split_at_checked(2), v.split_at_checked(7));
    for part in v.split_inclusive_mut(is_zero) {
        part[0] *= 10;
    }
    for part in v.chunk_by_mut(ascending) {
        let n = part.len();
        part[n - 1] += 1;
    }
    println!("{v:?} {:?}", v.chunk_by(ascending).rev().collect::<Vec<_>>());
    println!("{:?}", v.split_inclusive(is_zero).rev().collect::<Vec<_>>());
    match v.get_disjoint_mut([0, 3]) {
        Ok([a, b]) => std::mem::swap(a, b),
        Err(e) => println!("{e}"),
    }
    println!("{:?}", v.get_disjoint_mut([1, 1]));
    println!("{}", v.get_disjoint_mut([9, 1]).unwrap_err());
    let (low, mid, high) = v.select_nth_unstable_by_key(2, last_digit);
    println!("{} {} {}", low.len(), mid, high.len());
    let (_, largest, _) = v.select_nth_unstable_by(0, reverse);
    println!("{largest}");
    println!("{:?} {:?}", b"  ab ".trim_ascii(), " \tab\n".trim_ascii_start());
}

fn reverse(a: &i32, b: &i32) -> std::cmp::Ordering {
    b.cmp(a)
}

fn main() {
    chunks();
    arrays();
    parts();
    let _ = [1, 2].rchunks(0); //~ panic
}

//--- expected stdout
// [6, 7, 8] [3, 4, 5] [1, 2] Some([6, 7, 8])
// [3, 4, 5] [6, 7, 8] [1, 2] 2
// [3, 2, 1, 6, 5, 4, 70, 8]
// [200, 2, 1, 100, 5, 4, 70, 8] [[100, 5, 4], [200, 2, 1]]
// 32
// Some([10, 20]) Some([40, 50]) None
// 10 20 [30, 40, 50]
// [[50, 20], [30, 50]] [40] [50, 20, 30, 50]
// [100, 100, 120]
// Some([20, 30, 50]) None
// [4, 3, 2, 1]
// Some(([3, 0], [5, 6, 0, 1])) None
// [31, 0, 51, 7, 0, 11] [[0, 11], [7], [0, 51], [31]]
// [[11], [51, 7, 0], [31, 0]]
// Err(OverlappingIndices)
// an index is out of bounds
// 2 51 3
// 51
// [97, 98] "ab\n"
//--- expected panic
// chunk size must be non-zero
