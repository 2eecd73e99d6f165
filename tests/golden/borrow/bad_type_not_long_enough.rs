// A type parameter that need not outlive the lifetime of the result.
fn first_for<'a, T: 'a>(shelf: &'a [i32], _owner: T) -> &'a i32 {
    &shelf[0]
}

fn first<'a, T>(shelf: &'a [i32], owner: T) -> &'a i32 {
    first_for(shelf, owner) //~ E0309
}

fn main() {
    println!("{}", first(&[1, 2], "Ada"));
}
