/**
 * Reports that editors are writing: kept as they are typed, right or wrong, seen by editors only,
 * and published as a revision of the facility's report.
 */
package kz.ecomap.drafts;
