import { useState } from "preact/hooks";
import type { TabReport, TabReportItem } from "../../model/report";
import type { Translator } from "../i18n";
import { saveFile } from "../parts/save";
import type { Explain } from "./explain";
import { toJson, toMarkdown } from "./export";

export interface ExportProps {
  readonly report: TabReport;
  readonly items: readonly TabReportItem[];
  readonly explain: Explain;
  readonly copy: (text: string) => Promise<void>;
  readonly t: Translator;
}

/** What is listed, as Markdown or JSON, to the clipboard or to a file. */
export function Export({ report, items, explain, copy, t }: ExportProps) {
  const [said, setSaid] = useState("");
  const take = (text: string) => {
    copy(text).then(
      () => setSaid(t("copied")),
      (cause: unknown) => setSaid(String(cause)),
    );
  };
  const markdown = () => toMarkdown(report, items, explain, t);
  const json = () => toJson(report, items);
  const offers = [
    { label: t("panel_copy_markdown"), act: () => take(markdown()) },
    { label: t("panel_copy_json"), act: () => take(json()) },
    {
      label: t("panel_save_markdown"),
      act: () => saveFile("findings.md", markdown(), "text/markdown"),
    },
    {
      label: t("panel_save_json"),
      act: () => saveFile("findings.json", json(), "application/json"),
    },
  ];
  return (
    <details class="fa-export">
      <summary>{t("panel_export")}</summary>
      <div class="fa-actions">
        {offers.map(({ label, act }) => (
          <button key={label} type="button" class="fa-button" onClick={act}>
            {label}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </details>
  );
}
