/** What figures were measured on; a high load says to measure again. */
import os from 'node:os';

export function machineLine(): string {
  const load = os.loadavg()[0]?.toFixed(1);
  return `${os.cpus().length} cores, Node ${process.versions.node}, ${process.platform}; load average ${load} at the end.`;
}
