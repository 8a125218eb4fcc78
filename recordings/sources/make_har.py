#!/usr/bin/env python3
"""Writes the HAR files that the sample recordings are imported from.

    python3 recordings/sources/make_har.py                                   write *.har beside this file
    python3 recordings/sources/make_har.py --check                           compare them with what would be written
    python3 recordings/sources/make_har.py --check --definition FILE         and hold every body against the definition

The organization, its people, addresses and numbers are invented; the shapes are the Platform API's. The output
depends on this file alone: identifiers are digests of names, times are written out.
"""

import argparse
import base64
import datetime
import hashlib
import json
import math
import pathlib
import re
import sys
import urllib.parse

API = "https://api.mypurecloud.com"
LOGIN = "https://login.mypurecloud.com"
HERE = pathlib.Path(__file__).resolve().parent

# The OAuth client that the recordings know; whoever replays them logs in with this id and any secret.
CLIENT_ID = "3c5b7e1a-9d24-4f60-8a7b-2e6d1c0f9b83"

# The platform sends these with every answer, beside ININ-Correlation-Id and Content-Type.
PLATFORM_HEADERS = [
    ("Strict-Transport-Security", "max-age=600; includeSubDomains"),
    ("Cache-Control", "no-cache, no-store, must-revalidate"),
    ("Pragma", "no-cache"),
    ("Expires", "0"),
]


def uuid(name):
    """The UUID (version 4 in form) that stands for `name`, the same in every run."""
    digits = bytearray(hashlib.sha256(name.encode()).digest()[:16])
    digits[6] = digits[6] & 0x0F | 0x40
    digits[8] = digits[8] & 0x3F | 0x80
    text = digits.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


# --- HAR -----------------------------------------------------------------------------------------------------------


class Story:
    """One HAR file: interactions in the order in which they were recorded."""

    def __init__(self, name, day):
        self.name = name
        self.start = datetime.datetime(2026, 11, day, 14, 0, 0)
        self.entries = []

    def call(self, operation, method, path, *, query=(), body=None, status=200, reply=None, headers=()):
        """Adds one API interaction; `query` is a list of pairs, `body` and `reply` are JSON values."""
        correlation = uuid(f"correlation {self.name} {len(self.entries)} {method} {path}")
        if status >= 400:
            reply = {key: correlation if key == "contextId" else value for key, value in reply.items()}
        url = API + path
        if query:
            url += "?" + urllib.parse.urlencode(query, safe=",")
        self.add(
            request(method, url, query, None if body is None else ("application/json", compact(body))),
            response(status, correlation, reply, headers),
            operation,
        )

    def log_in(self):
        """Adds the client credentials grant; secret and token are placeholders."""
        basic = base64.b64encode(f"{CLIENT_ID}:[REDACTED]".encode()).decode()
        form = ("application/x-www-form-urlencoded", "grant_type=client_credentials")
        token = {"access_token": "[REDACTED]", "token_type": "bearer", "expires_in": 86400}
        self.add(
            request("POST", LOGIN + "/oauth/token", (), form, [("Authorization", "Basic " + basic)]),
            response(200, uuid(f"correlation {self.name} token"), token),
        )

    def add(self, asked, answered, operation=None):
        moment = self.start + datetime.timedelta(seconds=len(self.entries))
        entry = {
            "startedDateTime": moment.isoformat(timespec="milliseconds") + "Z",
            "time": 0,
            "request": asked,
            "response": answered,
            "cache": {},
            "timings": {"send": 0, "wait": 0, "receive": 0},
        }
        if operation:
            entry["_operation"] = operation
        self.entries.append(entry)

    def text(self):
        creator = {"name": "make_har.py", "version": "1"}
        har = {"log": {"version": "1.2", "creator": creator, "entries": self.entries}}
        return json.dumps(har, indent=2, ensure_ascii=False) + "\n"


def request(method, url, query, content, headers=()):
    fields = [("Accept", "application/json"), *headers]
    if content:
        fields.append(("Content-Type", content[0]))
    result = {
        "method": method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": pairs(fields),
        "queryString": pairs(query),
        "headersSize": -1,
        "bodySize": len(content[1].encode()) if content else 0,
    }
    if content:
        result["postData"] = {"mimeType": content[0], "params": [], "text": content[1]}
    return result


def response(status, correlation, reply, headers=()):
    text = "" if reply is None else compact(reply)
    fields = [("ININ-Correlation-Id", correlation), *PLATFORM_HEADERS, *headers]
    if text:
        fields.insert(0, ("Content-Type", "application/json"))
    return {
        "status": status,
        "statusText": STATUS_TEXT[status],
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": pairs(fields),
        "content": {
            "size": len(text.encode()),
            "mimeType": "application/json" if text else "x-unknown",
            **({"text": text} if text else {}),
        },
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": len(text.encode()),
    }


STATUS_TEXT = {
    200: "OK",
    204: "No Content",
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
}


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def pairs(fields):
    return [{"name": name, "value": str(value)} for name, value in fields]


