// Threads in Rust: what they share stands behind an Arc and a Mutex, what they
// hand over goes through a channel, and what neither does will not compile.

use std::collections::BTreeMap;
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

const TEXT: [&str; 3] = ["tea milk tea", "milk", "tea bread tea"];

fn shared() -> BTreeMap<&'static str, u32> {
    let counts = Arc::new(Mutex::new(BTreeMap::new()));
    let workers = TEXT.map(|line| {
        let counts = Arc::clone(&counts); // another owner, not another map
        thread::spawn(move || {
            for word in line.split(' ') {
                *counts.lock().unwrap().entry(word).or_insert(0) += 1; // unlocked at the semicolon
            }
        })
    });
    for worker in workers {
        worker.join().unwrap(); // an Err if the thread panicked
    }
    let result = counts.lock().unwrap().clone();
    result
}

fn main() {
    println!("shared: {:?}", shared());

    let (sender, receiver) = mpsc::channel();
    for line in TEXT {
        let sender = sender.clone();
        thread::spawn(move || sender.send(line.split(' ').count()).unwrap());
    }
    drop(sender); // otherwise the loop below would wait for ever
    println!("handed over: {} words", receiver.iter().sum::<usize>());

    let mut lengths = vec![0; TEXT.len()];
    thread::scope(|scope| { // all have ended after it, so they may borrow
        for (line, length) in TEXT.iter().zip(lengths.iter_mut()) {
            scope.spawn(move || *length = line.len()); // two threads with the same length: will not compile
        }
    });
    println!("borrowed: {lengths:?}");
}
