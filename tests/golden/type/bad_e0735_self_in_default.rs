// Where the parameters stand, the type itself is not there yet; in a trait, `Self` is a parameter.
struct Foo<X = Box<Self>> { //~ E0735
    field: Option<X>,
}
enum Bar<T = Self> { //~ E0735
    A(T),
}
trait Same<T = Self> {}
fn main() {}
