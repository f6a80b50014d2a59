import { useMemo, useRef, type KeyboardEvent } from "react";
import type { Milestone } from "../../domain/milestone";
import { nextTime, type TimeLine } from "../../domain/timeLine";
import { IconButton } from "../../ui/IconButton";
import { milestonePoint, type Point } from "./chosen";
import { nameOf } from "./naming";
import { snapped } from "./snapping";
import styles from "./TimeSlider.module.css";
import { words } from "./words";

type TimeSliderProps = {
  readonly line: TimeLine;
  readonly milestones: readonly Milestone[];
  readonly point: Point;
  /** Said after the moment, so that whoever does not see the wheel hears what it shows. */
  readonly valueText: string;
  readonly onMove: (key: string, passing: boolean) => void;
};

/** Where the focus goes when what had it is no longer there. */
const SLIDER_ID = "progress-slider";
export const focusSlider = () => document.getElementById(SLIDER_ID)?.focus();

/** The journal's time from its first change to today: every change a stop, every milestone a tick. */
export function TimeSlider({ line, milestones, point, valueText, onMove }: TimeSliderProps) {
  const dragging = useRef(false);
  const { start, end, changes } = line;
  const placed = milestones.map((milestone) => milestonePoint(milestone, line));
  const place = (time: number) => (time - start) / (end - start);
  const go = (time: number | undefined) => {
    if (time !== undefined) onMove(String(time), true);
  };
  const stops = useMemo(
    () => [start, ...changes.filter((time) => time > start && time < end), end],
    [start, end, changes],
  );
  const hairs = useMemo(() => rug(line), [line]);
  const step = (direction: -1 | 1) => go(nextTime(stops, point.time, direction));
  const stepMilestone = (direction: -1 | 1) => {
    const next =
      direction === 1
        ? placed.find(({ time }) => time > point.time)
        : placed.findLast(({ time }) => time < point.time);
    if (next) onMove(next.key, true);
    else go(direction === 1 ? end : start);
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const act = {
      ArrowRight: () => step(1),
      ArrowUp: () => step(1),
      ArrowLeft: () => step(-1),
      ArrowDown: () => step(-1),
      PageUp: () => stepMilestone(1),
      PageDown: () => stepMilestone(-1),
      Home: () => go(start),
      End: () => go(end),
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  function onSlide(value: number) {
    // A screen reader's own gesture moves it by some hundredth: what it means is the next change.
    if (!dragging.current) return step(value < point.time ? -1 : 1);
    const near = placed.find(({ time }) => Math.abs(place(time) - place(value)) < NEAR);
    onMove(near ? near.key : String(snapped(line, value)), true);
  }

  return (
    <div className={styles["slider"]} data-print="none">
      <div className={styles["bar"]}>
        <IconButton icon="back" label={words.back} disabled={point.time <= start} onClick={() => step(-1)} />
        <div className={styles["track"]}>
          <svg className={styles["rug"]} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <path d={hairs} vectorEffect="non-scaling-stroke" />
          </svg>
          <span className={styles["ticks"]} aria-hidden="true">
            {placed.map(({ key, time }) => (
              <span
                key={key}
                className={styles["tick"]}
                data-passed={time <= point.time || undefined}
                style={{ insetInlineStart: `${place(time) * 100}%` }}
              />
            ))}
          </span>
          <input
            id={SLIDER_ID}
            type="range"
            aria-label={words.slider}
            aria-valuetext={valueText}
            title={words.sliderHint}
            min={start}
            max={end}
            step="any"
            value={point.time}
            onPointerDown={() => (dragging.current = true)}
            onPointerUp={() => (dragging.current = false)}
            onPointerCancel={() => (dragging.current = false)}
            onKeyDown={onKeyDown}
            onChange={(event) => onSlide(Number(event.target.value))}
          />
        </div>
        <IconButton
          icon="forward"
          label={words.forward}
          disabled={point.time >= end}
          onClick={() => step(1)}
        />
      </div>
      <div className={styles["ends"]} aria-hidden="true">
        <span>{words.day(start)}</span>
        <span>{words.today}</span>
      </div>
      {placed.length > 0 && (
        <ul role="list" aria-label={words.milestones} className={styles["milestones"]}>
          {placed.map((milestone) => (
            <li key={milestone.key}>
              <button
                type="button"
                aria-pressed={milestone.key === point.key}
                className={styles["milestone"]}
                onClick={() => onMove(milestone.key, false)}
              >
                <span className={styles["name"]}>{nameOf(milestone, line)}</span>
                <span className={styles["day"]}>{words.day(milestone.time)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** As a part of the whole line: what a finger means when it stops there. */
const NEAR = 0.012;

/** A hair for every change, none twice in the same place. */
function rug({ start, end, changes }: TimeLine): string {
  const places = new Set(changes.map((time) => Math.round(((time - start) / (end - start)) * 1000)));
  return [...places].map((x) => `M${x} 0V10`).join("");
}
