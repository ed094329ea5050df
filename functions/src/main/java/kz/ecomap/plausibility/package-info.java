/**
 * What makes people doubt figures and facilities that are well formed. A doubt stops nothing: what
 * is doubted waits until somebody says, with a reason, that it is right or that it is not.
 */
package kz.ecomap.plausibility;
