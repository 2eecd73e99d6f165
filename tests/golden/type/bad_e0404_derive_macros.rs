// `Debug` and `Hash` are known as derives, the traits must be imported.
fn f<T: Debug>(_: T) {} //~ E0404
fn g<T: Clone + Hash>(_: T) {} //~ E0404
fn h(_: impl Debug) {} //~ E0404
fn i<T: Display>(_: T) {} //~ E0405
struct P;
impl Debug for P {} //~ E0404
impl Hash for P {} //~ E0404
trait S: Debug {} //~ E0404
fn j<T: vec>(_: T) {} //~ E0404
fn main() {}
