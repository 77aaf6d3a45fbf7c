-- Double-entry bookkeeping as a schema: every entry has lines that add up to
-- zero, a query finds the one that does not, and balances follow from the
-- lines.

CREATE TABLE account (
    code int PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense'))
);
CREATE TABLE line (
    entry   int NOT NULL,
    account int NOT NULL REFERENCES account,
    euros   numeric(10, 2) NOT NULL CHECK (euros <> 0)
);
INSERT INTO account VALUES (1000, 'Bank', 'asset'), (1200, 'Goods', 'asset'), (3000, 'Capital', 'equity'),
    (4000, 'Sales', 'income'), (5000, 'Cost of goods', 'expense');

-- Debit is positive, credit negative.
INSERT INTO line VALUES
    (1, 1000, 100), (1, 3000, -100),
    (2, 1200, 60), (2, 1000, -60),
    (3, 1000, 90), (3, 4000, -90),
    (4, 5000, 40), (4, 1200, -40),
    (5, 1000, 12), (5, 4000, -21); -- two digits changed places

SELECT entry, sum(euros) AS difference FROM line GROUP BY entry HAVING sum(euros) <> 0;
DELETE FROM line WHERE entry = 5; -- not booked until it is right

SELECT code, name, sum(euros) AS balance
FROM account JOIN line ON line.account = account.code
GROUP BY code, name
ORDER BY code;

SELECT sum(euros) AS all_balances_add_up_to FROM line;

SELECT -sum(euros) AS profit
FROM line JOIN account ON account.code = line.account
WHERE kind IN ('income', 'expense');
