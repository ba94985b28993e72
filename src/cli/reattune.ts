#!/usr/bin/env node
/** The `reattune` command: this process as the terminal that `run` speaks to. */
import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline';
import { run } from './run.ts';

// Whoever reads us may stop early (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  seed: () => randomInt(2 ** 32),
});
