# Finds the odd values in a series by the modified z-score: how far from the
# median, measured in median deviations, because outliers spoil the mean and the
# standard deviation.

from statistics import mean, median, stdev

requests = [102, 98, 105, 99, 101, 97, 950, 103, 100, 940, 2, 104]

center = median(requests)
mad = median(abs(value - center) for value in requests)  # 0 when most are equal: no measure then
spread = 1.4826 * mad  # of normally distributed values this is the standard deviation

for hour, value in enumerate(requests):
    robust = (value - center) / spread
    plain = (value - mean(requests)) / stdev(requests)
    if abs(robust) > 3.5:  # the limit that Iglewicz and Hoaglin recommend
        noticed = "also" if abs(plain) > 3 else "not"
        print(f"hour {hour}: {value} (modified z {robust:.1f}; plain z {plain:.1f}, {noticed} found)")

print(f"robust: {center:.1f}, spread {spread:.1f}; plain: {mean(requests):.1f}, spread {stdev(requests):.1f}")
