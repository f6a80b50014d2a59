import { PriorityShape } from "./PriorityMark";
import { TwoAnswersShape } from "./TwoAnswersMark";
import type { WheelPaints } from "./wheelPaints";
import type { WheelModel } from "./wheelTypes";

interface WheelMarksProps {
  readonly model: WheelModel;
  readonly paints: WheelPaints;
}

/** What is drawn over the cells: what has changed, priorities, two answers. In ink alone, so that no hue says anything. */
export function WheelMarks({ model: { cells, barWidth }, paints }: WheelMarksProps) {
  const turns = cells.filter(({ turnBar }) => turnBar !== "");
  return (
    <>
      <g fill="none" stroke={paints.ink} strokeWidth={barWidth} strokeLinecap="round">
        {turns.map(({ id, turnBar, turn }) => (
          <path key={id} d={turnBar} data-turn={turn} />
        ))}
      </g>
      {cells.map(({ id, flag }) => flag && <PriorityShape key={id} {...flag} paints={paints} />)}
      {cells.map(({ id, badge }) => badge && <TwoAnswersShape key={id} {...badge} paints={paints} />)}
    </>
  );
}

/** A check, about 15 wide. */
export const CHECK_PATH = "M-7.4.6-2.6 5.4 7.4-5.6";
