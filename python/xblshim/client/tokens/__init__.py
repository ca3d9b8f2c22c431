"""Sources of a request's Authorization value, one module each. Imports none of them: a title loads only its own source."""
