import type { CSSProperties } from "react";
import type { ShownRecord } from "../../domain/shownRecord";
import { STATUSES } from "../../domain/status";
import { hueOf } from "../hue";
import { StatusMark } from "../StatusMark";
import { STATUS_TITLES } from "../words";
import { assessmentModel, FORM, type FormPart, type FormRow } from "./assessmentModel";
import styles from "./AssessmentSheet.module.css";
import { at, mm, Sheet, Sheets } from "./Sheet";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { words } from "./sheetWords";

interface AssessmentSheetProps {
  readonly record: ShownRecord;
  readonly paper: PagePaper;
  /** With what the record says ticked; else blank, to be filled in by hand. */
  readonly filled: boolean;
}

/** Every competency with three boxes to tick and a line for why, for those who would rather write than tap. */
export function AssessmentSheet({ record, paper, filled }: AssessmentSheetProps) {
  const { pages, whyWidth } = assessmentModel(record, paper, filled);
  const { widthMm, heightMm } = sizeOf(paper);
  const width = widthMm - 2 * FORM.margin;
  return (
    <Sheets>
      {pages.map(({ parts }, page) => (
        <Sheet
          key={parts[0]?.rows[0]?.competency.id}
          paper={paper}
          label={words.pageOf(page + 1, pages.length)}
        >
          <div
            className={styles["page"]}
            style={
              {
                ...at({ x: FORM.margin, y: FORM.margin, width, height: heightMm - 2 * FORM.margin }),
                "--words": mm(FORM.words),
                "--box": mm(FORM.box),
                "--why": mm(whyWidth),
              } as CSSProperties
            }
          >
            {page === 0 ? (
              <FirstHead record={record} />
            ) : (
              <p className={styles["again"]} style={{ blockSize: mm(FORM.otherHead) }}>
                {record.title}
              </p>
            )}
            {parts.map((part) => (
              <Part key={part.domain.id} part={part} isFilled={filled} />
            ))}
            <footer className={styles["foot"]}>
              <p>{words.source(record)}</p>
              <p>{words.pageOf(page + 1, pages.length)}</p>
            </footer>
          </div>
        </Sheet>
      ))}
    </Sheets>
  );
}

function FirstHead({ record }: { readonly record: ShownRecord }) {
  return (
    <header className={styles["head"]} style={{ blockSize: mm(FORM.firstHead) }}>
      <p className={styles["kicker"]}>
        {words.selfAssessment} · {record.framework.title}
      </p>
      <h3 className={styles["title"]} style={{ fontSize: mm(8.6) }}>
        {record.title}
      </h3>
      <p className={styles["about"]}>{words.assessmentAbout}</p>
      <dl className={styles["fields"]}>
        {words.assessmentFields.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </header>
  );
}

function Part({ part, isFilled }: { readonly part: FormPart; readonly isFilled: boolean }) {
  const { title, isContinued, rows, domainIndex } = part;
  return (
    <section className={styles["part"]} data-hue={hueOf(domainIndex)}>
      <div className={styles["partHead"]} style={{ blockSize: mm(FORM.domainHead) }}>
        <h4>{isContinued ? words.continued(title) : title}</h4>
        {STATUSES.map((status) => (
          <p key={status} className={styles["column"]}>
            <StatusMark status={status} />
            {STATUS_TITLES[status]}
          </p>
        ))}
        <p className={styles["whyHead"]}>{words.why}</p>
      </div>
      <ul role="list">
        {rows.map((row) => (
          <Row key={row.competency.id} row={row} isFilled={isFilled} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, isFilled }: { readonly row: FormRow; readonly isFilled: boolean }) {
  const { competency, title, statement, why, height } = row;
  return (
    <li style={{ blockSize: mm(height) }}>
      <div className={styles["words"]}>
        <h5>{title}</h5>
        <p>{statement}</p>
      </div>
      {STATUSES.map((status) => {
        const isTicked = isFilled && competency.status === status;
        return (
          <span
            key={status}
            className={styles["box"]}
            data-status={status}
            {...(isTicked ? { role: "img", "aria-label": STATUS_TITLES[status] } : { "aria-hidden": true })}
          >
            <svg viewBox="0 0 24 24">
              <rect x="1.5" y="1.5" width="21" height="21" rx="4" />
              {isTicked && <path d="m6 12.5 4.2 4.4L18.4 7" />}
            </svg>
          </span>
        );
      })}
      <p className={styles["why"]}>{why}</p>
    </li>
  );
}
