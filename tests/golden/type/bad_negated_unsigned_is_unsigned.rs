// What a wrong negation would give is known: its type is that of the number.
fn signed(n: u32) -> i32 {
    -n //~ E0308 E0600
}

fn unsigned(n: u32) -> u32 {
    -n //~ E0600
}

fn truth(b: bool) -> i32 {
    -b //~ E0600
}

fn main() {
    println!("{} {} {}", signed(1), unsigned(1), truth(true));
}
