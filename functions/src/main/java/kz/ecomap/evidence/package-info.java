/**
 * Photos that belong to a complaint: asked for, uploaded to quarantine, inspected, re-encoded,
 * held, and published once a moderator said so. It knows complaints by their id only; who may ask
 * and who may see is decided by the feature that calls.
 */
package kz.ecomap.evidence;
