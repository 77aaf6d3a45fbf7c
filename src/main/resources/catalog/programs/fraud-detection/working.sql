-- Suspicious payments by rules, in SQL: too fast, far away in too little time,
-- and far above what the card usually pays; with a score instead of a verdict.

CREATE TABLE payment (id int, card text, at timestamp, city text, euros int);
INSERT INTO payment VALUES
    (1, 'c1', '2025-03-01 09:00', 'Oslo', 20), (2, 'c1', '2025-03-02 18:00', 'Oslo', 35),
    (3, 'c1', '2025-03-03 10:00', 'Oslo', 25), (4, 'c1', '2025-03-03 10:20', 'Lima', 900),
    (5, 'c2', '2025-03-03 12:00', 'Rome', 5), (6, 'c2', '2025-03-03 12:01', 'Rome', 5),
    (7, 'c2', '2025-03-03 12:02', 'Rome', 5), (8, 'c3', '2025-03-03 13:00', 'Rome', 60);

WITH context AS (
    SELECT *,
           lag(city) OVER card_order AS city_before,
           at - lag(at) OVER card_order AS since,
           count(*) OVER (PARTITION BY card ORDER BY at
                          RANGE BETWEEN interval '5 minutes' PRECEDING AND CURRENT ROW) AS in_5_minutes,
           avg(euros) OVER (PARTITION BY card ORDER BY at
                            ROWS BETWEEN 10 PRECEDING AND 1 PRECEDING) AS usual
    FROM payment
    WINDOW card_order AS (PARTITION BY card ORDER BY at)
), scored AS (
    SELECT id, card, city, euros,
           CASE WHEN city <> city_before AND since < interval '2 hours' THEN 50 ELSE 0 END AS travel,
           CASE WHEN in_5_minutes >= 3 THEN 30 ELSE 0 END AS speed,
           CASE WHEN euros > 5 * usual THEN 30 ELSE 0 END AS amount
    FROM context
)
SELECT id, card, travel, speed, amount, travel + speed + amount AS score,
       CASE WHEN travel + speed + amount >= 60 THEN 'block'
            WHEN travel + speed + amount >= 30 THEN 'look at it' ELSE 'pass' END AS decision
FROM scored
ORDER BY score DESC, id;
