// A negated number that turns out to be unsigned is told beside other errors.
fn main() {
    let v = vec![1];
    let i: usize = 3;
    for d in -1..=1 { //~ E0277
        let k: usize = i + d;
        let z: i32 = "a"; //~ E0308
        println!("{} {} {}", k, z, v[k]);
    }
    let far = -2; //~ E0277
    let _sum: u8 = 1 + far;
}
