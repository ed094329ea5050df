/**
 * How facilities are overseen: permits, inspections with the violations they found, the operator's
 * replies, documents, and the strip of quarters that is made of the inspections. It knows no
 * facility; {@code enterprises} keeps these entries with theirs.
 */
package kz.ecomap.oversight;
