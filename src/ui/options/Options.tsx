import type { Category, Source } from "../../core/reference/model";
import type { Ports } from "../../model/ports";
import type { Settings } from "../../model/settings";
import type { IntervalOf, ShownFact } from "../card";
import type { Translator } from "../i18n";
import { About } from "./About";
import type { OptionsActions } from "./actions";
import { Backup } from "./Backup";
import { Categories } from "./Categories";
import { Highlights } from "./Highlights";
import { Ignored } from "./Ignored";
import { Notice, type Said } from "./Notice";
import { Reference } from "./Reference";
import { Shortcuts } from "./Shortcuts";
import { Sites } from "./Sites";

export interface OptionsProps {
  readonly settings: Settings;
  readonly reference: {
    readonly sources: readonly Source[];
    readonly categories: readonly Category[];
    readonly facts: readonly ShownFact[];
  };
  readonly intervalOf: IntervalOf;
  readonly ports: Ports;
  readonly actions: OptionsActions;
  readonly said: Said | null;
  readonly version: string;
  readonly t: Translator;
}

const SECTIONS = [
  { id: "categories", title: "options_categories", Part: Categories },
  { id: "highlights", title: "options_highlights", Part: Highlights },
  { id: "sites", title: "options_sites", Part: Sites },
  { id: "ignored", title: "options_ignored", Part: Ignored },
  { id: "shortcuts", title: "options_shortcuts", Part: Shortcuts },
  { id: "reference", title: "options_reference", Part: Reference },
  { id: "backup", title: "options_backup", Part: Backup },
  { id: "about", title: "options_about", Part: About },
] as const;

/** Everything that can be set, on one page that can be searched and linked to by its sections. */
export function Options(props: OptionsProps) {
  const { said, actions, t } = props;
  return (
    <div class="fa-options">
      <header>
        <h1>
          {t("product")} <span>{t("options_title")}</span>
        </h1>
        <nav aria-label={t("options_sections")}>
          {SECTIONS.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {t(title)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {SECTIONS.map(({ id, title, Part }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Part {...props} />
          </section>
        ))}
      </main>
      <Notice said={said} onDone={actions.silence} t={t} />
    </div>
  );
}
