// What a method of the library drops on its way has no name: of its parts it is told that they are those of a value.
struct Song {
    title: String,
    seconds: u32,
}

fn song(title: &str, seconds: u32) -> Song {
    Song { title: title.to_string(), seconds }
}

fn main() {
    let songs = vec![song("one", 10), song("two", 20)];
    let long: Vec<Song> = songs.into_iter().filter(|s| s.seconds > 15).collect();
    let last = long.into_iter().chain([song("end", 5)]).last();
    println!("{}", last.map_or(0, |s| s.title.len()));
}

//--- expected stdout
// 3
//--- expected narration
//      |     call    main(): a frame of 832 bytes at 0x10000010
//   12 | let songs = vec![song("one", 10), song("two", 20)];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 64 bytes of heap at 0x40000010
//      |     call    song(title = "one", seconds = 10): a frame of 128 bytes at 0x10000350
//        8 | Song { title: title.to_string(), seconds }
//          |     alloc   block #2: 3 bytes of heap at 0x40000060
//          |     return  Song { title: "one" in #2, seconds: 10 } from song: its frame of 128 bytes is
//          |             gone
//   12 | let songs = vec![song("one", 10), song("two", 20)];
//      |     call    song(title = "two", seconds = 20): a frame of 128 bytes at 0x10000350
//        8 | Song { title: title.to_string(), seconds }
//          |     alloc   block #3: 3 bytes of heap at 0x40000070
//          |     return  Song { title: "two" in #3, seconds: 20 } from song: its frame of 128 bytes is
//          |             gone
//   12 | let songs = vec![song("one", 10), song("two", 20)];
//      |     set     `songs` = [Song { title: "one" in #2, seconds: 10 }, ..]: 24 bytes at 0x10000020
//   13 | let long: Vec<Song> = songs.into_iter().filter(|s| s.seconds > 15).collect();
//      |     move    `songs` -> Vec::into_iter: 24 bytes copied; block #1 stays where it is; `songs`
//      |             is no longer valid
//      |     call    the closure in line 13(s = &Song { title: "one" in #2, seconds: 10 }): a frame of
//      |             48 bytes at 0x10000900
//          |     return  false from the closure in line 13: its frame of 48 bytes is gone
//   13 | let long: Vec<Song> = songs.into_iter().filter(|s| s.seconds > 15).collect();
//      |     drop    what `collect` took out, Song
//      |       drop    its field `title`, String
//      |         free    block #2: 3 bytes at 0x40000060 go back to the heap
//      |     call    the closure in line 13(s = &Song { title: "two" in #3, seconds: 20 }): a frame of
//      |             48 bytes at 0x10000900
//          |     return  true from the closure in line 13: its frame of 48 bytes is gone
//   13 | let long: Vec<Song> = songs.into_iter().filter(|s| s.seconds > 15).collect();
//      |     set     `long` = [Song { title: "two" in #3, seconds: 20 }] in #1: 24 bytes at 0x10000038
//   14 | let last = long.into_iter().chain([song("end", 5)]).last();
//      |     move    `long` -> Vec::into_iter: 24 bytes copied; block #1 stays where it is; `long` is
//      |             no longer valid
//      |     call    song(title = "end", seconds = 5): a frame of 128 bytes at 0x10000350
//        8 | Song { title: title.to_string(), seconds }
//          |     alloc   block #4: 3 bytes of heap at 0x40000060
//          |     return  Song { title: "end" in #4, seconds: 5 } from song: its frame of 128 bytes is
//          |             gone
//   14 | let last = long.into_iter().chain([song("end", 5)]).last();
//      |     drop    what was given to `last`, Option<IntoIter<Song>>
//      |       free    block #1: 64 bytes at 0x40000010 go back to the heap
//      |     drop    what `last` took out, Option<Song>
//      |       drop    its field `title`, String
//      |         free    block #3: 3 bytes at 0x40000070 go back to the heap
//      |     set     `last` = Some(Song { title: "end" in #4, seconds: 5 }): 32 bytes at 0x10000050
//   15 | println!("{}", last.map_or(0, |s| s.title.len()));
//      |     move    `last` -> Option::map_or: 32 bytes copied; block #4 stays where it is; `last` is
//      |             no longer valid
//      |     call    the closure in line 15(s = Song { title: "end" in #4, seconds: 5 }): a frame of
//      |             64 bytes at 0x10000410
//       15 | println!("{}", last.map_or(0, |s| s.title.len()));
//          |     drop    `s`, Song
//          |       drop    its field `title`, String
//          |         free    block #4: 3 bytes at 0x40000060 go back to the heap
//          |     return  3 from the closure in line 15: its frame of 64 bytes is gone
//   15 | println!("{}", last.map_or(0, |s| s.title.len()));
//   16 | }
//      |     skip    `last`: nothing to drop, its value was moved into Option::map_or in line 15
//      |     skip    `long`: nothing to drop, its value was moved into Vec::into_iter in line 14
//      |     skip    `songs`: nothing to drop, its value was moved into Vec::into_iter in line 13
//      |     return  from main: its frame of 832 bytes is gone
//
// Heap     4 blocks allocated (73 bytes), 4 freed (73 bytes), none leaked
//          at most 70 bytes in use at a time; the heap has 1 page
// Stack    at most 2352 bytes of your functions' frames, 3296 with the library's
