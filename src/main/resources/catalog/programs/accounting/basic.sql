-- Double-entry bookkeeping: the lines of every entry add up to zero. A draft
-- that does not is found and not booked, and balances follow from the lines.

CREATE TABLE account (
    code int PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense'))
);
CREATE TABLE draft (
    entry   int NOT NULL,
    line    int NOT NULL, -- an account may come twice in an entry
    account int NOT NULL REFERENCES account,
    euros   numeric(10, 2) NOT NULL CHECK (euros <> 0), -- debit is positive, credit negative
    PRIMARY KEY (entry, line)
);
CREATE TABLE journal (LIKE draft INCLUDING ALL, FOREIGN KEY (account) REFERENCES account);

INSERT INTO account VALUES (1000, 'Bank', 'asset'), (1200, 'Goods', 'asset'), (3000, 'Capital', 'equity'),
    (4000, 'Sales', 'income'), (5000, 'Cost of goods', 'expense');
INSERT INTO draft VALUES
    (1, 1, 1000, 100), (1, 2, 3000, -100),
    (2, 1, 1200, 60), (2, 2, 1000, -60),
    (3, 1, 1000, 90), (3, 2, 4000, -90),
    (4, 1, 5000, 40), (4, 2, 1200, -40),
    (5, 1, 1000, 12), (5, 2, 4000, -21); -- two digits changed places

SELECT entry, sum(euros) AS difference FROM draft GROUP BY entry HAVING sum(euros) <> 0;

-- What is booked is never changed or deleted: a wrong entry gets one that reverses it.
INSERT INTO journal
SELECT * FROM draft
WHERE entry IN (SELECT entry FROM draft GROUP BY entry HAVING sum(euros) = 0);

SELECT code, name, sum(euros) AS balance
FROM account JOIN journal ON journal.account = account.code
GROUP BY code, name
ORDER BY code;

SELECT sum(euros) AS all_balances_add_up_to FROM journal;

SELECT -sum(euros) AS profit
FROM journal JOIN account ON account.code = journal.account
WHERE kind IN ('income', 'expense');
