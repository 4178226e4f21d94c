/** What garbage collection leaves now and then, and what a framework keeps for later. */
const NOISE_SHARE = 0.1;
const NOISE_BYTES = { chromium: 1_000_000, firefox: 40_000_000 } as const;

/**
 * Whether memory grew over a run: the middle of its last third against the middle of its second
 * third, in bytes. The first third is left out: caches fill then.
 *
 * @returns a sentence where it grew beyond noise, `null` where it did not or was measured too seldom
 */
export function growth(
  measured: readonly number[],
  browser: keyof typeof NOISE_BYTES,
): string | null {
  const third = Math.floor(measured.length / 3);
  if (third < 2) return null;
  const early = median(measured.slice(third, 2 * third));
  const late = median(measured.slice(2 * third));
  if (late <= early * (1 + NOISE_SHARE) + NOISE_BYTES[browser]) return null;
  return `Memory grew from ${megabytes(early)} to ${megabytes(late)} MB.`;
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
