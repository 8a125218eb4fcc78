"""The official Python SDK, unmodified, reading what the mock makes up; see test_official_sdk.py for how to run it.

Here the mock runs without recordings: `mockserver --port 8080`.
"""

import inspect
import json
import pathlib
import re
import unittest

# Its import also keeps the SDK away from the home directory.
from test_official_sdk import ApiException, logged_in, sdk

DEFINITION = pathlib.Path(__file__).parents[3] / "Definitions" / "platform-api-v2.json"
CLASSES = ["UsersApi", "RoutingApi", "GroupsApi", "AuthorizationApi", "OAuthApi", "NotificationsApi"]
UUID = "5f0c7a52-1c4e-4f0e-9a33-000000000001"


class Samples:
    """Arguments with what the API requires and nothing else."""

    def __init__(self):
        document = json.loads(DEFINITION.read_text())
        self.schemas = document["components"]["schemas"]
        self.parameters = document["components"].get("parameters", {})
        self.operations = {}
        for path in document["paths"].values():
            for operation in path.values():
                if isinstance(operation, dict) and "operationId" in operation:
                    name = re.sub(r"(?<!^)(?=[A-Z])", "_", operation["operationId"]).lower()
                    self.operations[name] = operation

    def resolved(self, thing, places):
        return places[thing["$ref"].rsplit("/", 1)[1]] if "$ref" in thing else thing

    def value(self, schema, depth=0):
        schema = self.resolved(schema, self.schemas)
        if "allOf" in schema:
            return self.value(schema["allOf"][0], depth)
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema.get("type")
        if kind == "string":
            return {"date": "2026-01-05", "date-time": "2026-01-05T10:00:00.000Z"}.get(schema.get("format"), UUID)
        if kind in ("integer", "number"):
            return 7
        if kind == "boolean":
            return True
        if kind == "array":
            return [self.value(schema["items"], depth + 1)] if depth < 4 else []
        members = schema.get("properties", {})
        return {name: self.value(members[name], depth + 1) for name in schema.get("required", []) if name in members}

    def arguments(self, name):
        """Those of a method, by the names that the SDK gives them."""
        operation = self.operations[name]
        arguments = {}
        for parameter in operation.get("parameters", []):
            parameter = self.resolved(parameter, self.parameters)
            if parameter.get("required"):
                key = re.sub(r"(?<!^)(?=[A-Z])", "_", parameter["name"]).lower()
                arguments[key.replace(".", "_").replace("-", "_")] = self.value(parameter["schema"])
        if "requestBody" in operation:
            content = next(iter(operation["requestBody"]["content"].values()))
            arguments["body"] = self.value(content["schema"])
        return arguments


class SynthesisTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.api = logged_in()
        cls.samples = Samples()

    def test_every_method_of_some_classes_returns_its_model(self):
        methods = {name: class_name for class_name in CLASSES for name in self.samples.operations
                   if hasattr(getattr(sdk, class_name), name)}
        # What is deleted is gone: last, and what belongs to others before them.
        order = sorted(methods, key=lambda name: (name.startswith("delete"), -len(name), name))
        problems = []
        for name in order:
            method = getattr(getattr(sdk, methods[name])(self.api), name)
            try:
                problems += self.misread(method, method(**self.arguments(method)))
            except (ApiException, ValueError, TypeError, AttributeError, KeyError) as error:
                problems.append(f"{methods[name]}.{name}: {error!r}")
        self.assertEqual([], problems)
        self.assertGreater(len(methods), 250)

    def arguments(self, method):
        arguments = self.samples.arguments(method.__name__)
        # Some bodies have a name of their own.
        for name, parameter in inspect.signature(method).parameters.items():
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and name not in arguments and "body" in arguments:
                arguments[name] = arguments.pop("body")
        return arguments

    def misread(self, method, result):
        expected = re.search(r":return: (\S+)", method.__doc__)
        if expected and expected[1] in sdk.__dict__ and not isinstance(result, getattr(sdk, expected[1])):
            yield f"{method.__name__}: {type(result).__name__} instead of {expected[1]}"
        if "outdated_sdk_version" in str(result):
            yield f"{method.__name__}: a value that the SDK does not know: {str(result)[:500]}"

    def test_pages_end(self):
        users = sdk.UsersApi(self.api)
        first = users.get_users(page_size=10)
        ids = set()
        for number in range(1, first.page_count + 1):
            ids.update(user.id for user in users.get_users(page_size=10, page_number=number).entities)
        self.assertEqual(len(ids), first.total)
        self.assertEqual([], users.get_users(page_size=10, page_number=first.page_count + 1).entities)

    def test_story_of_a_queue(self):
        routing = sdk.RoutingApi(self.api)
        body = sdk.CreateQueueRequest()
        body.name = "Python's queue"
        made = routing.post_routing_queues(body)
        self.assertEqual(made.name, body.name)
        self.assertLess(abs((made.date_created.replace(tzinfo=None) - made.date_modified.replace(tzinfo=None))
                            .total_seconds()), 1)
        self.assertIn(made.id, [queue.id for queue in routing.get_routing_queues().entities])
        change = sdk.QueueRequest()
        change.name = "Another name"
        self.assertEqual(routing.put_routing_queue(made.id, change).name, "Another name")
        routing.delete_routing_queue(made.id)
        with self.assertRaises(ApiException) as raised:
            routing.get_routing_queue(made.id)
        self.assertEqual(raised.exception.status, 404)

    def test_wrong_value_names_its_field(self):
        with self.assertRaises(ApiException) as raised:
            sdk.UsersApi(self.api).get_users(page_size=0)
        self.assertEqual(raised.exception.status, 400)
        self.assertIn("pageSize", raised.exception.body)


if __name__ == "__main__":
    unittest.main()
