# Byte-pair encoding, how language models cut text into tokens: learn merges of
# the most frequent neighbours from a tiny corpus, then split words, also
# unseen ones, into known pieces.

from collections import Counter

corpus = {"low": 5, "lower": 2, "newest": 6, "widest": 3}  # word -> how often it occurs
words = {tuple(word) + ("_",): count for word, count in corpus.items()}  # _ ends a word


def merge(symbols: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    merged, i = [], 0
    while i < len(symbols):
        if symbols[i : i + 2] == pair:
            merged.append("".join(pair))
            i += 2
        else:
            merged.append(symbols[i])
            i += 1
    return tuple(merged)


merges = []
for _ in range(10):
    pairs = Counter()
    for symbols, count in words.items():
        for pair in zip(symbols, symbols[1:]):
            pairs[pair] += count
    best = max(pairs, key=pairs.get)  # ties: the pair seen first
    merges.append(best)
    words = {merge(symbols, best): count for symbols, count in words.items()}
    if len(merges) <= 4:
        print(f"merge {len(merges)}: {best[0]} + {best[1]}, seen {pairs[best]} times")
print("the corpus after 10 merges:", [" ".join(symbols) for symbols in words])


def tokenize(word: str) -> tuple[str, ...]:
    symbols = tuple(word) + ("_",)
    for pair in merges:  # in the order they were learned
        symbols = merge(symbols, pair)
    return symbols


for word in ("newest", "lowest", "widen", "slow"):
    seen = "in the corpus" if word in corpus else "never seen"
    print(f"{word} ({seen}) -> {' | '.join(tokenize(word))}")
