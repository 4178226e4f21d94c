import { useEffect, useState } from "preact/hooks";
import type { Shortcut } from "../../model/ports";
import type { OptionsProps } from "./Options";

const COMMANDS = [
  ["next-claim", "options_shortcut_next"],
  ["previous-claim", "options_shortcut_previous"],
  ["open-card", "options_shortcut_card"],
  ["toggle-highlights", "options_shortcut_toggle"],
  ["_execute_action", "options_shortcut_popup"],
] as const;

/** The shortcuts as they are set now; only the browser itself can change them. */
export function Shortcuts({ ports, t }: OptionsProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [cannotOpen, setCannotOpen] = useState(false);
  useEffect(() => {
    void ports.surface.shortcuts().then(setShortcuts);
  }, [ports]);
  const keysOf = (command: string) =>
    shortcuts.find((shortcut) => shortcut.command === command)?.keys;
  return (
    <>
      <dl class="fa-pairs">
        {COMMANDS.filter(([command]) => keysOf(command) !== undefined).map(([command, label]) => (
          <div key={command}>
            <dt>{t(label)}</dt>
            <dd>
              {keysOf(command) ? (
                <kbd dir="ltr">{keysOf(command)}</kbd>
              ) : (
                <span class="fa-count">{t("options_shortcut_none")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="fa-button"
        onClick={() => void ports.surface.openShortcuts().then((done) => setCannotOpen(!done))}
      >
        {t("options_shortcuts_change")}
      </button>
      <p role="status" class="fa-hint">
        {cannotOpen ? t("options_shortcuts_how") : ""}
      </p>
    </>
  );
}
