/**
 * Who of the staff calls: reads the tokens of any OpenID Connect issuer and decides, by the list of
 * endpoints, who may call what.
 */
package kz.ecomap.staff;
