# Why a language model keeps the keys and values of earlier tokens: without the
# cache each new token computes all of them again, with it only its own.

import math
import random

rng, SIZE = random.Random(7), 4
EMBEDDING = [[rng.uniform(-1, 1) for _ in range(SIZE)] for _ in range(10)]  # of ten tokens
QUERY, KEY, VALUE = ([[rng.uniform(-1, 1) for _ in range(SIZE)] for _ in range(SIZE)] for _ in range(3))
work = 0


def project(matrix, token):
    global work
    work += 1  # one of these for each token, layer and head
    return [sum(w * x for w, x in zip(row, EMBEDDING[token])) for row in matrix]


def attend(query, keys, values):
    scores = [math.exp(sum(q * k for q, k in zip(query, key)) / math.sqrt(SIZE)) for key in keys]
    return [sum(s * value[i] for s, value in zip(scores, values)) / sum(scores) for i in range(SIZE)]


def next_token(out):  # greedy: the token that fits best
    return max(range(10), key=lambda t: sum(o * e for o, e in zip(out, EMBEDDING[t])))


def generate(prompt, count, cached):
    tokens, keys, values = list(prompt), [], []
    for _ in range(count):
        if not cached:
            keys, values = [], []
        for token in tokens[len(keys):]:  # at first the whole prompt: "prefill"
            keys.append(project(KEY, token))
            values.append(project(VALUE, token))
        tokens.append(next_token(attend(project(QUERY, tokens[-1]), keys, values)))
    return tokens[len(prompt):], len(keys)


for cached in (False, True):
    work = 0
    tokens, length = generate([1, 2, 3, 4], 20, cached)
    print(f"{'with' if cached else 'without'} cache: {work} projections, tokens {tokens}")
gib = 2 * 32 * 8 * 128 * 2 * 8192 / 2**30  # key and value, layers, heads, numbers, bytes, tokens
print(f"memory: {length} pairs here, {gib:.0f} GiB for 8192 tokens of a model with 8 billion weights")
