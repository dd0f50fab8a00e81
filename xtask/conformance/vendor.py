"""Calls of operations through the vendor's SDK: a line of settings, then a call a line, each answered
with a line. Methods, request classes and bodies are found by the id of the operation, as the SDK names
them; nothing here knows any one operation.
"""

import importlib
import json
import os
import pkgutil
import sys
import tempfile

import huaweicloudsdkmetastudio
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkcore.http.formdata import FormFile
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.sdk_stream_response import SdkStreamResponse
from huaweicloudsdkcore.utils import http_utils

CLIENT = "MetaStudioClient"
SUFFIX = "_http_info"


def key(name):
    """What the names of an operation have in common: the SDK splits words otherwise than ids do."""
    return name.replace("_", "").lower()


def methods():
    """Methods by operation, with the module of their version."""
    found = {}
    for version in pkgutil.iter_modules(huaweicloudsdkmetastudio.__path__):
        module = importlib.import_module(f"{huaweicloudsdkmetastudio.__name__}.{version.name}")
        for name in dir(getattr(module, CLIENT, object)):
            if name.endswith(SUFFIX):
                method = name[1 : -len(SUFFIX)]
                found[key(method)] = (module, method)
    return found


def typed(module, kind, value):
    """A value as the SDK's type of that name."""
    if kind == "str" and isinstance(value, list):
        # Where a list is written with commas, the SDK leaves that to the caller.
        return ",".join(value)
    if kind.startswith("list[") and isinstance(value, list):
        return [typed(module, kind[len("list[") : -1], element) for element in value]
    model = getattr(module, kind, None)
    if not hasattr(model, "openapi_types") or not isinstance(value, dict):
        return value
    return filled(module, model, value)


def filled(module, model, members):
    """A model of the SDK with these members."""
    names = {name: attribute for attribute, name in model.attribute_map.items()}
    unknown = members.keys() - names.keys()
    if unknown:
        raise ValueError(f"{model.__name__} has no {', '.join(sorted(unknown))}")
    attributes = {
        names[name]: typed(module, model.openapi_types[names[name]], value)
        for name, value in members.items()
    }
    return model(**attributes)


def request(module, call, folder):
    model = getattr(module, f"{call['operation']}Request")
    members = dict(call["parameters"])
    if call["app_user"] is not None:
        members["X-App-UserId"] = call["app_user"]
    if call["body"] is not None:
        members["body"] = call["body"]
    if call["form"] is not None:
        form = getattr(module, model.openapi_types["body"])
        parts = dict(call["form"])
        for name, file in call["files"].items():
            path = os.path.join(folder, file["name"])
            with open(path, "w", encoding="utf-8") as content:
                content.write(file["content"])
            parts[name] = FormFile(path, file["type"])
        members["body"] = filled(module, form, parts)
    return filled(module, model, members)


class Caller:
    """The SDK's clients, one of each version, as they are needed."""

    def __init__(self, settings):
        self.settings = settings
        self.methods = methods()
        self.clients = {}

    def client(self, module):
        if module not in self.clients:
            config = HttpConfig.get_default_config()
            config.retry_times = 0
            keys = (self.settings[name] for name in ("access_key", "secret_key", "project"))
            builder = getattr(module, CLIENT).new_builder().with_http_config(config)
            builder = builder.with_credentials(BasicCredentials(*keys))
            self.clients[module] = builder.with_endpoint(self.settings["endpoint"]).build()
        return self.clients[module]

    def call(self, call, folder):
        module, method = self.methods.get(key(call["operation"]), (None, None))
        if module is None:
            return {"error": "the SDK has no such operation"}
        asked = request(module, call, folder)
        client = self.client(module)
        # The SDK signs with this date where it is given.
        client.preset_headers = {"X-Sdk-Date": call["date"]}
        try:
            response = getattr(client, method)(asked)
        except ServiceResponseException as error:
            told = f"{error.status_code} {error.error_code}: {error.error_msg}"
            return {"status": error.status_code, "error": told}
        if isinstance(response, SdkStreamResponse):
            response.consume_download_stream(lambda stream: stream.content)
            return {"status": response.status_code, "answer": None}
        answer = http_utils.sanitize_for_serialization(response)
        return {"status": response.status_code, "answer": answer}


def main():
    caller = Caller(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        with tempfile.TemporaryDirectory() as folder:
            try:
                told = caller.call(json.loads(line), folder)
            except Exception as error:  # Whatever the SDK trips over is told of this one call.
                told = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
