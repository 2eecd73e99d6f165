// A variable that was moved out of may be given a new value.
fn main() {
    let mut name = String::from("Ann");
    let old = name;
    name = String::from("Bo");
    println!("{old} {name}");
}

//--- expected stdout
// Ann Bo
