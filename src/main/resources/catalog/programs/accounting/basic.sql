-- Double-entry bookkeeping as a schema: every entry has lines that add up to
-- zero, the database checks it, and balances follow from the lines.

CREATE TABLE account (code int PRIMARY KEY, name text, kind text CHECK (kind IN ('asset', 'income', 'cost')));
CREATE TABLE line (entry int, account int REFERENCES account, euros numeric(10, 2) NOT NULL);
INSERT INTO account VALUES (1000, 'Bank', 'asset'), (1200, 'Goods', 'asset'), (4000, 'Sales', 'income'),
    (5000, 'Cost of goods', 'cost');

-- Debit is positive, credit negative.
INSERT INTO line VALUES
    (1, 1200, 60), (1, 1000, -60),
    (2, 1000, 90), (2, 4000, -90),
    (3, 5000, 40), (3, 1200, -40);

SELECT entry, sum(euros) AS must_be_zero FROM line GROUP BY entry ORDER BY entry;

SELECT code, name, sum(euros) AS balance
FROM account JOIN line ON line.account = account.code
GROUP BY code, name
ORDER BY code;

SELECT -sum(euros) AS profit
FROM line JOIN account ON account.code = line.account
WHERE kind IN ('income', 'cost');
