import { assertNever } from "../../lib/result";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import type { ShownPlace, ShownRecord } from "../../domain/shownRecord";
import { PAGE_TITLE_ID } from "../../ui/Page";
import { Ahead } from "./Ahead";
import { Glance } from "./Glance";
import { PieceView } from "./PieceView";
import { RecordWheel } from "./RecordWheel";
import type { Slide } from "./slides";
import styles from "./Slide.module.css";
import { dayOf, words } from "./words";

type SlideViewProps = {
  readonly slide: Slide;
  readonly record: ShownRecord;
  /** The others are drawn, but neither seen nor read. */
  readonly isShown: boolean;
};

export function SlideView({ slide, record, isShown }: SlideViewProps) {
  return (
    <section
      aria-label={titleOf(slide, record)}
      className={styles["slide"]}
      data-type={slide.type}
      data-hue={"shown" in slide ? hueOf(slide.shown.domainIndex) : undefined}
      hidden={!isShown && slide.type !== "piece"}
      inert={!isShown}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is longer than the screen is moved by keys, too
      tabIndex={0}
      data-waits={!isShown || undefined}
    >
      <Inside slide={slide} record={record} isShown={isShown} />
    </section>
  );
}

/** What a screen reader calls it. */
export function titleOf(slide: Slide, record: ShownRecord): string {
  if (slide.type === "title") return record.title;
  if (slide.type === "glance") return words.glance;
  if (slide.type === "earned") return `${slide.shown.competency.title}, ${words.earned}`;
  if (slide.type === "piece") return slide.piece.title || words.proof(slide.shown.competency.title);
  return slide.type === "ahead" ? words.ahead : words.end;
}

function Inside({ slide, record, isShown }: SlideViewProps) {
  const id = isShown ? PAGE_TITLE_ID : undefined;
  switch (slide.type) {
    case "title":
      return (
        <>
          <div className={styles["words"]}>
            <h1 id={id} className={styles["huge"]} data-long={lengthOf(record.title)}>
              {record.title}
            </h1>
            <p className={styles["quiet"]}>
              {words.source(record.framework.title, record.framework.publisher, dayOf(record.time))}
            </p>
            {record.isExample && <p className={styles["quiet"]}>{words.example}</p>}
          </div>
          <RecordWheel record={record} />
        </>
      );
    case "glance":
      return <Glance record={record} titleId={id} />;
    case "earned":
      return <Earned id={id} shown={slide.shown} />;
    case "piece":
      return (
        <PieceView piece={slide.piece} of={slide.shown.competency.title} titleId={id} isShown={isShown} />
      );
    case "ahead":
      return <Ahead record={record} titleId={id} />;
    case "end":
      return (
        <>
          <div className={styles["words"]}>
            <h1 id={id} className={styles["huge"]}>
              {words.end}
            </h1>
            <p className={styles["quiet"]}>{record.title}</p>
          </div>
          <RecordWheel record={record} />
        </>
      );
    default:
      return assertNever(slide);
  }
}

function Earned({ id, shown }: { readonly id: string | undefined; readonly shown: ShownPlace }) {
  const { competency, domain } = shown;
  return (
    <div className={styles["words"]}>
      <p className={styles["kicker"]}>
        {[domain.title, competency.levelTitle].filter((part) => part !== null && part !== "").join(" · ")}
      </p>
      <h1 id={id} className={styles["title"]} data-long={lengthOf(competency.title)}>
        {competency.title}
      </h1>
      <p className={styles["earned"]}>
        <StatusMark status="earned" size={56} />
        {words.earned}
      </p>
      <p className={styles["statement"]}>{competency.statement}</p>
      {competency.why !== "" && (
        <blockquote className={styles["why"]}>
          <p>{competency.why}</p>
          <footer>{words.by(competency.authorName, dayOf(competency.time))}</footer>
        </blockquote>
      )}
    </div>
  );
}

/** A title of 200 characters must leave room for the rest of the wall. */
function lengthOf(title: string): "long" | "longest" | undefined {
  if (title.length > 110) return "longest";
  return title.length > 55 ? "long" : undefined;
}
