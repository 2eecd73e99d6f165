// A reborrow of the wrong parameter is returned.
fn f<'a>(x: &'a mut i32, y: &mut i32) -> &'a mut i32 {
    let z = y;
    z //~ E0621
}

fn main() {}
