/** A cheap phone on a poor line, as the browser's own developer tools imitate it. */
import type { CDPSession } from '@playwright/test';

/**
 * “Slow 4G” of Chrome's DevTools (`front_end/core/sdk/NetworkManager.ts`, `Slow4GConditions`;
 * the same as `PredefinedNetworkConditions['Slow 4G']` of Puppeteer 24): 1.6 Mbit/s down and
 * 750 kbit/s up, nine tenths of each; 150 ms there and back, times 3.75, before each answer.
 * Milliseconds and bytes a second.
 */
export const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
} as const;

/** The page's own thread is held up for three quarters of the time. */
export const CPU_SLOWDOWN = 4;

/** A phone's screen; the session is laid out for it first. */
export const PHONE = { width: 360, height: 740 } as const;

/** For this page, not for a service worker behind it. */
export async function onASlowLine(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
}

export async function onASlowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}
