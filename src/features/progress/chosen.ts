/** Which two moments are looked at: a milestone's id, or a time in milliseconds since 1970 UTC; both stand in the address. */
import { useEffect, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import type { Milestone, Moment } from "../../domain/milestone";
import { momentAt, TODAY, type TimeLine } from "../../domain/timeLine";

export type Point = {
  /** As it stands in the address. */
  readonly key: string;
  /** Where it stands on the line. */
  readonly time: number;
  readonly moment: Moment;
  readonly milestone?: Milestone | undefined;
};

export type Chosen = {
  readonly from: Point;
  readonly to: Point;
  readonly today: Point;
  /** `passing`: the finger is still on its way, and the address need not follow at once. */
  readonly setFrom: (key: string, passing?: boolean) => void;
  readonly setTo: (key: string) => void;
};

export const TO_TODAY = "today";
/** Some browsers refuse an address that changes many times a second. */
const ADDRESS_AFTER_MS = 250;

export function useChosen(line: TimeLine, milestones: readonly Milestone[]): Chosen {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get("from");
  const [passing, setPassing] = useState<string>();
  const [seen, setSeen] = useState(inAddress);
  const [sent, setSent] = useState<string>();
  if (inAddress !== seen) {
    setSeen(inAddress);
    // What was sent from here arrives while the finger may be further on; anything else is somebody's wish.
    if (inAddress !== sent) setPassing(undefined);
  }
  const put = (from: string, to?: string) => {
    setSent(from);
    // The window's own address: what was put a moment ago may not have been rendered yet, and must not be undone.
    const after = new URLSearchParams(window.location.search);
    after.set("from", from);
    if (to === TO_TODAY) after.delete("to");
    else if (to !== undefined) after.set("to", to);
    setParams(after, { replace: true, preventScrollReset: true });
  };
  useEffect(() => {
    if (passing === undefined || passing === inAddress) return undefined;
    const timer = setTimeout(() => put(passing), ADDRESS_AFTER_MS);
    return () => clearTimeout(timer);
  });

  const fromKey = passing ?? inAddress;
  const toKey = params.get("to");
  const from = useMemo(
    () => pointOf(fromKey, line, milestones) ?? lastMilestone(line, milestones) ?? beginning(line),
    [fromKey, line, milestones],
  );
  const asked = useMemo(() => pointOf(toKey, line, milestones), [toKey, line, milestones]);
  const today = useMemo(() => ({ key: TO_TODAY, time: line.end, moment: TODAY }), [line]);
  // Looking back goes from the earlier to the later.
  const to = asked && asked.time > from.time ? asked : today;
  return {
    from,
    to,
    today,
    setFrom: (key, isPassing = false) => {
      setPassing(key);
      if (!isPassing) put(key);
    },
    setTo: (key) => put(from.key, key),
  };
}

export function pointOf(
  key: string | null,
  line: TimeLine,
  milestones: readonly Milestone[],
): Point | undefined {
  const milestone = milestones.find(({ id }) => id === key);
  if (milestone) return milestonePoint(milestone, line);
  if (key === null || !/^\d{1,16}$/.test(key)) return undefined;
  const time = Math.min(Math.max(Number(key), line.start), line.end);
  return { key, time, moment: momentAt(line, time) };
}

export function milestonePoint(milestone: Milestone, line: TimeLine): Point {
  const time = Math.min(Math.max(milestone.time, line.start), line.end);
  return { key: milestone.id, time, moment: milestone, milestone };
}

const beginning = (line: TimeLine): Point => ({
  key: String(line.start),
  time: line.start,
  moment: momentAt(line, line.start),
});

/** The milestone that is looked back to unless somebody says otherwise. */
function lastMilestone(line: TimeLine, milestones: readonly Milestone[]): Point | undefined {
  const last = milestones.findLast(({ time }) => time < line.end && time >= line.start);
  return last && milestonePoint(last, line);
}
