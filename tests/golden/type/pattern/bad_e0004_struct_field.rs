// A struct whose enum field is not covered.
enum Mode {
    On,
    Off,
}
struct Device {
    mode: Mode,
    level: u8,
}

fn main() {
    let d = Device { mode: Mode::On, level: 3 };
    match d { //~ E0004
        Device { mode: Mode::Off, .. } => println!("off"),
        Device { mode: Mode::On, level: 0..=9 } => println!("low"),
    }
}
