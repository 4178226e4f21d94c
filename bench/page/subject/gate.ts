import { openGate } from "../../../src/dom/gate/gate";
import { wordTest } from "../../../src/dom/gate/words";
import { gateWords } from "../../../src/generated/gate-words";

interface Timers {
  setTimeout: unknown;
  requestIdleCallback: unknown;
}

/** The gate from its start to the end of its look, which comes at once here and not at idle time. */
export function lookByGate(): boolean {
  const world = globalThis as unknown as Timers;
  const { setTimeout, requestIdleCallback } = world;
  const waiting: (() => void)[] = [];
  const wait = (action: () => void) => waiting.push(action);
  Object.assign(world, { setTimeout: wait, requestIdleCallback: wait });
  let isHit = false;
  try {
    const close = openGate(document, wordTest(gateWords), () => {
      isHit = true;
    });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    close();
  } finally {
    Object.assign(world, { setTimeout, requestIdleCallback });
  }
  return isHit;
}
