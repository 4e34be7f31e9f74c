# Afterword. `make demo` and `make test` set up everything they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MAIL ?=
OWNER ?=
PORT ?= 8025

# The tests start the service again and again: Python must keep what it has compiled, whatever the
# machine says. Compiling takes 5 of the 8 seconds of a start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo serve test check format bench accuracy pictures catalogue fit lock install install-dev system clean

demo: install ## the product on this machine: no account, no network
	$(BIN)/afterword demo --port $(PORT) $(if $(MAIL),--mail "$(MAIL)") $(foreach o,$(OWNER),--owner "$(o)")

serve: install ## the service, configured by AFTERWORD_* variables
	$(BIN)/afterword migrate
	$(BIN)/afterword serve

test: install-dev system check ## everything that must hold
	$(BIN)/pytest -n 3 --dist loadfile

check: install-dev ## format, lint, types, who may import whom
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: install-dev ## ratios measured in one run, also in build/bench.json
	$(BIN)/python -m bench

accuracy: install-dev ## how much is read right, beside floors, aims and other libraries
	$(BIN)/python -m tests.corpus

pictures: install-dev system ## every scene played and photographed, into docs/
	$(BIN)/python -m tests.browser.scenes.picture $(SCENES)

catalogue: install-dev ## bring app/cards/locales up to date with what the source says
	$(BIN)/python -m tests.language.catalogue

fit: install-dev ## fit the weights of the word models on our mails; scikit-learn comes for this alone
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --require-hashes -r requirements-fit.lock
	$(BIN)/python -m tests.corpus.fit_learned

lock: $(BIN)/uv ## after a change of dependencies in pyproject.toml
	$(BIN)/uv pip compile -q pyproject.toml --group build --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header -o requirements.lock
	$(BIN)/uv pip compile -q pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header -c requirements.lock -o requirements-dev.lock
	$(BIN)/uv pip compile -q --group fit --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header -c requirements-dev.lock -o requirements-fit.lock

install: $(VENV)/.installed
install-dev: $(VENV)/.installed-dev

# uv itself comes out of the hashed lock, so that nothing unpinned runs.
$(BIN)/uv: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Afterword needs Python 3.11 or newer (set PYTHON=…)."; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > $(VENV)/uv.lock
	$(BIN)/python -m pip install -q --require-hashes --no-deps -r $(VENV)/uv.lock
	@touch $@

# A demo must not tear out the test tools, so the small set is only added to what is there.
$(VENV)/.installed: $(BIN)/uv requirements.lock pyproject.toml
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --require-hashes -r requirements.lock
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --no-deps --no-build-isolation -e .
	@touch $@

# quotequail comes as source only: what builds it is out of the same hashed lock.
$(VENV)/.installed-dev: $(BIN)/uv requirements-dev.lock pyproject.toml
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip sync -q --require-hashes -b requirements-dev.lock requirements-dev.lock
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install -q --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.installed

# Chromium for the browser tests, the one without windows if there is one: a third of the work, as
# tests/chromium.py says. PostgreSQL comes with the test dependencies.
APT := DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o Acquire::http::Timeout=20 -o Acquire::Retries=1
system:
	@command -v chromium-headless-shell >/dev/null 2>&1 \
	|| { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 \
		&& { $(APT) update; $(APT) install chromium-headless-shell fonts-liberation >/dev/null 2>&1; } ; } \
	|| command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 \
	|| { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && $(APT) install chromium >/dev/null; } \
	|| echo "No Chromium here and no right to install it: the browser tests will be skipped."

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache .hypothesis
