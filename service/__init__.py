"""The composition root: settings, HTTP, logs and the command line. The only package that reads the environment."""