def listing(path, everything, page_size=25, page_number=1, query=()):
    """A page of `everything` as the platform's entity listings show it; a page beyond the last one is empty."""
    count = math.ceil(len(everything) / page_size)

    def uri(number):
        return path + "?" + urllib.parse.urlencode([("pageSize", page_size), ("pageNumber", number), *query], safe=",")

    page = {
        "entities": everything[(page_number - 1) * page_size : page_number * page_size],
        "pageSize": page_size,
        "pageNumber": page_number,
        "total": len(everything),
        "firstUri": uri(1),
    }
    if page_number > 1:
        page["previousUri"] = uri(min(page_number - 1, count))
    page["selfUri"] = uri(page_number)
    if page_number < count:
        page["nextUri"] = uri(page_number + 1)
    return {**page, "lastUri": uri(max(count, 1)), "pageCount": count}


# --- The organization ----------------------------------------------------------------------------------------------

ORGANIZATION_ID = uuid("organization Blue Harbor Insurance")
ORGANIZATION = {
    "id": ORGANIZATION_ID,
    "name": "Blue Harbor Insurance",
    "defaultLanguage": "en-US",
    "defaultCountryCode": "US",
    "thirdPartyOrgName": "blueharbor",
    "thirdPartyURI": "https://blueharbor.example.com",
    "domain": "blueharbor",
    "version": 31,
    "state": "active",
    "defaultSiteId": uuid("site Indianapolis"),
    "supportURI": "https://help.mypurecloud.com",
    "voicemailEnabled": True,
    "productPlatform": "GenesysCloud",
    "features": {
        "realtimeCIC": True,
        "purecloud": True,
        "hipaa": False,
        "ucEnabled": False,
        "pci": False,
        "purecloudVoice": True,
        "xmppFederation": False,
        "chat": True,
        "informalPhotos": True,
        "directory": True,
        "contactCenter": True,
        "unifiedCommunications": True,
        "custserv": False,
    },
    "selfUri": f"/api/v2/organizations/{ORGANIZATION_ID}",
}


def division(name):
    identifier = uuid(f"division {name}")
    return {"id": identifier, "name": name, "selfUri": f"/api/v2/authorization/divisions/{identifier}"}


HOME = division("Home")
EUROPE = division("Europe")


def reference(path, identifier):
    return {"id": identifier, "selfUri": f"{path}/{identifier}"}


def user(name, email, title, department, extension, version, *, at=HOME, manager=None, **more):
    """A user as GET /api/v2/users/{id} shows it without `expand`."""
    identifier = uuid(f"user {email}")
    mail = {"address": email, "mediaType": "EMAIL", "type": "PRIMARY"}
    phone = {
        "address": f"+1317555{extension}",
        "display": f"+1 317-555-{extension}",
        "mediaType": "PHONE",
        "type": "WORK",
        "countryCode": "US",
    }
    result = {
        "id": identifier,
        "name": name,
        "division": at,
        "chat": {"jabberId": f"{hashlib.sha256(email.encode()).hexdigest()[:24]}@blueharbor.orgspan.com"},
        "department": department,
        "email": email,
        "primaryContactInfo": [mail, phone],
        "addresses": [phone],
        "state": "active",
        "title": title,
        "username": email,
    }
    if manager:
        result["manager"] = reference("/api/v2/users", manager)
    result["version"] = version
    return {**result, **more, "acdAutoAnswer": False, "selfUri": f"/api/v2/users/{identifier}"}


def photo(name):
    folder = f"https://images.example.com/directory/{uuid('photo ' + name)}"
    return [{"resolution": f"x{size}", "imageUri": f"{folder}/x{size}.jpeg"} for size in (48, 96, 128, 200)]


DIRECTOR = uuid("user rowan.hale@example.com")
SUPERVISOR = uuid("user maria.okafor@example.com")

MARIA = user(
    "Maria Okafor", "maria.okafor@example.com", "Contact Center Supervisor", "Customer Service", "0110", 27,
    manager=DIRECTOR, images=photo("maria"),
)  # fmt: skip
MARCUS = user(
    "Marcus Lindqvist", "marcus.lindqvist@example.com", "Claims Agent", "Claims", "0121", 7,
    manager=SUPERVISOR, images=photo("marcus"),
)  # fmt: skip
MARTINA = user(
    "Martina Reyes", "martina.reyes@example.com", "Claims Agent", "Claims", "0122", 11,
    manager=SUPERVISOR,
)  # fmt: skip
ZOE = user(
    "Zoë Müller-Łukasiewicz", "zoe.mueller@example.com", "Teamleiterin Kundenservice", "Kundenservice", "0133", 19,
    at=EUROPE, manager=DIRECTOR, images=photo("zoe"), preferredName="Zoë",
)  # fmt: skip
DANIEL = user(
    "Daniel Brooks", "daniel.brooks@example.com", "Retention Specialist", "Sales", "0144", 4,
    manager=SUPERVISOR,
)  # fmt: skip
PRIYA = user(
    "Priya Raman", "priya.raman@example.com", "Quality Analyst", "Operations", "0145", 15,
    manager=DIRECTOR, images=photo("priya"), dateLastLogin="2026-11-01T21:47:12.384Z",
)  # fmt: skip
TOM = user("Tom Whitfield", "tom.whitfield@example.com", "Telephony Administrator", "IT", "0146", 38)
AIKO = user(
    "Aiko Tanaka", "aiko.tanaka@example.com", "Claims Agent", "Claims", "0147", 2,
    manager=SUPERVISOR,
)  # fmt: skip

# In the order of GET /api/v2/users: by name.
USERS = [AIKO, DANIEL, MARCUS, MARIA, MARTINA, PRIYA, TOM, ZOE]


