// A number is shifted by what a reference of whatever integer type refers to.
fn main() {
    let places = vec![0u8, 3, 5];
    let mut mask = 0u32;
    for p in &places {
        mask |= 1 << p;
    }
    println!("{mask:b}");
    let by: &usize = &2;
    mask <<= by;
    mask >>= &1u64;
    let shared = &mask;
    println!("{} {} {}", shared << by, shared >> 3, -16i64 >> &places[1]);
    println!("{}", places.iter().map(|p| 1u16 << p).sum::<u16>());
}

//--- expected stdout
// 101001
// 328 10 -2
// 41
