// A variable that has no value yet is not told to lack its `mut`.

fn change<T>(_: &mut T) {}

fn unset() {
    let v: Vec<i32>;
    v.push(1); //~ E0381
    let p: (i32, i32);
    change(&mut p.0); //~ E0381
    let q: (i32, i32);
    q.0 = 1; //~ E0381
    let r: &i32;
    let s = &mut *r; //~ E0381
}

fn main() {}
