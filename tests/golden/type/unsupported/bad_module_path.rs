// The path of the module that a line stands in.
fn main() {
    println!("{}", module_path!()); //~ unsupported
}
