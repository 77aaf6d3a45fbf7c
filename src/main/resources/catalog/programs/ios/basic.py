# An Info.plist of an iOS app: what it is called, what it may ask for, and why.
# iOS ends an app that asks for the camera and has no reason there, and Apple's
# review refuses an empty one.

import plistlib

PLIST = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.example.tea</string>
  <key>CFBundleShortVersionString</key><string>1.4.0</string>
  <key>CFBundleVersion</key><string>57</string>
  <key>NSCameraUsageDescription</key><string>Scans the code on a tea box.</string>
  <key>NSLocationWhenInUseUsageDescription</key><string></string>
  <key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><true/></dict>
</dict></plist>"""

info = plistlib.loads(PLIST)
print(f"{info['CFBundleIdentifier']} {info['CFBundleShortVersionString']} ({info['CFBundleVersion']})")

for key, reason in info.items():
    if key.endswith("UsageDescription"):
        print(f"{key.removesuffix('UsageDescription')}: {reason or 'NO REASON: would be refused'}")

if info.get("NSAppTransportSecurity", {}).get("NSAllowsArbitraryLoads"):
    print("plain http is allowed everywhere: list the one host instead")

previous = 56
print("build number grows:", int(info["CFBundleVersion"]) > previous)
