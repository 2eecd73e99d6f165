// `Copy` fields of a type with `Drop` can be read and bound.
struct D(u32, char);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let d = D(1, 'a');
    let n = d.0;
    let D(m, c) = d;
    println!("{n} {m} {c}");
}
