import { Fragment } from "react";
import { fitCentre, type CentreWords } from "./wheelCentre";
import { paintOf, type WheelPaints } from "./wheelPaints";
import type { LabelTier, WheelModel } from "./wheelTypes";

interface WheelLabelsProps {
  readonly model: WheelModel;
  /** Unique in the page; the arcs are named after it. */
  readonly id: string;
  readonly tier: LabelTier;
  readonly paints: WheelPaints;
  readonly centre: CentreWords | undefined;
}

const CENTRE_PAINTS = { big: "ink", line1: "ink2", line2: "ink3" } as const;

/** The words of a wheel, with letters of the size that suits the width it is shown in. */
export function WheelLabels({ model, id, tier, paints, centre }: WheelLabelsProps) {
  return (
    <>
      <g aria-hidden="true" fontFamily={paints.sans} fontWeight={650}>
        {model.sectors.map((sector, at) => (
          <g key={sector.id} fill={paintOf(paints, sector.hue)}>
            {sector.labels?.[tier].lines.map((line, index) => {
              const arc = `${id}${tier}${at}-${index}`;
              return (
                <Fragment key={arc}>
                  <path id={arc} d={line.path} fill="none" />
                  <text fontSize={sector.labels?.[tier].fontSize} letterSpacing="0.005em">
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
        fitCentre(centre, model.hole, tier).map(({ part, text, y, fontSize }) => (
          <text
            key={part}
            y={y}
            fontSize={fontSize}
            textAnchor="middle"
            fill={paints[CENTRE_PAINTS[part]]}
            fontFamily={part === "big" ? paints.serif : paints.sans}
            fontWeight={part === "big" ? 600 : 400}
          >
            {text}
          </text>
        ))}
    </>
  );
}
