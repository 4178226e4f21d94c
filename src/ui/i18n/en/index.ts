import { card } from "./card";
import { popup } from "./popup";
import { shared } from "./shared";

/** English: the language that decides which messages there are. */
export const en = { ...shared, ...card, ...popup } as const;
