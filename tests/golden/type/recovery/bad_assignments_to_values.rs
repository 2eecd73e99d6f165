// What cannot be assigned to is told; of what type the value is is not asked.
fn number() -> i32 {
    3
}

fn main() {
    1 = 3; //~ E0070
    number = 3; //~ E0070
    number() = "three"; //~ E0070
    -1 = String::new(); //~ E0070
    5 = "x"; //~ E0070
}
