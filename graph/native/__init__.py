"""Records become JSON in compiled code, where that was built: ``docs/decisions/0038-native-completion.md``."""
