# A Bicep file declares a storage account, and the ARM template is what Azure
# gets from it. The program fills in the name, compares and reviews the two.

import json

MAIN_BICEP = """
@minLength(3)
@maxLength(24)
param name string
param location string = resourceGroup().location
resource photos 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: { allowBlobPublicAccess: false, minimumTlsVersion: 'TLS1_2' }
}
"""

TEMPLATE = json.loads("""
{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
 "contentVersion": "1.0.0.0",
 "parameters": {"name": {"type": "string", "minLength": 3, "maxLength": 24},
                "location": {"type": "string", "defaultValue": "[resourceGroup().location]"}},
 "resources": [{
   "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2025-01-01",
   "name": "[parameters('name')]", "location": "[parameters('location')]",
   "kind": "StorageV2", "sku": {"name": "Standard_ZRS"},
   "properties": {"allowBlobPublicAccess": false, "minimumTlsVersion": "TLS1_2"}}]}
""")

name, rule = "shopphotos", TEMPLATE["parameters"]["name"]  # the location has a default
if not rule["minLength"] <= len(name) <= rule["maxLength"]:
    raise ValueError("the name has the wrong length")

for resource in TEMPLATE["resources"]:
    properties = resource["properties"]
    print(resource["type"], resource["name"].replace("[parameters('name')]", name))
    stated = {"kind": resource["kind"], **resource["sku"], **properties}
    lines = [f"{key}: {json.dumps(value)}".replace('"', "'") for key, value in stated.items()]
    same = all(part in MAIN_BICEP for part in [f"'{resource['type']}@{resource['apiVersion']}'", *lines])
    print("  type, kind, SKU and properties as in the Bicep file:", same)
    print("  copies in several zones:", "ZRS" in resource["sku"]["name"])
    print("  no container open to everybody:", not properties["allowBlobPublicAccess"])
    print("  TLS 1.2 at least:", properties["minimumTlsVersion"] >= "TLS1_2")
