// A method with &mut self on a variable without mut.
fn main() {
    let v = Vec::new();
    v.push(1); //~ E0596
    println!("{}", v.len());
}
