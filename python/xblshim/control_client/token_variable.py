"""Name of the environment variable with the token of a remote service, for `xblshim serve` and the commands."""

TOKEN_VARIABLE = "XBLSHIM_SERVE_TOKEN"