def skill(name, modified):
    identifier = uuid(f"skill {name}")
    return {
        "id": identifier,
        "name": name,
        "dateModified": modified,
        "state": "active",
        "version": "1",
        "selfUri": f"/api/v2/routing/skills/{identifier}",
    }


CLAIMS = skill("Claims Adjusting", "2026-02-11T15:20:41.007Z")
BILLING = skill("Billing", "2026-02-11T15:21:03.552Z")
ESCALATIONS = skill("Escalations", "2026-03-02T09:14:27.910Z")
FRAUD = skill("Fraud Review", "2026-06-19T12:40:00.126Z")
HOME_INSURANCE = skill("Home Insurance", "2026-02-11T15:22:58.300Z")
SKILLS = [BILLING, CLAIMS, ESCALATIONS, FRAUD, HOME_INSURANCE]


def user_skill(owner, of, proficiency):
    return {
        "id": of["id"],
        "name": of["name"],
        "proficiency": proficiency,
        "state": "active",
        "skillUri": of["selfUri"],
        "selfUri": f"{owner['selfUri']}/routingskills/{of['id']}",
    }


def language(name):
    identifier = uuid(f"language {name}")
    return {
        "id": identifier,
        "name": name,
        "dateModified": "2026-02-11T15:30:00.000Z",
        "state": "active",
        "version": "1",
        "selfUri": f"/api/v2/routing/languages/{identifier}",
    }


LANGUAGES = [language(name) for name in ("English", "German", "Polish", "Spanish")]


def wrapup_code(name, at=HOME):
    identifier = uuid(f"wrap-up code {name}")
    return {
        "id": identifier,
        "name": name,
        "division": at,
        "dateCreated": "2026-02-12T10:05:30.218Z",
        "createdBy": TOM["id"],
        "selfUri": f"/api/v2/routing/wrapupcodes/{identifier}",
    }


WRAPUP_CODES = [
    wrapup_code(name)
    for name in ("Callback Scheduled", "Claim Filed", "Policy Cancelled", "Resolved", "Transferred", "Wrong Number")
]


def queue(name, description, members, joined, *, at=HOME, **more):
    identifier = uuid(f"queue {name}")

    def media(seconds, percentage, milliseconds):
        level = {"percentage": percentage, "durationMs": milliseconds}
        return {"enableAutoAnswer": False, "alertingTimeoutSeconds": seconds, "serviceLevel": level}

    return {
        "id": identifier,
        "name": name,
        "division": at,
        "description": description,
        "dateCreated": "2026-02-12T09:41:15.640Z",
        "dateModified": "2026-10-27T16:08:53.091Z",
        "modifiedBy": TOM["id"],
        "createdBy": TOM["id"],
        "memberCount": members,
        "userMemberCount": members,
        "joinedMemberCount": joined,
        "mediaSettings": {
            "call": media(8, 0.8, 20000),
            "callback": {**media(30, 0.8, 20000), "mode": "AgentFirst", "enableAutoDialAndEnd": False},
            "chat": media(30, 0.8, 20000),
            "email": media(300, 0.8, 86400000),
            "message": media(30, 0.8, 20000),
        },
        "routingRules": [],
        "acwSettings": {"wrapupPrompt": "MANDATORY_TIMEOUT", "timeoutMs": 300000},
        "skillEvaluationMethod": "ALL",
        "scoringMethod": "TimestampAndPriority",
        "autoAnswerOnly": True,
        "enableTranscription": False,
        "enableAudioMonitoring": False,
        "enableManualAssignment": False,
        "defaultScripts": {},
        **more,
        "selfUri": f"/api/v2/routing/queues/{identifier}",
    }


CLAIMS_QUEUE = queue(
    "Claims", "First notice of loss and open claims", 4, 3,
    callingPartyName="Blue Harbor Claims", callingPartyNumber="+13175550100",
)  # fmt: skip
KUNDENSERVICE_QUEUE = queue("Kundenservice", "Deutschsprachige Anfragen", 1, 1, at=EUROPE)
NEW_BUSINESS_QUEUE = queue("New Business", "Quotes and new policies", 2, 1)
RETENTION_QUEUE = queue("Retention", "Renewals and cancellations", 2, 2)
QUEUES = [CLAIMS_QUEUE, KUNDENSERVICE_QUEUE, NEW_BUSINESS_QUEUE, RETENTION_QUEUE]


def routing_status(owner, status, since):
    return {"userId": owner["id"], "status": status, "startTime": since}


def member(of, owner, status, joined=True):
    return {
        "id": owner["id"],
        "name": owner["name"],
        "user": owner,
        "ringNumber": 1,
        "joined": joined,
        "memberBy": "user",
        "routingStatus": routing_status(owner, status, "2026-11-02T13:05:44.271Z"),
        "selfUri": f"{of['selfUri']}/members/{owner['id']}",
    }


# The system presences have these ids in every organization.
PRESENCE_IDS = {
    "Available": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
    "Away": "5e5c5c66-ea97-4e7f-ac41-6424784829f2",
    "Break": "227b37e2-f1d0-4dd0-8f50-badd7cf6d158",
    "Busy": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
    "Idle": "7ffa01cd-7866-4ad7-8faa-31e11b42f51f",
    "Meal": "3fd96123-badb-4f69-bc03-1b1ccc6d8014",
    "Meeting": "bbdff279-7ae1-48ea-bade-7831d7234c64",
    "Offline": "ccf3c10a-aa2c-4845-8e8d-f59fa48c58e5",
    "On Queue": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
    "Training": "d2390a99-8546-bad9-8f0a-219548e8aeb0",
}


