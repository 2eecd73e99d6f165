// Associated constants of a type with lifetimes say `'static`.

struct Named<'a>(&'a str);
struct Plain;

impl<'a> Named<'a> {
    const NAME: &str = "n"; //~ elided_lifetimes_in_associated_constant
}
impl Plain {
    const NAME: &str = "p";
    const NAMED: Named = Named("n"); //~ E0726
}
trait Reads<'a> {
    const TEXT: &str; //~ E0106
}

fn main() {}
