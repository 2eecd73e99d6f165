// The constructor of a tuple struct is as private as its fields.
mod bank {
    pub struct Account(i32);
}

fn main() {
    let a = bank::Account(5); //~ E0603
}
