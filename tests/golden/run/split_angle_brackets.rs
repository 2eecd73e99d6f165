// `<<` before a path is two brackets.
trait First {
    type Out;
}
trait Second {
    type Out;
    fn name() -> &'static str;
}

impl First for u8 {
    type Out = u16;
}
impl Second for u16 {
    type Out = u32;
    fn name() -> &'static str {
        "u16"
    }
}

fn widen(x: u8) -> <<u8 as First>::Out as Second>::Out {
    x.into()
}

fn main() {
    let wide: <<u8 as First>::Out as Second>::Out = widen(200) * 1000;
    println!("{wide}");
    println!("{}", <<u8 as First>::Out as Second>::name());
    println!("{}", <<u8 as First>::Out>::MAX);
}

//--- expected stdout
// 200000
// u16
// 65535
