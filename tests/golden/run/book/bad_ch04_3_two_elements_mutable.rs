// Two elements of one array: the checker does not tell indices apart.
fn main() {
    let mut row = [0, 1, 2, 3];
    let a = &mut row[1];
    let b = &row[2]; //~ E0502
    *a += *b;
    println!("{row:?}");
}
