// Parameters of a function without a body are names; a default is for types and traits.
trait Plot {
    fn up(mut n: i32) -> i32; //~ patterns_in_fns_without_body
    fn at(&self, (x, y): (i32, i32)); //~ E0642
    fn fine(&self, _: i32, n: &i32);
}
fn make<T = i32>(t: T) -> T { //~ invalid_type_param_default
    t
}
fn main() {
    make(3);
}
