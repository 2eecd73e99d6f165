// A break without label inside a labelled block.
fn main() {
    loop {
        'a: {
            break; //~ E0695
        }
    }
}
