import { parseCompetencyRef, type CompetencyRef } from "../../domain/framework";
import { dropPriority } from "../../domain/priorityTelling";
import { paths } from "../../paths";
import { writeWithUndo } from "../../state/undoing";
import { Menu } from "../../ui/Menu";
import { usePlan } from "./planContext";
import { words } from "./words";

type PriorityMenuProps = {
  readonly competency: CompetencyRef;
  readonly title: string;
  readonly hasReason: boolean;
  /** Missing where there is no single reason to change. */
  readonly onReason: (() => void) | undefined;
};

/** What can be done with a priority beside its actions. */
export function PriorityMenu({ competency, title, hasReason, onReason }: PriorityMenuProps) {
  const { journey } = usePlan();
  const id = parseCompetencyRef(competency)?.competencyId;
  return (
    <Menu
      label={words.more(title)}
      icon="more"
      iconOnly
      variant="plain"
      items={[
        ...(onReason
          ? [
              {
                id: "reason",
                label: hasReason ? words.changeReason : words.addReason,
                icon: "edit" as const,
                onSelect: onReason,
              },
            ]
          : []),
        ...(id === undefined
          ? []
          : [
              {
                id: "open",
                label: words.openCompetency,
                icon: "forward" as const,
                to: paths.competency(journey, id),
              },
            ]),
        {
          id: "off",
          label: words.takeOff,
          icon: "close",
          onSelect: () => void takeOff(journey, competency, title),
        },
      ]}
    />
  );
}

/** Off what comes next; Undo brings it back with its place and its reason. */
export const takeOff = (
  journey: Parameters<typeof writeWithUndo>[0],
  competency: CompetencyRef,
  title: string,
) =>
  writeWithUndo(
    journey,
    (journal, writer) => dropPriority(journal, writer, competency),
    words.takenOff(title),
  );
