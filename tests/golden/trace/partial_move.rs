// One field moves out: the rest of the struct is dropped where it stands.
struct Person {
    name: String,
    city: String,
    age: u32,
}

fn main() {
    let person = Person { name: String::from("Ada"), city: String::from("London"), age: 36 };
    let name = person.name;
    println!("{name} {} {}", person.city, person.age);
}

//--- expected narration
//      |     call    main(): a frame of 464 bytes at 0x10000010
//    9 | let person = Person { name: String::from("Ada"), city: String::from("London"), age: 36 };
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     alloc   block #2: 6 bytes of heap at 0x40000020
//      |     set     `person` = Person { name: "Ada" in #1, city: "London" in #2, age: 36 }: 56 bytes
//      |             at 0x10000020
//   10 | let name = person.name;
//      |     move    `person.name` -> `name`: 24 bytes copied; block #1 stays where it is;
//      |             `person.name` is no longer valid
//   11 | println!("{name} {} {}", person.city, person.age);
//   12 | }
//      |     drop    `name`, String
//      |       free    block #1: 3 bytes at 0x40000010 go back to the heap
//      |     skip    `person.name`: nothing to drop, its value was moved to `name` in line 10
//      |     drop    `person.city`, String
//      |       free    block #2: 6 bytes at 0x40000020 go back to the heap
//      |     return  from main: its frame of 464 bytes is gone
//
// Heap     2 blocks allocated (9 bytes), 2 freed (9 bytes), none leaked
//          at most 9 bytes in use at a time; the heap has 1 page
// Stack    at most 480 bytes of your functions' frames, 2928 with the library's
//--- expected stdout
// Ada London 36
