// An element of a constant array is borrowed from static data, whichever it is.
//@ exit: 101
const FEW: [i32; 3] = [10, 20, 30];
const AT: usize = 1;

fn either<'a>(a: &'a i32, b: &'a i32, first: bool) -> &'a i32 {
    if first { a } else { b }
}

fn literal() -> &'static i32 {
    &FEW[1]
}

fn by_constant() -> &'static i32 {
    &FEW[AT]
}

fn computed(i: usize) -> &'static i32 {
    &FEW[i + 1] //~ panic
}

fn of_tuples(i: usize) -> &'static i32 {
    &[(1, 2), (3, 4)][i].1
}

fn nested(i: usize) -> &'static i32 {
    &[FEW, [4, 5, 6]][1][i]
}

fn main() {
    let v = either(&0, either(&3, &FEW[2], false), false);
    println!("{} {} {} {}", v, literal(), by_constant(), computed(1));
    println!("{} {}", of_tuples(1), nested(2));
    println!("{}", computed(2));
}

//--- expected stdout
// 30 20 20 30
// 4 6
//--- expected panic
// index out of bounds: the len is 3 but the index is 3
