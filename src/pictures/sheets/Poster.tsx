import type { ShownRecord } from "../../domain/shownRecord";
import { hueOf } from "../hue";
import { marksIn } from "../marksIn";
import { shownWheel } from "../recordWheel";
import { StatusMark } from "../StatusMark";
import { WheelDrawing } from "../WheelDrawing";
import { POSTER, posterModel } from "./posterModel";
import styles from "./Poster.module.css";
import { shownCompetencies } from "./recordTelling";
import { at, mm } from "./Sheet";
import { SheetLegend } from "./SheetLegend";
import { words } from "./sheetWords";
import { wheelCentre } from "./wheelCentreWords";

/** What stands on a poster, in units of which it is 297 wide. */
export function Poster({ record }: { readonly record: ShownRecord }) {
  const model = posterModel(record);
  const { title, paragraph, wheel } = model;
  const all = shownCompetencies(record);
  const byId = new Map(all.map((competency) => [competency.id, competency]));
  const picture = shownWheel(record);
  const edge = { x: POSTER.marginX, width: POSTER.width - 2 * POSTER.marginX };
  return (
    <div className={styles["poster"]} style={{ inlineSize: mm(POSTER.width), blockSize: mm(POSTER.height) }}>
      <p className={styles["kicker"]} style={at({ ...edge, y: model.kickerY, height: 7 }, 4.2)}>
        {words.kicker(record)}
      </p>
      <h3 className={styles["title"]} style={at(title, title.fontSizeMm)}>
        {title.text}
      </h3>
      <p className={styles["paragraph"]} style={at(paragraph, paragraph.fontSizeMm)}>
        {paragraph.text}
      </p>
      <div className={styles["placed"]} style={at(wheel)}>
        <WheelDrawing
          record={picture}
          label={words.wheelOf(record.title)}
          centre={wheelCentre(all)}
          tone="paper"
          tier="wide"
        />
      </div>
      <div className={styles["legend"]} style={at({ ...edge, y: model.legendY, height: 7 }, 3.7)}>
        <SheetLegend marks={marksIn(picture)} inRow />
      </div>
      {model.domains.map((domain, index) => (
        <section
          key={domain.id}
          className={styles["domain"]}
          data-hue={hueOf(index)}
          style={at(domain, model.fontSizeMm)}
        >
          <h4 className={styles["name"]} style={{ blockSize: mm(domain.titleHeight) }}>
            {domain.title}
          </h4>
          <ul role="list">
            {domain.items.map((item) => (
              <li key={item.id}>
                <StatusMark status={byId.get(item.id)?.status ?? "not-started"} hue={hueOf(index)} />
                {item.title}
              </li>
            ))}
            {domain.more > 0 && <li className={styles["more"]}>{words.more(domain.more)}</li>}
          </ul>
        </section>
      ))}
      <footer className={styles["foot"]} style={at({ ...edge, y: model.footY, height: 4 }, 2.9)}>
        <p>{words.source(record)}</p>
        <p>{words.made(record.time)}</p>
      </footer>
    </div>
  );
}
