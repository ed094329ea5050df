/** How many complaints there are, by period, place and standing, and how long answers took. */
package kz.ecomap.summary;
