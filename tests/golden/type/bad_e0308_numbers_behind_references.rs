// Numbers of two types of which one is behind a reference: the operator is not there, and the types
// do not fit. The left one is what the result would be.
fn main() {
    let prices = vec![1.5f32, 2.0];
    let rate = 0.2f64;
    for price in &prices {
        println!("{:.2}", price * rate); //~ E0277 E0308
    }
    let counts = [1u32, 2];
    let times = 3usize;
    let all: Vec<usize> = counts
        .iter()
        .map(|c| c * times) //~ E0277 E0308
        .collect(); //~ E0277
    let index = counts.iter().position(|c| c == times); //~ E0277 E0308
    let mut sum = 0u32;
    sum += &times; //~ E0277 E0308
    sum += &mut 3u8; //~ E0277
    let half = counts.iter().map(|c| c / 2.0).sum::<f64>(); //~ E0277
    println!("{all:?} {index:?} {sum} {half}");
}
