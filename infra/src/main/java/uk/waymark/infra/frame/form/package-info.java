/** Forms: what was sent, why it was not taken, and the same form again with what was typed. */
@NullMarked
package uk.waymark.infra.frame.form;

import org.jspecify.annotations.NullMarked;
