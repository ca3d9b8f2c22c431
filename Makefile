# make demo   the main job: three programs unlock an achievement          make test   every test
# make lint   ruff, mypy, import-linter, clang-format, clang-tidy   make bench  figures
# Each makes what it needs in .venv and build/; `make help` lists the rest.

# The first Python >= 3.11 that answers; PYTHON=... overrides.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14 python3.15; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
JOBS ?= $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
PYTEST_ARGS ?=
# Tests run side by side, neighbors in one process for what they share. Tests of Python mostly wait for programs: one more than there are cores.
# PYTEST_ARGS=-n0 runs them one after the other.
SIDE_BY_SIDE := --dist worksteal -n
MORE := $(shell expr $(JOBS) + 1)
export CMAKE_BUILD_PARALLEL_LEVEL := $(JOBS)

.PHONY: help machine venv install demo test soak stress kills faults native sanitize arm64 musl macos msvc parity parity-changes windows windows-python windows-python-all lint format render bench docs page pictures container wheel first-steps oldest-cmake packages conan sbom release release-check clean
.DEFAULT_GOAL := help

help:
	@echo "make demo       build everything and unlock an achievement from C, C++ and Python"
	@echo "make test       run all tests (PYTEST_ARGS='-k outbox' for a part)"
	@echo "make soak       an hour of traffic, kills, full disks and damage: nothing promised is lost"
	@echo "make stress     an hour of the native stress tests under ASan+UBSan and under TSan"
	@echo "make faults     every public function while memory and threads are refused"
	@echo "make kills      the outbox's kill test with a thousand kills"
	@echo "make lint       ruff, mypy --strict, import-linter, clang-format, clang-tidy, codespell, compiler warnings as errors"
	@echo "make format     let ruff and clang-format rewrite the sources"
	@echo "make parity     compare the headers of FOLDER= with ours, for all four targets"
	@echo "make parity-changes  whether each kind of change to the headers of FOLDER= is found"
	@echo "make render     render headers, export lists and declarations from the registry"
	@echo "make sanitize   the native tests under ASan+UBSan and under TSan"
	@echo "make arm64      the core and the native tests for arm64 Linux, run under qemu-user"
	@echo "make musl       the core and the native tests for Linux with musl, built by zig"
	@echo "make macos      compile and link everything for macOS with zig; runs nothing"
	@echo "make msvc       compile the core for MSVC's target with zig's clang; links nothing"
	@echo "make windows    the core and the native tests for Windows x64, run under wine"
	@echo "make windows-python  the whole product with Python for Windows, under wine"
	@echo "make windows-python-all  the same with Python 3.11, 3.12 and 3.13, and all tests that can run there"
	@echo "make bench      print figures (never a test)"
	@echo "make docs       the pages of docs/ as a site in build/docs; tries every command and snippet of them"
	@echo "make first-steps  the commands of README and tutorial in a fresh clone with an empty home, timed"
	@echo "make page       the page of the service in a browser; pictures of each view in build/page"
	@echo "make pictures   the pictures of docs/, from the running page"
	@echo "make container  the steps of the Dockerfiles in roots of debootstrap"
	@echo "make wheel      dist/: an sdist, and a wheel for each Python at hand, tried out in an empty environment"
	@echo "make packages   Debian packages in dist/, tried in a clean root"
	@echo "make conan      the Conan package, with a consumer"
	@echo "make sbom       what the wheel in dist/ brings into an environment, as CycloneDX"
	@echo "make release-check  what is missing for a release"
	@echo "make release    version, changelog, commit and tag (VERSION=0.3.0); pushes nothing"
	@echo "make oldest-cmake  the oldest CMake that the sources accept, in build/: make test then builds with it, too"
	@echo "make clean      remove build/, dist/ and .venv"

