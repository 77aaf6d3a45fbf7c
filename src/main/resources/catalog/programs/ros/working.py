# Nodes that talk over topics, with the calls of rclpy (ROS 2): a publisher on a
# timer, a subscriber, and a queue of limited depth. The lower half stands in
# for the middleware.

from collections import deque
from types import SimpleNamespace


def nodes(Node, LaserScan):
    class Lidar(Node):
        def __init__(self):
            super().__init__("lidar")
            self.publisher = self.create_publisher(LaserScan, "scan", 10)
            self.timer = self.create_timer(0.1, self.on_timer)  # seconds
            self.distance = 1.0

        def on_timer(self):
            self.distance -= 0.2
            self.publisher.publish(LaserScan(ranges=[self.distance, 5.0]))

    class Brake(Node):
        def __init__(self):
            super().__init__("brake")
            self.subscription = self.create_subscription(LaserScan, "scan", self.on_scan, 2)

        def on_scan(self, message):
            nearest = min(message.ranges)
            decision = "STOP" if nearest < 0.5 else "go on"
            self.get_logger().info(f"{nearest:.1f} m, {decision}")

    return Lidar(), Brake()


class Node:
    topics: dict[str, list[deque]] = {}

    def __init__(self, name):
        self.name, self.queue, self.callback = name, None, None

    def create_timer(self, seconds, callback):
        return SimpleNamespace(fire=callback)

    def create_publisher(self, message_type, topic, depth):
        return SimpleNamespace(publish=lambda m: [queue.append(m) for queue in self.topics.get(topic, [])])

    def create_subscription(self, message_type, topic, callback, depth):
        self.queue, self.callback = deque(maxlen=depth), callback  # when full, the oldest is lost
        self.topics.setdefault(topic, []).append(self.queue)

    def get_logger(self):
        return SimpleNamespace(info=lambda text: print(f"[INFO] [{self.name}]: {text}"))


lidar, brake = nodes(Node, LaserScan=SimpleNamespace)
for scans in (1, 3):  # the second time the brake gets its turn late: one scan is lost
    for _ in range(scans):
        lidar.timer.fire()
    while brake.queue:
        brake.callback(brake.queue.popleft())
