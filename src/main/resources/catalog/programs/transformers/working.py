# Self-attention, the core of a transformer, on four words and with one head:
# queries meet keys, the softmax shares out attention to values, and a mask
# hides the future.

import math

WORDS = ["the", "cat", "saw", "it"]
# three numbers a word: is a noun, is a verb, refers back
EMBEDDED = [[0.1, 0.0, 0.0], [1.0, 0.0, 0.1], [0.1, 1.0, 0.0], [0.2, 0.0, 1.0]]
W_QUERY = [[0.5, 0.0, 0.0], [0.0, 0.5, 0.0], [4.0, 0.0, 0.0]]  # what refers back looks for a noun
W_KEY = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
W_VALUE = [[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]  # what a word tells: noun, verb


def times(matrix, other):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*other)] for row in matrix]


def softmax(values):
    top = max(values)  # keeps exp() from overflowing
    parts = [math.exp(value - top) for value in values]
    return [part / sum(parts) for part in parts]


def attention(x, causal):
    queries, keys = times(x, W_QUERY), times(x, W_KEY)
    scale = math.sqrt(len(keys[0]))
    scores = [[sum(a * b for a, b in zip(q, k)) / scale for k in keys] for q in queries]
    if causal:
        scores = [
            [s if j <= i else -math.inf for j, s in enumerate(row)] for i, row in enumerate(scores)
        ]
    weights = [softmax(row) for row in scores]
    return weights, times(weights, times(x, W_VALUE))


for causal in (False, True):
    weights, output = attention(EMBEDDED, causal)
    print("causal" if causal else "sees everything")
    for word, row in zip(WORDS, weights):
        print(f"  {word:4}", " ".join(f"{w:.2f}" for w in row))
looks = weights[3].index(max(weights[3]))
print("'it' looks most at", repr(WORDS[looks]))
before, after = times(EMBEDDED, W_VALUE)[3], output[3]
print(f"so it has become more of a noun: {before[0]:.2f} before, {after[0]:.2f} after")
