// The impl behind a method tells whose lifetimes its result has: that of the earlier `return`, so this is moved.
fn pick<'a>(mut held: Box<&'a mut i32>, other: &'a mut i32) -> &'a mut i32 {
    if *other == 7 {
        return other;
    }
    let inside = held.as_mut();
    return *inside; //~ E0507
}

fn main() {
    let (mut a, mut b) = (1, 2);
    *pick(Box::new(&mut a), &mut b) += 1;
}
