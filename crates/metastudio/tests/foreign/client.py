"""A conversation with the mock server by another library: `python client.py URL JOB_ID`.

It needs the package `websockets`, and shares no code with this crate: messages are written down from the
vendor's documentation. It exits with an assertion if the server behaves otherwise.
"""

import asyncio
import json
import sys

import websockets

SUCCESS = "MSS.00000000"


async def main(url, job_id):
    async with websockets.connect(url) as socket:
        acknowledgement = json.loads(await socket.recv())
        assert acknowledgement["error_code"] == SUCCESS, acknowledgement
        started = json.loads(await socket.recv())
        assert started["payload"]["command"] == "START_CHAT", started
        assert started["payload"]["job_id"] == job_id, started
        chat_id = started["payload"]["chat_id"]

        async def drive(number, command, data=None, chat_id=chat_id):
            payload = {"job_id": job_id, "chat_id": chat_id, "command": command}
            if data is not None:
                payload["data"] = data
            await socket.send(json.dumps({"request_id": f"r{number}", "payload": payload}))
            answer = json.loads(await socket.recv())
            assert answer["request_id"] == f"r{number}", answer
            return answer["error_code"]

        for number in range(10):
            assert await drive(number, "TEXT_DRIVE", {"text": f"turn {number}"}) == SUCCESS
        assert await drive(10, "INTERRUPT_CHAT") == SUCCESS
        assert await drive(11, "TEXT_DRIVE", {}) != SUCCESS, "a text is missing"
        assert await drive(12, "TEXT_DRIVE", {"text": "x"}, "other") != SUCCESS, "another conversation"
        pong = await socket.ping()
        await asyncio.wait_for(pong, 10)
        assert await drive(13, "STOP_CHAT") == SUCCESS
    assert socket.close_code == 1000, socket.close_code
    print("ok")


asyncio.run(main(*sys.argv[1:]))
