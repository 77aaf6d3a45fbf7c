# Files, permissions and links: who may do what, how chmod changes it, and the
# difference between a copy, a hard link and a symbolic link.

umask 022
mkdir -p project/docs
echo "draft" > project/docs/plan.txt
cd project || exit

stat -c '%A %n' docs docs/plan.txt
chmod 640 docs/plan.txt # owner reads and writes, group reads
chmod o-x docs          # others may not enter the directory
stat -c '%A %a %n' docs docs/plan.txt

cp docs/plan.txt copy.txt
ln docs/plan.txt hard.txt
ln -s docs/plan.txt soft.txt
echo "final" > docs/plan.txt
head copy.txt hard.txt soft.txt

rm docs/plan.txt
echo "names left for the file: $(stat -c %h hard.txt)"
[[ -e soft.txt ]] || echo "the symbolic link points to nothing"
