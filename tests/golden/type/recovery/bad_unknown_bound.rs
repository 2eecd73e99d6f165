// A bound that names no trait: only names are looked at then.
struct Boxed<T: Unknown> { //~ E0405
    value: T,
}

fn show<T: Missing>(value: T) { //~ E0405
    println!("{}", value);
    value.shout();
    let n: i32 = "three";
}

fn main() {
    show(3);
    let b = Boxed { value: 4 };
    b.nothing();
    undefined(); //~ E0425
}
