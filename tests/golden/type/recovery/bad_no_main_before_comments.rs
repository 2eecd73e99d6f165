// What lacks `main` is the end of the last item.
fn helper() {} //~ E0601

// no more
