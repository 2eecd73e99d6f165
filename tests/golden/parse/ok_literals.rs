// Every form of literal.
fn main() {
    let _ints = (1, 1_000, 0xff, 0o17, 0b1, 1u8, 0xffu8, 1_i64);
    let _floats = (1.0, 1., 1e3, 1.5e-3, 2f64, 1_0.0_1, 1e+2_f32);
    let _tuple = ((1, (2, 3)), 4);
    let _part = _tuple.0.1.0;
    let _chars = ('a', '\'', '\u{41}', '\x41', 'é', '"');
    let _strings = ("a", "\"", r"\", r#"""#, b"x", b'x', br"\", "a\
        b");
    let _raw_identifier = {
        let r#type = 5;
        r#type
    };
    println!("{} {}", _part, _raw_identifier);
}
