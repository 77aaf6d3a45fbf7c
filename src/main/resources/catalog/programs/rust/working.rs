// Errors as values: an enum lists what can go wrong, `?` passes an error up,
// and a trait turns the parser's own error into ours.

use std::collections::BTreeMap;
use std::fmt;
use std::num::ParseIntError;

#[derive(Debug)]
enum LineError {
    NoSeparator(String),
    BadNumber(ParseIntError),
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSeparator(line) => write!(f, "no '=' in {line:?}"),
            Self::BadNumber(error) => write!(f, "bad number: {error}"),
        }
    }
}

impl std::error::Error for LineError {}

impl From<ParseIntError> for LineError {
    fn from(error: ParseIntError) -> Self {
        Self::BadNumber(error)
    }
}

fn parse(text: &str) -> Result<BTreeMap<&str, u32>, LineError> {
    let mut settings = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (key, value) = line
            .split_once('=')
            .ok_or_else(|| LineError::NoSeparator(line.to_string()))?;
        settings.insert(key.trim(), value.trim().parse()?);
    }
    Ok(settings)
}

fn main() {
    for text in ["port = 8080\nworkers = 4\n", "port 8080", "port = many"] {
        match parse(text) {
            Ok(settings) => println!("{settings:?}"),
            Err(error) => println!("error: {error}"),
        }
    }
}
