import { CATEGORY_HUES, OTHER_HUE } from "../../model/palette";
import type { Translator } from "../i18n";
import { contrast } from "../parts/contrast";

export interface ColourChoiceProps {
  readonly id: string;
  readonly title: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly onChange: (colour: string | null) => void;
  readonly t: Translator;
}

/** Lines thinner than text need 3:1 against their ground (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;

/** The reader's own colour, with a word where it would be hard to see. */
export function ColourChoice({ id, title, colours, onChange, t }: ColourChoiceProps) {
  const own = colours[id];
  const shown = own ?? (CATEGORY_HUES[id] ?? OTHER_HUE).light;
  return (
    <>
      <input
        type="color"
        class="fa-colour"
        value={shown}
        aria-label={t("options_colour", { category: title })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {own === undefined ? null : (
        <span class="fa-own">
          <button
            type="button"
            class="fa-link"
            aria-label={`${t("options_colour_reset")}: ${title}`}
            onClick={() => onChange(null)}
          >
            {t("options_colour_reset")}
          </button>
          <span class="fa-hint">
            {contrast(own, "#ffffff") < LEAST_CONTRAST ? t("options_colour_faint_light") : null}
            {contrast(own, "#1b1b1b") < LEAST_CONTRAST ? t("options_colour_faint_dark") : null}
          </span>
        </span>
      )}
    </>
  );
}
