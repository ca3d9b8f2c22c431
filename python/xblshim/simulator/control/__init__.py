"""The control API of the served service, below /xblshim/v1, for testers, the commands, the page and the pytest plug-in.

operations.py: an operation with method, path, schemas and handler. Each resource's file has a table of them
operation_list.py: all tables, in the order of the document. New resources are added there
openapi_document.py: makes the OpenAPI document from the tables
json_schemas.py: schemas that several resources use, and helpers that build schemas
control_app.py: finds the operation of a request, validates its query and body, calls the handler
control_state.py: the state that the handlers share
*_routes.py: one resource each: its schemas, its operations, its handlers

Titles with an in-process service import none of this.
"""

BASE = "/xblshim/v1"
