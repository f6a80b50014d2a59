// Reads the source tree with a real parser: what each file imports, and what texts it holds. For the architecture test.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export type Source = {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** As written, static and dynamic, types too: a floor that knows an upper one by type cannot be read alone. */
  readonly imports: readonly string[];
  /** The same, of the files of the repository: resolved, from the root. An unresolved one is in `missing`. */
  readonly local: readonly string[];
  readonly missing: readonly string[];
  readonly reExports: readonly string[];
  readonly reExportsAll: boolean;
  readonly codeWithoutComments: string;
};

/** Every TypeScript file under a folder of the repository. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.split(sep).join("/")))
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);

  const reExportEntries = module.staticExports
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.moduleRequest);
  const reExports = reExportEntries.map(({ moduleRequest }) => moduleRequest!.value);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const literal = /^["'`]([^$]*)["'`]$/.exec(text.slice(start, end));
    if (literal === null) throw new Error(`${path} imports an address that is not a literal`);
    return literal[1]!;
  });
  const imports = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...reExports,
    ...dynamic,
  ];
  const resolved = imports
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({ specifier, target: resolve(path, specifier) }));

  return {
    path,
    lines: text.split("\n").length - 1,
    imports,
    local: resolved.flatMap(({ target }) => target ?? []),
    missing: resolved.filter(({ target }) => target === undefined).map(({ specifier }) => specifier),
    reExports,
    reExportsAll: reExportEntries.some(({ importName }) => importName.kind.startsWith("All")),
    codeWithoutComments: withoutComments(text, comments),
  };
}

function resolve(from: string, specifier: string): string | undefined {
  const bare = join(root, dirname(from), specifier.replace(/\?.*$/, ""));
  const found = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}.d.ts`].find(
    (path) => /\.\w+$/.test(path) && existsSync(path),
  );
  return found === undefined ? undefined : relative(root, found).split(sep).join("/");
}

function withoutComments(text: string, comments: readonly { start: number; end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of comments) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}
