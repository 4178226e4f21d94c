import { useEffect, useState } from "preact/hooks";
import type { Shortcut } from "../../model/ports";
import { ShortcutList } from "../parts/ShortcutList";
import type { OptionsProps } from "./Options";

/** The shortcuts as they are set now; only the browser itself can change them. */
export function Shortcuts({ ports, t }: OptionsProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [cannotOpen, setCannotOpen] = useState(false);
  useEffect(() => {
    void ports.surface.shortcuts().then(setShortcuts);
  }, [ports]);
  return (
    <>
      <ShortcutList shortcuts={shortcuts} t={t} />
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
