// What a call gives has the lifetimes of its arguments: such a reference is moved, not borrowed again.
fn of_index<'a>(mut all: Vec<&'a mut i32>, other: &'a mut i32) -> &'a mut i32 {
    if *other == 1 {
        return other;
    }
    let first = &mut all[0];
    return *first; //~ E0507
}

fn of_method<'a>(mut all: Vec<Option<&'a mut i32>>, other: &'a mut i32) -> &'a mut i32 {
    if *other == 1 {
        return other;
    }
    let Some(Some(last)) = all.last_mut() else {
        return other;
    };
    return *last; //~ E0507
}

fn of_item<'a>(mut all: Vec<&'a mut i32>, other: &'a mut i32) -> &'a mut i32 {
    if *other == 1 {
        return other;
    }
    for each in all.iter_mut() {
        if **each > 1 {
            return *each; //~ E0507
        }
    }
    other
}

fn of_tuple<'a>(mut one: Option<&'a mut i32>, other: &'a mut i32) -> &'a mut i32 {
    let pair = (&mut one, *other);
    if pair.1 == 1 {
        return other;
    }
    let Some(inner) = pair.0 else { return other };
    return *inner; //~ E0507
}

// What is given by itself may become a shorter one on the way.
fn of_value<'a>(one: &'a mut i32, other: &'a mut i32) -> &'a mut i32 {
    if *other == 1 {
        return other;
    }
    let mut held = Some(one);
    let Some(inner) = &mut held else { return other };
    return *inner; //~ E0515
}

fn main() {}
