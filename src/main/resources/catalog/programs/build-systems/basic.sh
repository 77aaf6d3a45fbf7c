# A Makefile says what a file is made of; make builds only what is older than its
# sources. Here the rule is written in shell, on the same dependency lines.

cat > Makefile <<'MAKE'
report.txt: title.txt data.txt
	cat title.txt data.txt > report.txt
data.txt: raw.txt
	sort raw.txt > data.txt
MAKE
printf 'b\na\n' > raw.txt && echo "REPORT" > title.txt

build() { # build TARGET, after what it depends on
  local target=$1 line source rebuild=
  line=$(grep "^$target:" Makefile) || return 0 # a source: nothing to do
  for source in ${line#*:}; do
    build "$source"
    [[ ! -e $target || $source -nt $target ]] && rebuild=yes
  done
  if [[ $rebuild ]]; then
    local recipe
    recipe=$(grep -A1 "^$target:" Makefile | tail -n 1 | sed 's/^\t//')
    echo "  $recipe" && eval "$recipe"
  fi
}

echo "first build:" && build report.txt
echo "nothing changed:" && build report.txt
touch -d '+2 seconds' title.txt
echo "title changed:" && build report.txt
cat report.txt