def presence_definition(label, system=None, **labels):
    """What GET /api/v2/presence/definitions shows; `system` names the parent of an organization's own presence."""
    identifier = uuid(f"presence {label}") if system else PRESENCE_IDS[label]
    return {
        "id": identifier,
        "name": label,
        "type": "User" if system else "System",
        "languageLabels": {"en_US": label, **labels},
        "systemPresence": (system or label).replace(" ", ""),
        "divisionId": "*",
        "deactivated": False,
        "selfUri": f"/api/v2/presence/definitions/{identifier}",
    }


PRESENCE_DEFINITIONS = [
    *(presence_definition(label) for label in PRESENCE_IDS),
    presence_definition("Coaching", "Busy", de="Coaching", pl="Coaching"),
    presence_definition("Working from Home", "Available", de="Im Homeoffice"),
]


def older_presence_definition(label):
    """What GET /api/v2/presencedefinitions shows."""
    return {
        "id": PRESENCE_IDS[label],
        "languageLabels": {"en_US": label},
        "systemPresence": label,
        "deactivated": False,
        "primary": True,
        "selfUri": f"/api/v2/presencedefinitions/{PRESENCE_IDS[label]}",
    }


def user_presence(owner, label, since, message=""):
    return {
        "id": owner["id"],
        "source": "PURECLOUD",
        "primary": True,
        "presenceDefinition": {
            "id": PRESENCE_IDS[label],
            "systemPresence": label.upper(),
            "selfUri": f"/api/v2/presencedefinitions/{PRESENCE_IDS[label]}",
        },
        "message": message,
        "modifiedDate": since,
        "selfUri": f"{owner['selfUri']}/presences/PURECLOUD",
    }


def authz_division(of, description, home=False, **counts):
    return {
        "id": of["id"],
        "name": of["name"],
        "description": description,
        "homeDivision": home,
        "objectCounts": counts,
        "selfUri": of["selfUri"],
    }


HOME_DIVISION = authz_division(HOME, "The home division.", True, USER=7, QUEUE=3, SKILL=5)
EUROPE_DIVISION = authz_division(EUROPE, "Teams in Germany and Poland.", USER=1, QUEUE=1)


def permissions(domain, **entities):
    """One domain of GET /api/v2/authorization/permissions: for each entity the actions on it."""
    return {
        "domain": domain,
        "permissionMap": {
            entity: [
                {
                    "domain": domain,
                    "entityType": entity,
                    "action": action,
                    "label": f"{action} {entity}",
                    "allowsConditions": False,
                    "divisionAware": domain != "authorization",
                }
                for action in actions.split()
            ]
            for entity, actions in entities.items()
        },
    }


PERMISSIONS = [
    permissions("authorization", grant="add delete view", role="add delete edit view"),
    permissions("directory", user="add delete edit view", organization="admin"),
    permissions("presence", presenceDefinition="add delete edit view"),
    permissions("routing", queue="add delete edit view", skill="assign manage view", wrapupCode="add edit view"),
]


def role(name, description, default_id, policies, users):
    identifier = uuid(f"role {name}")
    return {
        "id": identifier,
        "name": name,
        "description": description,
        "defaultRoleId": default_id,
        "permissions": [],
        "permissionPolicies": [
            {"domain": domain, "entityName": entity, "actionSet": actions.split(), "allowConditions": False}
            for domain, entity, actions in policies
        ],
        "userCount": users,
        "roleNeedsUpdate": False,
        "default": True,
        "base": False,
        "selfUri": f"/api/v2/authorization/roles/{identifier}",
    }


ADMIN_ROLE = role("Admin", "Administrators of the organization", "admin", [("*", "*", "*")], 1)
EMPLOYEE_ROLE = role("employee", "All employees", "employee", [("directory", "user", "view")], 8)
SUPERVISOR_ROLE = role(
    "Supervisor",
    "Supervisors of the contact center",
    "supervisor",
    [("routing", "queue", "edit view"), ("routing", "skill", "assign view"), ("directory", "user", "view")],
    2,
)
ROLES = [ADMIN_ROLE, EMPLOYEE_ROLE, SUPERVISOR_ROLE]


def topic(name, description, path, permission=None):
    parameters = re.findall(r"\{(\w+)\}", name)
    return {
        "description": description,
        "id": name,
        "requiresPermissions": [permission] if permission else [],
        "requiresDivisionPermissions": False,
        "requiresCurrentUser": False,
        "requiresCurrentUserOrPermission": False,
        "enforced": True,
        "visibility": "Public",
        "transports": ["All"],
        "publicApiTemplateUriPaths": [path],
        "topicParameters": parameters,
    }


TOPICS = [
    topic("v2.routing.queues.{id}.users", "Members of a queue", "/api/v2/routing/queues/{queueId}/users",
          "routing:queue:view"),
    topic("v2.users.{id}.conversations", "Conversations of a user", "/api/v2/conversations"),
    topic("v2.users.{id}.presence", "Presence of a user", "/api/v2/users/{userId}/presences/{sourceId}"),
    topic("v2.users.{id}.routingStatus", "Routing status of a user", "/api/v2/users/{userId}/routingstatus"),
]  # fmt: skip

