// Two variants with one discriminant.
enum E { //~ E0081
    A = 1,
    B = 1,
}

fn main() {
    println!("{} {}", E::A as i32, E::B as i32);
}
