# Data-parallel training: each worker computes the gradient of its part of the
# batch, a ring all-reduce averages them, and all keep the same weights.

WORKERS = 4
DATA = [(x / 10, 3 * x / 10 + 2) for x in range(16)]  # y = 3x + 2


def gradient(weights, samples):
    slope, offset = weights
    errors = [(slope * x + offset - y, x) for x, y in samples]
    return [2 * sum(e * x for e, x in errors) / len(samples), 2 * sum(e for e, _ in errors) / len(samples)]


def ring_all_reduce(vectors):
    """Each passes on one chunk at a time to its neighbour: first sums travel, then the finished sums."""
    count, sent = len(vectors), 0
    chunks = [list(vector) + [0.0] * (-len(vector) % count) for vector in vectors]
    size = len(chunks[0]) // count
    for phase in ("reduce", "gather"):
        for step in range(count - 1):
            messages = []
            for rank in range(count):
                chunk = (rank - step + (phase == "gather")) % count
                messages.append((chunk, chunks[rank][chunk * size:(chunk + 1) * size]))
            for rank, (chunk, numbers) in enumerate(messages):
                neighbour = chunks[(rank + 1) % count]
                sent += len(numbers)
                for i, number in enumerate(numbers, chunk * size):
                    neighbour[i] = neighbour[i] + number if phase == "reduce" else number
    return [[number / count for number in chunk[:len(vectors[0])]] for chunk in chunks], sent // count


weights = [[0.0, 0.0] for _ in range(WORKERS)]  # a copy for each
single = [0.0, 0.0]
for _ in range(200):
    shards = [DATA[rank::WORKERS] for rank in range(WORKERS)]
    averaged, sent = ring_all_reduce([gradient(weights[rank], shards[rank]) for rank in range(WORKERS)])
    for rank in range(WORKERS):
        weights[rank] = [w - 0.1 * g for w, g in zip(weights[rank], averaged[rank])]
    single = [w - 0.1 * g for w, g in zip(single, gradient(single, DATA))]
print("workers agree:", all(copy == weights[0] for copy in weights))
print("4 workers:  slope %.4f, offset %.4f" % tuple(weights[0]))
print("one worker: slope %.4f, offset %.4f" % tuple(single))
_, sent = ring_all_reduce([[1.0] * 1000 for _ in range(WORKERS)])
print(f"each sent {sent} numbers for 1000 weights: less than twice, however many workers there are")
