import { spawn } from "node:child_process";
import type { Step } from "./steps";

export interface Outcome {
  readonly succeeded: boolean;
  readonly seconds: number;
  /** What the command printed. */
  readonly output: string;
}

/** Runs a step's command without input and gathers what it prints. */
export function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(step.command, {
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...step.env, CI: "true", NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const printed: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ succeeded: code === 0, seconds, output: Buffer.concat(printed).toString() });
    });
  });
}
