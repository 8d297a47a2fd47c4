"""The commands of ``cobuild``, one module each; imported when they are called."""
