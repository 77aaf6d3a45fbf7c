<?php
// Generators keep memory flat: the lines of a file of two megabytes are read,
// filtered and counted one at a time, and an iterator of iterators reads like a
// pipeline.

declare(strict_types=1);

/** @return Generator<int, string> */
function lines(string $file): Generator
{
    $stream = fopen($file, 'rb');
    if ($stream === false) {
        throw new RuntimeException("cannot open $file");
    }
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

file_put_contents('access.log', str_repeat("GET / 200\nGET /cart 500\nPOST /cart 201\n", 60_000));

memory_reset_peak_usage();
$before = memory_get_peak_usage();
$failed = filter(lines('access.log'), static fn (string $line): bool => str_ends_with($line, ' 500'));
echo iterator_count($failed), " failed\n";
$size = filesize('access.log');
$grown = memory_get_peak_usage() - $before;
$flat = $grown < $size / 10 ? 'yes' : 'no';
printf("%.1f MB read, memory grew by less than a tenth of it: %s\n", $size / 1e6, $flat);

$first = filter(lines('access.log'), static fn (string $line) => str_starts_with($line, 'POST'));
echo $first->current(), "\n";
unset($first); // the generator ends here, and its finally block runs
unlink('access.log');
