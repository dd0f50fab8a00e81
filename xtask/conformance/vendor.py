"""Calls operations with the vendor's SDK for Python.

The first line of the input has the settings, and each further line a call, for which a line with the result
is printed. Methods, request classes and bodies are found by the id of the operation, so that no operation is
named here.
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
    """The common form of the names of an operation, since the SDK splits words differently than ids do."""
    return name.replace("_", "").lower()


def methods():
    """Returns the methods by operation, with the module of their version."""
    found = {}
    for version in pkgutil.iter_modules(huaweicloudsdkmetastudio.__path__):
        module = importlib.import_module(f"{huaweicloudsdkmetastudio.__name__}.{version.name}")
        for name in dir(getattr(module, CLIENT, object)):
            if name.endswith(SUFFIX):
                method = name[1 : -len(SUFFIX)]
                found[key(method)] = (module, method)
    return found


def typed(module, kind, value):
    """Converts a value to the SDK's type with this name."""
    if kind == "str" and isinstance(value, list):
        # The SDK leaves joining lists with commas to the caller.
        return ",".join(value)
    if kind.startswith("list[") and isinstance(value, list):
        return [typed(module, kind[len("list[") : -1], element) for element in value]
    model = getattr(module, kind, None)
    if not hasattr(model, "openapi_types") or not isinstance(value, dict):
        return value
    return filled(module, model, value)


def filled(module, model, fields):
    """Creates a model of the SDK with these fields."""
    names = {name: attribute for attribute, name in model.attribute_map.items()}
    unknown = fields.keys() - names.keys()
    if unknown:
        raise ValueError(f"{model.__name__} has no field {', '.join(sorted(unknown))}")
    attributes = {
        names[name]: typed(module, model.openapi_types[names[name]], value)
        for name, value in fields.items()
    }
    return model(**attributes)


def request(module, call, folder):
    model = getattr(module, f"{call['operation']}Request")
    fields = dict(call["parameters"])
    if call["app_user"] is not None:
        fields["X-App-UserId"] = call["app_user"]
    if call["body"] is not None:
        fields["body"] = call["body"]
    if call["form"] is not None:
        form = getattr(module, model.openapi_types["body"])
        parts = dict(call["form"])
        for name, file in call["files"].items():
            path = os.path.join(folder, file["name"])
            with open(path, "w", encoding="utf-8") as content:
                content.write(file["content"])
            parts[name] = FormFile(path, file["type"])
        fields["body"] = filled(module, form, parts)
    return filled(module, model, fields)


class Caller:
    """The SDK's clients, one per version of the API, created on demand."""

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
        argument = request(module, call, folder)
        client = self.client(module)
        # If this header is set, the SDK signs with its date.
        client.preset_headers = {"X-Sdk-Date": call["date"]}
        try:
            response = getattr(client, method)(argument)
        except ServiceResponseException as error:
            text = f"{error.status_code} {error.error_code}: {error.error_msg}"
            return {"status": error.status_code, "error": text}
        if isinstance(response, SdkStreamResponse):
            response.consume_download_stream(lambda stream: stream.content)
            return {"status": response.status_code, "response": None}
        body = http_utils.sanitize_for_serialization(response)
        return {"status": response.status_code, "response": body}


def main():
    caller = Caller(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        with tempfile.TemporaryDirectory() as folder:
            try:
                result = caller.call(json.loads(line), folder)
            except Exception as error:  # An error of the SDK is the result of this call only.
                result = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
