"""The composition root: settings, HTTP, logs and the command line. Alone reads the environment."""
