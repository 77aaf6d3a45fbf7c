# Inside the sandbox, before each language's own script.
# Parameters: a nonce, MB of memory for the program, "warm" if there is time before the code comes (else "cold"),
# then the language's own.
nonce=$1 heap=$2 temperature=$3
shift 3
# Tells the service how far we are, in words a guest that has not run yet cannot know.
mark() { printf '\001%s%s\n' "$nonce" "$1" >&2; }
