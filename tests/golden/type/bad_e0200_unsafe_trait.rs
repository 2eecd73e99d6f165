// An unsafe trait needs an unsafe impl.
unsafe trait T {}

struct S;

impl T for S {} //~ E0200

fn main() {}
