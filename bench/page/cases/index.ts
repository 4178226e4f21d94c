import type { Case } from "../case";
import { gate } from "./gate";
import { growth } from "./growth";
import { pass } from "./pass";

/** In the order of the table. */
export const CASES: readonly Case[] = [gate, pass, growth];
