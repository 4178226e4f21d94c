import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { FileButton } from "../parts/FileButton";
import { saveFile } from "../parts/save";
import type { OptionsActions } from "./actions";
import { readSiteList, writeSiteList } from "./site-list";

export interface SiteFilesProps {
  readonly settings: Settings;
  readonly actions: OptionsActions;
  readonly t: Translator;
}

/** The reader's sites to a file and back. The browser's permission is asked for where a site is opened. */
export function SiteFiles({ settings, actions, t }: SiteFilesProps) {
  const read = (text: string) => {
    const list = readSiteList(text);
    if ("line" in list) {
      actions.say({ text: t("options_sites_bad_line", { ...list }), isProblem: true });
      return;
    }
    for (const host of list.off) actions.change({ kind: "site", host, on: false });
    const done = { text: t.count("options_sites_imported", list.on.length + list.off.length) };
    actions.change({ kind: "addSites", hosts: list.on }, done);
  };
  return (
    <div class="fa-actions">
      <button
        type="button"
        class="fa-button"
        onClick={() => saveFile("sites.txt", writeSiteList(settings), "text/plain")}
      >
        {t("options_sites_export")}
      </button>
      <FileButton label={t("options_sites_import")} accept=".txt,text/plain" onText={read} />
    </div>
  );
}
