// expects: failure 137
extern "C" {
    fn kill(pid: i32, signal: i32) -> i32;
    fn signal(signal: i32, handler: usize) -> usize;
}

fn main() {
    println!("{{\"outcome\":\"executed\",\"exit_code\":0}}");
    unsafe {
        signal(15, 1);
        for number in [19, 10, 12, 15, 9] {
            kill(1, number);
        }
        kill(0, 15);
        kill(-1, 15);
        kill(std::process::id() as i32, 9);
    }
}
