"""xblshim: achievements of the Xbox Services API, anywhere."""
