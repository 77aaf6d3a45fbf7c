found = nonces(" ".join(os.environ.values()).encode())
print_here(found)
for stream in (0, 1, 2):
    os.close(stream)
if os.fork():
    fail()
# The report is there, and nobody is left who tells another.
os.setsid()
end_others()
fail()
