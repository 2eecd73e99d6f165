// What `{:?}` shows of iterators over the escapes of bytes: their names, and nothing of what is inside.
fn main() {
    println!("{:?} {:?}", b"a\n".escape_ascii(), b'\n'.escape_ascii());
    println!("{:#?}", std::ascii::escape_default(b'"'));
}

//--- expected stdout
// EscapeAscii { .. } EscapeDefault { .. }
// EscapeDefault { .. }
