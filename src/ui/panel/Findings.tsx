import { useState } from "preact/hooks";
import type { TabReportItem } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { ClaimButton } from "../parts/ClaimButton";
import { PagedList } from "../parts/PagedList";
import type { Explain } from "./explain";
import type { Group } from "./grouping";
import { walk } from "./walk";

export interface FindingsProps {
  readonly groups: readonly Group[];
  /** Whether the headings are the verdicts. */
  readonly namedByHeading: boolean;
  readonly settings: Settings;
  readonly explain: Explain;
  readonly onReveal: (item: TabReportItem) => void;
  readonly t: Translator;
}

const keyOf = ({ frame, id }: TabReportItem): string => `${frame}/${id}`;

/** The list as one stop of the keyboard: arrow keys, Home and End move within it. */
export function Findings(props: FindingsProps) {
  const { groups, namedByHeading, settings, explain, onReveal, t } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const all = groups.flatMap(({ items }) => items);
  const stop = all.some((item) => keyOf(item) === current) ? current : all[0] && keyOf(all[0]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = walk(event);
    if (target === null) return;
    const item = all.find(({ id }) => id === target.dataset.annotation);
    if (!item) return;
    setCurrent(keyOf(item));
    onReveal(item);
    target.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the buttons' inside
    <div class="fa-findings" onKeyDown={onKeyDown}>
      <p class="fa-hint">{t("panel_keys")}</p>
      {groups.map(({ id, title, items }) => (
        <section key={id}>
          {title ? (
            <h2>
              {title}{" "}
              <span class="fa-count">{new Intl.NumberFormat(t.locale).format(items.length)}</span>
            </h2>
          ) : null}
          <PagedList
            items={items}
            label={title || t("popup_list")}
            keyOf={keyOf}
            more={(count) => t.count("popup_more", count)}
            render={(item) => (
              <ClaimButton
                item={item}
                colours={settings.colours}
                inFull={explain(item)}
                namesVerdict={!namedByHeading}
                tabIndex={keyOf(item) === stop ? 0 : -1}
                onReveal={() => {
                  setCurrent(keyOf(item));
                  onReveal(item);
                }}
                t={t}
              />
            )}
          />
        </section>
      ))}
    </div>
  );
}
