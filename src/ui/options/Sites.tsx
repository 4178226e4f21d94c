import { useState } from "preact/hooks";
import { PagedList } from "../parts/PagedList";
import { Switch } from "../parts/Switch";
import { AddSite } from "./AddSite";
import type { OptionsProps } from "./Options";
import { SiteFiles } from "./SiteFiles";
import { SiteRow } from "./SiteRow";
import { siteRows } from "./site-rows";

/** Which sites are read: all, the reviewed ones, those added; each can be switched off. */
export function Sites({ settings, ports, actions, t }: OptionsProps) {
  const [text, setText] = useState("");
  const rows = siteRows(settings, ports.surface.listedSites(), text);
  return (
    <>
      <p class="fa-hint">{t("options_sites_about")}</p>
      <Switch
        on={settings.sitesOn === "all"}
        onChange={(on) => (on ? actions.allow("all") : actions.remove("all"))}
      >
        {t("options_all_sites")}
      </Switch>
      <AddSite actions={actions} t={t} />
      <input
        type="search"
        class="fa-field"
        placeholder={t("options_site_search")}
        aria-label={t("options_site_search")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="fa-window">
        {rows.length === 0 ? <p>{t("panel_no_match")}</p> : null}
        <PagedList
          key={text}
          items={rows}
          label={t("options_site_list")}
          keyOf={({ host }) => host}
          more={(count) => t.count("popup_more", count)}
          render={(row) => <SiteRow row={row} actions={actions} t={t} />}
        />
      </div>
      <SiteFiles settings={settings} actions={actions} t={t} />
    </>
  );
}
