-- A queue in PostgreSQL: workers take jobs with SKIP LOCKED, a partial index
-- serves them, and a trigger keeps the history of every change of state.

CREATE TABLE job (
    id    int PRIMARY KEY,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done')),
    work  jsonb NOT NULL
);
CREATE INDEX waiting_jobs ON job (id) WHERE state = 'waiting';

CREATE TABLE job_history (
    step int GENERATED ALWAYS AS IDENTITY,
    job  int, old text, new text
);

CREATE FUNCTION remember() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO job_history (job, old, new) VALUES (NEW.id, OLD.state, NEW.state);
    RETURN NEW;
END
$$;
CREATE TRIGGER remember AFTER UPDATE OF state ON job
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION remember();

INSERT INTO job (id, work)
SELECT n, jsonb_build_object('mail', 'user' || n) FROM generate_series(1, 4) AS n;

-- What each worker runs; a job that another one has locked is passed over.
UPDATE job SET state = 'running'
WHERE id = (SELECT id FROM job WHERE state = 'waiting' ORDER BY id LIMIT 1
            FOR UPDATE SKIP LOCKED)
RETURNING id, work ->> 'mail' AS mail;

UPDATE job SET state = 'done' WHERE id = 1;
UPDATE job SET state = 'done' WHERE id = 1; -- changes nothing: no history

SELECT job, old, new FROM job_history ORDER BY step;
SELECT state, count(*) FROM job GROUP BY state ORDER BY state;
