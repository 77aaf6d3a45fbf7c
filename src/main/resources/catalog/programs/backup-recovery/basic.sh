# A backup is worth what its restore is worth: full and incremental archives
# with tar, a checksum, a disaster, and a restore that is compared with the
# original.

set -euo pipefail
mkdir data backup
echo "one" > data/a.txt
echo "two" > data/b.txt

tar --create --file=backup/full.tar --listed-incremental=backup/state data
sleep 0.1 # as if until Monday: file systems tell times in steps of milliseconds
echo "two, changed" > data/b.txt
echo "three" > data/c.txt
rm data/a.txt
tar --create --file=backup/monday.tar --listed-incremental=backup/state data
(cd backup && sha256sum ./*.tar > SHA256SUMS) # kept on another machine, as the archives are
cp -a data expected

rm -rf data # the disaster
(cd backup && sha256sum --check --quiet SHA256SUMS) # what fails here ends the script
echo "archives are intact"
for archive in full monday; do # in the order in which they were made
  tar --extract --file="backup/$archive.tar" --listed-incremental=/dev/null
done
diff -r expected data
echo "restored, a.txt stays deleted: $(cd data && echo *)"

printf 'x' | dd of=backup/monday.tar bs=1 seek=600 conv=notrunc status=none
if (cd backup && sha256sum --check --quiet SHA256SUMS 2> /dev/null); then
  echo "damage was not noticed"
  exit 1
fi
