// Ranges bind less than arithmetic and comparison operands need.
fn main() {
    let n = 3;
    for i in 0..n + 1 {
        print!("{i}");
    }
    for i in 0..=n * 2 - 1 {
        print!("{i}");
    }
    let v = [1, 2, 3, 4];
    println!(" {:?} {:?} {:?}", &v[..n - 1], &v[1..], &v[..]);
}
