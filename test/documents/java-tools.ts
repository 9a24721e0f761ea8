import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter } from "node:path";

// Where Debian and Ubuntu put the libraries of their packages.
const jars = ["annotations", "core", "databind"].map((part) => `/usr/share/java/jackson-${part}.jar`);

/** The class path of Jackson, for which the Java classes are made. */
export const jackson = jars.join(delimiter);

/** The packages of Debian that compiling and running Java classes needs and the machine lacks. */
export const absentForJava = (): string[] => [
  ...(spawnSync("javac", ["-version"]).status === 0 ? [] : ["default-jdk-headless"]),
  ...(jars.every((jar) => existsSync(jar)) ? [] : ["libjackson2-databind-java"]),
];
