umask 077
mkdir data && touch run.sh log.txt

# --- your commands from here
chmod 700 run.sh
chmod 750 data
chmod 644 log.txt
ln -s log.txt latest
# --- to here

stat -c '%a %F %n' run.sh data log.txt
[[ -L latest && latest -ef log.txt ]] && echo "latest -> log.txt" || echo "latest is no symbolic link to log.txt"
