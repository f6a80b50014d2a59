import { lazy, Suspense, use, useRef, useState, type ReactNode } from "react";
import { keepForLater, markUseful } from "../../domain/resourceTelling";
import { Tag } from "../../ui/Tag";
import { Glyph } from "./Glyph";
import { hasTwoAnswers, type LibraryItem } from "./libraryItems";
import { CurrentEyes, CurrentJournal, type Eyes, type LibraryView } from "./libraryView";
import { MarkButton } from "./MarkButton";
import styles from "./RowFoot.module.css";
import { RowMenu } from "./RowMenu";
import type { Panel } from "./RowPanel";
import { UsefulTo } from "./UsefulTo";
import { words } from "./words";

const RowPanel = lazy(() => import("./RowPanel"));
const Apart = lazy(() => import("./Apart"));

type RowFootProps = {
  readonly item: LibraryItem;
  /** Comments that stand are read without another tap. */
  readonly startsOpen: boolean;
};

/** What a journey has to do with a resource; nothing where nobody's eyes look. */
export function RowFoot(props: RowFootProps) {
  const eyes = use(CurrentEyes);
  return eyes && <Foot {...props} eyes={eyes} />;
}

function Foot({ item, startsOpen, eyes }: RowFootProps & { readonly eyes: Eyes }) {
  const [panel, setPanel] = useState<Panel | undefined>(
    startsOpen && item.marks.comments.length > 0 ? "comments" : undefined,
  );
  const foot = useRef<HTMLDivElement>(null);
  const { marks, id } = item;
  const count = marks.comments.length;
  function close() {
    setPanel(undefined);
    // Back to where it was opened from.
    foot.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  }
  return (
    <>
      {marks.useful.size > 0 && <UsefulTo useful={marks.useful} me={eyes.me} />}
      {hasTwoAnswers(item) && (
        <>
          <Tag tone="warn" icon="split">
            {words.twoAnswers}
          </Tag>
          {!eyes.readOnly && (
            // Its answers name who gave them, which no paper shows.
            <div data-print="none">
              <WithJournal eyes={eyes}>{(view) => <Apart item={item} view={view} />}</WithJournal>
            </div>
          )}
        </>
      )}
      <div className={styles["marks"]} data-print="none">
        <div ref={foot} className={styles["foot"]} role="group" aria-label={words.aboutIt(item.title)}>
          {!eyes.readOnly && (
            <>
              <MarkButton
                glyph="useful"
                label={words.useful}
                eyes={eyes}
                standing={marks.useful.has(eyes.me)}
                say={(journal, writer, on) => markUseful(journal, writer, id, on)}
              />
              <MarkButton
                glyph="later"
                label={words.later}
                eyes={eyes}
                standing={marks.later.has(eyes.me)}
                say={(journal, writer, on) => keepForLater(journal, writer, id, on)}
              />
            </>
          )}
          {(count > 0 || !eyes.readOnly) && (
            <button
              type="button"
              className={styles["mark"]}
              aria-expanded={panel === "comments"}
              onClick={() => setPanel(panel === "comments" ? undefined : "comments")}
            >
              <Glyph name="comment" filled={count > 0} />
              {count > 0 ? words.comments(count) : words.comment}
            </button>
          )}
          {!eyes.readOnly && (
            <RowMenu item={item} eyes={eyes} onOpen={setPanel} row={() => foot.current?.closest("li")} />
          )}
        </div>
      </div>
      {panel && (
        <WithJournal eyes={eyes}>
          {(view) => <RowPanel key={panel} panel={panel} item={item} view={view} onClose={close} />}
        </WithJournal>
      )}
    </>
  );
}

type WithJournalProps = {
  readonly eyes: Eyes;
  readonly children: (view: LibraryView) => ReactNode;
};

/** What few rows need: they follow everything that is written. */
function WithJournal({ eyes, children }: WithJournalProps) {
  const journal = use(CurrentJournal);
  return journal && <Suspense fallback={null}>{children({ eyes, journal })}</Suspense>;
}
