-- One database for many tenants: row-level security gives each transaction the
-- rows of its tenant only, even where a query forgets to ask.

CREATE TABLE invoice (
    tenant text NOT NULL DEFAULT current_setting('app.tenant') CHECK (tenant <> ''),
    id     int  NOT NULL,
    euros  int  NOT NULL,
    PRIMARY KEY (tenant, id) -- the tenant first, so that each query of a tenant finds an index
);
INSERT INTO invoice VALUES ('acme', 1, 100), ('acme', 2, 50), ('globex', 1, 900);

ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON invoice
    USING (tenant = current_setting('app.tenant')) -- an error if never set, '' after SET LOCAL has ended
    WITH CHECK (tenant = current_setting('app.tenant')); -- what is written; left out, USING holds for it

-- The application is not the owner of the table: policies do not hold for that one.
CREATE ROLE application;
GRANT SELECT, INSERT, UPDATE ON invoice TO application;
GRANT application TO CURRENT_USER;
SET ROLE application;

BEGIN;
SET LOCAL app.tenant = 'acme'; -- ends with the transaction: the pool's next user has to set its own
SELECT * FROM invoice ORDER BY id; -- no WHERE needed
INSERT INTO invoice (id, euros) VALUES (3, 70);
UPDATE invoice SET euros = 0 WHERE tenant = 'globex'; -- UPDATE 0: not there
DO $$
BEGIN
    INSERT INTO invoice VALUES ('globex', 2, 1);
EXCEPTION WHEN insufficient_privilege THEN
    PERFORM set_config('app.refused', SQLERRM, true);
END
$$;
SELECT current_setting('app.refused') AS "an invoice of another tenant";
COMMIT;

BEGIN;
SET LOCAL app.tenant = 'globex';
SELECT * FROM invoice ORDER BY id;
COMMIT;

RESET ROLE; -- the owner sees all
SELECT tenant, count(*), sum(euros) AS euros FROM invoice GROUP BY tenant ORDER BY tenant;
DROP OWNED BY application;
DROP ROLE application;
