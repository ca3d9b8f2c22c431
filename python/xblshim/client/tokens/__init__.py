"""Where a request's Authorization value comes from: one module for each source. Imports nothing: a title pays only for its own source."""
