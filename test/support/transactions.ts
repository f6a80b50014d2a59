// What runs inside a transaction: the work that is handed to it, and every function of storage that this calls, however deep.
import { readSources, type Source } from "./sources";

export type InTransaction = { readonly path: string; readonly name: string; readonly body: string };

/** Functions that open a transaction for the work they are handed. */
const OPENS = /\.transaction\(|\binOne\(/g;

/** All of it under `src`, without comments. */
export function codeInTransactions(): readonly InTransaction[] {
  const sources = readSources("src");
  const functions = sources.filter(({ path }) => path.startsWith("src/storage/")).flatMap(functionsOf);
  const reached = sources.flatMap(({ path, codeWithoutComments }) =>
    handedOver(codeWithoutComments).map((body) => ({ path, name: "", body })),
  );
  const known = new Set<InTransaction>();
  // It grows while it is gone through.
  for (const { path, body } of reached)
    for (const called of functions) {
      const isNear = called.path === path || called.isExported;
      const isHidden =
        called.path !== path && functions.some((own) => own.path === path && own.name === called.name);
      if (known.has(called) || !isNear || isHidden || !calls(body, called.name)) continue;
      known.add(called);
      reached.push(called);
    }
  return reached;
}

const calls = (body: string, name: string) => new RegExp(`(?<![.\\w]|function )${name}\\b(?!:)`).test(body);

/** Each function that stands at the top of a file, from its name to its last bracket. */
function functionsOf({ path, codeWithoutComments }: Source) {
  return codeWithoutComments.split(/\n(?=[a-z])/).flatMap((body) => {
    const [, exported, named, kept] =
      /^(export )?(?:(?:async )?function (\w+)|const (\w+) =(?=[^;]*=>))/.exec(body) ?? [];
    const name = named ?? kept;
    return name === undefined ? [] : [{ path, name, body, isExported: exported !== undefined }];
  });
}

/** What stands between the brackets of each. */
function handedOver(code: string): readonly string[] {
  return [...code.matchAll(OPENS)].map(({ index, 0: { length } }) => {
    const start = index + length - 1;
    let depth = 0;
    let end = start;
    do {
      if (code[end] === "(") depth += 1;
      if (code[end] === ")") depth -= 1;
      end += 1;
    } while (depth > 0 && end < code.length);
    return code.slice(start, end);
  });
}
