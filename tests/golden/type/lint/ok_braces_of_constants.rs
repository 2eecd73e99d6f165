// Delimiters around constants: a length of an array type as any value, others only around a literal.
const A: [u8; { 2 + 1 }] = [1; { 3 }];
fn f<const N: usize>() -> usize {
    N
}
const C: usize = { 5 };
static S: usize = { 6 };
enum E {
    A = { 3 },
    B = { 3 + 1 },
}
type T = [u8;
    { 4 }];
struct G<const N: usize>;
fn main() {
    println!("{A:?}");
    let b: [u8; { 3 }] = [1; { 3 }];
    println!("{b:?} {}", f::<{ 3 }>());
    println!("{}", f::<{ 3 + 1 }>());
    println!("{}", f::<3>());
    println!("{}", f::<{ C }>());
    println!("{}", f::<{ C + 1 }>());
    println!("{} {}", C, S);
    println!("{} {}", E::A as i32, E::B as i32);
    let t: T = [0; (4)];
    println!("{:?}", t);
    let u: [u8; (2)] = [0; { let x = 2; x }];
    println!("{:?}", u);
    let _g: G<{ 3 }> = G;
    let w = [1; { C }];
    println!("{:?}", w);
    let w: [i32; { C }] = [1; C];
    println!("{:?}", w);
}
