/** `npm start`: builds the site and serves it on this machine until Ctrl-C. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, hasSite } from './build.ts';
import { type Place, serveSite } from './site-server.ts';
import { ROOT } from './tool.ts';

const FIRST_PORT = 4173;

try {
  await start(placeFrom(process.argv.slice(2), process.env.PORT));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(place: Place): Promise<void> {
  console.log('Building …');
  await build();
  if (!hasSite()) return;
  const site = await serveSite(path.join(ROOT, 'dist'), place);
  console.log(`\nReattune is at ${site.url}\nCtrl-C ends it.`);
  const end = (): void => void site.close();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

/** `--port 5000`, else PORT, else the first free one from 4173. */
function placeFrom(args: string[], fromEnvironment: string | undefined): Place {
  const { values } = parseArgs({ args, options: { port: { type: 'string', short: 'p' } } });
  const wanted = values.port ?? fromEnvironment;
  if (wanted === undefined || wanted === '') return { port: FIRST_PORT, exactly: false };
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`“${wanted}” is no port: a whole number from 0 to 65535 is.`);
  }
  return { port, exactly: true };
}
