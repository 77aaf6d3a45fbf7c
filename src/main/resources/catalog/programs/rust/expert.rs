// Threads that share without data races: Arc counts the owners, a Mutex guards
// the map, and scoped threads may borrow from the stack.

use std::collections::BTreeMap;
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

const TEXT: &str = "the cat sat on the mat the end";

fn counted_under_a_lock() -> BTreeMap<String, usize> {
    let counts = Arc::new(Mutex::new(BTreeMap::new()));
    let workers: Vec<_> = (0..4)
        .map(|worker| {
            let counts = Arc::clone(&counts);
            thread::spawn(move || {
                for word in TEXT.split(' ').skip(worker).step_by(4) {
                    // The guard is dropped, and the lock released, at the end of the line.
                    *counts.lock().unwrap().entry(word.to_string()).or_insert(0) += 1;
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
    Arc::try_unwrap(counts).unwrap().into_inner().unwrap()
}

fn summed_over_a_channel(numbers: &[u64]) -> u64 {
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for chunk in numbers.chunks(3) {
            let sender = sender.clone();
            scope.spawn(move || sender.send(chunk.iter().sum::<u64>()).unwrap());
        }
    });
    drop(sender); // without it the receiver would wait for ever
    receiver.iter().sum()
}

fn main() {
    println!("{:?}", counted_under_a_lock());
    let numbers: Vec<u64> = (1..=10).collect();
    println!("sum {}", summed_over_a_channel(&numbers));
}
