# expects: success
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.kill(0, signal.SIGTERM)  # everyone in the process group and the session, whatever namespace they are in
os.setpriority(os.PRIO_PGRP, 0, 19)
os.setpriority(os.PRIO_USER, 0, 19)
if os.getpgid(0) == 0 or os.getsid(0) == 0:
    print("ESCAPED into the session of the service")
print("blocked")
