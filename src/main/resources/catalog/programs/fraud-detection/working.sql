-- Suspicious payments by rules, in SQL: too many at once, too far apart for the
-- time between them, and far above what the card usually pays; the rules add up
-- to a score, and the score decides.

CREATE TABLE payment (
    id int PRIMARY KEY, card text NOT NULL, at timestamptz NOT NULL,
    city text NOT NULL, lat float NOT NULL, lon float NOT NULL, euros numeric(10, 2) NOT NULL
);
INSERT INTO payment VALUES
    (1, 'c1', '2025-02-27 09:00+00', 'Oslo', 59.9, 10.8, 20),
    (2, 'c1', '2025-03-01 09:00+00', 'Oslo', 59.9, 10.8, 35),
    (3, 'c1', '2025-03-03 10:00+00', 'Oslo', 59.9, 10.8, 25),
    (4, 'c1', '2025-03-03 10:20+00', 'Drammen', 59.7, 10.2, 30),
    (5, 'c1', '2025-03-03 11:00+00', 'Lima', -12.0, -77.0, 900),
    (6, 'c2', '2025-03-03 12:00+00', 'Rome', 41.9, 12.5, 5),
    (7, 'c2', '2025-03-03 12:01+00', 'Rome', 41.9, 12.5, 5),
    (8, 'c2', '2025-03-03 12:02+00', 'Rome', 41.9, 12.5, 5);

WITH context AS (
    SELECT *,
           lag(lat) OVER card_order AS lat_before,
           lag(lon) OVER card_order AS lon_before,
           extract(epoch FROM at - lag(at) OVER card_order) / 3600 AS hours,
           count(*) OVER (PARTITION BY card ORDER BY at
                          RANGE BETWEEN interval '5 minutes' PRECEDING AND CURRENT ROW) AS in_5_minutes,
           count(*) OVER earlier AS known,
           avg(euros) OVER earlier AS usual
    FROM payment
    WINDOW card_order AS (PARTITION BY card ORDER BY at, id),
           earlier AS (card_order ROWS BETWEEN 10 PRECEDING AND 1 PRECEDING)
), distance AS ( -- along the surface of the earth, by the spherical law of cosines
    SELECT *, CASE WHEN lat_before IS NOT NULL THEN
               6371 * acos(greatest(-1, least(1, -- rounding can pass 1 and -1
                   sind(lat) * sind(lat_before)
                   + cosd(lat) * cosd(lat_before) * cosd(lon - lon_before)))) END AS km
    FROM context
), scored AS (
    SELECT id, card, city, round(km) AS km, round(hours, 1) AS hours,
           CASE WHEN km > 100 AND km > 900 * hours THEN 50 ELSE 0 END AS travel, -- faster than an airliner
           CASE WHEN in_5_minutes >= 3 THEN 30 ELSE 0 END AS speed,
           CASE WHEN known >= 3 AND euros > 5 * usual THEN 30 ELSE 0 END AS amount
    FROM distance
)
SELECT id, card, city, km, hours, travel, speed, amount, travel + speed + amount AS score,
       CASE WHEN travel + speed + amount >= 60 THEN 'block'
            WHEN travel + speed + amount >= 30 THEN 'look at it' ELSE 'pass' END AS decision
FROM scored
ORDER BY score DESC, id;
