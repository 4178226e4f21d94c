import type { en } from "./en";
import type { card } from "./en/card";
import type { shared } from "./en/shared";

/** A message that depends on a count: one text per CLDR plural category (`Intl.PluralRules`). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type English = typeof en;
export type MessageKey = keyof English;

/** Keys with one text, and keys with a text per plural category. */
export type TextKey = { [K in MessageKey]: English[K] extends string ? K : never }[MessageKey];
export type CountKey = Exclude<MessageKey, TextKey>;

/** A translation of a group of messages. A missing or a spare key is a type error. */
export type Like<M> = Readonly<{ [K in keyof M]: M[K] extends string ? string : Plural }>;

/**
 * Names and sentences that belong to the data and the engine: `unit_members`, `reason_rounded`.
 * English has none, because the data and the engine speak it; where another language lacks one,
 * the English is shown, marked as such.
 */
export type DataWords = Readonly<Partial<Record<`unit_${string}` | `reason_${string}`, string>>>;

/** A whole language. English decides which keys there are. */
export type Table = Like<English> & DataWords;

/** What the scripts in a page need of a language: the words of the marks and of the card. */
export type PageTable = Like<typeof shared & typeof card> & DataWords;

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Value = string | number;

/** The `{names}` that occur in the English text, each of which must be given. */
export type ParamsOf<K extends MessageKey> = English[K] extends string
  ? Readonly<Record<Names<English[K]>, Value>>
  : Readonly<Record<Exclude<Names<English[K][keyof English[K]]>, "count">, Value>>;

type Arguments<K extends MessageKey> = [keyof ParamsOf<K>] extends [never] ? [] : [ParamsOf<K>];

export type Direction = "ltr" | "rtl";

/** Messages in the reader's language. Numbers among the parameters are formatted by `Intl`. */
export interface Translator {
  <K extends TextKey>(key: K, ...params: Arguments<K>): string;
  /** The form for `count` by the language's plural rules; `{count}` is filled in. */
  count<K extends CountKey>(key: K, count: number, ...params: Arguments<K>): string;
  /** The text for an identifier that comes from data (`reason_rounded`); `null` where there is none. */
  find(id: string, params?: Readonly<Record<string, Value>>): string | null;
  /** BCP 47 tag of the messages (not of the browser: formats must fit the words around them). */
  readonly locale: string;
  readonly dir: Direction;
}
