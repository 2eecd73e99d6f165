// What a result is wanted as tells the types of arguments, with the very lifetimes behind `&mut`:
// a reference of that type is copied, others are borrowed again.

fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if std::ptr::eq(a, b) {
        a
    } else {
        b
    }
}

fn copied(mut v: (&i32, String)) {
    let _r = either_mut(either_mut(&mut v, &mut (v.0, String::new())), &mut (&1, String::new())); //~ E0503
}

fn copied_of_second(mut v: (&i32, String)) {
    let _r = either_mut(
        &mut (v.0, v.1.clone()),
        either_mut(&mut v, &mut (v.0, String::new())), //~ E0503
    );
}

fn borrowed(mut v: (&i32, String)) {
    let _r = either_mut(&mut v, &mut (&*v.0, String::new())); //~ E0502
}

// A literal is a `&'static str`, and so is what it is compared with.
fn of_literals(mut a: &'static str) {
    let r = either_mut(&mut "literal", either_mut(&mut "other", &mut a)); //~ E0716
    *r = a; //~ E0503
    println!("{r}");
}

fn main() {}
