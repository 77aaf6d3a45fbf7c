<?php
// Generators keep memory flat: lines are read, filtered and grouped one at a
// time, and an iterator of iterators reads like a pipeline.

declare(strict_types=1);

/** @return Generator<int, string> */
function lines(string $text): Generator
{
    $stream = fopen('php://memory', 'r+');
    fwrite($stream, $text);
    rewind($stream);
    try {
        while (($line = fgets($stream)) !== false) {
            yield rtrim($line, "\n");
        }
    } finally {
        fclose($stream); // also when the reader stops half-way
        echo "stream closed\n";
    }
}

/**
 * @template T
 * @param iterable<T> $items
 * @param callable(T): bool $test
 * @return Generator<T>
 */
function filter(iterable $items, callable $test): Generator
{
    foreach ($items as $item) {
        if ($test($item)) {
            yield $item;
        }
    }
}

$log = "GET /home 200\nGET /cart 500\nPOST /cart 201\nGET /help 500\n";

$failed = filter(lines($log), static fn (string $line): bool => str_ends_with($line, '500'));
foreach ($failed as $line) {
    [$method, $path] = sscanf($line, '%s %s %d');
    echo "$method $path failed\n";
}

$first = filter(lines($log), static fn (string $line): bool => str_contains($line, 'POST'));
echo $first->current(), "\n";
unset($first); // the generator ends here, and its finally block runs
echo "done\n";
