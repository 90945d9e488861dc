/** The pages of this room: the list of cases, and a case with its timeline and its log. */
@NullMarked
package wales.gwarchod.cases.web;

import org.jspecify.annotations.NullMarked;
