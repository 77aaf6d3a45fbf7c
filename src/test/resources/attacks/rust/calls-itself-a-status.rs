// expects: memory
extern "C" {
    fn prctl(option: i32, ...) -> i32;
}

fn main() {
    // In proc(5) the name stands between the number and the state; this one brings fields of its own.
    unsafe { prctl(15, ") Z 0 0 0 0 0\n\0".as_ptr()) };
    let mut held = Vec::new();
    loop {
        held.push(vec![b'x'; 1 << 22]);
    }
}
