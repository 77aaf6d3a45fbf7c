# Estimates on the back of an envelope, for a service that shortens links:
# requests, storage, memory for a cache, and the servers that are needed.

import math

users, writes_per_user_day, reads_per_write = 2_000_000, 0.5, 20
bytes_per_link, years, copies = 500, 5, 3
peak, per_server, load = 3, 500, 0.6  # times the mean; requests/s, measured; what a server is used to
seconds = 86_400

writes = users * writes_per_user_day / seconds
reads = writes * reads_per_write
print(f"writes: {writes:.0f}/s, reads: {reads:.0f}/s, both at peak {(reads + writes) * peak:.0f}/s")

links = users * writes_per_user_day * 365 * years
print(f"storage for {years} years: {links * bytes_per_link * copies / 1e12:.1f} TB in {copies} copies")

# As a rule of thumb 20 % of the links get 80 % of the reads.
cached = users * writes_per_user_day * 0.2 * 30
print(f"cache for a month's hot links: {cached * bytes_per_link / 1e9:.1f} GB")

servers = math.ceil((reads + writes) * peak / (per_server * load))
print(f"servers at {load:.0%} load: {servers}, and one more, since one may fail")

# How long must the short name be? 62 letters and digits; most names free, so that few are hit by guessing.
length = next(n for n in range(1, 12) if 62**n > 100 * links)
print(f"{length} characters: 62^{length} = {62**length:.1e}, {62**length / links:.0f} times the links")
