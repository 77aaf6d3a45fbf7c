# A backup is worth what its restore is worth: full and incremental archives
# with tar, a checksum, a disaster, and a restore that is compared with the
# original.

set -e
mkdir data backup
echo "one" > data/a.txt && echo "two" > data/b.txt

tar --create --file=backup/full.tar --listed-incremental=backup/state data
echo "two, changed" > data/b.txt && echo "three" > data/c.txt && rm data/a.txt
tar --create --file=backup/monday.tar --listed-incremental=backup/state data
(cd backup && sha256sum ./*.tar > SHA256SUMS)
cp -r data expected

rm -rf data # the disaster
(cd backup && sha256sum --check --quiet SHA256SUMS) && echo "archives are intact"
for archive in full monday; do
  tar --extract --file="backup/$archive.tar" --listed-incremental=/dev/null
done
diff -r expected data && echo "restored: $(ls data | xargs)"

printf 'x' | dd of=backup/monday.tar bs=1 seek=600 conv=notrunc status=none
(cd backup && sha256sum --check --quiet SHA256SUMS 2> /dev/null) || echo "damage is noticed"
