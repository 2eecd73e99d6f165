// Bounds do not make lifetimes up.

struct Named<'a>(&'a str);
trait Reads<'a> {}

fn reference<T: PartialEq<&u8>>(t: T) {} //~ E0637
fn underscore<T: '_>(t: T) {} //~ E0637
fn hidden<T: PartialEq<Named>>(t: T) {} //~ E0106
fn of_trait<T: Reads>(t: T) {} //~ E0106
fn in_where<T>(t: &T) where &T: Clone {} //~ E0637
fn argument(t: impl PartialEq<&u8>) {} //~ E0658
struct Lives<'a: '_>(&'a u8); //~ E0637
trait Above: PartialEq<&u8> {} //~ E0106
trait Member {
    type Of: PartialEq<&u8>; //~ E0637
}

fn main() {}
