import type { Translator } from "../i18n";
import { Glyph } from "../parts/Glyph";
import { Switch } from "../parts/Switch";
import type { OptionsActions } from "./actions";
import type { SiteRowData } from "./site-rows";

export interface SiteRowProps {
  readonly row: SiteRowData;
  readonly actions: OptionsActions;
  readonly t: Translator;
}

export function SiteRow({ row, actions, t }: SiteRowProps) {
  const { host, kind, on } = row;
  const undo = () => actions.allow(host);
  const remove = () => actions.remove(host, { text: t("options_site_removed", { host }), undo });
  return (
    <div class="fa-site">
      <Switch on={on} onChange={(next) => actions.change({ kind: "site", host, on: next })}>
        <bdi class="fa-grow">{host}</bdi>
        {kind === "added" ? <span class="fa-count">{t("options_site_added")}</span> : null}
      </Switch>
      {kind === "added" ? (
        <button
          type="button"
          class="fa-icon"
          aria-label={t("options_site_remove", { host })}
          title={t("options_site_remove", { host })}
          onClick={remove}
        >
          <Glyph name="close" />
        </button>
      ) : null}
    </div>
  );
}
