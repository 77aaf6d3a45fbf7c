# expects: success
import os, time
import json, asyncio, decimal, unittest, http.client, xml.dom.minidom
for i in range(45):
    if os.fork() == 0:
        time.sleep(1.5 if i else 0)
        os._exit(0)
time.sleep(1)
print("ok")
