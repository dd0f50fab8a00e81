"""The service's side of a conversation by another library: prints its port, and serves one connection.

It needs the package `websockets`. Messages are written down from the vendor's documentation, and not
from this crate: a trailing comma in its example is left out.
"""

import asyncio
import json
from urllib.parse import parse_qs, urlsplit

import websockets

done = asyncio.Event()


def success(request_id):
    return json.dumps({"error_code": "MSS.00000000", "error_msg": "success", "request_id": request_id})


async def talk(socket):
    url = urlsplit(socket.request.path)
    _, version, project, chat, command, job_id = url.path.split("/")
    assert (version, chat, command) == ("v1", "digital-human-chat", "chat-command"), url
    assert parse_qs(url.query)["token"] == ["a code"], "one of a code and a token"
    await socket.send(success("connect"))
    payload = {"command": "START_CHAT", "job_id": job_id, "chat_id": "c-1"}
    await socket.send(json.dumps({"request_id": "start", "payload": payload}))
    commands = []
    async for text in socket:
        message = json.loads(text)
        payload = message["payload"]
        assert payload["job_id"] == job_id and payload["chat_id"] == "c-1", message
        commands.append(payload["command"])
        if payload["command"] == "TEXT_DRIVE":
            assert isinstance(payload["data"]["text"], str), message
        await socket.send(success(message["request_id"]))
        if payload["command"] == "STOP_CHAT":
            finished = {"command": "JOB_FINISHED", "job_id": job_id}
            await socket.send(json.dumps({"request_id": "end", "payload": finished}))
            await socket.close()
    assert commands == ["TEXT_DRIVE"] * 12 + ["INTERRUPT_CHAT", "STOP_CHAT"], commands
    print("ok", flush=True)
    done.set()


async def main():
    async with websockets.serve(talk, "127.0.0.1", 0) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.wait_for(done.wait(), 60)


asyncio.run(main())
