import { Link, useMatch, useNavigate } from "react-router";
import type { Journey } from "../domain/journey";
import { AskedNotice } from "../features/erasure/AskedNotice";
import { removeExample, unlock } from "../features/journeys/cardActions";
import { formatCount, formatList } from "../lib/format";
import { paths, routes } from "../paths";
import { useNewerCount } from "../state/journals";
import type { StoredSummary } from "../storage/summaryRow";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import styles from "./JourneyLayout.module.css";
import { words } from "./journeyWords";

type JourneyNoticesProps = {
  readonly journey: Journey;
  readonly summary: StoredSummary;
};

/** What must be known of a journey whichever part of it is open. */
export function JourneyNotices({ journey, summary }: JourneyNoticesProps) {
  const navigate = useNavigate();
  const isJoinOpen = useMatch(routes.join) !== null;
  const newerCount = useNewerCount(summary);
  async function remove() {
    // First away from it: what is gone cannot be looked at.
    await navigate(paths.journeys());
    await removeExample(summary);
  }
  return (
    <div className={styles["notices"]}>
      {journey.isExample && (
        <p className={styles["example"]}>
          <span>{words.example}</span>
          <Button variant="plain" data-print="none" onClick={() => void remove()}>
            {words.removeExample}
          </Button>
        </p>
      )}
      {summary.members && !isJoinOpen && (
        <p className={styles["example"]} data-print="none">
          <span>{words.joined(summary.members.length)}</span>
          <Link to={paths.join(summary.journey)} className={styles["parts"]}>
            {words.joinedParts}
          </Link>
        </p>
      )}
      {summary.readOnly && (
        <Notice icon="book" action={<Button onClick={() => void unlock(summary)}>{words.unlock}</Button>}>
          {words.readOnly}
        </Notice>
      )}
      {journey.existence.state === "brought-back" && <Notice tone="warn">{words.broughtBack}</Notice>}
      {journey.titles.length > 1 && (
        <Notice tone="warn">
          {words.twoTitles(formatList(journey.titles.map(({ value }) => `“${value}”`)))}
        </Notice>
      )}
      <AskedNotice journey={summary.journey} />
      {newerCount > 0 && <Notice>{words.newerEntries(formatCount(newerCount, words.newerCount))}</Notice>}
    </div>
  );
}
