# Nodes that talk over topics, with the calls of rclpy (ROS 2): a publisher on a
# timer, subscriptions, and the quality of service that both sides have to agree
# on. The lower half stands in for the middleware.

from collections import deque
from types import SimpleNamespace as Box


def define(Node, QoSProfile, ReliabilityPolicy, LaserScan, Header):
    sensor_data = QoSProfile(depth=2, reliability=ReliabilityPolicy.BEST_EFFORT)  # new ones matter, not all
    reliable = QoSProfile(depth=2, reliability=ReliabilityPolicy.RELIABLE)

    class Lidar(Node):
        def __init__(self):
            super().__init__("lidar")
            self.publisher = self.create_publisher(LaserScan, "scan", sensor_data)
            self.distance, self.timer = 1.0, self.create_timer(0.1, self.on_timer)  # seconds

        def on_timer(self):
            self.distance = round(self.distance - 0.2, 2)
            header = Header(frame_id="laser", stamp=self.get_clock().now().to_msg())
            ranges = [0.0, self.distance, float("inf")]  # 0.0: too near for the device
            self.publisher.publish(LaserScan(header=header, range_min=0.1, range_max=5.0, ranges=ranges))

    class Brake(Node):
        def __init__(self, name, profile):
            super().__init__(name)
            self.subscription = self.create_subscription(LaserScan, "scan", self.on_scan, profile)

        def on_scan(self, scan):
            valid = [r for r in scan.ranges if scan.range_min <= r <= scan.range_max]
            self.get_logger().info(f"{valid} m, {'go on' if valid and min(valid) >= 0.5 else 'STOP'}")

    return Brake("brake", sensor_data), Brake("deaf", reliable), Lidar()


class Node:
    subscriptions: list["Node"] = []

    def __init__(self, name):
        self.name, self.get_clock = name, lambda: Box(now=lambda: Box(to_msg=lambda: 0))
        self.get_logger = lambda: Box(info=lambda text: print(f"[INFO] [{name}]: {text}"))
        self.create_timer = lambda seconds, callback: Box(fire=callback)

    def create_subscription(self, message_type, topic, callback, profile):
        self.queue, self.callback, self.profile = deque(maxlen=profile.depth), callback, profile
        self.subscriptions.append(self)

    def create_publisher(self, message_type, topic, profile):
        for node in [n for n in self.subscriptions if n.profile.reliability > profile.reliability]:
            print(f"[WARN] [{node.name}]: offered incompatible QoS on /{topic}: RELIABILITY")
            self.subscriptions.remove(node)
        return Box(publish=lambda message: [node.queue.append(message) for node in self.subscriptions])


brake, deaf, lidar = define(Node, Box, Box(BEST_EFFORT=1, RELIABLE=2), LaserScan=Box, Header=Box)
for scans in (1, 3):  # the second time the brake gets its turn late: one scan is lost
    [lidar.timer.fire() for _ in range(scans)]
    while brake.queue:
        brake.callback(brake.queue.popleft())
