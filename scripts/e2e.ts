/** `npm run e2e`: the journeys alone; what follows `--` is for Playwright. */
import { runJourneys } from './journeys.ts';

const { ok, said } = await runJourneys(process.argv.slice(2));
if (said) console.log(said);
process.exitCode = ok ? 0 : 1;
