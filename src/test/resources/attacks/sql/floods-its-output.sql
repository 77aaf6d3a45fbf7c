-- expects: output
SELECT repeat('y', 1000) FROM generate_series(1, 20000);
