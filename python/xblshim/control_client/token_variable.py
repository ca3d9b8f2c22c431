"""The variable with the token of a service on another machine: `xblshim serve` and the commands read it."""

TOKEN_VARIABLE = "XBLSHIM_SERVE_TOKEN"
