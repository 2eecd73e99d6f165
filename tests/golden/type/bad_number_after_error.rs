// What a wrong expression is assigned to keeps its type if that is a number.

fn number() {
    let mut x = 0;
    x = *x; //~ E0614
    let y = *x; //~ E0614
    x = &x; //~ E0308
}

fn float() {
    let mut x = 0.5;
    x = *x; //~ E0614
    x = &x; //~ E0308
}

fn main() {}
