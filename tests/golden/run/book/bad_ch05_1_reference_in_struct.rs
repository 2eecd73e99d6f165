// A reference in a struct needs the name of a lifetime.
struct Account {
    owner: &str, //~ E0106
}

fn main() {
    let account = Account { owner: "ann" };
    println!("{}", account.owner);
}
