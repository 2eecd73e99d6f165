// What stays open is told where the type is said with the least writing.
use std::collections::HashMap;

fn in_the_path() {
    let mut lists = HashMap::new();
    lists.insert("a", Vec::new()); //~ E0282
}
fn at_the_variable() {
    let mut lists = HashMap::new(); //~ E0282
    lists.insert("a", None);
}
fn not_in_a_macro() {
    let mut lists = HashMap::new(); //~ E0282
    lists.insert("a", vec![]);
}
fn at_the_smaller_variable() {
    let list = Vec::new();
    let _first = list[0]; //~ E0282
}
fn at_the_method() {
    let _texts = [1, 2]
        .into_iter()
        .map(|n| n.into()) //~ E0283
        .count();
}
fn at_the_closure() {
    let _texts = [1, 2]
        .into_iter()
        .map(|n| n.into())
        .inspect(|_| ()); //~ E0283
}
fn main() {
    at_the_closure();
    in_the_path();
    at_the_variable();
    not_in_a_macro();
    at_the_smaller_variable();
    at_the_method();
}
