// On the left of `=` a path that only its type resolves, and a unit struct, are patterns.
struct Unit;

enum Light {
    On,
    Off,
}

impl Light {
    const LIMIT: i32 = 3;
    fn make() -> Light {
        Light::On
    }
}

const LIMIT: i32 = 3;

fn functions() {
    Light::make = Light::On; //~ E0533
    <Light>::make = Light::On; //~ E0533
}

fn types() {
    Light::On = 3; //~ E0308
    Light::LIMIT = "3"; //~ E0308
}

fn not_all() {
    Light::LIMIT = 3; //~ E0005
    (Light::On, _) = (Light::Off, 2); //~ E0005
}

fn values() {
    LIMIT = 3; //~ E0070
    (LIMIT, _) = (3, 4); //~ E0070
    Unit() = Unit; //~ E0618 E0070
}

fn main() {
    Unit = Unit;
    (Unit, _) = (Unit, 3);
}
