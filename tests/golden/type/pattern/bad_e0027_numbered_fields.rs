// Braces with numbers, one of them left out.
struct T(u32, u32);

fn main() {
    let T { 0: a } = T(1, 2); //~ E0027
    println!("{a}");
}
