import type { Action } from "../../../domain/action";
import type { Framework } from "../../../domain/framework";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import type { DaysShown } from "../../../formats/calendar";
import { download } from "../../../platform/download";
import { showError } from "../../../state/toasts";
import { calendarActions } from "./calendarActions";
import { paperWords as words } from "./paperWords";

type ToSave = {
  /** Of the calendar and of its file. */
  readonly title: string;
  readonly framework: Framework;
  readonly actions: readonly Action[];
  readonly terms: readonly SchoolTerm[];
  readonly days: DaysShown;
  readonly hasNames: boolean;
};

/** Hands a calendar file to the browser's downloads, or says why not. */
export async function saveCalendar({
  title,
  framework,
  actions,
  terms,
  days,
  hasNames,
}: ToSave): Promise<void> {
  try {
    const { CALENDAR_TYPE, writeCalendar } = await import("../../../formats/calendar");
    const events = calendarActions(framework, actions, terms, hasNames);
    const text = writeCalendar({ title, actions: events, days, now: Date.now() });
    download(new Blob([text], { type: CALENDAR_TYPE }), words.fileName(title));
  } catch (error) {
    console.error(error);
    showError(words.notSaved);
  }
}
