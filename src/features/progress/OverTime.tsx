import { useMemo, useState } from "react";
import type { Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import type { Milestone } from "../../domain/milestone";
import { courseAt, statusCourse } from "../../domain/statusCourse";
import type { TimeLine } from "../../domain/timeLine";
import { ProgressCourse } from "../../pictures/ProgressCourse";
import { StatusLegend } from "../../pictures/StatusLegend";
import { CourseTable } from "./CourseTable";
import { courseGroups, type CourseGroup, type Grouping } from "./courseGroups";
import styles from "./OverTime.module.css";
import { words } from "./words";

type OverTimeProps = {
  readonly journal: Journal;
  readonly framework: Framework;
  readonly line: TimeLine;
  readonly milestones: readonly Milestone[];
  /** The moment that is looked at, in milliseconds since 1970 UTC. */
  readonly at: number;
};

type View = Grouping | "table";

/** The three statuses from the first change to today: together, by domain, by level, or as a table. */
export function OverTime({ journal, framework, line, milestones, at }: OverTimeProps) {
  const [view, setView] = useState<View>("all");
  const groups = useMemo(
    () =>
      (view === "table" ? (["all", "domain", "level"] as const) : [view])
        .flatMap((grouping) => courseGroups(framework, grouping))
        .map((group) => ({ ...group, points: statusCourse(journal, group.refs, line) })),
    [journal, framework, line, view],
  );
  const views: readonly View[] =
    framework.levels.length > 1 ? VIEWS : VIEWS.filter((each) => each !== "level");
  const marks = milestones.map(({ time }) => time).filter((time) => time > line.start && time < line.end);
  return (
    <section aria-labelledby="over-time" className={styles["all"]}>
      <div className={styles["head"]}>
        <h2 id="over-time" className={styles["heading"]}>
          {words.overTime}
        </h2>
        <div role="group" aria-label={words.overTimeViews} className={styles["views"]} data-print="none">
          {views.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === view}
              className={styles["view"]}
              onClick={() => setView(each)}
            >
              {words.views[each]}
            </button>
          ))}
        </div>
      </div>
      {view === "table" ? (
        <CourseTable groups={groups} line={line} />
      ) : (
        <>
          <div className={styles["courses"]} data-view={view}>
            {groups.map((group) => (
              <Course key={group.id} group={group} line={line} marks={marks} at={at} wide={view === "all"} />
            ))}
          </div>
          <StatusLegend />
        </>
      )}
    </section>
  );
}

const VIEWS: readonly View[] = ["all", "domain", "level", "table"];

type CourseProps = {
  readonly group: CourseGroup;
  readonly line: TimeLine;
  readonly marks: readonly number[];
  readonly at: number;
  readonly wide: boolean;
};

function Course({ group, line, marks, at, wide }: CourseProps) {
  const last = courseAt(group.points, line.end);
  const counts = [last?.earned ?? 0, last?.["in-progress"] ?? 0, group.refs.length] as const;
  return (
    <figure className={styles["course"]}>
      <figcaption className={styles["caption"]}>
        <span className={styles["name"]}>{group.title}</span>
        <span className={styles["facts"]}>{words.courseNow(...counts)}</span>
      </figcaption>
      <ProgressCourse
        points={group.points}
        label={words.course(group.title, words.day(line.start), ...counts)}
        hue={group.hue}
        look={wide ? "wide" : "small"}
        marks={marks}
        at={at < line.end ? at : undefined}
      />
      <span className={styles["ends"]} aria-hidden="true">
        <span>{words.day(line.start)}</span>
        <span>{words.today}</span>
      </span>
    </figure>
  );
}
