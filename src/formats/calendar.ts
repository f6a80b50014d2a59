/**
 * A plan as a calendar file (iCalendar, RFC 5545) for the calendar that people look into anyway. Every action is an all-day event
 * under an id that stays, so that importing the file again changes the events instead of adding them once more.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { ActionState } from "../domain/planRegisters";
import type { ActionId } from "../domain/ids";
import { hasDay, type Span } from "../domain/plan";

export const CALENDAR_TYPE = "text/calendar;charset=utf-8";

/** "due": the day it is due, or else the day it begins. "all": every day from the one to the other. */
export type DaysShown = "due" | "all";

/** `start` and `due` are days, YYYY-MM-DD; what has neither is left out. */
export type CalendarAction = Span & {
  readonly id: ActionId;
  readonly title: string;
  readonly state: ActionState;
  /** Whole lines; everything that the event says beside its title. */
  readonly about: readonly string[];
};

export type Calendar = {
  readonly title: string;
  readonly actions: readonly CalendarAction[];
  readonly days: DaysShown;
  /** Milliseconds since 1970 UTC. A file made later counts as the newer one. */
  readonly now: number;
};

/** The whole file, lines folded and ended as the standard asks. Dropped actions are in it as cancelled, so that they go away. */
export function writeCalendar({ title, actions, days, now }: Calendar): string {
  const calendar = ical({
    name: plain(title),
    prodId: { company: "Waymark", product: "Plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const action of actions) {
    if (!hasDay(action)) continue;
    const last = action.due || action.start;
    const first = days === "due" ? last : action.start || last;
    calendar.createEvent({
      id: `waymark-action-${action.id}`,
      sequence: Math.max(0, Math.floor((now - FIRST_SEQUENCE) / 1000)),
      stamp: new Date(now),
      start: midnight(first, 0),
      // The first day after it: so the standard counts.
      end: midnight(last, 1),
      allDay: true,
      summary: plain(action.title),
      description: action.about.map(plain).join("\n"),
      status: action.state === "dropped" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Nobody is busy all day with an action.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** Seconds since then fit the number that the standard allows for as long as anybody plans. */
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1);

const midnight = (day: string, offset: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + offset * 86_400_000);

/** Signs that no line of such a file may hold. Breaks of lines stay. */
const plain = (text: string) =>
  text
    .replaceAll(/\r\n?/g, "\n")
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
