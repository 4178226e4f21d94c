/**
 * Checks what a page's script receives. Written by hand, because a schema library in every
 * annotated page would weigh more than the engine.
 */
import type { PageCommand, ToPage } from "../../model/messages";
import type { PageSettings } from "../../model/page-settings";
import { DENSITIES, LANGUAGES } from "../../model/settings";

type Loose<T> = { readonly [K in keyof T]?: unknown };

const isText = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isMomentOrNull = (value: unknown) => value === null || Number.isFinite(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isListOf = (value: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isEntry);

function isIgnored(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fact, quote }: { fact?: unknown; quote?: unknown } = value;
  return (fact === null || isText(fact)) && isText(quote);
}

export function isPageSettings(value: unknown): value is PageSettings {
  if (!isObject(value)) return false;
  const settings: Loose<PageSettings> = value;
  return (
    isFlag(settings.active) &&
    isMomentOrNull(settings.pausedUntil) &&
    isListOf(settings.categoriesOff, isText) &&
    DENSITIES.some((density) => density === settings.density) &&
    isFlag(settings.hoverCards) &&
    isObject(settings.colours) &&
    Object.values(settings.colours).every(isText) &&
    isListOf(settings.ignoredClaims, isIgnored) &&
    isListOf(settings.ignoredFacts, isText) &&
    isFlag(settings.showOnPrint) &&
    (settings.language === null || LANGUAGES.some((tag) => tag === settings.language))
  );
}

const PLAIN_COMMANDS: readonly unknown[] = [
  "next",
  "previous",
  "open-card",
  "toggle-highlights",
] satisfies readonly PageCommand["do"][];

function isCommand(value: unknown): value is PageCommand {
  if (!isObject(value)) return false;
  const command: { do?: unknown; id?: unknown } = value;
  return command.do === "reveal" ? isText(command.id) : PLAIN_COMMANDS.includes(command.do);
}

/** Whether a message is one of those that a page's script obeys. */
export function isToPage(value: unknown): value is ToPage {
  if (!isObject(value)) return false;
  const message: { type?: unknown; settings?: unknown; command?: unknown; most?: unknown } = value;
  switch (message.type) {
    case "to-page/get-report":
      return message.most === undefined || isCount(message.most);
    case "to-page/settings":
      return isPageSettings(message.settings);
    case "to-page/command":
      return isCommand(message.command);
    default:
      return false;
  }
}
