// No inherent impl for every type.
impl<T> T { //~ E0118
    fn twice(self) -> i32 {
        2
    }
}

fn main() {}
