/** Tests of the words, and what other rooms' tests ask of them: {@link wales.gwarchod.language.EnglishInWelsh}. */
@NullMarked
package wales.gwarchod.language;

import org.jspecify.annotations.NullMarked;
