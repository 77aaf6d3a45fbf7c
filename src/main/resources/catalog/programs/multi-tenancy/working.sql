-- One database for many tenants: row-level security gives each session the rows
-- of its tenant only, even where a query forgets to ask.

CREATE TABLE invoice (
    id     int PRIMARY KEY,
    tenant text NOT NULL DEFAULT current_setting('app.tenant'),
    euros  int NOT NULL
);
INSERT INTO invoice VALUES (1, 'acme', 100), (2, 'acme', 50), (3, 'globex', 900);

ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON invoice
    USING (tenant = current_setting('app.tenant'))
    WITH CHECK (tenant = current_setting('app.tenant'));

CREATE ROLE tenant_demo;
GRANT SELECT, INSERT, UPDATE ON invoice TO tenant_demo;
GRANT tenant_demo TO CURRENT_USER;
SET ROLE tenant_demo;

SET app.tenant = 'acme';
SELECT * FROM invoice ORDER BY id; -- no WHERE needed
INSERT INTO invoice (id, euros) VALUES (4, 70);
UPDATE invoice SET euros = 0 WHERE id = 3; -- another tenant's row: not there

SET app.tenant = 'globex';
SELECT * FROM invoice ORDER BY id;

RESET ROLE;
SELECT tenant, count(*), sum(euros) AS euros FROM invoice GROUP BY tenant ORDER BY tenant;
DROP OWNED BY tenant_demo;
DROP ROLE tenant_demo;
