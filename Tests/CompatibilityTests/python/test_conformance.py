"""Requests that schemathesis makes up from the definition's export, and what it says to the mock's answers.

    mockserver --port 8080 --accept-any-client
    mockserver definition export --openapi /tmp/api.json
    MOCK_URL=http://127.0.0.1:8080 OPENAPI=/tmp/api.json python test_conformance.py [--all] [OPTION OF SCHEMATHESIS]…

Without `--all` a sample is asked: whole families of paths, and a few more of each tag. The same requests every time.
"""

import base64
import collections
import copy
import json
import os
import pathlib
import re
import sys
import tempfile
import urllib.request

import jsonschema_rs
import mock
import schemathesis
from hypothesis import strategies
from schemathesis.cli import schemathesis as command
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.openapi.checks import AllowHeaderMismatch, RejectedPositiveData

URL = mock.URL
SCHEMAS = "#/components/schemas/"

# Paths that are asked with all below them that names one thing: what is made, read, changed and deleted hangs together.
FAMILIES = ["users", "groups", "routing/queues", "routing/skills", "oauth/clients", "authorization/roles",
            "authorization/divisions", "notifications/channels", "presence/definitions", "teams"]
# So many more paths of each tag.
MORE = 4

# So many values a body may have: each is tried in many ways, and with each other.
LARGEST = 25

# To delete these ends the token that all other requests come with.
LEFT_OUT = {"/api/v2/tokens/me", "/api/v2/tokens/{userId}"}


# MARK: What is asked

