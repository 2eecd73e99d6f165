// A `\` at the end of a line skips blanks, but more than one line, or other blanks than ASCII ones,
// are told.
fn main() {
    let one = "a\
        b";
    let two = "a\

        b";
    let bytes = b"a\


        b";
    let other = "a\
        b";
    println!("{one} {two} {} {other} \

        end", bytes.len());
}
