// What comes behind a loop is looked at before what is in it.

fn take<T>(_: T) {}

fn part_behind() {
    let p = (String::new(), 1);
    for _ in 0..2 {
        take(p);
    }
    let n = &p.1; //~ E0382
}

fn assigned_in_loop() {
    let mut s = String::new();
    drop(s);
    for _ in 0..2 {
        s = s;
    }
    take(s); //~ E0382
}

fn in_while() {
    let s = String::new();
    while s.len() < 3 { //~ E0382
        take(s);
    }
    take(s);
}

fn main() {}
