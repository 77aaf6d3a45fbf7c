# The manifest of an Android app: permissions, activities, and what other apps
# may start. The program reads it as a reviewer would.

import xml.etree.ElementTree as ET

MANIFEST = """
<manifest xmlns:android="http://schemas.android.com/apk/res/android">
  <uses-permission android:name="android.permission.INTERNET"/>
  <uses-permission android:name="android.permission.READ_CONTACTS"/>
  <uses-permission android:name="com.android.vending.BILLING"/>
  <permission android:name="org.example.tea.SYNC" android:protectionLevel="signature"/>
  <application android:label="Tea" android:allowBackup="false">
    <activity android:name=".MainActivity" android:exported="true">
      <intent-filter>
        <action android:name="android.intent.action.MAIN"/>
        <category android:name="android.intent.category.LAUNCHER"/>
      </intent-filter>
    </activity>
    <activity android:name=".CartActivity" android:exported="false"/>
    <activity android:name=".SyncActivity" android:exported="true" android:permission="org.example.tea.SYNC"/>
    <activity android:name=".AdminActivity" android:exported="true"/>
  </application>
</manifest>
"""

A = "{http://schemas.android.com/apk/res/android}"
DANGEROUS = {"READ_CONTACTS", "CAMERA", "ACCESS_FINE_LOCATION", "RECORD_AUDIO"}  # some of them
NORMAL = {"INTERNET", "ACCESS_NETWORK_STATE", "VIBRATE"}  # some as well

manifest = ET.fromstring(MANIFEST.strip())
signed = manifest.findall(f"permission[@{A}protectionLevel='signature']")
same_signer = {permission.get(A + "name") for permission in signed}  # no app of anybody else gets these
for permission in manifest.iter("uses-permission"):
    name = permission.get(A + "name").removeprefix("android.permission.")
    known = "granted at installation" if name in NORMAL else "not known here, look it up"
    print(name, "-", "asked at run time" if name in DANGEROUS else known)

for activity in manifest.iter("activity"):
    launcher = any(category.get(A + "name").endswith(".LAUNCHER") for category in activity.iter("category"))
    open_to_all = activity.get(A + "exported") == "true"
    print(activity.get(A + "name"), "- the start screen" if launcher else "- not in the launcher")
    if open_to_all and not launcher and activity.get(A + "permission") not in same_signer:
        print("  other apps may start it: is that wanted?")
