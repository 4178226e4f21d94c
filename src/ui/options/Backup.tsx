import { useEffect, useState } from "preact/hooks";
import type { SetAside } from "../../model/ports";
import { FileButton } from "../parts/FileButton";
import { saveFile } from "../parts/save";
import type { OptionsProps } from "./Options";

/** All settings to a file and back, and what could not be read of the stored ones. */
export function Backup({ settings, ports, actions, t }: OptionsProps) {
  const restore = (text: string, name: string) => {
    const backup = parse(text);
    if (backup === undefined) {
      actions.say({ text: t("options_backup_not_json", { name }), isProblem: true });
      return;
    }
    actions.restore(backup, t("options_backup_restored"));
  };
  const save = () => {
    const text = `${JSON.stringify(settings, null, 2)}\n`;
    saveFile("fact-annotator-settings.json", text, "application/json");
  };
  return (
    <>
      <p class="fa-hint">{t("options_backup_about")}</p>
      <div class="fa-actions">
        <button type="button" class="fa-button" onClick={save}>
          {t("options_backup_save")}
        </button>
        <FileButton
          label={t("options_backup_restore")}
          accept=".json,application/json"
          onText={restore}
        />
      </div>
      <Problems ports={ports} t={t} />
    </>
  );
}

function Problems({ ports, t }: Pick<OptionsProps, "ports" | "t">) {
  const [problems, setProblems] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    void ports.settings.problems().then(setProblems);
  }, [ports]);
  if (problems.length === 0) return null;
  const forget = () => void ports.settings.forgetProblems().then(() => setProblems([]));
  return (
    <div class="fa-problem">
      <p>{t("options_problems")}</p>
      <ul lang="en">
        {problems
          .flatMap((one) => one.problems)
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
      <button type="button" class="fa-button" onClick={forget}>
        {t("options_problems_forget")}
      </button>
    </div>
  );
}

/** `undefined` where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
