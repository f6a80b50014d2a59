// A strict reader of markup: whatever is not well-formed XML throws. It gives back what a browser would see, element by element.

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, that of elements in it too. */
  text: string;
};

const TAG = /^<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*=(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;
const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescape(text: string): string {
  return text.replaceAll(/&([^;&\s]*;?)/g, (all, name: string) => {
    const known = REFERENCES[name.slice(0, -1)];
    if (!name.endsWith(";") || known === undefined) throw new Error(`No reference: ${all}`);
    return known;
  });
}

/** Every element in the order of the document. */
export function readStrictly(document: string): readonly Element[] {
  let rest = document.replace(/^<!DOCTYPE html>\s*/, "");
  const elements: Element[] = [];
  const open: Element[] = [];
  const add = (text: string) => {
    if (/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(text))
      throw new Error("A character that XML has not");
    if (open.length === 0 && text.trim() !== "") throw new Error(`Text outside of everything: ${text}`);
    for (const element of open) element.text += unescape(text);
  };
  while (rest !== "") {
    const next = rest.indexOf("<");
    if (next !== 0) {
      add(next < 0 ? rest : rest.slice(0, next));
      rest = next < 0 ? "" : rest.slice(next);
      continue;
    }
    const tag = TAG.exec(rest);
    if (!tag) throw new Error(`No tag: ${rest.slice(0, 80)}`);
    const [whole, closes, name = "", attributes = "", closed] = tag;
    rest = rest.slice(whole.length);
    if (closes === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key = "", double, single]) => [key, unescape(double ?? single ?? "")] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`Twice the same attribute in ${whole}`);
    const element = { name, attributes: Object.fromEntries(pairs), text: "" };
    elements.push(element);
    if (closed !== "/") open.push(element);
  }
  if (open.length > 0) throw new Error(`${open.map(({ name }) => name).join()} left open`);
  return elements;
}
