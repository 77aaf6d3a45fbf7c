// A first Rust program: a vector, a match on an Option, and a function that
// borrows what it reads instead of taking it.

fn longest(words: &[String]) -> Option<&str> {
    words.iter().map(String::as_str).max_by_key(|word| word.chars().count())
}

fn main() {
    let mut words = vec![String::from("tea"), String::from("butter")];
    words.push("crème".to_string());

    for (number, word) in words.iter().enumerate() {
        println!("{}: {word}", number + 1);
    }
    match longest(&words) {
        Some(word) => println!("longest: {word}"),
        None => println!("no words"),
    }
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let bytes: usize = words.iter().map(String::len).sum();
    println!("{letters} letters in {} words, {bytes} bytes in UTF-8", words.len());
    println!("longest of no words: {:?}", longest(&[]));
}
