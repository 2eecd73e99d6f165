// `continue` outside of a loop.
fn main() {
    continue; //~ E0268
}
