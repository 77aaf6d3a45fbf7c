# A Model Context Protocol server in its smallest form: the JSON-RPC messages of
# revision 2025-11-25, one a line, for initialize, ping, tools/list, tools/call.

import json

TOOLS = [{
    "name": "add",
    "description": "Adds two numbers",
    "inputSchema": {"type": "object", "required": ["a", "b"],
                    "properties": {"a": {"type": "number"}, "b": {"type": "number"}}},
}]

# What a server of the Python SDK does behind @mcp.tool() and mcp.run(), written out
def add(a=None, b=None, **_):
    valid = all(type(n) in (int, float) for n in (a, b))  # true and false are none
    text = str(a + b) if valid else "a and b must be numbers"  # the model reads it and can do better
    return {"content": [{"type": "text", "text": text}], "isError": not valid}


def handle(message: dict) -> dict:
    match message:
        case {"method": "initialize"}:  # a client that speaks another version may leave
            result = {"protocolVersion": "2025-11-25", "capabilities": {"tools": {}},
                      "serverInfo": {"name": "calculator", "version": "1.0.0"}}
        case {"method": "ping"}:
            result = {}
        case {"method": "tools/list"}:
            result = {"tools": TOOLS}
        case {"method": "tools/call", "params": {"name": "add"} as params}:
            result = add(**params.get("arguments", {}))
        case {"method": "tools/call"}:
            return {"error": {"code": -32602, "message": "unknown tool"}}
        case _:
            return {"error": {"code": -32601, "message": "method not found"}}
    return {"result": result}


start = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "demo", "version": "1"}}
calls = [{"name": "add", "arguments": {"a": 2, "b": 3}}, {"name": "add", "arguments": {"a": 2}}]
calls.append({"name": "subtract"})
asked = [("initialize", start), ("ping", {}), ("tools/list", {})] + [("tools/call", call) for call in calls]
messages = [{"jsonrpc": "2.0", "id": i, "method": m, "params": p} for i, (m, p) in enumerate(asked)]
messages.insert(1, {"jsonrpc": "2.0", "method": "notifications/initialized"})  # no id: it gets no answer
for message in [m for m in messages if "id" in m]:
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], **handle(message)}))
