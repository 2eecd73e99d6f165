// A tuple that is thrown away, and an element that is looked at.
#[must_use]
struct Ticket;

fn main() {
    (Ticket, 3);
    let v = vec![1, 2];
    v[0];
    *&v[1];
}
