-- Who may do what: a role for reading, grants on one table, and a column that
-- stays hidden. Then the session becomes that role and tries.

CREATE TABLE employee (name text, city text, salary int);
INSERT INTO employee VALUES ('Ada', 'London', 5000), ('Bob', 'Oslo', 4000);

CREATE ROLE reader_demo;
GRANT SELECT (name, city) ON employee TO reader_demo;
GRANT reader_demo TO CURRENT_USER;

SELECT grantee, column_name, privilege_type
FROM information_schema.column_privileges
WHERE grantee = 'reader_demo'
ORDER BY column_name;

CREATE FUNCTION try_salary() RETURNS text LANGUAGE plpgsql AS $$ -- runs with the rights of its caller
BEGIN
    PERFORM salary FROM employee;
    RETURN 'read';
EXCEPTION WHEN insufficient_privilege THEN
    RETURN SQLERRM;
END $$;

SET ROLE reader_demo;
SELECT name, city FROM employee ORDER BY name;
SELECT has_column_privilege('employee', 'salary', 'SELECT') AS may_read_salary,
       has_table_privilege('employee', 'DELETE') AS may_delete,
       try_salary() AS salary;
RESET ROLE;
SELECT try_salary() AS salary_for_the_owner;

DROP OWNED BY reader_demo;
DROP ROLE reader_demo;
