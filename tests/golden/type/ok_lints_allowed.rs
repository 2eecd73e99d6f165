// Warnings that attributes turn off.
#![allow(dead_code)]

#[allow(unused)]
fn quiet() {
    let a = 1;
    let mut b = 2;
    b;
}

fn main() {
    #[allow(unused_variables)]
    let n = 3;
}
