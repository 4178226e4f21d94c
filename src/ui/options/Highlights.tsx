import type { Density, Language } from "../../model/settings";
import { LANGUAGES } from "../../model/settings";
import { Switch } from "../parts/Switch";
import type { OptionsProps } from "./Options";

const DENSITIES = [
  ["claims", "options_density_claims"],
  ["first-mentions", "options_density_first"],
  ["everything", "options_density_everything"],
] as const satisfies readonly (readonly [Density, string])[];

/** Each language by its own name, so that who cannot read the page finds it. */
const NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  es: "Español",
  ar: "العربية",
  zh: "中文",
};

/** How much is highlighted, when the card opens, what is printed, and in which language. */
export function Highlights({ settings, actions, t }: OptionsProps) {
  const { change } = actions;
  return (
    <>
      <fieldset class="fa-choices">
        <legend>{t("options_density")}</legend>
        {DENSITIES.map(([density, label]) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => change({ kind: "density", density })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <Switch on={settings.hoverCards} onChange={(on) => change({ kind: "hoverCards", on })}>
        {t("options_hover")}
      </Switch>
      <Switch on={settings.showOnPrint} onChange={(on) => change({ kind: "showOnPrint", on })}>
        {t("options_print")}
      </Switch>
      <label class="fa-line-field">
        <span>{t("options_language")}</span>
        <select
          class="fa-field"
          value={settings.language ?? ""}
          onChange={({ currentTarget }) => {
            const language = LANGUAGES.find((one) => one === currentTarget.value) ?? null;
            change({ kind: "language", language });
          }}
        >
          <option value="">{t("options_language_browser")}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {NAMES[language]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
