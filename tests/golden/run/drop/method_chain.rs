// The receivers of a method chain that are borrowed live to the end of the statement, those that are moved die in the callee.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn by_ref(&self) -> Loud {
        println!("by_ref of {}", self.0);
        Loud("from by_ref")
    }
    fn by_value(self) -> Loud {
        println!("by_value of {}", self.0);
        Loud("from by_value")
    }
}

fn main() {
    Loud("start").by_ref().by_value().by_ref();
    println!("end");
}

//--- expected stdout
// by_ref of start
// by_value of from by_ref
// drop from by_ref
// by_ref of from by_value
// drop from by_ref
// drop from by_value
// drop start
// end
