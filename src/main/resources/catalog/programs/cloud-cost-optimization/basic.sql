-- Where the money of a month goes: cost by service and owner, machines that
-- hardly work, and disks that belong to nothing.

CREATE TABLE bill (resource text, service text, team text, euros numeric);
CREATE TABLE usage (resource text, peak_cpu_percent numeric, attached boolean); -- of the same month
INSERT INTO bill VALUES
    ('vm-1', 'compute', 'shop', 300), ('vm-2', 'compute', 'shop', 280), ('vm-3', 'compute', NULL, 150),
    ('disk-7', 'storage', 'data', 40), ('db-1', 'database', 'shop', 230);
INSERT INTO usage VALUES ('vm-1', 61, true), ('vm-2', 4, true), ('vm-3', 38, true),
    ('disk-7', NULL, false), ('db-1', 45, true);

SELECT coalesce(team, '(nobody)') AS team, service, sum(euros) AS euros,
       round(100 * sum(euros) / sum(sum(euros)) OVER (), 0) AS percent
FROM bill
GROUP BY team, service
ORDER BY euros DESC;

SELECT resource, euros,
       CASE WHEN NOT attached THEN 'take a snapshot, then delete: attached to nothing'
            WHEN peak_cpu_percent < 10 THEN 'make smaller if memory allows: CPU ' || peak_cpu_percent || ' %'
       END AS advice
FROM bill JOIN usage USING (resource)
WHERE NOT attached OR peak_cpu_percent < 10
ORDER BY euros DESC;
