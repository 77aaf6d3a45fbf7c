# A BPMN 2.0 process is XML: events, tasks, and an exclusive gateway with a
# condition and a default flow. The program runs two orders through it.

import re
import xml.etree.ElementTree as ET

BPMN = """
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             targetNamespace="https://shop.example/bpmn">
  <process id="order" isExecutable="true">
    <startEvent id="received" name="Order received"/>
    <serviceTask id="check" name="Check stock"/>
    <exclusiveGateway id="there" name="In stock?" default="no"/>
    <userTask id="ship" name="Ship"/>
    <sendTask id="cancel" name="Tell the customer"/>
    <endEvent id="done" name="Done"/>
    <sequenceFlow id="f1" sourceRef="received" targetRef="check"/>
    <sequenceFlow id="f2" sourceRef="check" targetRef="there"/>
    <sequenceFlow id="yes" sourceRef="there" targetRef="ship">
      <conditionExpression xsi:type="tFormalExpression">${left > 0}</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="no" sourceRef="there" targetRef="cancel"/>
    <sequenceFlow id="f3" sourceRef="ship" targetRef="done"/>
    <sequenceFlow id="f4" sourceRef="cancel" targetRef="done"/>
  </process>
</definitions>
"""
process = ET.fromstring(re.sub(' xmlns="[^"]+"', "", BPMN.strip())).find("process")
nodes = {node.get("id"): node for node in process if node.tag != "sequenceFlow"}


def run(here, left):
    while here:
        yield nodes[here].get("name")
        flows = [flow for flow in process.iter("sequenceFlow") if flow.get("sourceRef") == here]
        default = [flow for flow in flows if flow.get("id") == nodes[here].get("default")]
        true = [f for f in flows if f not in default and (f.find("*") is None or left > 0)]
        here = (true or default)[0].get("targetRef") if flows else None


for left in (3, 0):
    print(f"{left} left:", " -> ".join(run("received", left)))
