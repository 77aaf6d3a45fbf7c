-- expects: failure 0
\set ON_ERROR_STOP off
SELECT * FROM no_such_table;
SELECT 1/0;
