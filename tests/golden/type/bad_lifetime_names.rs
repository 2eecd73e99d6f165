// Names that a lifetime cannot have, and names that are taken.

fn reserved<'static>(x: &'static u8) {} //~ E0262
fn nameless<'_>(x: &'_ u8) {} //~ E0637
fn twice<'a, 'a>(x: &'a u8) {} //~ E0403
struct Twice<'a, 'a>(&'a u8); //~ E0403
fn in_for(f: for<'a, 'a> fn(&'a u8)) {} //~ E0403
fn static_in_for(f: for<'static> fn(&'static u8)) {} //~ E0262
struct S<'a>(&'a u8);
impl<'a> S<'a> {
    fn shadows<'a>(x: &'a u8) {} //~ E0496
}
fn shadows_in_for<'a>(f: for<'a> fn(&'a u8), x: &'a u8) {} //~ E0496
trait T<'a> {
    fn shadows<'a>(x: &'a u8); //~ E0496
}

fn main() {}
