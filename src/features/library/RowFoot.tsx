import { lazy, Suspense, use, useRef, useState } from "react";
import { authorName } from "../../domain/author";
import type { AuthorId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { keepForLater, markUseful } from "../../domain/resourceTelling";
import { Tag } from "../../ui/Tag";
import { Glyph } from "./Glyph";
import { hasTwoAnswers, type LibraryItem } from "./libraryItems";
import { CurrentView, type LibraryView } from "./libraryView";
import { MarkButton } from "./MarkButton";
import styles from "./RowFoot.module.css";
import { RowMenu } from "./RowMenu";
import type { Panel } from "./RowPanel";
import { words } from "./words";

const RowPanel = lazy(() => import("./RowPanel"));
const Apart = lazy(() => import("./Apart"));

/** What a journey has to do with a resource; nothing where nobody's eyes look. */
export function RowFoot({ item }: { readonly item: LibraryItem }) {
  const view = use(CurrentView);
  return view && <Foot item={item} view={view} />;
}

function Foot({ item, view }: { readonly item: LibraryItem; readonly view: LibraryView }) {
  const [panel, setPanel] = useState<Panel>();
  const foot = useRef<HTMLDivElement>(null);
  const { marks, id } = item;
  const count = marks.comments.length;
  const names = namesOf(view.journal, marks.useful, view.me);
  const isApart = hasTwoAnswers(item);
  function close() {
    setPanel(undefined);
    // Back to where it was opened from.
    foot.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  }
  return (
    <>
      {names.length > 0 && (
        <p className={styles["useful"]}>{words.usefulTo(names.slice(0, 3), Math.max(0, names.length - 3))}</p>
      )}
      {isApart && (
        <>
          <Tag tone="warn" icon="split">
            {words.twoAnswers}
          </Tag>
          {!view.readOnly && (
            <Suspense fallback={null}>
              <Apart item={item} view={view} />
            </Suspense>
          )}
        </>
      )}
      <div className={styles["marks"]} data-print="none">
        <div ref={foot} className={styles["foot"]} role="group" aria-label={words.aboutIt(item.title)}>
          {!view.readOnly && (
            <>
              <MarkButton
                glyph="useful"
                label={words.useful}
                view={view}
                standing={marks.useful.has(view.me)}
                say={(journal, writer, on) => markUseful(journal, writer, id, on)}
              />
              <MarkButton
                glyph="later"
                label={words.later}
                view={view}
                standing={marks.later.has(view.me)}
                say={(journal, writer, on) => keepForLater(journal, writer, id, on)}
              />
            </>
          )}
          {(count > 0 || !view.readOnly) && (
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
          {!view.readOnly && <RowMenu item={item} view={view} onOpen={setPanel} />}
        </div>
      </div>
      {panel && (
        <Suspense fallback={null}>
          <RowPanel panel={panel} item={item} view={view} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Whoever looks at it first; those without a name are someone each. */
function namesOf(journal: Journal, authors: ReadonlySet<AuthorId>, me: AuthorId): readonly string[] {
  const others = [...authors].filter((author) => author !== me);
  const named = others.map((author) => authorName(journal, author) || words.someone);
  return [...(authors.has(me) ? [words.you] : []), ...named.sort((a, b) => a.localeCompare(b, "en"))];
}
