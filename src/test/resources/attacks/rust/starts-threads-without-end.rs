// expects: bounded
use std::{thread, time::Duration};

fn main() {
    loop {
        if thread::Builder::new().spawn(|| thread::sleep(Duration::from_secs(60))).is_err() {
            println!("refused");
            return;
        }
    }
}
