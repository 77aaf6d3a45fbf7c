# An HL7 FHIR resource in JSON, with codes from known systems: a patient's blood
# pressure is read, checked, and compared with 140/90.

import json

OBSERVATION = json.loads("""
{"resourceType": "Observation", "status": "final",
 "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                           "code": "vital-signs"}]}],
 "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9",
                      "display": "Blood pressure panel with all children optional"}]},
 "subject": {"reference": "Patient/17"},
 "effectiveDateTime": "2025-03-01T09:30:00Z",
 "component": [
   {"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]},
    "valueQuantity": {"value": 142, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}},
   {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]},
    "valueQuantity": {"value": 88, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}}]}
""")

SYSTOLIC, DIASTOLIC = "8480-6", "8462-4"
VERIFIED = {"final", "amended", "corrected"}  # the other codes: not yet measured, doubtful or withdrawn

if OBSERVATION["resourceType"] != "Observation" or OBSERVATION["status"] not in VERIFIED:
    raise ValueError(f"not to be used: {OBSERVATION['resourceType']}, {OBSERVATION['status']}")


def quantity(code: str) -> dict:
    for component in OBSERVATION["component"]:
        for coding in component["code"]["coding"]:
            if (coding["system"], coding["code"]) == ("http://loinc.org", code):
                return component["valueQuantity"]
    raise LookupError(f"no component {code}")


high, low = quantity(SYSTOLIC), quantity(DIASTOLIC)
for each in (high, low):  # a code means something only in its system, here UCUM
    if (each["system"], each["code"]) != ("http://unitsofmeasure.org", "mm[Hg]"):
        raise ValueError("never compare numbers of other units")
print(OBSERVATION["subject"]["reference"], OBSERVATION["effectiveDateTime"])
print(f"{high['value']}/{low['value']} {high['unit']}")
print("140/90 or above:", high["value"] >= 140 or low["value"] >= 90)
