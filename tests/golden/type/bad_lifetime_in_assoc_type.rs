// The lifetime in an associated type comes from the impl.

struct Words<'a>(&'a [u8]);
struct Other<'a>(&'a [u8]);
struct Third<'a>(&'a [u8]);

impl<'a> Iterator for Words<'a> {
    type Item = &u8; //~ syntax
    fn next(&mut self) -> Option<&'a u8> {
        None
    }
}
impl<'a> Iterator for Other<'a> {
    type Item = &'_ u8; //~ E0637
    fn next(&mut self) -> Option<&'a u8> {
        None
    }
}
impl Iterator for Third<'_> {
    type Item = Third; //~ E0106
    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

fn main() {}
