// No inherent impl for a primitive type.
impl u32 { //~ E0390
    fn twice(self) -> u32 {
        self * 2
    }
}

fn main() {}
