// A first Rust program: a vector, a match on an Option, and a function that
// borrows what it reads instead of taking it.

fn longest(words: &[String]) -> Option<&String> {
    words.iter().max_by_key(|word| word.len())
}

fn main() {
    let mut words = vec![String::from("tea"), String::from("bread")];
    words.push("marmalade".to_string());

    for (number, word) in words.iter().enumerate() {
        println!("{}: {word}", number + 1);
    }
    match longest(&words) {
        Some(word) => println!("longest: {word}"),
        None => println!("no words"),
    }
    let total: usize = words.iter().map(|word| word.len()).sum();
    println!("{total} letters in {} words", words.len());
    println!("of nothing: {:?}", longest(&[]));
}
