// Errors behind a trait object.
use std::error::Error;

fn run() -> Result<(), Box<dyn Error>> { //~ unsupported
    Ok(())
}

fn main() {
    println!("{}", run().is_ok());
}
