export { createTranslator } from "./translator";
export type { Direction, MessageKey, Plural, Table, TextKey, Translator } from "./types";
