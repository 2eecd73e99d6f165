// A state machine: discriminants, `TryFrom`, `FromStr`, order of variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Light {
    Red = 30,
    Yellow = 5,
    Green = 25,
}
impl Light {
    const ALL: [Light; 3] = [Light::Red, Light::Green, Light::Yellow];
    fn next(self) -> Self {
        use Light::*;
        match self {
            Red => Green,
            Green => Yellow,
            Yellow => Red,
        }
    }
    fn secs(self) -> u32 {
        self as u32
    }
}
impl TryFrom<&str> for Light {
    type Error = String;
    fn try_from(s: &str) -> Result<Self, Self::Error> {
        match s.to_lowercase().as_str() {
            "red" => Ok(Light::Red),
            "yellow" => Ok(Light::Yellow),
            "green" => Ok(Light::Green),
            other => Err(format!("no light {other}")),
        }
    }
}
impl std::str::FromStr for Light {
    type Err = String;
    fn from_str(s: &str) -> Result<Light, String> {
        Light::try_from(s)
    }
}
fn main() {
    let mut l = Light::Red;
    for _ in 0..4 {
        print!("{l:?}({}) -> ", l.secs());
        l = l.next();
    }
    println!("{l:?}");
    println!("{}", Light::ALL.iter().copied().map(Light::secs).sum::<u32>());
    println!("{:?} {:?}", Light::try_from("GREEN"), "blue".parse::<Light>());
    let t: Result<Light, _> = "red".try_into();
    println!(
        "{t:?} {:?} {:?}",
        Light::Red.max(Light::Green),
        Light::Red < Light::Yellow
    );
    let mut a = Light::ALL;
    a.sort();
    println!("{a:?}");
}

//--- expected stdout
// Red(30) -> Green(25) -> Yellow(5) -> Red(30) -> Green
// 60
// Ok(Green) Err("no light blue")
// Ok(Red) Red false
// [Yellow, Green, Red]
