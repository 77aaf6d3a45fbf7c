# A Model Context Protocol server in its smallest form: JSON-RPC messages for
# initialize, tools/list and tools/call, answered one by one.

import json

VERSION = "2025-06-18"
TOOLS = [{
    "name": "add",
    "description": "Adds two numbers",
    "inputSchema": {
        "type": "object",
        "properties": {"a": {"type": "number"}, "b": {"type": "number"}},
        "required": ["a", "b"],
    },
}]


def handle(message: dict) -> dict | None:
    if "id" not in message:
        return None  # a notification gets no answer
    params = message.get("params", {})
    match message["method"]:
        case "initialize":
            result = {"protocolVersion": VERSION, "capabilities": {"tools": {}},  # the client may leave
                      "serverInfo": {"name": "calculator", "version": "1.0.0"}}
        case "tools/list":
            result = {"tools": TOOLS}
        case "tools/call" if params["name"] == "add":
            total = params["arguments"]["a"] + params["arguments"]["b"]
            result = {"content": [{"type": "text", "text": str(total)}], "isError": False}
        case method:
            known = method == "tools/call"
            error = {"code": -32602 if known else -32601, "message": f"unknown {'tool' if known else method}"}
            return {"jsonrpc": "2.0", "id": message["id"], "error": error}
    return {"jsonrpc": "2.0", "id": message["id"], "result": result}


client = {"protocolVersion": VERSION, "capabilities": {}, "clientInfo": {"name": "demo", "version": "1"}}
for line in [
    {"id": 1, "method": "initialize", "params": client},
    {"method": "notifications/initialized"},
    {"id": 2, "method": "tools/call", "params": {"name": "add", "arguments": {"a": 2, "b": 3}}},
    {"id": 3, "method": "tools/call", "params": {"name": "forget"}},
]:
    print(json.dumps(handle({"jsonrpc": "2.0", **line})))
