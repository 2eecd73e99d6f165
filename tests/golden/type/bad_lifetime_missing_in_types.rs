// Types of fields, aliases and statics name their lifetimes.

struct Named<'a>(&'a str);

struct Reference {
    text: &str, //~ E0106
}
struct Hidden {
    named: Named, //~ E0106
}
struct Underscore {
    named: Named<'_>, //~ E0106
    text: &'_ str, //~ E0106
}
enum Choice {
    One(&str), //~ E0106
    Two { named: Named }, //~ E0106
}
type Alias = &str; //~ E0106
type Boxed = Box<Named>; //~ E0106
static WORDS: [&[&str]; 1] = [&["a"]];
const NAMED: Named = Named("n");

fn main() {}
