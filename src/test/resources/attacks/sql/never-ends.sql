-- expects: time
\echo blocked
SET statement_timeout = 0;
DO $$ BEGIN LOOP NULL; END LOOP; END $$;
