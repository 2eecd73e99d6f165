// What is added to a number says its type before it is divided.
fn average(v: &Vec<i32>) -> f64 {
    let mut sum = 0;
    for x in v {
        sum += x;
    }
    sum / v.len() //~ E0277 E0308
}

fn main() {
    println!("{}", average(&vec![1]));
}
