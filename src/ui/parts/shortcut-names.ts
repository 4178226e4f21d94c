/** What the commands of the manifest do, in the reader's words. */
export const SHORTCUT_NAMES = {
  "next-claim": "options_shortcut_next",
  "previous-claim": "options_shortcut_previous",
  "open-card": "options_shortcut_card",
  "toggle-highlights": "options_shortcut_toggle",
  _execute_action: "options_shortcut_popup",
} as const;

export type Command = keyof typeof SHORTCUT_NAMES;

export function isCommand(command: string): command is Command {
  return Object.hasOwn(SHORTCUT_NAMES, command);
}