machine:
	@test -n "$(PYTHON)" || { echo "No Python >= 3.11 was found. Install one (Debian: apt-get install python3 python3-venv python3-dev libpython3-dev), or name it: make PYTHON=/path/to/python3.12 demo" >&2; exit 1; }
	@$(PYTHON) tools/check_machine.py

$(VENV)/.ready: pyproject.toml tools/check_machine.py | machine
	@echo "-- making $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install -q --upgrade pip
	@$(PIP) install -q --group build --group test
	@touch $@

venv: $(VENV)/.ready

$(VENV)/.lint: $(VENV)/.ready
	@$(PIP) install -q --group lint
	@touch $@

# The package as a user gets it: built as a wheel and installed into .venv, unless these sources' is. The build folder is kept.
install: $(VENV)/.ready
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python tools/install.py

demo: install
	@$(BIN)/python tools/demo.py

native: $(VENV)/.ready
	@echo "-- building the native tests"
	@PATH="$(CURDIR)/$(BIN):$$PATH" tools/build.sh release

test: install native
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(MORE) $(PYTEST_ARGS)

# Prints what was tried and what was lost; ends with an error where anything was. make soak SOAK_SECONDS=60 SOAK_ARGS='--seed 7'
SOAK_SECONDS ?= 3600
soak: install faults
	@cd tests && ../$(BIN)/python -m soak --seconds $(SOAK_SECONDS) $(SOAK_ARGS)

# make stress STRESS_SECONDS=600
STRESS_SECONDS ?= 3600
stress: $(VENV)/.ready
	@PATH="$(CURDIR)/$(BIN):$$PATH" tools/build.sh asan-ubsan
	@PATH="$(CURDIR)/$(BIN):$$PATH" tools/build.sh tsan
	@$(BIN)/python tools/stress.py $(STRESS_SECONDS) asan-ubsan tsan

# Every function of the fuzz test's table, each allocation and thread that it asks for refused in turn.
faults: native
	@XBLSHIM_TEST_SCALE=$${XBLSHIM_TEST_SCALE:-40} build/release/tests/native/faults_every_function_test

# A thousand kills take minutes.
kills: install
	@XBLSHIM_TEST_SCALE=$${XBLSHIM_TEST_SCALE:-25} $(BIN)/python -m pytest -s tests/python/outbox/test_outbox_kills.py $(PYTEST_ARGS)

# $(call native_tests,PRESET,SCALE,MORE TESTS): another build's native tests, SCALE times as long unless XBLSHIM_TEST_SCALE says otherwise.
native_tests = PATH="$(CURDIR)/$(BIN):$$PATH" tools/build.sh $(1) && \
	XBLSHIM_NATIVE_BUILD=build/$(1) XBLSHIM_TEST_SCALE=$${XBLSHIM_TEST_SCALE:-$(2)} \
	$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(JOBS) tests/python/test_native.py $(3) $(PYTEST_ARGS)
exports_test = PYTHONPATH=python XBLSHIM_LIBRARY=build/$(1) $(BIN)/python -m pytest tests/abi/test_exports.py -k exported_symbols

sanitize: $(VENV)/.ready
	@$(call native_tests,asan-ubsan,0.5)
	@$(call native_tests,tsan,0.5)

# A longer run of the stress tests: make arm64 XBLSHIM_TEST_SCALE=5 PYTEST_ARGS='-k stress'
arm64: $(VENV)/.ready
	@command -v aarch64-linux-gnu-g++ >/dev/null && command -v qemu-aarch64 >/dev/null || \
		{ echo "make arm64 needs a cross compiler and an emulator (Debian: apt-get install g++-aarch64-linux-gnu qemu-user)." >&2; exit 1; }
	@$(call native_tests,arm64,0.2)
	@$(call exports_test,arm64/libxblshim.so)

windows: install
	@command -v x86_64-w64-mingw32-g++-posix >/dev/null && { command -v wine || command -v wine64; } >/dev/null || \
		{ echo "make windows needs a cross compiler and wine (Debian: apt-get install g++-mingw-w64-x86-64-posix wine wine64)." >&2; exit 1; }
	@$(call native_tests,windows,0.2,tests/python/test_windows.py)
	@$(call exports_test,windows/xblshim.dll)

