import type { Step } from "./steps";

/**
 * Runs steps side by side, at most `slots` at a time, in their order as far as what they need and
 * hold allows. A step whose needs failed is handed to `skip` instead of `run`.
 *
 * @param run tells whether the step succeeded
 */
export async function schedule(
  steps: readonly Step[],
  slots: number,
  run: (step: Step) => Promise<boolean>,
  skip: (step: Step, missing: string) => void,
): Promise<void> {
  const results = new Map<string, boolean>();
  const running = new Map<string, Promise<void>>();
  const held = new Set<string>();
  const waiting = new Set(steps);

  const start = (step: Step) => {
    waiting.delete(step);
    if (step.holds) held.add(step.holds);
    const finish = async () => {
      results.set(step.name, await run(step));
      if (step.holds) held.delete(step.holds);
      running.delete(step.name);
    };
    running.set(step.name, finish());
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      const missing = step.needs?.find((name) => results.get(name) === false);
      if (missing !== undefined) {
        waiting.delete(step);
        results.set(step.name, false);
        skip(step, missing);
        continue;
      }
      const ready = step.needs?.every((name) => results.has(name)) ?? true;
      const free = step.holds === undefined || !held.has(step.holds);
      if (ready && free && running.size < slots) start(step);
    }
    if (running.size === 0 && waiting.size > 0) {
      throw new Error(`Steps that wait for each other: ${[...waiting].map((s) => s.name)}`);
    }
    await Promise.race(running.values());
  }
}
