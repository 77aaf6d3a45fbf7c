-- expects: success
\echo blocked
\! echo 'SELECT ''ESCAPED''' > /tmp/.psqlrc; cp /tmp/.psqlrc /code/.psqlrc; (echo x >> /opt/postgres/data.tar) 2>/dev/null && echo ESCAPED
CREATE TABLE leftover AS SELECT 1;
CREATE FUNCTION now_is_mine() RETURNS text LANGUAGE sql AS 'SELECT ''ESCAPED''';
SELECT count(*) FROM pg_tables WHERE tablename = 'leftover';
\! (: > /usr/lib/postgresql/15/lib/evil.so) 2>/dev/null && echo ESCAPED; true
