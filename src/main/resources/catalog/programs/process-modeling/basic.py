# A BPMN 2.0 process is XML: events, tasks, and an exclusive gateway with a
# condition and a default flow. The program runs two orders through it.

import re
import xml.etree.ElementTree as ET

BPMN = """
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:shop">
  <process id="order">
    <startEvent id="received" name="Order received"/>
    <serviceTask id="check" name="Check stock"/>
    <exclusiveGateway id="there" name="In stock?" default="no"/>
    <userTask id="ship" name="Ship"/>
    <sendTask id="cancel" name="Tell the customer"/>
    <endEvent id="done" name="Done"/>
    <sequenceFlow id="f1" sourceRef="received" targetRef="check"/>
    <sequenceFlow id="f2" sourceRef="check" targetRef="there"/>
    <sequenceFlow id="no" name="no" sourceRef="there" targetRef="cancel"/>
    <sequenceFlow id="yes" name="yes" sourceRef="there" targetRef="ship">
      <conditionExpression xsi:type="tFormalExpression">${left > 0}</conditionExpression></sequenceFlow>
    <sequenceFlow id="f3" sourceRef="ship" targetRef="done"/>
    <sequenceFlow id="f4" sourceRef="cancel" targetRef="done"/>
  </process>
</definitions>
"""
process = ET.fromstring(BPMN).find("{*}process")
nodes = {node.get("id"): node for node in process}

def holds(flow, values):
    condition = re.fullmatch(r"(?:\$\{(\w+) > (\d+)})?", flow.findtext("{*}conditionExpression", ""))
    return condition[0] == "" or values[condition[1]] > int(condition[2])

def run(here, values):
    while here:
        yield nodes[here].get("name")
        flows = [flow for flow in process.findall("{*}sequenceFlow") if flow.get("sourceRef") == here]
        flows.sort(key=lambda flow: flow.get("id") == nodes[here].get("default"))  # the default last
        fitting = [flow.get("targetRef") for flow in flows if holds(flow, values)]
        if flows and not fitting:
            raise ValueError(f"{here}: no condition holds, and there is no default")
        here = fitting[0] if fitting else None  # an end event has no way out

for left in (3, 0):
    print(f"{left} left:", " -> ".join(run("received", {"left": left})))
