// A closure that gives a captured value away takes it into itself.
fn main() {
    let name = String::from("Ida");
    let give = || name;
    let got = give();
    println!("{got}");
}

//--- expected stdout
// Ida
