import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";

interface NoSuchPlaceProps {
  readonly title: string;
  readonly sentence: string;
  /** Where to go on from here. */
  readonly wayOn: { readonly to: string; readonly text: string };
}

/** An address that names nothing: says so, and offers a way on. */
export function NoSuchPlace({ title, sentence, wayOn }: NoSuchPlaceProps) {
  useTitle(title);
  useReady(true);
  return (
    <Page
      title={title}
      width="measure"
      lead={<p>{sentence}</p>}
      actions={<LinkButton to={wayOn.to}>{wayOn.text}</LinkButton>}
    />
  );
}
