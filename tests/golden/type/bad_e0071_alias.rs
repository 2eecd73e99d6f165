// A struct literal of an alias of a number.
type Count = u32;
fn main() {
    let c = Count { value: 1 }; //~ E0071
}