# --- The stories ---------------------------------------------------------------------------------------------------


def users():
    """Who am I, the directory page by page, a search, one user changed, a skill taken away."""
    story = Story("users", 2)
    story.log_in()

    present = user_presence(MARIA, "Available", "2026-11-02T13:02:10.455Z")
    maria_skills = [user_skill(MARIA, ESCALATIONS, 5.0), user_skill(MARIA, CLAIMS, 4.0)]
    status = routing_status(MARIA, "OFF_QUEUE", "2026-11-02T13:02:10.455Z")
    for expand, extra in [
        (None, {}),
        ("presence", {"presence": present}),
        ("presence,skills", {"presence": present, "skills": maria_skills}),
        ("routingStatus,presence", {"routingStatus": status, "presence": present}),
    ]:
        query = [("expand", expand)] if expand else []
        story.call("getUsersMe", "GET", "/api/v2/users/me", query=query, reply={**MARIA, **extra})

    def page(*query):
        asked = dict(query)
        shown = listing("/api/v2/users", USERS, asked.get("pageSize", 25), asked.get("pageNumber", 1))
        story.call("getUsers", "GET", "/api/v2/users", query=query, reply=shown)

    page()
    for size in (3, 25, 100):
        page(("pageSize", size))
        page(("pageSize", size), ("pageNumber", 1))
    for number in (2, 3, 999):
        page(("pageSize", 3), ("pageNumber", number))

    for one in (MARIA, ZOE, PRIYA):
        story.call("getUser", "GET", one["selfUri"], reply=one)
    present = user_presence(ZOE, "Busy", "2026-11-02T12:41:00.903Z", "Teamrunde bis 15 Uhr")
    expanded = {**ZOE, "presence": present, "routingStatus": routing_status(ZOE, "OFF_QUEUE", present["modifiedDate"])}
    story.call(
        "getUser", "GET", ZOE["selfUri"], query=[("expand", "presence,routingStatus")], reply=expanded
    )

    def search(text, found):
        criteria = {"fields": ["name"], "value": text, "operator": "AND", "type": "STARTS_WITH"}
        asked = {"pageSize": 25, "pageNumber": 1, "query": [criteria]}
        token = base64.b64encode(compact(asked).encode()).decode()
        shown = {
            "total": len(found),
            "pageCount": 1 if found else 0,
            "pageSize": 25,
            "pageNumber": 1,
            "currentPage": "/api/v2/users/search?" + urllib.parse.urlencode({"q64": token}),
            "types": ["users"],
            "results": found,
        }
        story.call("postUsersSearch", "POST", "/api/v2/users/search", body=asked, reply=shown)

    search("Mar", [MARCUS, MARIA, MARTINA])
    search("Xavier", [])

    # Read, change, read again: the second GET answers the changed user.
    promoted = {**MARCUS, "title": "Senior Claims Agent", "version": MARCUS["version"] + 1}
    change = {"title": promoted["title"], "version": MARCUS["version"]}
    story.call("getUser", "GET", MARCUS["selfUri"], reply=MARCUS)
    story.call("patchUser", "PATCH", MARCUS["selfUri"], body=change, reply=promoted)
    story.call("getUser", "GET", MARCUS["selfUri"], reply=promoted)

    skills_path = MARTINA["selfUri"] + "/routingskills"
    kept, dropped = user_skill(MARTINA, CLAIMS, 4.0), user_skill(MARTINA, FRAUD, 2.0)
    story.call("getUserRoutingskills", "GET", skills_path, reply=listing(skills_path, [kept, dropped]))
    story.call("deleteUserRoutingskill", "DELETE", dropped["selfUri"], status=204)
    story.call("getUserRoutingskills", "GET", skills_path, reply=listing(skills_path, [kept]))
    return story


