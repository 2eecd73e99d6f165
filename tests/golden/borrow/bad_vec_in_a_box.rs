// `vec![..]` writes its elements into a box, which is made before they are: the way of a lifetime
// through one is longer than it looks, and what an element borrows is borrowed while others, and
// its own branches, are evaluated.

fn kept<'a, 'b>(a: &'a mut &'b mut i32, c: bool) -> &'b mut i32 {
    let mut n = 1;
    let mut v = if c { vec![a] } else { vec![&mut &mut n] };
    return *v[0]; //~ E0515 lifetime
}

fn one_of_two(c: bool) {
    let (mut x, mut y) = (1, 2);
    let r = &mut x;
    let v = vec![if c {
        x += 1; //~ E0503
        &mut y
    } else {
        r
    }];
    println!("{v:?}");
}

fn array(c: bool) {
    let (mut x, mut y) = (1, 2);
    let r = &mut x;
    let v = [if c {
        x += 1;
        &mut y
    } else {
        r
    }];
    println!("{v:?}");
}

fn main() {
    one_of_two(true);
    array(true);
}
