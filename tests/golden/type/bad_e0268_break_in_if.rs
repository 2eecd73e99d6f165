// `break` outside of a loop.
fn main() {
    if 1 < 2 {
        break; //~ E0268
    }
}
