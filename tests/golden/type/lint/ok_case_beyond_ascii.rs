// The forms of names are looked at in every script that has small and capital letters.
struct größe;
struct Öl;
struct 数;
enum Тип {
    первый,
    Второй,
}
const größer: i32 = 1;
const GRÖSSE: i32 = 2;
const 定: i32 = 3;

fn Ölen() {}
fn ölen() {}

fn main() {
    let Σ = größer + GRÖSSE + 定;
    let été = (größe, Öl, 数);
    let _ = été;
    Ölen();
    ölen();
    for тип in [Тип::первый, Тип::Второй] {
        match тип {
            Тип::первый => println!("{}", Σ),
            Тип::Второй => println!("{}", Σ),
        }
    }
}
