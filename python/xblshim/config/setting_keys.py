"""The configuration's keys.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

VARIABLES: dict[str, str] = {
    "service": "XBLSHIM_SERVICE",
    "title_id": "XBLSHIM_TITLE_ID",
    "sandbox": "XBLSHIM_SANDBOX",
    "users": "XBLSHIM_USERS",
    "token.source": "XBLSHIM_TOKEN_SOURCE",
    "token.value": "XBLSHIM_TOKEN",
    "token.file": "XBLSHIM_TOKEN_FILE",
    "token.command": "XBLSHIM_TOKEN_COMMAND",
    "token.client_id": "XBLSHIM_TOKEN_CLIENT_ID",
    "token.relying_party": "XBLSHIM_TOKEN_RELYING_PARTY",
    "state_dir": "XBLSHIM_STATE_DIR",
    "definitions": "XBLSHIM_DEFINITIONS",
    "coalesce": "XBLSHIM_COALESCE",
    "event_loop": "XBLSHIM_EVENT_LOOP",
    "offline": "XBLSHIM_OFFLINE",
    "http_hosts": "XBLSHIM_HTTP_HOSTS",
    "gamer_picture": "XBLSHIM_GAMER_PICTURE",
    "scenario": "XBLSHIM_SCENARIO",
    "journal": "XBLSHIM_JOURNAL",
    "rate_limits": "XBLSHIM_RATE_LIMITS",
    "report": "XBLSHIM_REPORT",
    "time_scale": "XBLSHIM_TIME_SCALE",
    "log": "XBLSHIM_LOG",
    "python": "XBLSHIM_PYTHON",
}
"""The variable of each key."""

DEFAULTS: dict[str, str] = {
    "service": "local",
    "sandbox": "RETAIL",
    "users": "2814639011617876:ShimPlayer",
    "coalesce": "false",
    "event_loop": "auto",
    "offline": "false",
    "rate_limits": "auto",
    "time_scale": "1",
    "log": "warning",
}
"""The value of a key that is not set, as a person would write it."""

CHOICES: dict[str, tuple[str, ...]] = {
    "token.source": ("none", "value", "file", "command", "login"),
    "event_loop": ("auto", "asyncio", "uvloop"),
    "rate_limits": ("auto", "off", "warn", "on"),
    "log": ("error", "warning", "info", "debug"),
}
"""The words that a key takes."""

SECRET = frozenset({"token.command", "token.value"})
"""Keys whose values no output may show."""