# A format of the platform's own.
schemathesis.openapi.format("local-date-time", strategies.datetimes(timezones=strategies.none()).map(
    lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0")))


def operations(document):
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def is_family(path):
    steps = path.removeprefix("/api/v2/")
    return any(steps == family or steps.startswith(family + "/{") and steps.endswith("}") and steps.count("{") == 1
               for family in FAMILIES)


def sample(document):
    """The families' paths, and others that stand evenly among those of their tag."""
    tags = collections.defaultdict(list)
    for path, item in document["paths"].items():
        tags[next(iter(item.values()))["tags"][0]].append(path)
    chosen = set(filter(is_family, document["paths"]))
    for paths in tags.values():
        others = [path for path in paths if path not in chosen]
        chosen.update(others[::max(1, len(others) // MORE)][:MORE])
    return chosen


def size(schema, schemas, above=()):
    """How many values there are when everything is there once."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        return 1 if name in above else size(schemas[name], schemas, (*above, name))
    parts = [*schema.get("properties", {}).values(), *schema.get("allOf", [])]
    parts += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    return 1 + sum(size(part, schemas, above) for part in parts)


def lighten(document):
    """Leaves out of large bodies what they can be without, the largest parts first."""
    schemas = document["components"]["schemas"]
    for _, _, operation in operations(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = content["schema"]
            if size(schema, schemas) <= LARGEST:
                continue
            while "$ref" in schema:
                schema = schemas[schema["$ref"].removeprefix(SCHEMAS)]
            schema = content["schema"] = copy.deepcopy(schema)
            sizes = {name: size(member, schemas) for name, member in schema.get("properties", {}).items()
                     if name not in schema.get("required", [])}
            for name in sorted(sizes, key=lambda name: (-sizes[name], name)):
                if size(schema, schemas) > LARGEST:
                    del schema["properties"][name]


def tell_more(document):
    """What the mock knows besides and the definition has no place for."""
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", []):
            if parameter["name"] in ("pageSize", "pageNumber") and parameter["schema"].get("type") == "integer":
                parameter["schema"].setdefault("minimum", 1)
    # How a token of OAuth 2.0 is sent; schemathesis leaves it away, too, and sends false ones.
    document["components"]["securitySchemes"]["PureCloud OAuth"] = {"type": "http", "scheme": "bearer"}
    for schema in objects(document):
        if "x-genesys-enum-source" in schema:
            # Gathered elsewhere, the values may lack what is new: the mock refuses nothing there.
            schema.pop("enum", None)


def objects(value):
    """Every object in a document, itself included."""
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(part)


# MARK: What is no failure

bodies = {}


def as_requests(document):
    """The schemas as a request has to follow them: what only replies have is not required (OpenAPI 3.0.3, readOnly)."""
    document = copy.deepcopy(document)
    for schema in objects(document):
        members = schema.get("properties", {})
        if isinstance(schema.get("required"), list):
            schema["required"] = [name for name in schema["required"] if not members.get(name, {}).get("readOnly")]
            # An empty list is none in the JSON Schema of OpenAPI 3.0.
            if not schema["required"]:
                del schema["required"]
    return document


def without_nulls(value):
    """A body as the platform takes it: a member that is null is not there."""
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return [without_nulls(element) for element in value] if isinstance(value, list) else value


def is_valid(value, operation):
    """Whether a body is what the operation takes, or none where it takes none."""
    body = bodies["paths"][operation.path][operation.method.lower()].get("requestBody")
    if body is None or value is None:
        return value is None and not (body or {}).get("required")
    schema = next(iter(body["content"].values()))["schema"]
    return jsonschema_rs.Draft4Validator({"allOf": [schema], "components": bodies["components"]}).is_valid(value)


def is_taken_well(case):
    """Whether the parameter that is wrong is one that clients do send, and the mock takes.

    Without a value it is taken as not given, and the case of letters does not matter: `True` is what Python sends.
    """
    name = getattr(case.meta.phase.data, "parameter", None)
    value = case.query.get(name)
    if name not in case.query or value in ("", [""], None):
        return name in case.query
    parameters = bodies["paths"][case.operation.path][case.operation.method.lower()].get("parameters", [])
    allowed = {str(each).lower() for parameter in parameters if parameter["name"] == name
               for each in parameter["schema"].get("enum", [])}
    return str(value).lower() in allowed


def has_twin(path):
    """Whether the definition has the same path with another name for what it holds."""
    def shape(path):
        return re.sub(r"{[^}]*}", "{}", path)
    return sum(shape(other) == shape(path) for other in bodies["paths"]) > 1


def is_name_guessed(case, response):
    """Whether schemathesis took an id out of a list for a name in a path, one of few that there are."""
    wrong = {detail.get("fieldName") for detail in response.json().get("details", [])}
    parameters = bodies["paths"][case.operation.path][case.operation.method.lower()].get("parameters", [])
    return any(parameter["name"] in wrong and parameter["in"] == "path" and "enum" in parameter["schema"]
               for parameter in parameters)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Drops what is none: where the mock is kinder than the definition, as the platform is, or schemathesis errs."""
    if isinstance(failure, AllowHeaderMismatch):
        return not has_twin(case.operation.path)
    if isinstance(failure, RejectedPositiveData):
        return not is_name_guessed(case, response)
    if not isinstance(failure, AcceptedNegativeData):
        return True
    if is_taken_well(case):
        return False
    # A body that is wrong by its nulls alone.
    return not isinstance(case.body, (dict, list, type(None))) or not is_valid(without_nulls(case.body), case.operation)


# MARK: The run

def token():
    """One of a client that the mock has just been told of."""
    request = urllib.request.Request(
        URL + "/oauth/token", b"grant_type=client_credentials",
        {"Authorization": "Basic " + base64.b64encode(b"conformance:any secret").decode()})
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(request, timeout=10) as response:
        return json.load(response)["access_token"]


def run(file, *options):
    """Runs the command as from a shell, and answers its exit code."""
    try:
        command.main([
            "run", str(file), "--url", URL, "--header", "Authorization: Bearer " + token(), "--checks", "all",
            "--generation-deterministic", "--continue-on-failure", "--no-color", *options,
        ])
    except SystemExit as end:
        return end.code
    return 0


def main(arguments):
    document = json.loads(pathlib.Path(os.environ["OPENAPI"]).read_text())
    chosen = document["paths"].keys() if "--all" in arguments else sample(document)
    # Whole paths: an undeclared method has to be one that nothing answers.
    document["paths"] = {path: document["paths"][path] for path in sorted(chosen - LEFT_OUT)}
    tell_more(document)
    lighten(document)
    bodies.update(as_requests(document))
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "api.json")
        file.write_text(json.dumps(document))
        os.chdir(folder)  # it keeps files of its own where it runs
        more = [argument for argument in arguments if argument != "--all"]
        code = run(file, "--phases", "coverage,fuzzing", "--max-examples", "2", *more)
        code |= run(file, "--phases", "stateful", "--max-examples", "20", *more)
        asked = mock.admin("GET", "coverage")["operations"]
    unasked = {operation["operationId"] for _, _, operation in operations(document)} \
        - {operation["operation"] for operation in asked if operation["requests"]}
    times = sum(operation["requests"] for operation in asked)
    print(f"asked {times} times; never asked: {sorted(unasked) or 'none'}")
    return code or bool(unasked)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
