import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { authorName } from "../../domain/author";
import { allCompetencies, competencyRef, type CompetencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import type { EvidenceList } from "./evidenceList";
import {
  countWaits,
  filterQuery,
  isFiltered,
  KINDS,
  NO_FILTER,
  peopleOf,
  WAITS,
  type EvidenceFilter,
} from "./filter";
import styles from "./FilterBar.module.css";
import { filterFacts } from "./filterFacts";
import { filterWords as words } from "./filterWords";

type FilterBarProps = {
  readonly list: EvidenceList;
  readonly journal: Journal;
  readonly framework: Framework | undefined;
};

/** A browser lets an address be changed only so often. */
const TYPED_AFTER_MS = 250;

/** What is listed: by words, by what waits for somebody, and by everything else one line below. It all stands in the address. */
export function FilterBar({ list, journal, framework }: FilterBarProps) {
  const { all, shown, filter, isHere, isErased } = list;
  const navigate = useNavigate();
  const [typed, setTyped] = useState(filter.q);
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(filter);
  useEffect(() => {
    latest.current = filter;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  function change(changed: Partial<EvidenceFilter>) {
    const next = { ...latest.current, ...changed };
    latest.current = next;
    void navigate({ search: filterQuery(next) }, { replace: true });
  }
  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change({ q: text.trim() }), TYPED_AFTER_MS);
  }
  function clear() {
    clearTimeout(timer.current);
    setTyped("");
    change(NO_FILTER);
  }

  const waiting = countWaits(all, (hash) => isHere(hash) || isErased(hash));
  const nameOf = (id: EvidenceFilter["by"]) => (id === "" ? "" : authorName(journal, id)) || words.unnamed;
  const facts = filterFacts(filter, framework, nameOf);
  const fields = (["competency", "kind", "by", "from", "to"] as const).filter((name) => filter[name] !== "");
  return (
    <search aria-label={words.region} className={styles["bar"]} data-print="none">
      <div className={styles["find"]}>
        <TextField
          type="search"
          label={words.search}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <Button icon="list" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.more} {fields.length > 0 && <span className={styles["number"]}>{fields.length}</span>}
        </Button>
      </div>
      <div role="group" aria-label={words.waits} className={styles["waits"]}>
        {WAITS.filter((wait) => waiting[wait] > 0 || filter.show === wait).map((wait) => (
          <Button
            key={wait}
            aria-pressed={filter.show === wait}
            aria-label={words.waitName(words.wait[wait], waiting[wait])}
            className={styles["wait"]}
            onClick={() => change({ show: filter.show === wait ? "" : wait })}
          >
            {words.wait[wait]} <span className={styles["number"]}>{waiting[wait]}</span>
          </Button>
        ))}
      </div>
      {open && (
        <div className={styles["fields"]}>
          {framework && (
            <SelectField
              label={words.competency}
              value={filter.competency}
              // Every value is one of the options.
              onChange={(event) => change({ competency: event.target.value as CompetencyRef | "" })}
              options={[
                { value: "", label: words.anyCompetency },
                ...allCompetencies(framework).map(({ competency }) => ({
                  value: competencyRef(framework.id, competency.id),
                  label: competency.title,
                })),
              ]}
            />
          )}
          <SelectField
            label={words.kind}
            value={filter.kind}
            onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) ?? "" })}
            options={[
              { value: "", label: words.anyKind },
              ...KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
            ]}
          />
          <SelectField
            label={words.by}
            value={filter.by}
            onChange={(event) => change({ by: peopleOf(all).find((id) => id === event.target.value) ?? "" })}
            options={[
              { value: "", label: words.anyone },
              ...peopleOf(all).map((id) => ({ value: id, label: nameOf(id) })),
            ]}
          />
          <TextField
            type="date"
            label={words.from}
            value={filter.from}
            max={filter.to || undefined}
            onChange={(event) => change({ from: event.target.value })}
          />
          <TextField
            type="date"
            label={words.to}
            value={filter.to}
            min={filter.from || undefined}
            onChange={(event) => change({ to: event.target.value })}
          />
        </div>
      )}
      <div className={styles["said"]}>
        <p role="status">{facts !== "" && words.shown(shown.length, all.length, facts)}</p>
        {isFiltered(filter) && (
          <Button icon="close" variant="plain" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
