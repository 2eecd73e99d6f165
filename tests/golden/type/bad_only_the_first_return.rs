// When a `return` is wrong, nothing is said of those behind it; the value of the body is another
// matter.
fn texts(n: u32) -> String {
    if n > 90 {
        return "A"; //~ E0308
    }
    if n > 80 {
        return "B";
    }
    if n > 70 {
        return 'c';
    }
    return "D";
}
fn second(n: u32) -> String {
    if n > 90 {
        return String::from("A");
    }
    if n > 80 {
        return "B"; //~ E0308
    }
    if n > 70 {
        return 'c';
    }
    "D" //~ E0308
}
fn without_value(n: u32) -> u32 {
    if n > 3 {
        return; //~ E0069
    }
    if n > 5 {
        return "a";
    }
    n
}
fn behind_a_wrong_one(n: u32) -> u32 {
    if n > 3 {
        return 'a'; //~ E0308
    }
    if n > 5 {
        return;
    }
    n
}
fn gives_nothing(n: u32) {
    if n > 3 {
        return n; //~ E0308
    }
    if n > 5 {
        return 6;
    }
}
fn main() {
    texts(1);
    second(1);
    without_value(1);
    behind_a_wrong_one(1);
    gives_nothing(1);
}
