# The nonce out of the daemon's or the runner's memory, into the daemon's pipe.
forge(nonces_in_memory())
sys.exit(1)
