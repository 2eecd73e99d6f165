// What cannot be reached is told once, where it begins.
fn main() {
    'a: for outer in 0..5 {
        'b: for inner in { break 'a; 0..1 } {
            if inner > 2 {
                continue 'b;
            }
        }
        println!("{}", outer);
    }
    'c: while { break 'c; true } {
        println!("never");
    }
    println!("end");
}
