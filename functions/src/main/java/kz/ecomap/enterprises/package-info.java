/**
 * Facilities, the sites of enterprises, with their yearly impact reports. A facility and its
 * reports are one aggregate: one item collection, one version, one entity tag.
 */
package kz.ecomap.enterprises;
