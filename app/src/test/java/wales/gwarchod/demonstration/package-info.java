/** Tests of the invented force. */
@NullMarked
package wales.gwarchod.demonstration;

import org.jspecify.annotations.NullMarked;
