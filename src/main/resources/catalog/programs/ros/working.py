# Nodes that talk over topics, in the style of ROS 2: a publisher, a subscriber,
# a timer and a queue of limited depth. A small bus stands in for the
# middleware.

from collections import deque


class Bus:
    topics: dict[str, list[tuple[deque, object]]] = {}


class Node:
    def __init__(self, name: str):
        self.name = name

    def create_subscription(self, topic: str, callback, depth: int) -> None:
        Bus.topics.setdefault(topic, []).append((deque(maxlen=depth), callback))

    def create_publisher(self, topic: str):
        def publish(message):
            for queue, _ in Bus.topics.get(topic, []):
                queue.append(message)  # full: the oldest is lost

        return publish


class Lidar(Node):
    def __init__(self):
        super().__init__("lidar")
        self.publish = self.create_publisher("/scan")
        self.distance = 1.0

    def on_timer(self):
        self.distance = round(self.distance - 0.2, 1)
        self.publish({"distance": self.distance})


class Brake(Node):
    def __init__(self):
        super().__init__("brake")
        self.create_subscription("/scan", self.on_scan, depth=2)

    def on_scan(self, scan):
        print(f"{self.name}: {scan['distance']} m {'STOP' if scan['distance'] < 0.5 else 'go on'}")


def spin():
    for subscriptions in Bus.topics.values():
        for queue, callback in subscriptions:
            while queue:
                callback(queue.popleft())


lidar, brake = Lidar(), Brake()
lidar.on_timer()
spin()
for _ in range(3):  # three scans before the brake gets its turn
    lidar.on_timer()
spin()
