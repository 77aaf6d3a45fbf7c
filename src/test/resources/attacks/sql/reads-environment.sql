-- expects: no-secret
\echo blocked
\! env; cat /proc/*/environ
\getenv secret HOME
SELECT :'secret';
