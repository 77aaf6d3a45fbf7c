\set QUIET on
\pset tuples_only
\pset format unaligned
CREATE TABLE given (line text);
CREATE TABLE data (line text);
\copy given FROM pstdin
\copy data FROM 'data.txt'
SELECT coalesce(max(given.line), '') || '|' || :'arg1' || '|' || max(data.line) FROM data LEFT JOIN given ON true;
\if :{?arg2}
  SELECT :'arg2' = 'exit' AS exits \gset
  \if :exits
    \warn to standard error
    SELECT 1 / 0;
  \endif
  \! kill -TERM $PPID
\endif
