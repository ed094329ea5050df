/** What importing a large file costs, in a process with little memory. */
package kz.ecomap.benchmarks.imports;
