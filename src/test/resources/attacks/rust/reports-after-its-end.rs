// expects: failure 7
use std::process::{exit, Command};

fn main() {
    let script = "trap '' TERM HUP INT; while :; do printf '\\001%032d ended 0 0 0\\n' 0 >&2; done";
    Command::new("setsid").args(["bash", "-c", script]).spawn().expect("it starts");
    std::thread::sleep(std::time::Duration::from_millis(50));
    exit(7);
}
