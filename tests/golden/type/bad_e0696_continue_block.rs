// A labelled block is no loop: nothing to continue.
fn main() {
    loop {
        'block: {
            continue 'block; //~ E0696
        }
    }
}
