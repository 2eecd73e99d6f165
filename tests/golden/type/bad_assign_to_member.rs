// On the left of `=` a member of a type is a pattern, for which no trait is in scope; one of a trait is a value.
trait Limit {
    const MAX: i32 = 10;
    fn limit(&self) -> i32 {
        Self::MAX
    }
}

struct Gauge;

impl Gauge {
    const MIN: i32 = 0;
}

impl Limit for Gauge {}

fn of_type() {
    Gauge::MAX = 3; //~ E0599
    Gauge::limit = 3; //~ E0599
    Gauge::NONE += 3; //~ E0599 E0067
    Gauge::limit(1) = 3; //~ E0599 E0070
}

fn of_trait() {
    Limit::MAX = 3; //~ E0070
    <Gauge as Limit>::MAX = 3; //~ E0070
}

fn of_parameter<T: Limit>() {
    T::MAX = 3; //~ E0158
}

fn of_itself() {
    Gauge::MIN = 3; //~ E0005
}

fn main() {
    of_type();
    of_trait();
    of_parameter::<Gauge>();
    of_itself();
}
