import type { Action } from "../../../domain/action";
import type { Framework } from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { hasDay, spanOf } from "../../../domain/plan";
import { readTerms } from "../../../domain/schoolTerm";
import { Button } from "../../../ui/Button";
import { paperWords as words } from "./paperWords";
import { saveCalendar } from "./saveCalendar";

type CalendarButtonProps = {
  readonly journal: Journal;
  readonly framework: Framework;
  readonly action: Action;
};

/** One action for a calendar; nothing where it has no day that a calendar could show. */
export function CalendarButton({ journal, framework, action }: CalendarButtonProps) {
  const terms = readTerms(journal);
  if (!hasDay(spanOf(action, terms))) return null;
  const title = action.title || words.untitled;
  return (
    <Button
      icon="download"
      onClick={() =>
        void saveCalendar({ title, framework, actions: [action], terms, days: "all", hasNames: false })
      }
    >
      {words.calendar}
    </Button>
  );
}
