import type { PageTable } from "../types";
import { card } from "./card";
import { shared } from "./shared";

/** English for the scripts in a page. */
export const page: PageTable = { ...shared, ...card };
