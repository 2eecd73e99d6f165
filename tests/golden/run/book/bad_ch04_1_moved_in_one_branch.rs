// Moved in one branch is moved after both.
fn main() {
    let ticket = String::from("A12");
    let sold = ticket.len() > 2;
    if sold {
        drop(ticket);
    }
    println!("{ticket}"); //~ E0382
}
