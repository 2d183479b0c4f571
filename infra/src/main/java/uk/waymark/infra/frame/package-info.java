/** The pages: one package each, with its template beside it. They do what they do through the API's endpoints. */
@NullMarked
package uk.waymark.infra.frame;

import org.jspecify.annotations.NullMarked;
