// What is no const fn cannot be called in constants and const fn.
fn three() -> usize {
    3
}

const LEN: usize = three(); //~ E0015
const NAME: String = String::from("a"); //~ E0015
static ROOT: f64 = 2.0_f64.sqrt(); //~ E0015

enum Code {
    First = three() as isize, //~ E0015
}

const fn loops() -> i32 {
    let mut sum = 0;
    for i in 0..3 { //~ E0015
        sum += i;
    }
    sum
}

const fn prints() {
    println!("x"); //~ E0015
}

fn main() {
    let cells = [0; three()]; //~ E0015
}
