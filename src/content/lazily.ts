/**
 * Content is a chunk of its own, read when a screen first asks for it. The promise is kept, so that every caller gets
 * the same one (React's `use` asks for that), and dropped where it fails, so that asking again tries again.
 */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((fault: unknown) => {
      loading = undefined;
      throw fault;
    });
    return loading;
  };
}
