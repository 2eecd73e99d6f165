// Of the values that a loop is left with, those behind the first that is wrong say nothing.
fn main() {
    let mut n = 0;
    let _wrong = loop {
        n += 1;
        if n == 1 {
            break 5;
        }
        if n == 2 {
            break "x"; //~ E0308
        }
        if n == 3 {
            break;
        }
    };
    let _right: i32 = loop {
        if n == 4 {
            break; //~ E0308
        }
        break n;
    };
}