$(VENV)/.windows-python: $(VENV)/.ready
	@$(PIP) install -q --group windows-python
	@touch $@

windows-python: install $(VENV)/.windows-python
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python tools/windows_python test

# For the versions 3.11, 3.12 and 3.13; the first one's failure ends it.
windows-python-all: install $(VENV)/.windows-python
	@for version in 3.11 3.12 3.13; do \
		PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python tools/windows_python --python $$version --all test || exit 1; \
	done

$(VENV)/.macos: $(VENV)/.ready
	@$(PIP) install -q --group macos
	@touch $@

# Not a part of .ci/run, for the five minutes that it takes at first: zig builds musl and a C++ library, too. Nothing in the home folder.
musl: export ZIG_GLOBAL_CACHE_DIR ?= $(CURDIR)/build/zig
musl: export ZIG_LOCAL_CACHE_DIR ?= $(CURDIR)/build/zig
musl: $(VENV)/.macos
	@$(call native_tests,musl,0.2)
	@$(call exports_test,musl/libxblshim.so)

# $(call with_folder,TARGET): an error where FOLDER isn't given.
with_folder = test -n "$(FOLDER)" || { echo "make $(1) needs FOLDER=, a folder that holds the headers of XSAPI and libHttpClient." >&2; exit 1; }

# What differs, for all four targets, and is not explained in python/xblshim/parity/explained.toml: make parity FOLDER=~/headers
parity: install
	@$(call with_folder,$@)
	@status=0; for target in windows-gdk windows-win32 linux-x86_64 linux-aarch64; do \
		$(BIN)/xblshim parity --gdk "$(FOLDER)" --target $$target --explained $(PARITY_ARGS) || status=1; \
	done; exit $$status

# Whether each kind of change to a copy of these headers is found.
parity-changes: install
	@$(call with_folder,$@)
	@XBLSHIM_PARITY_HEADERS="$(FOLDER)" $(BIN)/python -m pytest tests/abi/test_parity_real.py $(PYTEST_ARGS)

msvc: $(VENV)/.macos
	@$(BIN)/python tools/msvc.py

macos: $(VENV)/.macos
	@PYTHONPATH=python $(BIN)/python tools/macos.py

# Its parts run side by side, the longest first; what each prints stays together.
lint: $(VENV)/.lint install
	@$(MAKE) --no-print-directory -j $(JOBS) $(if $(filter output-sync,$(.FEATURES)),--output-sync=target) lint-cpp lint-tests lint-types lint-texts
	@PATH="$(CURDIR)/$(BIN):$$PATH" tools/build.sh release

.PHONY: lint-cpp lint-tests lint-types lint-texts
lint-cpp:
	@$(BIN)/python tools/cpp_files.py | xargs $(BIN)/clang-format --dry-run --Werror
	@PATH="$(CURDIR)/$(BIN):$$PATH"; cmake --preset asan-ubsan >/dev/null && python tools/tidy.py build/asan-ubsan

lint-tests:
	@$(BIN)/python -m pytest --collect-only -q >/dev/null || $(BIN)/python -m pytest --collect-only -q

lint-types:
	@$(BIN)/mypy
	@$(BIN)/mypy bench
	@PYTHONPATH=python $(BIN)/lint-imports --no-cache --no-logo >build/imports.log || { cat build/imports.log; exit 1; }

lint-texts:
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/codespell
	@$(BIN)/python tools/words.py

format: $(VENV)/.lint
	@$(BIN)/ruff check --fix -q . || true
	@$(BIN)/ruff format -q .
	@$(BIN)/python tools/cpp_files.py | xargs $(BIN)/clang-format -i

