// The left side of += must be a place.
fn main() {
    12 += 1; //~ E0067
}
