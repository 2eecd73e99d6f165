// A range whose ends have different types.
fn main() {
    match 'c' {
        'a'..=9 => {} //~ E0308
        _ => {}
    }
}
