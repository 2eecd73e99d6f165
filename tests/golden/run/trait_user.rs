// A user's trait with a required and a default method, one of them overridden.
trait Animal {
    fn name(&self) -> String;

    fn speak(&self) -> String {
        format!("{} makes a sound", self.name())
    }
}

struct Dog;
struct Cat {
    name: String,
}

impl Animal for Dog {
    fn name(&self) -> String {
        String::from("dog")
    }

    fn speak(&self) -> String {
        String::from("woof")
    }
}

impl Animal for Cat {
    fn name(&self) -> String {
        self.name.clone()
    }
}

fn chorus<A: Animal, B: Animal>(a: &A, b: &B) {
    println!("{}, {}", a.speak(), b.speak());
}

fn main() {
    let cat = Cat { name: String::from("tom") };
    chorus(&Dog, &cat);
    println!("{} {}", Animal::name(&cat), <Dog as Animal>::name(&Dog));
}

//--- expected stdout
// woof, tom makes a sound
// tom dog
