# A brute-force attack in a log: many failures from one address, and then one
# success, which is the line that matters.

cat > auth.log <<'END'
06:01:11 Failed password for root from 198.51.100.7
06:01:12 Failed password for admin from 198.51.100.7
06:01:14 Failed password for ada from 198.51.100.7
06:01:15 Failed password for ada from 198.51.100.7
06:01:19 Accepted password for ada from 198.51.100.7
06:05:02 Failed password for bob from 192.0.2.5
06:05:09 Accepted password for bob from 192.0.2.5
END

echo "failures by address:"
awk '/Failed/ { count[$NF]++ } END { for (a in count) print "  " count[a], a }' auth.log | sort -rn

awk -v limit=3 '
  /Failed/   { failures[$NF]++; tried[$NF] = tried[$NF] " " $5 }
  /Accepted/ {
    if (failures[$NF] >= limit)
      print "ALERT " $1 ": " $5 " from " $NF " after " failures[$NF] " failures (" substr(tried[$NF], 2) ")"
    else
      print "fine  " $1 ": " $5 " from " $NF
  }' auth.log
