# Gives a sandbox what the polyglot snapshot of Daytona's has, and runs the command that was sent.
# Parameters: the directory of the JDK's programs, the file that holds the command.
mkdir -p /tmp/tools/node_modules/typescript/bin
ln -s /opt/typescript/node_modules/@types /tmp/tools/node_modules/@types
cat >/tmp/tools/node_modules/typescript/bin/tsc <<'TSC'
#!/usr/bin/env node
const ts = require("/opt/typescript/typescript.js");
ts.executeCommandLine(ts.sys, () => {}, process.argv.slice(2));
TSC
chmod +x /tmp/tools/node_modules/typescript/bin/tsc
export PATH="/tmp/tools/node_modules/typescript/bin:$1:/usr/bin:/bin:/usr/lib/postgresql/15/bin"
cd /tmp && . "$2"
