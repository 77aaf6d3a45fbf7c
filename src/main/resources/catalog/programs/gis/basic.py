# Places on the earth: a polygon comes as GeoJSON, the program computes the
# great circle between two cities and tells whether a point lies in the polygon.

import json
import math

PARK = json.loads("""
{"type": "Feature", "properties": {"name": "Park"},
 "geometry": {"type": "Polygon", "coordinates": [
   [[10.74, 59.91], [10.76, 59.91], [10.76, 59.92], [10.75, 59.925], [10.74, 59.92], [10.74, 59.91]]]}}
""")
RADIUS = 6371.0  # km


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two (longitude, latitude), by the haversine formula."""
    (lon1, lat1), (lon2, lat2) = (map(math.radians, p) for p in (a, b))
    h = math.sin((lat2 - lat1) / 2) ** 2
    h += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * RADIUS * math.asin(math.sqrt(min(1, h)))  # rounding can pass 1


def inside(point: tuple[float, float], ring: list) -> bool:
    """A ray to the east crosses the border an odd number of times."""
    x, y = point
    crossings = 0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossings += 1
    return crossings % 2 == 1


oslo, rome = (10.75, 59.91), (12.50, 41.90)  # GeoJSON: longitude first
print(f"Oslo to Rome: {distance(oslo, rome):.0f} km")
ring = PARK["geometry"]["coordinates"][0]
print("ring is closed:", ring[0] == ring[-1])
print("in the park:", inside((10.75, 59.915), ring))
print("in its box, past its corner:", inside((10.742, 59.924), ring))
