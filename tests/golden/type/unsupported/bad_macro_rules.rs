// Macros of one's own.
macro_rules! twice { //~ unsupported
    ($e:expr) => {
        $e * 2
    };
}

fn main() {
    println!("{}", twice!(4));
}
