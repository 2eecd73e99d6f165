// In the head of a loop, a block behind `return` is what is returned.

fn whole() {
    while return { println!(); } {}
}

fn without_body() {
    while return {
        println!();
    }
} //~ syntax

fn main() {
    whole();
    without_body();
}
