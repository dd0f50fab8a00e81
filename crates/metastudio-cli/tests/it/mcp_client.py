"""A conversation of the official MCP client for Python with `metastudio mcp --mock`.

Arguments: the program, and the state file of the mock server. Needs the package `mcp`.
"""

import asyncio
import json
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

PROGRAM, STATE = sys.argv[1:3]


def content(result):
    return json.loads(result.content[0].text)


def is_error(result):
    dumped = result.model_dump(by_alias=True)
    return dumped["isError"]


async def talk(options, conversation):
    server = StdioServerParameters(
        command=PROGRAM, args=["mcp", "--mock", "--mock-state", STATE, *options]
    )
    async with stdio_client(server) as (reader, writer):
        async with ClientSession(reader, writer) as session:
            await session.initialize()
            return await conversation(session)


async def read_only(session):
    tools = {tool.name: tool for tool in (await session.list_tools()).tools}
    assert "call_read" in tools and "call_delete" not in tools, sorted(tools)
    found = content(await session.call_tool("search_operations", {"query": "delete video script"}))
    assert found["result"][0]["operation"] == "DeleteVideoScript", found
    jobs = content(
        await session.call_tool("list_jobs", {"kind": "model-training/training-job", "limit": 5})
    )
    assert len(jobs["result"]) == 5, jobs
    scripts = content(await session.call_tool("list_video_scripts", {"fields": ["script_id"]}))
    script = scripts["result"][0]["script_id"]
    arguments = {"operation": "DeleteVideoScript", "arguments": {"script_id": script}}
    for tool in ["call_read", "call_delete"]:
        denied = await session.call_tool(tool, arguments)
        assert is_error(denied) and "--allow-destructive" in denied.content[0].text, denied
    return arguments


async def main():
    arguments = await talk([], read_only)

    async def delete(session):
        preview = content(await session.call_tool("call_delete", arguments))
        assert preview["preview"] is True, preview
        deleted = await session.call_tool("call_delete", {**arguments, "confirm": True})
        assert not is_error(deleted), deleted
        shown = {"script_id": arguments["arguments"]["script_id"]}
        gone = await session.call_tool("show_video_script", shown)
        assert is_error(gone) and "404" in gone.content[0].text, gone

    await talk(["--allow-destructive"], delete)


asyncio.run(main())
