// A safe trait needs no unsafe impl.
trait T {}

struct S;

unsafe impl T for S {} //~ E0199

fn main() {}
