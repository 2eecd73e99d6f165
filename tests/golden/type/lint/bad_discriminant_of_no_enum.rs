// The discriminant of what is no enum says nothing.
use std::mem::discriminant;
enum E {
    A,
    B(i32),
}
fn same<T>(a: &T, b: &T) -> bool {
    discriminant(a) == discriminant(b)
}
fn main() {
    println!("{}", discriminant(&3) == discriminant(&4)); //~ enum_intrinsics_non_enums
    println!("{}", discriminant(&E::A) == discriminant(&E::B(1)));
    println!("{}", same(&3, &4));
    println!("{}", discriminant(&&E::A) == discriminant(&&E::B(2))); //~ enum_intrinsics_non_enums
    println!("{}", discriminant(&Some(3)) == discriminant(&None));
}
