# A systemd unit for a service, and the settings that an administrator checks:
# it restarts, has an account of its own, and sees as little as possible.

import configparser

UNIT = """
[Unit]
Description=Shop
After=network-online.target
Wants=network-online.target

[Service]
ExecStart=/usr/local/bin/shop --port 8000
User=shop
Restart=on-failure
RestartSec=2s
NoNewPrivileges=true
ProtectSystem=strict
ProtectHome=true
PrivateTmp=true
StateDirectory=shop

[Install]
WantedBy=multi-user.target
"""

unit = configparser.ConfigParser(delimiters=("=",), interpolation=None, strict=False)
unit.optionxform = str  # names are case-sensitive
unit.read_string(UNIT)
service = unit["Service"]


def on(name: str) -> bool:
    return service.getboolean(name, fallback=False)


SHARED = ("root", "0", "nobody")
# Without a name it is root, or with DynamicUser= an account that lives as long as the service runs.
account = service.get("User") or ("dynamic" if on("DynamicUser") else "root")
CRASH = ("always", "on-failure", "on-abnormal", "on-abort")  # on-success would not
checks = [
    ("starts at boot, once enabled", unit.has_option("Install", "WantedBy")),
    ("has its own account", account not in SHARED),
    ("comes back after a crash", service.get("Restart") in CRASH),
    ("cannot gain rights", on("NoNewPrivileges")),
    ("cannot write to the system", service.get("ProtectSystem") == "strict"),
    ("does not see the users' files", service.get("ProtectHome") in ("true", "yes", "on", "1", "tmpfs")),
    ("has a /tmp and a /var/tmp of its own", on("PrivateTmp")),
    ("has a limit of memory, MemoryMax=", service.get("MemoryMax") not in (None, "", "infinity")),
]
for text, holds in checks:
    print(f"{'yes' if holds else 'NO '} {text}")
print(f"keeps its data in /var/lib/{service['StateDirectory']}, which systemd makes for it")
