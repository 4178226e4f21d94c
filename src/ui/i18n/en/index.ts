import { card } from "./card";
import { options } from "./options";
import { panel } from "./panel";
import { popup } from "./popup";
import { shared } from "./shared";
import { welcome } from "./welcome";

/** English: the language that decides which messages there are. */
export const en = { ...shared, ...card, ...popup, ...panel, ...options, ...welcome } as const;
