import type { Shortcut } from "../../model/ports";
import type { Translator } from "../i18n";
import { isCommand, SHORTCUT_NAMES } from "./shortcut-names";

export interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  readonly t: Translator;
}

/** What each command does, and the keys that are set for it now. */
export function ShortcutList({ shortcuts, t }: ShortcutListProps) {
  return (
    <dl class="fa-pairs">
      {shortcuts.map(({ command, keys }) =>
        isCommand(command) ? (
          <div key={command}>
            <dt>{t(SHORTCUT_NAMES[command])}</dt>
            <dd>
              {keys ? (
                <kbd dir="ltr">{keys}</kbd>
              ) : (
                <span class="fa-count">{t("options_shortcut_none")}</span>
              )}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
