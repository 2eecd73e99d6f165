// main has no `where` clause.
fn main()
where //~ E0646
    i32: Copy,
{
}
