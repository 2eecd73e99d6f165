// Comparison operators on integers, floats, chars and bools.
fn main() {
    println!("{} {} {}", 1 < 2, 2 <= 2, 3 > 4);
    println!("{} {} {}", 3 >= 4, 1 == 1, 1 != 1);
    println!("{} {}", -1 < 0u8 as i32, 1.5 > 1.0);
    println!("{} {}", 'a' < 'b', 'Z' < 'a');
    println!("{} {}", false < true, true <= true);
    println!("{}", (1, 2) < (1, 3));
}

//--- expected stdout
// true true false
// false true false
// true true
// true true
// true true
// true