def routing():
    """Queues and their members, skills, languages, wrap-up codes, an agent's routing status."""
    story = Story("routing", 3)
    path = "/api/v2/routing/queues"
    story.call("getRoutingQueues", "GET", path, reply=listing(path, QUEUES))
    story.call("getRoutingQueues", "GET", path, query=[("pageSize", 100)], reply=listing(path, QUEUES, 100))
    named = [("name", "Claims")]
    story.call("getRoutingQueues", "GET", path, query=named, reply=listing(path, [CLAIMS_QUEUE], query=named))
    for one in (CLAIMS_QUEUE, KUNDENSERVICE_QUEUE):
        story.call("getRoutingQueue", "GET", one["selfUri"], reply=one)

    def members(*shown):
        path = CLAIMS_QUEUE["selfUri"] + "/members"
        page = listing(path, [member(CLAIMS_QUEUE, *one) for one in shown])
        for absent in ("total", "lastUri", "pageCount"):  # the definition's listing of members has none of these
            del page[absent]
        story.call("getRoutingQueueMembers", "GET", path, reply=page)

    team = [(AIKO, "IDLE"), (MARCUS, "INTERACTING"), (MARIA, "OFF_QUEUE", False), (MARTINA, "IDLE")]
    members(*team)
    path = CLAIMS_QUEUE["selfUri"] + "/members"
    story.call("postRoutingQueueMembers", "POST", path, body=[{"id": DANIEL["id"]}], status=204)
    members(*team, (DANIEL, "OFF_QUEUE", False))
    story.call("deleteRoutingQueueMember", "DELETE", f"{path}/{DANIEL['id']}", status=204)

    path = CLAIMS_QUEUE["selfUri"] + "/wrapupcodes"
    story.call("getRoutingQueueWrapupcodes", "GET", path, reply=listing(path, WRAPUP_CODES[1:5]))
    path = "/api/v2/routing/wrapupcodes"
    story.call("getRoutingWrapupcodes", "GET", path, reply=listing(path, WRAPUP_CODES))
    path = "/api/v2/routing/languages"
    story.call("getRoutingLanguages", "GET", path, reply=listing(path, LANGUAGES))

    path = "/api/v2/routing/skills"
    story.call("getRoutingSkills", "GET", path, reply=listing(path, SKILLS))
    named = [("name", "Billing")]
    story.call("getRoutingSkills", "GET", path, query=named, reply=listing(path, [BILLING], query=named))
    added = skill("Flood Claims", "2026-11-03T14:00:14.702Z")
    story.call("postRoutingSkills", "POST", path, body={"name": "Flood Claims"}, reply=added)
    story.call("deleteRoutingSkill", "DELETE", added["selfUri"], status=204)

    path = AIKO["selfUri"] + "/routingstatus"
    before = routing_status(AIKO, "IDLE", "2026-11-03T13:30:00.518Z")
    after = routing_status(AIKO, "OFF_QUEUE", "2026-11-03T14:00:17.033Z")
    story.call("getUserRoutingstatus", "GET", path, reply=before)
    story.call("putUserRoutingstatus", "PUT", path, body={"status": "OFF_QUEUE"}, reply=after)
    story.call("getUserRoutingstatus", "GET", path, reply=after)
    return story


def presence():
    """The presences an organization knows; a user's presence read, changed, read again."""
    story = Story("presence", 4)
    path = "/api/v2/presence/definitions"
    everything = {"total": len(PRESENCE_DEFINITIONS), "entities": PRESENCE_DEFINITIONS, "selfUri": path}
    story.call("getPresenceDefinitions0", "GET", path, reply=everything)
    for one in (PRESENCE_DEFINITIONS[0], PRESENCE_DEFINITIONS[-1]):
        story.call("getPresenceDefinition0", "GET", one["selfUri"], reply=one)
    path = "/api/v2/presencedefinitions"
    older = [older_presence_definition(label) for label in PRESENCE_IDS]
    story.call("getPresencedefinitions", "GET", path, reply=listing(path, older))
    system = [{"id": PRESENCE_IDS[label], "name": label.upper()} for label in PRESENCE_IDS]
    story.call("getSystempresences", "GET", "/api/v2/systempresences", reply=system)

    path = DANIEL["selfUri"] + "/presences/PURECLOUD"
    before = user_presence(DANIEL, "Available", "2026-11-04T13:12:39.801Z")
    after = user_presence(DANIEL, "Meal", "2026-11-04T14:00:06.114Z", "Back at 10:30")
    change = {"presenceDefinition": {"id": PRESENCE_IDS["Meal"]}, "message": "Back at 10:30"}
    story.call("getUserPresence", "GET", path, reply=before)
    story.call("patchUserPresence", "PATCH", path, body=change, reply=after)
    story.call("getUserPresence", "GET", path, reply=after)
    return story


def authorization():
    """The organization, its divisions, roles and permissions, and what one user may do."""
    story = Story("authorization", 5)
    story.call("getOrganizationsMe", "GET", "/api/v2/organizations/me", reply=ORGANIZATION)
    path = "/api/v2/authorization/permissions"
    story.call("getAuthorizationPermissions", "GET", path, reply=listing(path, PERMISSIONS))
    story.call(
        "getAuthorizationPermissions", "GET", path, query=[("pageSize", 100)], reply=listing(path, PERMISSIONS, 100)
    )
    path = "/api/v2/authorization/roles"
    story.call("getAuthorizationRoles", "GET", path, reply=listing(path, ROLES))
    story.call("getAuthorizationRole", "GET", SUPERVISOR_ROLE["selfUri"], reply=SUPERVISOR_ROLE)
    path = "/api/v2/authorization/divisions"
    story.call("getAuthorizationDivisions", "GET", path, reply=listing(path, [EUROPE_DIVISION, HOME_DIVISION]))
    story.call("getAuthorizationDivisionsHome", "GET", path + "/home", reply=HOME_DIVISION)
    products = ["genesysCloud3", "purecloudVoice"]
    shown = {
        "entities": [{"id": product} for product in products],
        "pageSize": 25,
        "pageNumber": 1,
        "total": len(products),
        "pageCount": 1,
    }
    story.call("getAuthorizationProducts", "GET", "/api/v2/authorization/products", reply=shown)
    held = {
        "roles": [{"id": one["id"], "name": one["name"]} for one in (EMPLOYEE_ROLE, SUPERVISOR_ROLE)],
        "unusedRoles": [],
        "permissions": ["directory:user:view", "routing:queue:edit", "routing:queue:view"],
        "permissionPolicies": [],
    }
    story.call("getUserRoles", "GET", MARIA["selfUri"] + "/roles", reply=held)
    return story


