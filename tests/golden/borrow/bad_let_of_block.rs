// What a block, a labelled block or a loop gives becomes what the variable is; then it is borrowed
// again for the variable.
fn odd(n: i32) -> bool {
    n % 2 == 1
}
fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if odd(1) { a } else { b }
}
struct Edit<'a> {
    text: &'a mut String,
}
fn same<T>(t: T) -> T {
    t
}
fn from_labelled<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let b = 'out: {
        if odd(2) {
            break 'out &mut Edit { text: &mut String::from("s") }; //~ E0716
        }
        same(&mut a)
    };
    return &mut *b.text; //~ E0515
}
fn nested<'a, 'b>(mut a: (&'a String, &'b mut i32), mut b: &'a mut i32) -> &'b mut i32 {
    let v = 'out: {
        if odd(1) {
            break 'out either_mut(&mut a.1, &mut b);
        }
        {
            let inner = &mut b; //~ lifetime
            inner
        }
    };
    b //~ lifetime
}
fn named_block(b: &mut i32) {
    let r = { b };
    *r = 1;
    *b = 2; //~ E0382
}
fn one_of<'a>(b: &'a i32, n: i32) -> &'a i32 {
    let v = loop {
        if odd(n) {
            break b;
        }
        break &2;
    };
    v
}
fn first_or_new(v: &mut Vec<i32>) -> &mut i32 {
    let r = 'found: {
        if let Some(x) = v.first_mut() {
            break 'found x;
        }
        v.push(1); //~ E0499
        &mut v[0] //~ E0499
    };
    r
}
fn main() {
    println!("{}", one_of(&1, 1));
}
