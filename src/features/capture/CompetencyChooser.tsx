import { useId, useState, type ReactNode } from "react";
import { readEvidence } from "../../domain/evidence";
import {
  allCompetencies,
  competencyRef,
  levelOf,
  type CompetencyRef,
  type Framework,
  type PlacedCompetency,
} from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { statusOf } from "../../domain/record";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { STATUS_TITLES } from "../../pictures/words";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { Icon } from "../../ui/Icon";
import { TextField } from "../../ui/TextField";
import styles from "./CompetencyChooser.module.css";
import { words } from "./words";

type CompetencyChooserProps = {
  readonly framework: Framework;
  readonly journal: Journal;
  readonly chosen: readonly CompetencyRef[];
  readonly onChange: (chosen: readonly CompetencyRef[]) => void;
};

/** Which competencies it serves: those used last at once, all of them by name, domain after domain. */
export function CompetencyChooser({ framework, journal, chosen, onChange }: CompetencyChooserProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [sought, setSought] = useState("");
  const all = allCompetencies(framework);
  const refOf = ({ competency }: PlacedCompetency) => competencyRef(framework.id, competency.id);
  const placedOf = (ref: CompetencyRef) => all.find((placed) => refOf(placed) === ref);

  const toggle = (ref: CompetencyRef, on: boolean) =>
    onChange(
      on ? [...chosen.filter((other) => other !== ref), ref] : chosen.filter((other) => other !== ref),
    );
  const row = (placed: PlacedCompetency) => {
    const ref = refOf(placed);
    const status = statusOf(journal, ref);
    const level = levelOf(framework, placed.competency)?.title;
    return (
      <CheckRow
        key={ref}
        hue={hueOf(placed.domainIndex)}
        label={
          <span className={styles["label"]}>
            <StatusMark status={status} size={20} hue={hueOf(placed.domainIndex)} />
            <span>{placed.competency.title}</span>
          </span>
        }
        description={[level, STATUS_TITLES[status]].filter(Boolean).join(" · ")}
        checked={chosen.includes(ref)}
        onChange={(on) => toggle(ref, on)}
      />
    );
  };

  const used = usedLast(journal).flatMap((ref) => placedOf(ref) ?? []);
  const text = sought.trim().toLocaleLowerCase();
  const found = all.filter(({ competency, domain }) =>
    `${competency.title} ${domain.title}`.toLocaleLowerCase().includes(text),
  );
  return (
    <div className={styles["chooser"]}>
      {chosen.length > 0 && (
        <ul role="list" aria-label={words.chosen} className={styles["chosen"]}>
          {chosen.map((ref) => {
            const placed = placedOf(ref);
            if (!placed) return null;
            const { title } = placed.competency;
            return (
              <li key={ref} className={styles["chip"]} data-hue={hueOf(placed.domainIndex)}>
                <span>{title}</span>
                <button type="button" aria-label={words.notPlaceOn(title)} onClick={() => toggle(ref, false)}>
                  <Icon name="close" size={16} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {!open && chosen.length === 0 && used.length > 0 && (
        <Group title={words.usedLast}>{used.slice(0, 3).map(row)}</Group>
      )}
      <Button
        icon={open ? "check" : "wheel"}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {chosen.length > 0 ? words.chooseMore : words.choose}
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <TextField
              label={words.find}
              type="search"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
            {text === "" && used.length > 0 && <Group title={words.usedLast}>{used.map(row)}</Group>}
            {framework.domains.map((domain) => {
              const here = found.filter((placed) => placed.domain === domain);
              return here.length > 0 ? (
                <Group key={domain.id} title={domain.title}>
                  {here.map(row)}
                </Group>
              ) : null;
            })}
            <p role="status" className={styles["none"]}>
              {found.length === 0 && words.noneFound}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["legend"]}>{title}</legend>
      {children}
    </fieldset>
  );
}

const USED_SHOWN = 4;

/** What evidence was placed on last. */
function usedLast(journal: Journal): readonly CompetencyRef[] {
  const used = new Set<CompetencyRef>();
  for (const { serves } of readEvidence(journal)) {
    for (const ref of serves) used.add(ref);
    if (used.size >= USED_SHOWN) break;
  }
  return [...used].slice(0, USED_SHOWN);
}
