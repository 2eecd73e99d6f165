// An assignment through a moved reference gives way to the next use of what it points to.
fn sh(a: &mut String) -> &String {
    a
}

fn f(b: &mut String) {
    let v = b;
    *b = String::new();
    sh(b); //~ E0382
    v.push('a');
}

fn main() {
    f(&mut String::new());
}
