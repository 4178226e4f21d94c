import { expect, it, vi } from "vitest";
import { runGate } from "../../src/app/run-gate";

it("run again, the gate looks again and asks again", async () => {
  document.body.innerHTML = "<p>Interpol said so.";
  const first = vi.fn();
  runGate(document, { anchors: "interpol", words: "interpol" }, first);
  await expect.poll(() => first.mock.calls.length).toBe(1);
  const second = vi.fn();
  runGate(document, { anchors: "interpol", words: "interpol" }, second);
  await expect.poll(() => second.mock.calls.length).toBe(1);
  expect(first).toHaveBeenCalledTimes(1);
});

it("run again before it has looked, it asks once", async () => {
  document.body.innerHTML = "<p>Interpol said so.";
  const first = vi.fn();
  const second = vi.fn();
  runGate(document, { anchors: "interpol", words: "interpol" }, first);
  runGate(document, { anchors: "interpol", words: "interpol" }, second);
  await expect.poll(() => second.mock.calls.length).toBe(1);
  expect(first).not.toHaveBeenCalled();
});
