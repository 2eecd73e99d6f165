// `a..b` leaves out `b`.
fn main() {
    let c = 'x';
    match c { //~ E0004
        '\0'..'m' => {}
        'n'..=char::MAX => {}
    }
}
