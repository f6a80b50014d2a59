export type StaticServer = {
  /** Where the app is, with its base path and a slash at the end. */
  readonly url: string;
  readonly origin: string;
  /** Closes it and every open connection. */
  readonly stop: () => Promise<void>;
  /** Listens again at the same port. */
  readonly restart: () => Promise<void>;
  /** From now on serves another built folder: a deployment. */
  readonly serveFolder: (folder: string) => Promise<void>;
};

export type ServeOptions = {
  /** An absolute path of a built folder. */
  readonly folder: string;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** With a slash at both ends. */
  readonly base?: string;
  readonly host?: string;
  readonly log?: (line: string) => void;
};

export function serve(options: ServeOptions): Promise<StaticServer>;
export function serveOnFreePort(options: ServeOptions & { readonly port: number }): Promise<StaticServer>;