def notifications():
    """The topics a client may subscribe to."""
    story = Story("notifications", 6)
    path = "/api/v2/notifications/availabletopics"
    brief = [{key: one[key] for key in ("id", "description", "visibility", "transports")} for one in TOPICS]
    story.call("getNotificationsAvailabletopics", "GET", path, reply={"entities": brief})
    expand = ["description", "requiresPermissions", "topicParameters"]
    full = {"entities": TOPICS}
    story.call(
        "getNotificationsAvailabletopics", "GET", path, query=[("expand", ",".join(expand))], reply=full
    )
    return story


def errors():
    """One request for each refusal that a client should be ready for."""
    story = Story("errors", 9)

    def failure(status, code, message, parameters=None, details=(), **more):
        """The platform's error; `parameters` fill the placeholders of `message`."""
        with_parameters = {"messageWithParams": message, "messageParams": parameters} if parameters else {}
        return {
            "message": message.format(**parameters) if parameters else message,
            "code": code,
            "status": status,
            **more,
            **with_parameters,
            "contextId": None,  # the correlation id, once that is known
            "details": list(details),
            "errors": [],
        }

    def refused(operation, method, path, error, **more):
        story.call(operation, method, path, status=error["status"], reply=error, **more)

    refused(
        "getUsers", "GET", "/api/v2/users",
        failure(400, "constraint.validation", "pageSize must be greater than or equal to 1",
                details=[{"errorCode": "constraint.validation", "fieldName": "pageSize"}]),
        query=[("pageSize", -1)],
    )  # fmt: skip
    allowed = "Value [{value}] is not valid for {what} [{name}]. Allowable values are: {values}"
    refused(
        "getUsers", "GET", "/api/v2/users",
        failure(400, "invalid.query.param.value", allowed.replace("{what}", "parameter"),
                {"value": "asleep", "name": "state", "values": "active, inactive, deleted, any"}),
        query=[("state", "asleep")],
    )  # fmt: skip
    statuses = "OFF_QUEUE, IDLE, INTERACTING, NOT_RESPONDING, COMMUNICATING"
    refused(
        "putUserRoutingstatus", "PUT", AIKO["selfUri"] + "/routingstatus",
        failure(400, "invalid.value", allowed.replace("{what}", "field type"),
                {"value": "ON_BREAK", "name": "RoutingStatus", "values": statuses},
                details=[{"errorCode": "invalid.value", "fieldName": "status"}]),
        body={"status": "ON_BREAK"},
    )  # fmt: skip
    refused(
        "getUser", "GET", "/api/v2/users/maria",
        failure(400, "invalid.id", "A non-UUID value was specified for an ID field."),
    )  # fmt: skip
    refused(
        "getOauthClients", "GET", "/api/v2/oauth/clients",
        failure(403, "missing.any.permissions",
                "Unable to perform the requested action. "
                "You must have at least one of the following permissions assigned: {permissions}",
                {"permissions": "[oauth:client:view]"}),
    )  # fmt: skip
    refused(
        "getUser", "GET", "/api/v2/users/00000000-0000-4000-8000-000000000000",
        failure(404, "not.found", "The requested resource was not found."),
    )  # fmt: skip
    refused(
        "patchUser", "PATCH", DANIEL["selfUri"],
        failure(409, "general.conflict",
                "The version number of the modified resource must match the version number in the database.",
                entityId=DANIEL["id"], entityName="user"),
        body={"department": "Retention", "version": DANIEL["version"] - 1},
    )  # fmt: skip
    refused(
        "postUsers", "POST", "/api/v2/users",
        failure(409, "general.conflict", "A user with this e-mail address exists already.",
                details=[{"errorCode": "general.conflict", "fieldName": "email"}]),
        body={"name": "Priya Raman", "email": PRIYA["email"], "divisionId": HOME["id"]},
    )  # fmt: skip

    # Too many requests first, then the answer to whoever waited: the order of the two is the story.
    path, query = "/api/v2/authorization/divisions", [("pageSize", 100)]
    limit = [("Retry-After", 2), ("inin-ratelimit-count", 301), ("inin-ratelimit-allowed", 300),
             ("inin-ratelimit-reset", 2)]  # fmt: skip
    refused(
        "getAuthorizationDivisions", "GET", path,
        failure(429, "too.many.requests.retry.after",
                "Rate limit exceeded the maximum. Retry the request in [2] seconds"),
        query=query, headers=limit,
    )  # fmt: skip
    page = listing(path, [EUROPE_DIVISION, HOME_DIVISION], 100)
    story.call("getAuthorizationDivisions", "GET", path, query=query, reply=page)
    return story


STORIES = [users, routing, presence, authorization, notifications, errors]

# --- The check -----------------------------------------------------------------------------------------------------


