\set QUIET on
\pset tuples_only
\pset format unaligned
CREATE TABLE given (line text);
CREATE TABLE data (line text);
\copy given FROM pstdin
\copy data FROM 'data.txt'
SELECT given.line || '|' || :'arg1' || '|' || data.line FROM given, data;
