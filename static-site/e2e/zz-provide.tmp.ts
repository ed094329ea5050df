import type { TestProject } from "vitest/node";
export default function setup({ provide }: TestProject) { provide("ecomap" as never, "http://localhost:9355" as never); }
