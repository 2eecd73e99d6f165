// The name of a type, as a text.
fn main() {
    println!("{}", std::any::type_name::<i32>()); //~ unsupported
}
