import sys
print(sys.stdin.readline().strip(), sys.argv[1], open("data.txt").read().strip(), sep="|")
