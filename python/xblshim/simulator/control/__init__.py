"""The control API of the served service, below /xblshim/v1, for testers, the commands, the page and the pytest plug-in.

operations.py        what an operation is: method, path, schemas, handler. One table a resource, in the file of that resource
operation_list.py    all tables, in the order of the document. A resource is added there
openapi_document.py  the OpenAPI document, made of the tables
json_schemas.py      the schemas that several resources use, and short forms for writing schemas
control_app.py       finds the operation of a request, checks its query and its body against the schemas, calls the handler
control_state.py     what the handlers share
*_routes.py          one resource each: its schemas, its operations, its handlers

In-process titles import none of this.
"""

BASE = "/xblshim/v1"
