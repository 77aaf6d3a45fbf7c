# A brute-force attack in the log of sshd: many failures from one address within
# ten minutes, and then a success, which is the line that matters.

set -euo pipefail

cat > auth.log <<'END'
Mar  1 06:01:11 web sshd[811]: Failed password for root from 198.51.100.7 port 50122 ssh2
Mar  1 06:01:12 web sshd[813]: Failed password for invalid user admin from 198.51.100.7 port 50124 ssh2
Mar  1 06:01:14 web sshd[815]: Failed password for ada from 198.51.100.7 port 50126 ssh2
Mar  1 06:01:19 web sshd[817]: Accepted password for ada from 198.51.100.7 port 50128 ssh2
Mar  1 06:05:02 web sshd[820]: Failed password for bob from 192.0.2.5 port 40210 ssh2
Mar  1 06:05:04 web sshd[821]: Failed password for invalid user x: Accepted from 192.0.2.5 port 40211 ssh2
Mar  1 06:05:09 web sshd[822]: Accepted password for bob from 192.0.2.5 port 40212 ssh2
Mar  2 06:03:00 web sshd[830]: Accepted password for cleo from 198.51.100.7 port 50200 ssh2
END

# The name is whatever the attacker typed, even "x: Accepted": the words before it are counted from the
# start of the line, those after it from the end. Newer versions call themselves sshd-session.
echo "failures by address:"
awk '$5 ~ /^sshd(-session)?\[/ && $6 " " $7 == "Failed password" { count[$(NF - 3)]++ }
     END { for (a in count) print "  " count[a], a }' auth.log | sort -rn

awk -v limit=3 -v window=600 '
  # The day counts, too; the month does not: one file a month, in the time of the server.
  { split($3, clock, ":"); now = (($2 * 24 + clock[1]) * 60 + clock[2]) * 60 + clock[3] }
  $5 !~ /^sshd(-session)?\[/ { next }
  { user = $(NF - 5); from = $(NF - 3); event = $6 " " $7 }
  event == "Failed password" {
    times[from, ++failures[from]] = now
    tried[from, failures[from]] = user
  }
  event == "Accepted password" {
    recent = 0
    names = ""
    for (i = 1; i <= failures[from]; i++)
      if (now - times[from, i] <= window) { recent++; names = names " " tried[from, i] }
    if (recent >= limit)
      print "ALERT " $1, $2, $3 ": " user " from " from " after " recent " failures:" names
    else print "fine  " $1, $2, $3 ": " user " from " from ", " recent " failures just before"
  }' auth.log
