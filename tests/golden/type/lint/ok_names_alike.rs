// Names beyond ASCII that look like another are warned of, where the second stands first.
fn main() {
    let a = 1;
    let а = 2;
    let scope = 3;
    let ѕсоре = 4;
    let straße = 5;
    let straβe = 6;
    let il = 7;
    let Il = 8;
    let ж = 9;
    let λ = 10;
    let カ = 11;
    let 力 = 12;
    println!("{a} {а} {scope} {ѕсоре} {straße} {straβe} {il} {Il} {ж} {λ} {カ} {力}");
}
