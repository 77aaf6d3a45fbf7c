# The same, and no second report: what watches is killed.
forge(nonces_in_memory())
kill_watchers()
sys.exit(1)
