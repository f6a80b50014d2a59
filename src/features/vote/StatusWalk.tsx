import { placedOf, type StatusGiven } from "./given";
import { LackingStep } from "./LackingStep";
import { Review } from "./Review";
import { StatusStep } from "./StatusStep";
import { WalkTop } from "./WalkTop";

/** One competency a screen, and at the end all that was answered, to be sent. */
export function StatusWalk(props: StatusGiven) {
  const { vote, question, onChange, framework } = props;
  const { refs } = question;
  const at = Math.min(vote.at, refs.length);
  const goTo = (next: number) => {
    onChange({ ...vote, at: next });
    window.scrollTo(0, 0);
  };
  const top = <WalkTop {...props} at={at} onGoTo={goTo} />;
  const ref = refs[at];
  if (ref === undefined) return <Review {...props} top={top} onGoTo={goTo} />;
  const placed = placedOf(framework, ref);
  if (!placed) return <LackingStep key={ref} {...props} at={at} top={top} onGoTo={goTo} />;
  return (
    <StatusStep key={ref} {...props} competencyRef={ref} placed={placed} at={at} top={top} onGoTo={goTo} />
  );
}
