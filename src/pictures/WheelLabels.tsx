import { Fragment } from "react";
import { LABEL_TIERS } from "./wheelTypes";
import type { WheelModel } from "./wheelTypes";
import { fitCentre } from "./wheelCentre";
import type { CentreWords } from "./wheelCentre";
import styles from "./Wheel.module.css";

interface WheelLabelsProps {
  readonly model: WheelModel;
  /** Unique in the page; the arcs are named after it. */
  readonly id: string;
  readonly centre: CentreWords | undefined;
}

/** The words of a wheel in three sizes of letters; the style sheet shows the one that suits the wheel's width. */
export function WheelLabels({ model, id, centre }: WheelLabelsProps) {
  return LABEL_TIERS.map((tier) => (
    <g key={tier} className={styles[tier]}>
      <g aria-hidden="true">
        {model.sectors.map((sector, at) => (
          <g key={sector.id} data-hue={sector.hue} className={styles["label"]}>
            {sector.labels?.[tier].lines.map((line, index) => {
              const arc = `${id}${tier}${at}-${index}`;
              return (
                <Fragment key={arc}>
                  <path id={arc} d={line.path} fill="none" />
                  <text fontSize={sector.labels?.[tier].fontSize}>
                    <title>{sector.title}</title>
                    <textPath href={`#${arc}`} startOffset="50%" textAnchor="middle">
                      {line.text}
                    </textPath>
                  </text>
                </Fragment>
              );
            })}
          </g>
        ))}
      </g>
      {centre &&
        fitCentre(centre, model.hole, tier).map((line) => (
          <text
            key={line.part}
            y={line.y}
            fontSize={line.fontSize}
            textAnchor="middle"
            className={styles[line.part]}
          >
            {line.text}
          </text>
        ))}
    </g>
  ));
}
