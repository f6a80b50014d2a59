import type { CSSProperties } from "react";
import { Link } from "react-router";
import type { Action } from "../../../domain/action";
import { isApart } from "../../../domain/actionApart";
import type { JourneyId } from "../../../domain/ids";
import { parseCompetencyRef } from "../../../domain/framework";
import { isPriorityApart } from "../../../domain/priorityApart";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import { paths } from "../../../paths";
import { ActionMark } from "../../../pictures/ActionMark";
import { barOf, phaseOf, placeOf, type Axis, type Bar } from "../../../pictures/roadmapAxis";
import { usePlan } from "../planContext";
import type { PlanGroup } from "../planGroups";
import { TwoAnswers } from "../TwoAnswers";
import bars from "./RoadBar.module.css";
import styles from "./RoadTable.module.css";
import { roadWhen } from "./roadWhen";
import { timeWords as words } from "./timeWords";

type RoadTableProps = {
  readonly journey: JourneyId;
  readonly axis: Axis;
  readonly groups: readonly PlanGroup[];
  readonly terms: readonly SchoolTerm[];
  readonly today: string;
};

/** A line for each action, with its bar where it lies in time; all that the bars say stands in words beside them. */
export function RoadTable({ journey, axis, groups, terms, today }: RoadTableProps) {
  const { journal } = usePlan();
  const count = axis.columns.length;
  const placed = (action: Action) => barOf(axis, action, terms, today);
  const unplaced = groups.flatMap(({ actions }) => actions.filter((action) => !placed(action)));
  const now = placeOf(axis, today, "begin");
  const isNowDrawn = now > 0 && now < count;
  const share = (place: number) => `${Math.round((place / count) * 100_000) / 1000}%`;
  const line = (action: Action) => (
    <Line
      key={action.id}
      {...{ journey, action, terms, today }}
      bar={placed(action)}
      columns={count}
      share={share}
    />
  );
  return (
    <div className={styles["road"]} role="region" aria-label={words.title}>
      <div className={styles["lines"]} aria-hidden="true">
        {axis.columns.map(({ id }, index) => (
          <i key={id} style={{ insetInlineStart: share(index) }} />
        ))}
        {isNowDrawn && <b style={{ insetInlineStart: share(now) }} />}
      </div>
      <div className={styles["head"]} aria-hidden="true">
        <div className={styles["columns"]} data-by={axis.by} style={{ "--count": count } as CSSProperties}>
          {axis.columns.map(({ id, title, short }) => (
            <span key={id} title={title}>
              {short || words.unnamed}
            </span>
          ))}
          {isNowDrawn && (
            <span className={styles["today"]} style={{ insetInlineStart: share(now) }}>
              {words.today}
            </span>
          )}
        </div>
      </div>
      {groups.map(({ id, ref, title, hue, actions }) => {
        const here = actions.filter(placed);
        if (here.length === 0) return null;
        const phase = phaseOf(here.flatMap((action) => placed(action) ?? []));
        return (
          <section key={id} className={styles["group"]} data-hue={hue}>
            <div className={styles["line"]}>
              <h2>
                {ref && hue !== undefined ? (
                  <Link to={paths.competency(journey, parseCompetencyRef(ref)?.competencyId ?? "")}>
                    {title}
                  </Link>
                ) : (
                  title || words.others
                )}{" "}
                {ref && isPriorityApart(journal, ref) && <TwoAnswers />}
              </h2>
              <div className={bars["track"]} aria-hidden="true">
                {phase && (
                  <div
                    className={bars["phase"]}
                    style={{ insetInlineStart: share(phase.from), inlineSize: share(phase.to - phase.from) }}
                  />
                )}
              </div>
            </div>
            <ul role="list">{here.map(line)}</ul>
          </section>
        );
      })}
      {unplaced.length > 0 && (
        <section className={styles["group"]} data-unplaced="">
          <div className={styles["apart"]}>
            <h2>{words.unplacedTitle[axis.by]}</h2>
            <p>{words.unplaced[axis.by]}</p>
          </div>
          <ul role="list">{unplaced.map(line)}</ul>
        </section>
      )}
    </div>
  );
}

type LineProps = Pick<RoadTableProps, "journey" | "terms" | "today"> & {
  readonly action: Action;
  readonly bar: Bar | undefined;
  readonly columns: number;
  readonly share: (place: number) => string;
};

function Line({ journey, action, terms, today, bar, columns, share }: LineProps) {
  const { journal } = usePlan();
  const when = roadWhen(action, terms, today);
  return (
    <li className={styles["line"]} data-state={action.state}>
      <div className={styles["what"]}>
        <ActionMark state={action.state} size={20} label={words.states[action.state]} />
        <div>
          <Link to={paths.action(journey, action.id)} className={styles["title"]}>
            {action.title || words.untitled}
          </Link>
          <p className={styles["facts"]}>{[action.owner, when].filter((fact) => fact !== "").join(" · ")}</p>
          {isApart(journal, action) && <TwoAnswers />}
        </div>
      </div>
      {bar && (
        <div className={bars["track"]} aria-hidden="true">
          <div
            className={bars["bar"]}
            data-state={action.state}
            data-open={bar.isOpenStart ? "start" : bar.isOpenEnd ? "end" : undefined}
            style={
              bar.isOpenStart
                ? { insetInlineEnd: share(columns - bar.to) }
                : { insetInlineStart: share(bar.from), inlineSize: share(bar.to - bar.from) }
            }
          />
        </div>
      )}
    </li>
  );
}
