import { useId, type RefObject } from "react";
import type { Weighing } from "../../../domain/planRegisters";
import type { CompetencyRef } from "../../../domain/framework";
import { QUARTERS } from "../../../domain/weighing";
import type { Candidate } from "./candidates";
import { chooseWords as words } from "./chooseWords";
import { Dot, DotTitle, placeOf } from "./Dot";
import styles from "./Picture.module.css";
import { spread, titleSides } from "./pictureModel";
import { Tray } from "./Tray";
import type { DragOnto } from "./useDragOnto";

type PictureProps = {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly candidates: readonly Candidate[];
  readonly weighingOf: (ref: CompetencyRef) => Weighing | null;
  readonly open: CompetencyRef | undefined;
  /** The one that the next tap on the picture places. */
  readonly picked: CompetencyRef | undefined;
  readonly drag: DragOnto;
  readonly readOnly: boolean;
  readonly onOpen: (ref: CompetencyRef) => void;
  readonly onPick: (ref: CompetencyRef | undefined) => void;
  readonly onPlace: (ref: CompetencyRef, at: Weighing) => Promise<void>;
};

/** Where a key puts it, to be moved on from there by the arrow keys. */
const MIDDLE: Weighing = { impact: 50, effort: 50 };

/** Impact upwards, effort along; four quarters with names, and a number for each competency that is placed. */
export function Picture(props: PictureProps) {
  const { area, candidates, weighingOf, open, drag, readOnly, onOpen, onPick, onPlace } = props;
  const keys = useId();
  const placed = candidates.flatMap((candidate) => {
    const at = weighingOf(candidate.ref);
    return at ? [{ candidate, at }] : [];
  });
  const picked = candidates.find(({ ref }) => ref === props.picked);
  const drawn = spread(placed.map(({ candidate, at }) => [candidate.ref, at] as const));
  const sides = titleSides(drawn);
  const { dragged } = drag;
  const held = dragged && candidates.find(({ ref }) => ref === dragged.ref);
  const added = dragged && held && !drawn.has(held.ref) ? { ...held, at: dragged.at } : undefined;
  return (
    <figure className={styles["figure"]} aria-label={words.picture}>
      {!readOnly && (
        <Tray
          waiting={candidates.filter(({ ref }) => !weighingOf(ref))}
          picked={picked}
          drag={drag}
          onPick={onPick}
        />
      )}
      <p className={styles["impact"]} aria-hidden="true">
        <span>{words.impactAxis[0]}</span>
        <span>{words.impactAxis[1]}</span>
      </p>
      <div className={styles["field"]} data-over={dragged ? "true" : undefined}>
        {QUARTERS.map((quarter) => (
          <span key={quarter} className={styles["quarter"]} data-quarter={quarter} aria-hidden="true">
            <span>{words.quarters[quarter]}</span>
          </span>
        ))}
        {picked && !readOnly && (
          <button
            type="button"
            className={styles["here"]}
            aria-label={words.placeHere(picked.title)}
            data-print="none"
            onClick={(event) => void onPlace(picked.ref, drag.tapAt(event) ?? MIDDLE)}
          />
        )}
        <div className={styles["area"]} ref={area} data-picked={picked ? "true" : undefined}>
          <ul role="list" className={styles["dots"]}>
            {placed.map(({ candidate, at }) => {
              const isHeld = dragged?.ref === candidate.ref;
              const drawnAt = (isHeld ? dragged?.at : drawn.get(candidate.ref)) ?? at;
              const side = isHeld ? undefined : sides.get(candidate.ref);
              if (readOnly)
                return <StillDot key={candidate.ref} candidate={candidate} at={drawnAt} side={side} />;
              return (
                <Dot
                  key={candidate.ref}
                  candidate={candidate}
                  at={at}
                  drawnAt={drawnAt}
                  side={side}
                  isHeld={isHeld}
                  isOpen={open === candidate.ref}
                  describedBy={keys}
                  drag={drag}
                  onOpen={() => onOpen(candidate.ref)}
                  onPlace={(next) => onPlace(candidate.ref, next)}
                />
              );
            })}
          </ul>
          {added && (
            <div className={styles["place"]} style={placeOf(added.at)} data-hue={added.hue} data-held>
              <span className={styles["dot"]} data-priority={added.isPriority || undefined}>
                <span>{added.number}</span>
              </span>
            </div>
          )}
        </div>
      </div>
      <p className={styles["effort"]} aria-hidden="true">
        <span>{words.effortAxis[0]}</span>
        <span>{words.effortAxis[1]}</span>
      </p>
      <span id={keys} hidden>
        {words.pictureKeys}
      </span>
      <figcaption className={styles["caption"]}>{words.legend}</figcaption>
    </figure>
  );
}

type StillDotProps = {
  readonly candidate: Candidate;
  readonly at: Weighing;
  readonly side: "end" | "start" | undefined;
};

function StillDot({ candidate, at, side }: StillDotProps) {
  return (
    <li className={styles["place"]} style={placeOf(at)} data-hue={candidate.hue}>
      <span className={styles["dot"]} data-priority={candidate.isPriority || undefined}>
        <span>{candidate.number}</span>
      </span>
      <DotTitle title={candidate.title} side={side} />
    </li>
  );
}
