# Estimates on the back of an envelope, for a service that shortens links:
# requests, storage, memory for a cache, and what one server can do.

users, writes_per_user_day, reads_per_write = 2_000_000, 0.5, 20
bytes_per_link, years = 500, 5
seconds = 86_400

writes = users * writes_per_user_day / seconds
reads = writes * reads_per_write
print(f"writes: {writes:.0f}/s, reads: {reads:.0f}/s, at peak {reads * 3:.0f}/s")

links = users * writes_per_user_day * 365 * years
print(f"storage for {years} years: {links * bytes_per_link / 1e12:.1f} TB")

# 20 % of the links get 80 % of the reads
cached = users * writes_per_user_day * 0.2 * 30
print(f"cache for a month's hot links: {cached * bytes_per_link / 1e9:.1f} GB")

per_server = 500
print(f"servers at 60 % load: {-(-reads * 3 // (per_server * 0.6)):.0f}")

# How long must the short name be? 62 letters and digits.
length = next(n for n in range(1, 12) if 62**n > 100 * links)
print(f"{length} characters: 62^{length} = {62**length:.1e}, a hundred times the links")
