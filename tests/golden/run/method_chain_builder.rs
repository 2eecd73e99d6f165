// Methods that take and return self, and methods that return &mut Self, chain.
#[derive(Debug)]
struct Order {
    items: Vec<String>,
    paid: bool,
}

impl Order {
    fn new() -> Order {
        Order { items: Vec::new(), paid: false }
    }

    fn with(mut self, item: &str) -> Order {
        self.items.push(String::from(item));
        self
    }

    fn pay(&mut self) -> &mut Order {
        self.paid = true;
        self
    }

    fn rename(&mut self, i: usize, to: &str) -> &mut Order {
        self.items[i] = String::from(to);
        self
    }
}

fn main() {
    let mut order = Order::new().with("tea").with("cake");
    order.pay().rename(1, "pie");
    println!("{:?}", order);
}

//--- expected stdout
// Order { items: ["tea", "pie"], paid: true }
