// A binding in front of `@` and those behind it bind the same value: it cannot be moved and borrowed, nor be
// borrowed for change twice.
struct P {
    name: String,
    age: u32,
}

fn moves(p: P, o: Option<String>) {
    let whole @ P { ref name, .. } = p; //~ syntax
    match o {
        all @ Some(ref s) if s.is_empty() => {} //~ syntax
        _ => {}
    }
}

fn param(t @ (ref a, _): (String, u8)) {} //~ syntax

fn changes(mut p: P, mut o: Option<String>) {
    let ref mut whole @ P { ref name, .. } = p; //~ syntax
    let ref mut twice @ P { ref mut age, .. } = p; //~ syntax
    let ref shared @ P { ref mut age, .. } = p; //~ syntax
    let ref again @ Some(ref a @ _) = o else { return };
    let ref all @ Some(moved) = o else { return }; //~ syntax E0382
}

fn fine(p: P, o: Option<u32>) {
    let ref whole @ P { ref name, age } = p;
    println!("{} {name} {age}", whole.name);
    let copied @ Some(ref n) = o else { return };
    println!("{copied:?} {n}");
    let f = |a @ (b, _): (u8, u8)| a.0 + b;
    f((1, 2));
}

fn generic<T>(t: Option<T>) {
    if let all @ Some(ref inner) = t {} //~ syntax
}

fn main() {}
