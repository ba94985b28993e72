#!/usr/bin/env node
/** The `reattune` command. */
process.exitCode = 2;
