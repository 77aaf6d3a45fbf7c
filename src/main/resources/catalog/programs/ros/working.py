# A ROS 2 node with the calls of rclpy: it hears a laser scanner and tells the
# wheels how fast. Its quality of service has to agree with the scanner's, else
# nothing arrives. The first half stands in for the middleware and the scanner.

from collections import deque
from enum import IntEnum
from math import inf, isinf
from types import SimpleNamespace as Box

class Node:
    def __init__(self, name):
        self.name, self.queue, self.destroy_node = name, deque(maxlen=0), lambda: None  # keeps nothing
    def create_publisher(self, message_type, topic, qos):
        return Box(publish=lambda message: print(f"  /{topic}: {message.linear.x} m/s"))
    def create_subscription(self, message_type, topic, callback, qos):
        if qos.reliability < SCANNER.reliability:
            print(f"[WARN] [{self.name}]: publisher of '/{topic}' is offering incompatible QoS")
        else:
            self.callback, self.queue = callback, deque(maxlen=qos.depth)
    def create_timer(self, seconds, callback):
        self.on_time = callback
    def get_logger(self):
        return Box(info=lambda text: print(f"[INFO] [{self.name}]: {text}"))
Twist = lambda: Box(linear=Box(x=0.0, y=0.0, z=0.0), angular=Box(x=0.0, y=0.0, z=0.0))
def spin(node):  # really without an end; these are the scans between two turns of the node
    for distances in [[], [inf], [], [4.0, -inf], [0.6, 0.5, 0.4]]:
        node.queue.extend(Box(range_min=0.1, range_max=5.0, ranges=[0.0, d]) for d in distances)
        while node.queue:
            node.callback(node.queue.popleft())
        node.on_time()
ReliabilityPolicy = IntEnum("ReliabilityPolicy", ["RELIABLE", "BEST_EFFORT"])
QoSProfile, LaserScan, rclpy = Box, Box, Box(init=lambda: None, spin=spin, shutdown=lambda: None)
SCANNER = QoSProfile(depth=5, reliability=ReliabilityPolicy.BEST_EFFORT)

# import rclpy; from rclpy.node import Node; from rclpy.qos import QoSProfile, ReliabilityPolicy
class Brake(Node):
    def __init__(self, qos):
        super().__init__("brake")
        self.nearest = 0.0  # before the first scan it stands still
        self.subscription = self.create_subscription(LaserScan, "scan", self.on_scan, qos)
        self.publisher = self.create_publisher(Twist, "cmd_vel", 10)
        self.timer = self.create_timer(0.5, self.on_timer)  # seconds; the scanner is faster

    def on_scan(self, scan):  # inf: nothing within reach, -inf: too close; what else is out of range is void
        usable = (r for r in scan.ranges if scan.range_min <= r <= scan.range_max or isinf(r))
        self.nearest = min(usable, default=0.0)
        self.get_logger().info(f"{self.nearest} m")

    def on_timer(self):
        command = Twist()
        command.linear.x = 0.3 if self.nearest >= 0.5 else 0.0
        self.publisher.publish(command)
        self.nearest = 0.0  # a scanner that falls silent stops the robot

rclpy.init()
for reliability in (ReliabilityPolicy.BEST_EFFORT, ReliabilityPolicy.RELIABLE):  # new scans matter, not all
    node = Brake(QoSProfile(depth=2, reliability=reliability))
    rclpy.spin(node)
    node.destroy_node()
rclpy.shutdown()
