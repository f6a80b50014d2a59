// A file of which a test knows whether somebody still reads it.

/** `open`: how many of the streams that were asked for have neither ended nor been called off. */
export function watchStream(
  file: Blob,
  type: "bytes" | undefined = "bytes",
): { readonly open: () => number } {
  let open = 0;
  file.stream = () => {
    open += 1;
    let at = 0;
    const source = {
      type,
      pull: async (controller: ReadableByteStreamController | ReadableStreamDefaultController) => {
        const bytes = new Uint8Array(await Blob.prototype.slice.call(file, at, at + 65_536).arrayBuffer());
        at += bytes.length;
        if (bytes.length > 0) return controller.enqueue(bytes);
        open -= 1;
        controller.close();
        // Whoever waits with a buffer of its own is told only now that there is nothing to fill it with.
        if ("byobRequest" in controller) controller.byobRequest?.respond(0);
      },
      cancel: () => void (open -= 1),
    };
    return new ReadableStream(source as unknown as UnderlyingDefaultSource<Uint8Array<ArrayBuffer>>);
  };
  return { open: () => open };
}
