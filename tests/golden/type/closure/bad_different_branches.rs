// Two closures with captures have two types.
fn main() {
    let k = 2;
    let f = if k > 1 { |x: i32| x * k } else { |x: i32| x + k }; //~ E0308
    println!("{}", f(3));
}
