import { hueOf } from "../../pictures/hue";
import { paths } from "../../paths";
import { IconLink } from "../../ui/IconLink";
import { ProgressDots } from "../../ui/ProgressDots";
import { placedOf, type StatusGiven } from "./given";
import { WalkMenu } from "./WalkMenu";
import styles from "./WalkTop.module.css";
import { words } from "./words";

type WalkTopProps = StatusGiven & { readonly at: number; readonly onGoTo: (at: number) => void };

/** How far the walk is, the list of all of it, and the way out. */
export function WalkTop({ framework, vote, question: { refs }, at, onGoTo }: WalkTopProps) {
  const isAnswered = (index: number) => Boolean(vote.answers[refs[index] ?? ""]?.view);
  const place = at < refs.length ? words.place(at + 1, refs.length) : words.toReview;
  return (
    <div className={styles["top"]}>
      <WalkMenu
        place={place}
        items={refs.map((ref, index) => ({
          id: ref,
          title: placedOf(framework, ref)?.competency.title ?? ref,
          state: index === at ? "here" : isAnswered(index) ? "answered" : "open",
        }))}
        picture={
          <ProgressDots
            label={words.progress}
            valueText={place}
            segments={refs.map((ref, index) => ({
              id: ref,
              state: index === at ? "current" : isAnswered(index) ? "done" : "todo",
              hue: hueOf(placedOf(framework, ref)?.domainIndex ?? 0),
            }))}
          />
        }
        onGoTo={onGoTo}
      />
      <IconLink icon="close" label={words.leave} to={paths.takePart()} />
    </div>
  );
}
