// Who assigns an element makes use of the array that was there: that one is read, the element may not be.
fn replaced() {
    let mut a = [0; 3];
    a = [1; 3];
    a[0] = 2;
}

fn replaced_texts() {
    let mut a = [String::new(), String::new()];
    a = [String::from("a"), String::from("b")];
    a[1] = String::from("c");
}

fn of_one(n: usize) {
    let mut a = [0; 3];
    a[n] = 1;
    let mut pair = ([1, 2], 3);
    pair.0[1] = 4;
    pair.1 = 5;
    let mut texts = [String::new()];
    texts[0] = String::from("a");
    let mut boxed = [Box::new(1)];
    *boxed[0] = 2;
}

fn main() {
    replaced();
    replaced_texts();
    of_one(1);
}
