import type { PageTable } from "../types";
import { card } from "./card";
import { reasons } from "./reasons";
import { shared } from "./shared";
import { units } from "./units";

export const page: PageTable = { ...shared, ...card, ...units, ...reasons };
