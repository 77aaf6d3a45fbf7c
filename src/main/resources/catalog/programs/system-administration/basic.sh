# The questions of a normal morning: which file systems fill up, who failed to
# log in, and which service is down, from the texts that the tools print.

cat > df.txt <<'END'
Filesystem     1K-blocks     Used Available Use% Mounted on
/dev/vda1       41152736 37859320   1180012  97% /
/dev/vdb1      103080888 20616176  77205448  22% /data
END
cat > auth.log <<'END'
Mar  1 06:01:11 web sshd[811]: Failed password for root from 198.51.100.7 port 50711 ssh2
Mar  1 06:01:14 web sshd[814]: Failed password for invalid user admin from 198.51.100.7 port 50712 ssh2
Mar  1 06:05:02 web sshd[902]: Accepted publickey for ada from 192.0.2.5 port 50100 ssh2: ED25519 SHA256:...
Mar  1 06:09:40 web sshd[917]: Failed password for ada from 192.0.2.5 port 50102 ssh2
END
cat > units.txt <<'END'
backup.service loaded failed failed  Nightly backup
nginx.service  loaded active running Web server
END

echo "nearly full (df):"
awk 'NR > 1 && $5 + 0 >= 90 { print "  " $6, $5 }' df.txt

echo "failed logins by address (/var/log/auth.log):"
grep -oP 'Failed password .* from \K\S+' auth.log | sort | uniq -c | sort -rn

echo "logged in: $(awk '$6 == "Accepted" { print $9, "by", $7 }' auth.log)"

echo "failed services (systemctl list-units --all --plain --no-legend):"
awk '$3 == "failed" { print "  " $1 }' units.txt
