// The first capacity depends on the element's size: 8 for bytes, 4 up to 1024 bytes, then 1; none for ().
fn main() {
    let mut bytes: Vec<u8> = Vec::new();
    bytes.push(1);
    let mut big: Vec<[u8; 1024]> = Vec::new();
    big.push([0; 1024]);
    let mut huge: Vec<[u8; 1025]> = Vec::new();
    huge.push([0; 1025]);
    huge.push([0; 1025]);
    let mut units: Vec<()> = Vec::new();
    units.push(());
    println!("{} {} {}", bytes.capacity(), big.capacity(), huge.capacity());
    println!("{} {}", units.len(), units.capacity() == usize::MAX);
}

//--- expected stdout
// 8 4 2
// 1 true
