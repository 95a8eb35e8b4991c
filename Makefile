# Each target has one line of help: `make help`. Windows: README gives the same commands without make.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
UV     := $(shell command -v uv 2>/dev/null)
PORT   ?= 8888
ROOT   ?= .

ifdef UV
  NEW_VENV = test -x $(BIN)/python || $(UV) venv --quiet --seed --python $(PYTHON) $(VENV)
  INSTALL  = $(UV) pip install --quiet --compile-bytecode --python $(VENV)
else
  NEW_VENV = test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
  INSTALL  = $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

# A test file stays in one process: its tests may share what took long to make.
AT_ONCE = -n auto --dist loadfile

SERVE = --port $(PORT) $(if $(NO_BROWSER),--no-browser)

.DEFAULT_GOAL := help
.PHONY: help lab teach test test-more build build-check import course student-bundle site demo-class check-assignments bench lint lock clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  \1#/p' $(MAKEFILE_LIST) | column -t -s '#'

$(VENV)/.for-students: requirements.lock pyproject.toml
	@$(NEW_VENV)
	@$(INSTALL) -c requirements.lock -e .
	@touch $@

$(VENV)/.for-authors: requirements.lock pyproject.toml
	@$(NEW_VENV)
	@$(INSTALL) -c requirements.lock -e ".[instructor,test]"
	@$(BIN)/python tests/browser/chromium.py
	@touch $@ $(VENV)/.for-students

lab: $(VENV)/.for-students ## study: fills my/ and opens it in JupyterLab (PORT=8888, NO_BROWSER=1)
	@$(BIN)/milia lab $(SERVE)

teach: $(VENV)/.for-authors ## teach: opens the course with nbgrader's instructor menus (ROOT=., PORT=, NO_BROWSER=1)
	@$(BIN)/milia teach --root "$(ROOT)" $(SERVE)

test: $(VENV)/.for-authors ## every check that is quick; sets up what it needs
	@$(BIN)/python -m pytest $(AT_ONCE)

test-more: $(VENV)/.for-authors ## what is too long for `make test`
	@$(BIN)/python -m pytest $(AT_ONCE) -m slow

build: $(VENV)/.for-authors ## text/ → course/, source/, release/
	@$(BIN)/milia build

build-check: $(VENV)/.for-authors ## fail if a built notebook differs from its text
	@$(BIN)/milia build-check

import: $(VENV)/.for-authors ## bring an edit made in JupyterLab back into text/ (NB=course/02_types.ipynb)
	@$(BIN)/milia import "$(NB)"

course: $(VENV)/.for-authors ## a class's own course folder, built with MILIA_SECRET (ROOT=class, DEMO=1)
	@$(BIN)/milia course "$(ROOT)" $(if $(DEMO),--demo)

student-bundle: $(VENV)/.for-authors ## the zip that students get, in dist/ (ROOT=class for a class's own)
	@$(BIN)/milia student-bundle --root "$(ROOT)"

site: $(VENV)/.for-authors ## the lessons as a web site, in site/; opens by a double-click
	@$(BIN)/milia site

demo-class: $(VENV)/.for-authors ## nbgrader's whole cycle with a small simulated class, in demo/
	@$(BIN)/milia demo-class

check-assignments: $(VENV)/.for-authors ## what each right and wrong solution of each assignment earns
	@$(BIN)/python tests/grading/check_assignments.py

bench: $(VENV)/.for-authors ## times, side by side with the usual way
	@$(BIN)/python -m bench

lint: $(VENV)/.for-authors ## ruff, mypy, codespell, layers, question bank
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/codespell
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/milia lint

lock: $(VENV)/.for-authors ## pin anew everything that requirements.txt pulls in
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url \
	  --no-annotate --no-header requirements.txt --output-file $(VENV)/lock
	@{ sed -n '1p' requirements.lock; cat $(VENV)/lock; } > $(VENV)/lock2 && mv $(VENV)/lock2 requirements.lock

clean: ## remove what can be made again, except my/ and .venv
	@rm -rf demo dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
