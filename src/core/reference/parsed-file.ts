import type { JsonText } from "./json-text";

/** A file's name, as messages call it, with its content as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A file read and checked, with the places of its values at hand for messages. */
export interface ParsedFile<Content> {
  readonly name: string;
  readonly json: JsonText;
  readonly content: Content;
}
