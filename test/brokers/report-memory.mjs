// Imported into a process before its own program, with --expose-gc: on SIGUSR2 it prints the memory that is in use, in
// bytes, once all garbage is collected.
process.on("SIGUSR2", () => {
  globalThis.gc();
  // The second collection takes what the finalizers of the first one free.
  setImmediate(() => {
    globalThis.gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    console.log(`memory ${JSON.stringify({ used: heapUsed + external, rss })}`);
  });
});
