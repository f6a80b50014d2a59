import { useLayoutEffect, useRef, useState } from "react";
import type { Weighing } from "../../../domain/planRegisters";
import type { CompetencyRef } from "../../../domain/framework";
import { readWeighing, weigh } from "../../../domain/weighing";
import { usePendingValue } from "../../../state/pending";
import { write } from "../../../state/writer";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/SelectField";
import type { PlanViewProps } from "../planView";
import { allOf, candidatesFor } from "./candidates";
import { CandidateRow } from "./CandidateRow";
import { chooseWords as words } from "./chooseWords";
import styles from "./ImpactEffort.module.css";
import { Picture } from "./Picture";
import { useDragOnto } from "./useDragOnto";

type ImpactEffortProps = PlanViewProps & { readonly suggested: readonly CompetencyRef[] };

/** What could be next, by how much it would change and how much work it would be: a picture, and a list that says the same. */
export function ImpactEffort({ suggested, ...plan }: ImpactEffortProps) {
  const { journey, journal, framework, readOnly } = plan;
  const [added, setAdded] = useState<readonly CompetencyRef[]>([]);
  const [open, setOpen] = useState<CompetencyRef>();
  /** The one that the next tap on the picture places. */
  const [picked, setPicked] = useState<CompetencyRef>();
  /** Those placed since this was opened: whether to work on them is asked in their rows without another tap. */
  const [placedNow, setPlacedNow] = useState<ReadonlySet<CompetencyRef>>(new Set());
  const toFocus = useRef<CompetencyRef>(undefined);
  const area = useRef<HTMLDivElement>(null);
  const candidates = candidatesFor(journal, framework, readOnly ? [] : [...suggested, ...added]);
  const { shown, attemptOrTell } = usePendingValue<ReadonlyMap<CompetencyRef, Weighing | null>>(
    journal,
    new Map(candidates.map(({ ref }) => [ref, readWeighing(journal, ref)[0]?.value ?? null])),
  );
  const weighingOf = (ref: CompetencyRef) => shown.get(ref) ?? null;

  // The button that stood over the picture is gone with the tap: the focus goes to the number that it placed.
  useLayoutEffect(() => {
    const ref = toFocus.current;
    toFocus.current = undefined;
    if (ref !== undefined)
      area.current
        ?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(ref)}"]`)
        ?.focus({ preventScroll: true });
  });

  async function place(ref: CompetencyRef, at: Weighing | null) {
    const isPriority = candidates.some((candidate) => candidate.ref === ref && candidate.isPriority);
    if (at && !isPriority) setPlacedNow((before) => new Set(before).add(ref));
    await attemptOrTell(new Map(shown).set(ref, at), () =>
      write(journey, (current, writer) => [weigh(current, writer, ref, at)]),
    );
  }
  function placeOnPicture(ref: CompetencyRef, at: Weighing) {
    if (ref === picked) {
      toFocus.current = ref;
      setPicked(undefined);
    }
    return place(ref, at);
  }
  const drag = useDragOnto(area, (ref, at) => void placeOnPicture(ref, at));
  const known = new Set(candidates.map(({ ref }) => ref));

  return (
    <section aria-labelledby="impact-effort" className={styles["part"]}>
      <div>
        <h2 id="impact-effort" className={styles["heading"]}>
          {words.picture}
        </h2>
        <p className={styles["lead"]} data-print="none">
          {readOnly ? words.pictureShown : words.pictureLead}
        </p>
      </div>
      <div className={styles["both"]}>
        <Picture
          area={area}
          candidates={candidates}
          weighingOf={weighingOf}
          open={open}
          picked={picked}
          drag={drag}
          readOnly={readOnly}
          onOpen={setOpen}
          onPick={setPicked}
          onPlace={placeOnPicture}
        />
        <div className={styles["lists"]}>
          {candidates.length === 0 && (
            <p className={styles["none"]}>{readOnly ? words.nobodyPlaced : words.noCandidates}</p>
          )}
          {/* In one order whatever is placed where: a row that jumps away loses the finger and the focus. */}
          <ul role="list" aria-label={words.list} className={styles["rows"]}>
            {candidates.map((candidate) => (
              <CandidateRow
                key={candidate.ref}
                {...plan}
                candidate={candidate}
                at={weighingOf(candidate.ref)}
                isOpen={open === candidate.ref}
                wasPlaced={placedNow.has(candidate.ref)}
                drag={drag}
                onOpen={(isOpen) => {
                  setOpen(isOpen ? candidate.ref : undefined);
                  setPicked(isOpen && !weighingOf(candidate.ref) ? candidate.ref : undefined);
                }}
                onPlace={(at) => {
                  // What was chosen in the row can be put to its exact place by a tap on the picture.
                  setPicked(at ? candidate.ref : undefined);
                  return place(candidate.ref, at);
                }}
              />
            ))}
          </ul>
          <div className={styles["foot"]} data-print="none">
            {!readOnly && (
              <SelectField
                label={words.another}
                value=""
                options={[
                  { value: "", label: words.anotherFirst },
                  ...allOf(framework)
                    .filter(({ ref }) => !known.has(ref))
                    .map(({ ref, title, domain }) => ({ value: ref, label: `${domain}: ${title}` })),
                ]}
                onChange={(event) => {
                  const chosen = allOf(framework).find(({ ref }) => ref === event.target.value);
                  if (!chosen) return;
                  setAdded([...added, chosen.ref]);
                  setOpen(chosen.ref);
                }}
              />
            )}
            {candidates.length > 0 && (
              <Button variant="plain" icon="file" onClick={() => window.print()}>
                {words.print}
              </Button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