class Definition:
    """The part of an OpenAPI 3 document that the bodies are held against."""

    def __init__(self, text):
        self.document = json.loads(text)

    def operation(self, method, path):
        """The operation of `path`; of several templates the one with the fewest parameters is meant."""
        fitting = [
            (template.count("{"), template)
            for template, methods in self.document["paths"].items()
            if method.lower() in methods and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path)
        ]
        return self.document["paths"][min(fitting)[1]][method.lower()] if fitting else None

    def resolved(self, node):
        while node and "$ref" in node:
            target = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    def schema(self, message):
        return (self.resolved(message) or {}).get("content", {}).get("application/json", {}).get("schema")

    def problems(self, value, schema, where):
        """Where `value` leaves the schema. `required` is not asked for: replies of the platform omit such properties."""
        schema = self.resolved(schema)
        for part in schema.get("allOf", ()):
            yield from self.problems(value, part, where)
        kind = schema.get("type")
        if kind and not TYPES[kind](value):
            yield f"{where}: {value!r} is no {kind}"
        elif "enum" in schema and value not in schema["enum"]:
            yield f"{where}: {value!r} is none of {', '.join(map(str, schema['enum']))}"
        elif kind == "string" and schema.get("format") == "date-time" and not DATE_TIME.fullmatch(value):
            yield f"{where}: {value!r} is no date with milliseconds in UTC"
        elif kind == "array":
            for index, item in enumerate(value):
                yield from self.problems(item, schema.get("items", {}), f"{where}[{index}]")
        elif kind == "object":
            known, others = schema.get("properties"), schema.get("additionalProperties")
            for name, item in value.items():
                if known and name in known:
                    yield from self.problems(item, known[name], f"{where}.{name}")
                elif isinstance(others, dict):
                    yield from self.problems(item, others, f"{where}.{name}")
                elif known is not None and not others:
                    yield f"{where}: no property {name!r} in the schema"


TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
}
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
RELATIVE_URI = re.compile(r"/api/v2/[^\s]+")


def interaction_problems(entry, definition):
    """What is wrong with one API interaction, each as a line."""
    asked, answered = entry["request"], entry["response"]
    url = urllib.parse.urlsplit(asked["url"])
    operation = definition.operation(asked["method"], url.path)
    if operation is None:
        yield f"the definition has no {asked['method']} {url.path}"
        return
    if operation["operationId"] != entry["_operation"]:
        yield f"this is operation {operation['operationId']}, not {entry['_operation']}"

    status, text = answered["status"], answered["content"].get("text")
    refused = status >= 400
    parameters = {one["name"]: one for one in map(definition.resolved, operation.get("parameters", ()))}
    for pair in asked["queryString"]:
        if pair["name"] not in parameters:
            yield f"the operation has no parameter {pair['name']!r}"
        elif not refused:
            schema = definition.resolved(parameters[pair["name"]]["schema"])
            allowed = schema.get("items", schema).get("enum")
            for value in pair["value"].split(",") if allowed else ():
                if value not in allowed:
                    yield f"{pair['name']}: {value!r} is none of {', '.join(allowed)}"

    replies = operation["responses"]
    if not refused and str(status) not in replies:
        yield f"the definition has no reply {status}, only {', '.join(replies)}"
        return
    schema = definition.schema(replies["default" if refused else str(status)])
    if bool(schema) != bool(text):
        yield "a body is missing" if schema else "there should be no body"
    elif text:
        yield from definition.problems(json.loads(text), schema, "reply")
        yield from uri_problems(json.loads(text), "reply")
    if "postData" in asked and not refused:
        schema = definition.schema(operation.get("requestBody"))
        yield from definition.problems(json.loads(asked["postData"]["text"]), schema, "request")
    headers = {pair["name"]: pair["value"] for pair in answered["headers"]}
    if refused and json.loads(text)["contextId"] != headers["ININ-Correlation-Id"]:
        yield "contextId is not the correlation id"


def uri_problems(value, where):
    """Links of the platform are relative to its host."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in items:
        if str(name).endswith("Uri") and name != "imageUri" and not RELATIVE_URI.fullmatch(item):
            yield f"{where}.{name}: {item!r} is no relative URI"
        yield from uri_problems(item, f"{where}.{name}")


def check(stories, definition):
    """Prints what is wrong and returns how much that is."""
    found = []
    for story in stories:
        file = HERE / f"{story.name}.har"
        if not file.exists() or file.read_text(encoding="utf-8") != story.text():
            found.append(f"{file.name} is not what this script writes: run it without --check")
        for number, entry in enumerate(story.entries):
            if definition and "_operation" in entry:
                label = f"{story.name} {number} {entry['request']['method']} {entry['request']['url']}"
                found += [f"{label}: {problem}" for problem in interaction_problems(entry, definition)]
    identifiers = [
        pair["value"]
        for story in stories
        for entry in story.entries
        for pair in entry["response"]["headers"]
        if pair["name"] == "ININ-Correlation-Id"
    ]
    if len(set(identifiers)) != len(identifiers):
        found.append("a correlation id occurs twice")
    print(*found, sep="\n", end="\n" if found else "")
    return len(found)


def main():
    parser = argparse.ArgumentParser(description="Writes, or checks, the HAR files of the sample recordings.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file or a body is wrong")
    parser.add_argument("--definition", metavar="FILE", type=pathlib.Path, help="the API definition (OpenAPI 3, JSON)")
    options = parser.parse_args()
    if options.definition and not options.check:
        parser.error("--definition goes with --check")

    stories = [story() for story in STORIES]
    if options.check:
        definition = Definition(options.definition.read_text(encoding="utf-8")) if options.definition else None
        sys.exit(1 if check(stories, definition) else 0)
    for story in stories:
        file = HERE / f"{story.name}.har"
        file.write_text(story.text(), encoding="utf-8")
        print(f"{file.name}: {len(story.entries)} interactions")


if __name__ == "__main__":
    main()
