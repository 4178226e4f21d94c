import type { Case } from "../case";
import { changes } from "./changes";
import { cold } from "./cold";
import { facts } from "./facts";
import { gate } from "./gate";
import { growth } from "./growth";
import { heap } from "./heap";
import { off } from "./off";
import { pass } from "./pass";
import { sizes } from "./sizes";
import { tasks } from "./tasks";
import { toggle } from "./toggle";

/** In the order of the table. */
export const CASES: readonly Case[] = [
  gate,
  pass,
  cold,
  growth,
  tasks,
  changes,
  toggle,
  off,
  facts,
  sizes,
  heap,
];
