-- A column is renamed without downtime: add the new one, keep both in step,
-- copy the old rows, and drop the old one when no running version uses it any
-- more.

SET lock_timeout = '2s'; -- rather fail and try again than make everybody queue behind a lock
CREATE TABLE schema_version (version int PRIMARY KEY, name text NOT NULL);
CREATE TABLE person (id int PRIMARY KEY, fullname text NOT NULL);
INSERT INTO person VALUES (1, 'Ada Lovelace');
INSERT INTO schema_version VALUES (1, 'person');

-- Migration 2: expand. The old version still runs alone; what it writes fills both columns.
BEGIN;
ALTER TABLE person ADD COLUMN full_name text;
CREATE FUNCTION both_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.fullname <> OLD.fullname THEN -- an old version writes
        NEW.full_name := NEW.fullname;
    END IF;
    NEW.full_name := coalesce(NEW.full_name, NEW.fullname);
    NEW.fullname := NEW.full_name;
    RETURN NEW;
END
$$;
CREATE TRIGGER both_names BEFORE INSERT OR UPDATE ON person
    FOR EACH ROW EXECUTE FUNCTION both_names();
INSERT INTO schema_version VALUES (2, 'expand: full_name');
COMMIT;

INSERT INTO person (id, fullname) VALUES (2, 'written by the old version'), (3, 'Bob');

-- Migration 3: copy, in batches on a large table, and check without a long lock.
UPDATE person SET full_name = fullname WHERE full_name IS NULL;
ALTER TABLE person ADD CONSTRAINT full_name_given CHECK (full_name IS NOT NULL) NOT VALID;
ALTER TABLE person VALIDATE CONSTRAINT full_name_given; -- others may write meanwhile
INSERT INTO schema_version VALUES (3, 'copy');

-- Now the new version may read full_name everywhere: both run side by side until the old one is gone.
INSERT INTO person (id, full_name) VALUES (4, 'written by the new version');
UPDATE person SET fullname = 'changed by the old version' WHERE id = 3;
UPDATE person SET full_name = 'changed by the new version' WHERE id = 4;
SELECT id, fullname = full_name AS same, full_name FROM person ORDER BY id;

-- Migration 4: contract, once no old version runs.
BEGIN;
DROP TRIGGER both_names ON person;
DROP FUNCTION both_names;
ALTER TABLE person ALTER COLUMN full_name SET NOT NULL; -- the constraint spares it the scan
ALTER TABLE person DROP CONSTRAINT full_name_given, DROP COLUMN fullname;
INSERT INTO schema_version VALUES (4, 'contract');
COMMIT;
SELECT (SELECT max(version) FROM schema_version) AS version, count(*) AS people FROM person;
