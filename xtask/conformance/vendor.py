"""Calls operations with the vendor's SDK for Python.

The first line of the input has the settings, and each further line a call, for which a line with the result
is printed. Methods, request classes and bodies are found by the id of the operation, or by its method and
path if several versions of the API have the id, so that no operation is named here.
"""

import importlib
import json
import os
import pkgutil
import re
import sys
import tempfile

from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkcore.http.formdata import FormFile
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.sdk_stream_response import SdkStreamResponse
from huaweicloudsdkcore.utils import http_utils

CLIENT = re.compile("(?!.*Async)[A-Za-z0-9]+Client$")
SUFFIX = "_http_info"


def key(name):
    """The common form of the names of an operation, since the SDK splits words differently than ids do."""
    return name.replace("_", "").lower()


def path_key(method, path):
    """The common form of a call, without the names of the parameters of its path."""
    return method.upper(), re.sub(r"{[^}]*}", "{}", path)


class Method:
    """A method of a client, with the module of its version."""

    def __init__(self, module, client, name):
        self.module = module
        self.client = client
        self.name = name
        classes = {key(other): other for other in dir(module) if other.endswith("Request")}
        self.request = getattr(module, classes.get(key(name) + "request", ""), None)

    def call(self):
        """Returns HTTP method and path; None if this edition of the SDK does not state them apart."""
        build = getattr(self.client, f"_{self.name}{SUFFIX}")
        try:
            info = build(self.request())
            return path_key(info["method"], info["resource_path"])
        except (AttributeError, KeyError, TypeError):
            return None


def methods(package):
    """Returns the methods by operation: all versions of each."""
    found = {}
    for version in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{version.name}")
        for client in filter(CLIENT.match, dir(module)):
            client = getattr(module, client)
            for name in dir(client):
                if name.endswith(SUFFIX):
                    method = Method(module, client, name[1 : -len(SUFFIX)])
                    found.setdefault(key(method.name), []).append(method)
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


def request(method, call, folder):
    module, model = method.module, method.request
    fields = dict(call["parameters"])
    fields.update(call["enterprise"])
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
        self.methods = methods(importlib.import_module(settings["package"]))
        self.paths = {}
        self.clients = {}

    def client(self, kind):
        if kind not in self.clients:
            config = HttpConfig.get_default_config()
            config.retry_times = 0
            builder = kind.new_builder().with_http_config(config)
            keys = [self.settings[name] for name in ("access_key", "secret_key")]
            if self.settings.get("domain"):
                credentials = GlobalCredentials(*keys, self.settings["domain"])
            else:
                credentials = BasicCredentials(*keys, self.settings["project"])
            builder = builder.with_credentials(credentials)
            self.clients[kind] = builder.with_endpoint(self.settings["endpoint"]).build()
        return self.clients[kind]

    def method(self, call):
        """Returns the method of a call: the one of its id, unless several versions have it."""
        same_id = self.methods.get(key(call["operation"]), [])
        if len(same_id) == 1:
            return same_id[0]
        if not self.paths:
            for method in (method for all in self.methods.values() for method in all):
                self.paths.setdefault(method.call(), method)
        return self.paths.get(path_key(call["method"], call["path"]))

    def call(self, call, folder):
        method = self.method(call)
        if method is None or method.request is None:
            return {"error": "the SDK has no such operation"}
        argument = request(method, call, folder)
        client = self.client(method.client)
        # If this header is set, the SDK signs with its date.
        client.preset_headers = {"X-Sdk-Date": call["date"]}
        try:
            response = getattr(client, method.name)(argument)
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
