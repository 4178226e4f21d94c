import type { Direction, PageTable, Plural, Table, Translator } from "./types";

type Values = Readonly<Record<string, string | number>>;

/**
 * Text put into a sentence that runs right to left: it keeps its own order and leaves that of its
 * neighbours alone (Unicode bidirectional isolates). Who has words of such a script runs that way.
 */
function isolated(text: string): string {
  return `${RIGHT_TO_LEFT.test(text) ? "\u2067" : "\u2068"}${text}\u2069`;
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * A translator over a table of messages. `preferred` is the reader's BCP 47 tag: where it is the
 * same language its regional habits (day before month) are used for numbers and dates.
 */
export function createTranslator(table: PageTable | Table, preferred = ""): Translator {
  const messages: Readonly<Record<string, string | Plural | undefined>> = table;
  const language = table.locale;
  const locale = preferred.split("-")[0] === language ? preferred : language;
  const isolate = table.dir === "rtl" ? isolated : (text: string) => text;
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const fill = (text: string, values: Values = {}): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return isolate(typeof value === "number" ? numbers.format(value) : value);
    });
  const find = (id: string, values?: Values): string | null => {
    const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
    return typeof message === "string" ? fill(message, values) : null;
  };
  const count = (key: string, amount: number, values?: Values): string => {
    const message = messages[key];
    if (message === undefined || typeof message === "string") return key;
    const form = message[plurals.select(amount)] ?? message.other;
    return fill(form, { ...values, count: amount });
  };
  const translate = (key: string, values?: Values): string => find(key, values) ?? key;
  const dir: Direction = table.dir === "rtl" ? "rtl" : "ltr";
  return Object.assign(translate, { locale, dir, find, count });
}
