// A variable without `mut` that is borrowed twice is told where it is declared.

struct Named(String);

impl Named {
    fn add(self) { //~ E0596
        self.0.push('a');
        self.0.push('b');
    }
}

fn once() {
    let v = String::new();
    v.push('a'); //~ E0596
}

fn twice() {
    let v = String::new(); //~ E0596
    v.push('a');
    v.push('b');
}

fn parameter(v: (i32, String)) { //~ E0596
    v.1.push('a');
    let r = &mut v;
    r.0 = 1;
}

fn assigned(v: (i32, i32)) {
    v.0 = 1; //~ E0594
    v.1 = 2; //~ E0594
}

fn reference(v: &String) {
    v.push('a'); //~ E0596
    v.push('b'); //~ E0596
}

fn in_pattern(o: Option<String>) {
    if let Some(v) = o { //~ E0596
        v.push('a');
        v.push('b');
    }
}

fn main() {}