render: $(VENV)/.ready
	@PYTHONPATH=python $(BIN)/python -m xblshim.abi render
	@PYTHONPATH=python $(BIN)/python tools/render_definitions.py
	@PYTHONPATH=python $(BIN)/python tools/control_api.py
	@PYTHONPATH=python $(BIN)/python tools/commands_page.py

$(VENV)/.bench: $(VENV)/.ready
	@$(PIP) install -q --group bench
	@touch $@

bench: install native $(VENV)/.bench
	@$(BIN)/python bench/run.py

$(VENV)/.docs: $(VENV)/.ready
	@$(PIP) install -q --group docs
	@touch $@

# The site, strictly, and then every command and snippet of the pages. Without Chromium the tests in a browser are skipped.
docs: install $(VENV)/.docs $(VENV)/.page
	@$(BIN)/python tools/site
	@$(BIN)/python -m pytest tests/docs $(PYTEST_ARGS)
	@echo "build/docs/index.html"

$(VENV)/.page: $(VENV)/.ready
	@$(PIP) install -q --group page
	@touch $@

# Of what is committed. Downloads what a new clone's environment needs.
first-steps: $(VENV)/.ready
	@$(BIN)/python tools/first_steps.py

# Needs Chromium (Debian: apt-get install chromium); XBLSHIM_CHROMIUM names another one.
page: install $(VENV)/.page
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(JOBS) tests/page $(PYTEST_ARGS)

pictures: install $(VENV)/.page
	@$(BIN)/python tools/pictures.py

# Needs root and debootstrap. Not a part of .ci/run, for the minutes that two roots take.
container: machine
	@$(PYTHON) tools/container.py $(CONTAINER_ARGS)

$(VENV)/.wheel: $(VENV)/.ready
	@$(PIP) install -q --group wheel
	@touch $@

wheel: $(VENV)/.wheel
	@$(BIN)/python tools/wheel.py $(WHEEL_ARGS)

# tests/from_source builds with it when it is there.
OLDEST_CMAKE := build/oldest-cmake/cmake/data/bin/cmake
$(OLDEST_CMAKE): pyproject.toml | $(VENV)/.ready
	@$(PIP) install -q --upgrade --target build/oldest-cmake --group oldest-cmake
	@touch $@

oldest-cmake: $(OLDEST_CMAKE)
	@$(OLDEST_CMAKE) --version | head -n 1

$(VENV)/.packages: $(VENV)/.wheel
	@$(PIP) install -q --group packages
	@touch $@

# Needs Debian 12, root, debootstrap and the network. Not a part of .ci/run, for the minutes that it takes.
packages: $(VENV)/.packages
	@$(BIN)/python tools/packages.py $(PACKAGES_ARGS)

# Conan's folder is in build/, not in the home folder.
conan: export CONAN_HOME ?= $(CURDIR)/build/conan
conan: install $(VENV)/.packages
	@if [ "$$CC" = cc ]; then unset CC CXX; fi; $(BIN)/conan profile detect --exist-ok >build/conan.log 2>&1 # Conan finds cc, but not by this name
	@PATH="$(CURDIR)/$(BIN):$$PATH" XBLSHIM_PYTHON=$(CURDIR)/$(BIN)/python $(BIN)/conan create . --build=missing --no-remote \
		-c tools.cmake.cmake_layout:test_folder=$(CURDIR)/build/conan-test $(CONAN_ARGS) >build/conan.log 2>&1 || { cat build/conan.log >&2; exit 1; }
	@grep '^xblshim [0-9]\|^update' build/conan.log
	@$(BIN)/python -m pytest -q tests/python/test_conan_recipe.py

sbom: $(VENV)/.packages
	@$(BIN)/python tools/sbom.py

release-check: install
	@$(BIN)/python tools/release.py check $(RELEASE_ARGS)

release: install
	@$(BIN)/python tools/release.py make $(RELEASE_ARGS) $(VERSION)

clean:
	rm -rf build dist $(VENV)
