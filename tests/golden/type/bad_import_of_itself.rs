// An import that brings itself brings nothing.
mod shapes {
    pub use self::square; //~ E0432
}

fn main() {
    shapes::square();
}
