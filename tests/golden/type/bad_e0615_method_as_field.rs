// A method needs its parentheses.
struct P;

impl P {
    fn size(&self) -> u32 {
        5
    }
}

fn main() {
    println!("{}", P.size); //~ E0615
}
