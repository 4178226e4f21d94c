import type { Table } from "../types";
import { card } from "./card";
import { options } from "./options";
import { panel } from "./panel";
import { popup } from "./popup";
import { reasons } from "./reasons";
import { shared } from "./shared";
import { units } from "./units";
import { welcome } from "./welcome";

export const es: Table = {
  ...shared,
  ...card,
  ...popup,
  ...panel,
  ...options,
  ...welcome,
  ...units,
  ...reasons,
};
