"""The pipeline that turns the hand-written OpenAPI specs into typed clients.

Stages, each in a module of its own: ``source`` (YAML with positions), ``bundle`` (many files to
one document), ``validate`` (the OpenAPI standard), ``lint`` (the rules of docs/specs.md),
``coverage`` (the inventory of the server's endpoints), ``emit`` (document to code) and ``runner``
(all of it, in parallel, with nothing written twice and nothing half-written).
"""
