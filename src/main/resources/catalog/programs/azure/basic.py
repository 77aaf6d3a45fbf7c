# A Bicep file declares a storage account, and the ARM template is what Azure
# gets from it. The program resolves the template's parameter, compares the two
# and reviews them.

import json

MAIN_BICEP = """
@minLength(3)
@maxLength(24)
param name string
resource photos 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: resourceGroup().location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: { allowBlobPublicAccess: false, minimumTlsVersion: 'TLS1_2' }
}
"""

TEMPLATE = json.loads("""
{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
 "contentVersion": "1.0.0.0",
 "parameters": {"name": {"type": "string", "minLength": 3, "maxLength": 24}},
 "resources": [{
   "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2025-01-01",
   "name": "[parameters('name')]", "location": "[resourceGroup().location]",
   "kind": "StorageV2", "sku": {"name": "Standard_ZRS"},
   "properties": {"allowBlobPublicAccess": false, "minimumTlsVersion": "TLS1_2"}}]}
""")

parameters = {"name": "shopphotos"}
for name, rule in TEMPLATE["parameters"].items():
    if not rule["minLength"] <= len(parameters[name]) <= rule["maxLength"]:
        raise ValueError(f"{name} has the wrong length")

for resource in TEMPLATE["resources"]:
    name = resource["name"].removeprefix("[parameters('").removesuffix("')]")
    properties = resource["properties"]
    print(resource["type"], parameters[name])
    stated = {"kind": resource["kind"], **resource["sku"], **properties}
    same = all(f"{key}: {json.dumps(value)}".replace('"', "'") in MAIN_BICEP for key, value in stated.items())
    print("  as the Bicep file states it:", same)
    print("  copies in several zones:", "ZRS" in resource["sku"]["name"])
    print("  no container open to everybody:", not properties["allowBlobPublicAccess"])
    print("  TLS 1.2 at least:", properties["minimumTlsVersion"] >= "TLS1_2")
