import { useMemo, type CSSProperties } from "react";
import { ACTION_STATES } from "../../domain/planRegisters";
import { ActionMark } from "../ActionMark";
import {
  PLAN_FORM,
  PART_TITLE,
  planSheetModel,
  type PlanPart,
  type PlanRow,
  type ShownPlan,
} from "./planSheetModel";
import { AXIS_FONT_MM, axisLabels } from "./planSheetAxis";
import styles from "./PlanSheet.module.css";
import { planSheetWords as words } from "./planSheetWords";
import { at, mm, Sheet, Sheets } from "./Sheet";
import { sizeOf, type PagePaper } from "./sheetPaper";

interface PlanSheetProps {
  readonly plan: ShownPlan;
  readonly paper: PagePaper;
}

/** A plan to pin on a wall: what is worked on, each action with who and when, and where it lies in time. */
export function PlanSheet({ plan, paper }: PlanSheetProps) {
  const { pages, fontMm, lines, widths } = useMemo(() => planSheetModel(plan, paper), [plan, paper]);
  const { widthMm, heightMm } = sizeOf(paper);
  const { margin } = PLAN_FORM;
  const count = plan.axis.columns.length;
  const road = {
    "--columns": `${mm(PLAN_FORM.mark)} ${mm(widths.title)} ${widths.owner > 0 ? `${mm(widths.owner)} ` : ""}${mm(widths.when)} ${mm(widths.road)}`,
    "--road": mm(widths.road),
    "--axis-font": mm(AXIS_FONT_MM),
    "--gap": mm(PLAN_FORM.gap),
    "--font": mm(fontMm),
    "--part": mm(fontMm * PART_TITLE),
    "--leading": PLAN_FORM.leading,
    "--count": count,
  } as CSSProperties;
  const now = plan.today > 0 && plan.today < count ? plan.today / count : undefined;
  return (
    <Sheets>
      {pages.map(({ parts }, page) => (
        <Sheet
          key={parts[0]?.rows[0]?.action.id ?? page}
          paper={paper}
          label={pages.length === 1 ? words.plan : words.pageOf(page + 1, pages.length)}
        >
          <div
            className={styles["page"]}
            data-lines={lines}
            style={{
              ...at({
                x: margin,
                y: margin,
                width: widthMm - 2 * margin,
                height: heightMm - 2 * margin,
              }),
              ...road,
            }}
          >
            <header className={styles["head"]} style={{ blockSize: mm(PLAN_FORM.head) }}>
              <p className={styles["kicker"]}>{plan.kicker}</p>
              <h3>{plan.title}</h3>
              <div className={styles["columns"]}>
                <Legend />
                <div className={styles["axis"]}>
                  {plan.axis.columns.map(({ id }, index) => (
                    <i key={id} style={{ insetInlineStart: `${(index / count) * 100}%` }} />
                  ))}
                  {axisLabels(plan.axis, widths.road).map(({ place, text, year }) => (
                    <span key={place} style={{ insetInlineStart: `${(place / count) * 100}%` }}>
                      {text}
                      <small>{year}</small>
                    </span>
                  ))}
                </div>
              </div>
            </header>
            {parts.length === 0 && <p className={styles["nothing"]}>{words.nothing}</p>}
            {parts.map((part) => (
              <Part
                key={`${part.id} ${part.isContinued}`}
                {...{ part, hasOwner: widths.owner > 0, count, now }}
              />
            ))}
            <footer className={styles["foot"]} style={{ blockSize: mm(PLAN_FORM.foot - 1.5) }}>
              <p>{words.made(plan.time)}</p>
              {pages.length > 1 && <p>{words.pageOf(page + 1, pages.length)}</p>}
            </footer>
          </div>
        </Sheet>
      ))}
    </Sheets>
  );
}

function Legend() {
  return (
    <ul className={styles["legend"]} role="list">
      {ACTION_STATES.filter((state) => state !== "dropped").map((state) => (
        <li key={state}>
          <ActionMark state={state} size={12} />
          {words.states[state]}
        </li>
      ))}
    </ul>
  );
}

type PartProps = {
  readonly part: PlanPart;
  readonly hasOwner: boolean;
  readonly count: number;
  readonly now: number | undefined;
};

function Part({ part, ...road }: PartProps) {
  const title = part.title || words.others;
  return (
    <section data-hue={part.hue} className={styles["part"]}>
      <div className={styles["partHead"]} style={{ blockSize: mm(part.headHeight) }}>
        <h4>{part.isContinued ? words.continued(title) : title}</h4>
        {part.why !== "" && !part.isContinued && <p>{part.why}</p>}
      </div>
      <ul role="list">
        {part.rows.map((row) => (
          <Row key={row.action.id} row={row} {...road} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Omit<PartProps, "part"> & { readonly row: PlanRow };

function Row({ row: { action, height }, hasOwner, count, now }: RowProps) {
  const { bar } = action;
  return (
    <li className={styles["row"]} data-state={action.state} style={{ blockSize: mm(height) }}>
      <ActionMark state={action.state} size={12} label={words.states[action.state]} />
      <p className={styles["title"]}>{action.title || words.untitled}</p>
      {hasOwner && <p>{action.owner}</p>}
      <p>{action.when}</p>
      <div className={styles["road"]} aria-hidden="true">
        {now !== undefined && <i style={{ insetInlineStart: `${now * 100}%` }} />}
        {bar && (
          <b
            data-open={bar.isOpenStart ? "start" : bar.isOpenEnd ? "end" : undefined}
            style={
              bar.isOpenStart
                ? { insetInlineEnd: `${(1 - bar.to / count) * 100}%` }
                : {
                    insetInlineStart: `${(bar.from / count) * 100}%`,
                    inlineSize: `${((bar.to - bar.from) / count) * 100}%`,
                  }
            }
          />
        )}
      </div>
    </li>
  );
}
