# The two commands of the README are `make run` and `make test`; both install what this machine lacks first.

SWIFT ?= swift
RECORDINGS ?= recordings/
# Every Swift file that is not generated.
HANDWRITTEN = find Package.swift Plugins Sources Tests -name '*.swift' -not -path 'Sources/SDK/API/*' \
    -not -path '*/Golden/*' -not -path 'Tests/PlatformAPITests/Generated/*' -print0

.PHONY: run test setup setup-test lint format recordings definition bench help

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: setup ## set up and serve the sample recordings on http://127.0.0.1:8080
	$(SWIFT) run mockserver --replay $(RECORDINGS)

test: setup-test ## set up and run every test
	$(SWIFT) test

setup: ## install the system libraries that are missing
	@Scripts/setup libraries

setup-test: ## install what the tests need besides
	@Scripts/setup libraries tests

lint: ## check the format of every Swift file that is not generated
	$(HANDWRITTEN) | xargs -0 $(SWIFT) format lint --strict

format: ## format every Swift file that is not generated
	$(HANDWRITTEN) | xargs -0 $(SWIFT) format --in-place

recordings: ## make the sample recordings again
	python3 recordings/sources/make_har.py
	for har in recordings/sources/*.har; do \
	    $(SWIFT) run mockserver recordings import --force --har $$har recordings || exit 1; \
	done

definition: ## make the index of the API definition, the typed API and its tests again
	PLATFORM_API=0 $(SWIFT) run sdkgen index
	PLATFORM_API=0 $(SWIFT) run sdkgen api
	PLATFORM_API=0 $(SWIFT) run sdkgen tests

bench: ## compare with nginx (needs nginx, wrk and valgrind)
	Benchmarks/run
