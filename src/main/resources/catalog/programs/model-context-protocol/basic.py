# A Model Context Protocol server in its smallest form: JSON-RPC messages for
# initialize, tools/list and tools/call, answered one by one.

import json

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
            result = {"protocolVersion": params["protocolVersion"], "capabilities": {"tools": {}},
                      "serverInfo": {"name": "calculator", "version": "1.0.0"}}
        case "tools/list":
            result = {"tools": TOOLS}
        case "tools/call" if params["name"] == "add":
            total = params["arguments"]["a"] + params["arguments"]["b"]
            result = {"content": [{"type": "text", "text": str(total)}], "isError": False}
        case other:
            return {"jsonrpc": "2.0", "id": message["id"],
                    "error": {"code": -32601, "message": f"{other} is unknown"}}
    return {"jsonrpc": "2.0", "id": message["id"], "result": result}


for line in [
    '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}',
    '{"jsonrpc":"2.0","method":"notifications/initialized"}',
    '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"add","arguments":{"a":2,"b":3}}}',
    '{"jsonrpc":"2.0","id":3,"method":"tools/forget"}',
]:
    answer = handle(json.loads(line))
    print(json.dumps(answer) if answer else "(no answer)")
