// An impl of a trait leaves out a required method.
trait Named {
    fn name(&self) -> String;
    fn size(&self) -> u32;
}

struct S;

impl Named for S { //~ E0046
    fn name(&self) -> String {
        String::new()
    }
}

fn main() {
    println!("{}", S.name());
}
