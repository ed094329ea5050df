package kz.ecomap.enterprises;

/**
 * What a PUT did.
 *
 * @param dossier as it is now
 * @param created whether what was put is new
 */
record Saved(Dossier dossier, boolean created) {}
