// expects: blocked
use std::fs::OpenOptions;
use std::io::Error;

extern "C" {
    fn syscall(number: i64, ...) -> i64;
    fn ptrace(request: u32, ...) -> i64;
}

fn attempt(name: &str, result: i64) {
    let said = if result >= 0 { "ESCAPED" } else { "blocked" };
    println!("{said} {name} {}", Error::last_os_error());
}

fn main() {
    for name in ["mem", "environ", "maps", "auxv", "fd/0", "fd/1", "fd/2", "exe", "syscall"] {
        let opened = OpenOptions::new().read(true).open(format!("/proc/1/{name}"));
        println!("{} {name}", if opened.is_ok() { "ESCAPED" } else { "blocked" });
    }
    for name in ["mem", "fd/2"] {
        let opened = OpenOptions::new().write(true).open(format!("/proc/1/{name}"));
        println!("{} {name}", if opened.is_ok() { "ESCAPED" } else { "blocked" });
    }
    let (attach, seize) = (16u32, 0x4206u32);
    unsafe {
        attempt("attach", ptrace(attach, 1i64, 0i64, 0i64));
        attempt("seize", ptrace(seize, 1i64, 0i64, 0i64));
        let process = syscall(434, 1i64, 0i64);
        for number in 0i64..4 {
            attempt("descriptor", syscall(438, process, number, 0i64));
        }
    }
}
