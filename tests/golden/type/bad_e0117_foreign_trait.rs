// A foreign trait for a foreign type.
impl Clone for Vec<u8> { //~ E0117
    fn clone(&self) -> Vec<u8> {
        Vec::new()
    }
}

fn main() {}
