import os, sys
text, command = (sys.argv[1:] + [""])[:2]
print(sys.stdin.readline().strip(), text, open("data.txt").read().strip(), sep="|", flush=True)
if command == "exit":
    print("to standard error", file=sys.stderr)
    sys.exit(7)
if command == "signal":
    os.kill(os.getpid(), 15)
