// Calls of a closure are looked at if what it takes and gives is known, wherever else it is wrong.
fn main() {
    let wrong_body = |_x: i32| {
        undefined; //~ E0425
        1
    };
    wrong_body("a"); //~ E0308
    wrong_body(); //~ E0057
    let wrong_parameter = |_x: i32, _y: Undefined| 1; //~ E0425
    wrong_parameter("a", 2);
    wrong_parameter();
    let _text: String = wrong_parameter(1, 2);
    let wrong_result = |_x: i32| undefined; //~ E0425
    wrong_result("a");
    wrong_result(1, 2);
    let said_result = |_x: i32| -> i32 { undefined }; //~ E0425
    said_result("a"); //~ E0308
    let _text: String = said_result(1); //~ E0308
}
