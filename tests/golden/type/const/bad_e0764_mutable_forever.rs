// What a constant's value points to cannot be borrowed as mutable; nothing of it is ever dropped.
struct Noisy(i32);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const LIMIT: &mut i32 = &mut 5; //~ E0764
static LIST: &mut [i32] = &mut [1, 2]; //~ E0764
const PAIR: (&mut i32, i32) = (&mut 5, 1); //~ E0764
const INNER: &i32 = {
    let x = &mut 3; //~ E0716
    x
};
const EMPTY: &mut [i32] = &mut []; //~ E0764
const KEPT: &Noisy = &Noisy(1);

fn main() {
    println!("{} {}", EMPTY.len(), KEPT.0);
}
