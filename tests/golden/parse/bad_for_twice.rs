// A where clause quantifies over lifetimes once.
fn copied<T>(_: T)
where
    for<'a> for<'b> &'a T: Copy, //~ syntax
{
}

fn main() {
    copied(1);
}
