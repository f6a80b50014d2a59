import { agreementsOf } from "../../../domain/agreement";
import { placedOf, titleOf } from "../../../domain/framework";
import { hueOf } from "../../../pictures/hue";
import { METHOD_TITLES } from "../../../pictures/roomWords";
import { StatusMark } from "../../../pictures/StatusMark";
import { Heading } from "./Heading";
import listStyles from "./List.module.css";
import talkStyles from "./Talk.module.css";
import wallStyles from "./Wall.module.css";
import { useFit } from "./useFit";
import type { ViewProps } from "./viewProps";
import { words } from "./words";

/** What was agreed: of the competency that is talked about where it is agreed, else of all so far, the latest first. */
export function AgreedView({ journal, framework, session, room, timer }: ViewProps) {
  const latestByRef = new Map(
    agreementsOf(journal, session.id)
      .toReversed()
      .map((agreed) => [agreed.ref, agreed]),
  );
  const all = [...latestByRef.values()].filter(({ isStanding }) => isStanding).toReversed();
  const one = room.ref === undefined ? undefined : all.find(({ ref }) => ref === room.ref);
  const { list, fitting } = useFit<HTMLUListElement>(one ? 0 : all.length);
  if (one) {
    const placed = placedOf(framework, one.ref);
    return (
      <>
        <Heading
          kicker={placed?.domain.title}
          hue={placed && hueOf(placed.domainIndex)}
          title={titleOf(framework, one.ref)}
        >
          {timer}
        </Heading>
        <div
          className={wallStyles["body"]}
          data-centred={true}
          data-hue={placed && hueOf(placed.domainIndex)}
        >
          <p className={talkStyles["agreed"]}>
            <StatusMark status={one.status} />
            {words.status[one.status]}
          </p>
          <p className={wallStyles["quiet"]}>
            {METHOD_TITLES[one.method]} · {words.voices(one.room.voices)}
          </p>
          {one.why !== "" && <p className={talkStyles["reason"]}>{one.why}</p>}
        </div>
      </>
    );
  }
  const asked = new Set(
    session.questions.flatMap((asking) => (asking.kind === "statuses" ? asking.refs : [])),
  );
  return (
    <>
      <Heading
        kicker={words.agreed}
        title={
          all.length === 0
            ? words.nothingAgreed
            : words.agreedOn(all.length, Math.max(asked.size, all.length))
        }
      >
        {timer}
      </Heading>
      <div className={listStyles["list"]}>
        <ul role="list" ref={list} className={`${listStyles["fitted"]} ${listStyles["tight"]}`}>
          {all.map(({ ref, status }, index) => {
            const placed = placedOf(framework, ref);
            return (
              <li
                key={ref}
                className={listStyles["row"]}
                data-hue={placed && hueOf(placed.domainIndex)}
                data-out={index >= fitting || undefined}
              >
                <span>{titleOf(framework, ref)}</span>
                <span className={listStyles["marked"]}>
                  <StatusMark status={status} />
                  {words.status[status]}
                </span>
              </li>
            );
          })}
        </ul>
        <p className={listStyles["foot"]}>{fitting < all.length && words.more(all.length - fitting)}</p>
      </div>
    </>
  );
}
