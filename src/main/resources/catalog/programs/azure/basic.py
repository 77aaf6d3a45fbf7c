# A Bicep file declares a storage account, and the ARM template is what Azure
# gets from it. The program resolves the template's parameters and reviews it.

import json

MAIN_BICEP = """
param name string
resource photos 'Microsoft.Storage/storageAccounts@2023-01-01' = {
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
 "parameters": {"name": {"type": "string"}},
 "resources": [{
   "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01",
   "name": "[parameters('name')]", "location": "[resourceGroup().location]",
   "kind": "StorageV2",
   "sku": {"name": "Standard_ZRS"},
   "properties": {"allowBlobPublicAccess": false, "minimumTlsVersion": "TLS1_2"}}]}
""")

parameters = {"name": "shopphotos"}
assert parameters.keys() == TEMPLATE["parameters"].keys(), "a parameter is missing"

for resource in TEMPLATE["resources"]:
    name = resource["name"].removeprefix("[parameters('").removesuffix("')]")
    properties = resource["properties"]
    print(resource["type"], parameters.get(name, name))
    print("  copies in several zones:", "ZRS" in resource["sku"]["name"])
    print("  closed to the public:", not properties["allowBlobPublicAccess"])
    print("  TLS 1.2 at least:", properties["minimumTlsVersion"] >= "TLS1_2")
