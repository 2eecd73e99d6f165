// A struct's fields are as mutable as the variable.
struct Account {
    owner: String,
    active: bool,
}

fn main() {
    let account = Account { owner: String::from("ann"), active: false };
    account.active = true; //~ E0594
    println!("{} {}", account.owner, account.active);
}
