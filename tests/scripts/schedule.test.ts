import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { schedule } from "../../scripts/test/schedule";
import type { Step } from "../../scripts/test/steps";

const step = (name: string, rest: Partial<Step> = {}): Step => ({ name, command: name, ...rest });

/** Runs the steps; gives what started and ended in which order. Steps named `bad…` fail. */
async function trace(steps: readonly Step[], slots: number): Promise<string[]> {
  const events: string[] = [];
  await schedule(
    steps,
    slots,
    async ({ name }) => {
      events.push(`start ${name}`);
      await sleep(1);
      events.push(`end ${name}`);
      return !name.startsWith("bad");
    },
    ({ name }, missing) => events.push(`skip ${name} for ${missing}`),
  );
  return events;
}

describe("schedule", () => {
  it("runs as many side by side as there are slots", async () => {
    const events = await trace([step("a"), step("b"), step("c")], 2);
    expect(events.slice(0, 2)).toEqual(["start a", "start b"]);
    expect(events.indexOf("start c")).toBeGreaterThan(2);
  });

  it("starts a step when what it needs has ended, and fills the slot meanwhile", async () => {
    const events = await trace([step("a"), step("b", { needs: ["a"] }), step("c")], 2);
    expect(events.slice(0, 2)).toEqual(["start a", "start c"]);
    expect(events.indexOf("start b")).toBeGreaterThan(events.indexOf("end a"));
  });

  it("never runs two steps that hold the same thing at once", async () => {
    const events = await trace([step("a", { holds: "x" }), step("b", { holds: "x" })], 2);
    expect(events).toEqual(["start a", "end a", "start b", "end b"]);
  });

  it("skips what needs a step that failed or was skipped, and runs the rest", async () => {
    const steps = [
      step("bad"),
      step("b", { needs: ["bad"] }),
      step("c", { needs: ["b"] }),
      step("d"),
    ];
    const events = await trace(steps, 1);
    expect(events).toContain("skip b for bad");
    expect(events).toContain("skip c for b");
    expect(events).toContain("end d");
  });

  it("refuses steps that wait for each other", async () => {
    const steps = [step("a", { needs: ["b"] }), step("b", { needs: ["a"] })];
    await expect(trace(steps, 2)).rejects.toThrow("wait for each other: a,b");
  });
});
