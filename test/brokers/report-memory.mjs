// Imported into a process before its own program, with --expose-gc: on SIGUSR2 it prints the memory that is in use, in
// bytes, once all garbage is collected.
process.on("SIGUSR2", () => {
  globalThis.gc();
  // What is freed by finalizers of the first is collected by the second.
  setImmediate(() => {
    globalThis.gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    console.log(`memory ${JSON.stringify({ used: heapUsed + external, rss })}`);
  });
});
