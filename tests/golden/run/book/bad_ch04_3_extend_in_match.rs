// The old name is still borrowed in the branch that wants to change it.
fn suffix(names: &Vec<String>, at: usize) {
    let name = &names[at];
    name.push_str(" Jr."); //~ E0596
}

fn main() {
    let names = vec![String::from("Ann")];
    suffix(&names, 0);
}
