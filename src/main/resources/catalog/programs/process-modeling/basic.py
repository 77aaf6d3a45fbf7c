# A BPMN process is XML: events, tasks and a gateway with conditions on its
# arrows. The program runs an order through it.

import xml.etree.ElementTree as ET

BPMN = ET.fromstring("""
<process id="order">
  <startEvent id="received" name="Order received"/>
  <task id="check" name="Check stock"/>
  <exclusiveGateway id="there" name="In stock?"/>
  <task id="ship" name="Ship"/>
  <task id="cancel" name="Tell the customer"/>
  <endEvent id="done" name="Done"/>
  <sequenceFlow sourceRef="received" targetRef="check"/>
  <sequenceFlow sourceRef="check" targetRef="there"/>
  <sequenceFlow sourceRef="there" targetRef="ship" condition="yes"/>
  <sequenceFlow sourceRef="there" targetRef="cancel" condition="no"/>
  <sequenceFlow sourceRef="ship" targetRef="done"/>
  <sequenceFlow sourceRef="cancel" targetRef="done"/>
</process>
""")

nodes = {node.get("id"): node for node in BPMN if node.tag != "sequenceFlow"}
flows = list(BPMN.iter("sequenceFlow"))


def run(answer: str) -> list[str]:
    here, path = "received", []
    while True:
        path.append(nodes[here].get("name"))
        following = [f for f in flows if f.get("sourceRef") == here]
        if not following:
            return path
        fits = [f for f in following if f.get("condition") in (None, answer)]
        here = fits[0].get("targetRef")


for answer in ("yes", "no"):
    print(" -> ".join(run(answer)))
left = {flow.get("sourceRef") for flow in flows}
dead_ends = [i for i, node in nodes.items() if node.tag != "endEvent" and i not in left]
print("dead ends:", dead_ends or "none")
