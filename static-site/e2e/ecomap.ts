import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";

const RUNNER = join(import.meta.dirname, "../../infrastructure/local/target/runner.args");
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the running Ecomap answers, without a slash at the end. */
    ecomap: string;
  }
}

/** Starts the real Ecomap on a fresh folder with demonstration data, once for all files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "ecomap-e2e-"));
  const runner = spawn(JAVA, [
    `@${RUNNER}`,
    "--port",
    "0",
    "--data",
    join(folder, "data"),
    "--end-with-parent",
  ]);
  provide("ecomap", await ready(runner));
  return async () => {
    const ended = new Promise((resolve) => runner.once("exit", resolve));
    runner.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

function ready(runner: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const listen = (line: string) => {
      said.push(line);
      const address = /^READY (\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    };
    for (const stream of [runner.stdout, runner.stderr])
      if (stream) createInterface(stream).on("line", listen);
    runner.once("exit", (code) => reject(new Error(`Ecomap ended with ${code}:\n${said.join("\n")}`)));
  });
}
