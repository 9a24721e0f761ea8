import { writeFileSync } from "node:fs";

/** At the end of the process, writes into a file how much memory it needed, in KiB, and how much CPU time, in milliseconds. */
export const writeUsage = (file) => {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ memory: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1000 }));
  });
};
