// A range whose end comes before its begin.
fn main() {
    match 'b' {
        'z'..='a' => {} //~ E0030
        _ => {}
    }
}
