// The labeled value of a `break` without a label stands in parentheses.
fn main() {
    let c = loop {
        break 'x';
    };
    let y = loop {
        break 'b: loop { //~ syntax
            break 'b 3;
        };
    };
    println!("{c}{y}");
}
