export { createTranslator } from "./translator";
export type {
  DataWords,
  Direction,
  Like,
  MessageKey,
  PageTable,
  Plural,
  Table,
  Translator,
} from "./types";
