import { Tag } from "../../ui/Tag";
import { words } from "./words";

/** Marks what was said apart and waits to be settled, on the page where it is edited. */
export function TwoAnswers() {
  return (
    <Tag tone="warn" icon="split">
      {words.twoAnswers}
    </Tag>
  );
}
