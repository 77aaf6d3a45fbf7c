-- A queue in PostgreSQL: workers take jobs with SKIP LOCKED, a partial index
-- serves them, a trigger keeps the history of every change of state, and the
-- job of a worker that died is given out again, which the first one cannot end.

CREATE TABLE job (
    id       int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    state    text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done')),
    taken_at timestamptz,
    attempt  int NOT NULL DEFAULT 0,
    work     jsonb NOT NULL
);
CREATE INDEX waiting_jobs ON job (id) WHERE state = 'waiting';

CREATE TABLE job_history (
    step int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job  int NOT NULL REFERENCES job,
    old  text NOT NULL,
    new  text NOT NULL,
    at   timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION record_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO job_history (job, old, new) VALUES (NEW.id, OLD.state, NEW.state);
    RETURN NULL; -- ignored: the row has been changed already
END
$$;
CREATE TRIGGER record_state AFTER UPDATE OF state ON job
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION record_state();

INSERT INTO job (work) SELECT jsonb_build_object('mail', 'user' || n) FROM generate_series(1, 4) AS n;

-- What each worker runs; a job that another one has locked is passed over.
PREPARE take AS
UPDATE job SET state = 'running', taken_at = now(), attempt = attempt + 1
WHERE id = (SELECT id FROM job WHERE state = 'waiting' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, attempt, work ->> 'mail' AS mail;
PREPARE finish (int, int) AS
UPDATE job SET state = 'done' WHERE id = $1 AND attempt = $2 AND state = 'running' RETURNING id, state;
EXECUTE take;
EXECUTE take;

EXECUTE finish (1, 1);

UPDATE job SET taken_at = now() - interval '1 hour' WHERE id = 2; -- as if its worker had died
UPDATE job SET state = 'waiting' WHERE state = 'running' AND taken_at < now() - interval '10 minutes';
EXECUTE take;
EXECUTE finish (2, 1); -- no row: it was not dead but slow, and its job is another one's by now

SELECT job, old, new FROM job_history ORDER BY step;
SELECT state, count(*) FROM job GROUP BY state ORDER BY state;

SET enable_seqscan = off; -- so few rows would be read without any index
EXPLAIN (COSTS OFF) EXECUTE take;
