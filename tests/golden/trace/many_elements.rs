// Of a long vector's elements three are told one by one.
fn main() {
    let words: Vec<String> = vec![String::from("w"); 50];
    let numbers = vec![Box::new(1), Box::new(2)];
    println!("{} {}", words.len(), numbers.len());
}

//--- expected narration
//--- expected stdout
