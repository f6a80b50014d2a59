import type { CSSProperties } from "react";
import type { ShownDomain, ShownRecord } from "../../domain/shownRecord";
import { hueOf } from "../hue";
import { shownWheel } from "../recordWheel";
import { StatusMark } from "../StatusMark";
import { STATUS_TITLES } from "../words";
import { domainModel, WALL, type WallItem } from "./domainModel";
import styles from "./DomainSheets.module.css";
import { DomainWheel } from "./DomainWheel";
import { at, mm, Sheet, Sheets } from "./Sheet";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { words } from "./sheetWords";

interface DomainSheetsProps {
  readonly record: ShownRecord;
  readonly paper: PagePaper;
}

/** A domain a page, to hang on a wall: its question, and where each of its competencies stands. */
export function DomainSheets({ record, paper }: DomainSheetsProps) {
  return (
    <Sheets>
      {record.domains.map((domain, index) => (
        <DomainPages key={domain.id} {...{ record, paper, domain, index }} />
      ))}
    </Sheets>
  );
}

interface DomainPagesProps extends DomainSheetsProps {
  readonly domain: ShownDomain;
  readonly index: number;
}

function DomainPages({ record, paper, domain, index }: DomainPagesProps) {
  const model = domainModel(domain, paper);
  const { widthMm, heightMm } = sizeOf(paper);
  const width = widthMm - 2 * WALL.margin;
  const headWidth = width - WALL.wheel - 6;
  const { margin } = WALL;
  return model.pages.map(({ columns }, page) => (
    <Sheet
      key={columns[0]?.[0]?.competency.id}
      paper={paper}
      label={page === 0 ? domain.title : words.continued(domain.title)}
    >
      <div
        className={styles["page"]}
        data-hue={hueOf(index)}
        style={{ "--em": mm(model.em), "--ease": mm(model.ease) } as CSSProperties}
      >
        <div className={styles["band"]} />
        <p className={styles["kicker"]} style={at({ x: margin, y: margin, width: headWidth, height: 6 })}>
          {words.domainOf(index + 1, record.domains.length)} · {words.earnedIn(domain.competencies)}
        </p>
        <div
          className={styles["head"]}
          style={at({ x: margin, y: margin + 8, width: headWidth, height: model.headHeight })}
        >
          <h3 style={{ fontSize: mm(model.title.fontSizeMm) }}>{model.title.text}</h3>
          <p style={{ fontSize: mm(model.question.fontSizeMm) }}>{model.question.text}</p>
        </div>
        <div
          className={styles["placed"]}
          style={at({ x: margin + width - WALL.wheel, y: margin, width: WALL.wheel, height: WALL.wheel })}
        >
          <DomainWheel record={shownWheel(record)} domain={domain.id} />
        </div>
        {columns.map((items, column) => (
          <ul
            key={items[0]?.competency.id}
            role="list"
            className={styles["column"]}
            style={{
              insetInlineStart: mm(margin + column * (model.columnWidth + model.columnGap)),
              insetBlockStart: mm(model.listY),
              inlineSize: mm(model.columnWidth),
            }}
          >
            {items.map((item) => (
              <Competency key={item.competency.id} item={item} />
            ))}
          </ul>
        ))}
        <footer
          className={styles["foot"]}
          style={at({ x: margin, y: heightMm - 14, width, height: 4 }, 2.65)}
        >
          <p>{record.title}</p>
          <p>{words.made(record.time)}</p>
        </footer>
      </div>
    </Sheet>
  ));
}

function Competency({ item }: { readonly item: WallItem }) {
  const { status, levelTitle, twoAnswers } = item.competency;
  return (
    <li>
      <StatusMark status={status} />
      <h4>{item.title}</h4>
      <p className={styles["standing"]}>
        <strong>{STATUS_TITLES[status]}</strong>
        {levelTitle !== null && ` · ${levelTitle}`}
        {twoAnswers && ` · ${words.twoAnswers}`}
      </p>
      <p className={styles["statement"]}>{item.statement}</p>
      {item.why !== "" && <p className={styles["why"]}>{item.why}</p>}
    </li>
  );
}
